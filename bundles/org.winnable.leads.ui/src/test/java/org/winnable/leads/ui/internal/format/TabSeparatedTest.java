package org.winnable.leads.ui.internal.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TabSeparatedTest {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"x\")", "+1+1", "-2", "@SUM(A1)", "\t=1", "\r=1", "＝1"})
    void whatBeginsLikeAFormulaBecomesText(String value) {
        assertEquals("'" + value, TabSeparated.text(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ada", "a=b", "3 + 4", "O'Neil"})
    void allOtherTextStaysAsItIs(String value) {
        assertEquals(value, TabSeparated.text(value));
    }

    @Test
    void tabsAndLineEndsDoNotBeginOtherCells() {
        assertEquals("a b\tc d", TabSeparated.line(List.of("a\tb", "c\r\nd")));
    }
}
