package org.winnable.leads.ui.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.core.work.Progress;
import org.winnable.leads.ui.internal.TestPeople;
import org.winnable.leads.ui.internal.query.TableQuery;
import org.winnable.leads.ui.internal.query.TableRows;

class CopiedRowsTest {

    private static final List<TableColumn> COLUMNS =
            List.of(TableColumn.COMPANY, TableColumn.NAME, TableColumn.FIT, TableColumn.LAST_ACTION);

    private static TableRows rows;

    @BeforeAll
    static void choose(@TempDir Path folder) throws Exception {
        rows = TableRows.select(TestPeople.judged(folder, 5, 50), TableQuery.FIRST);
    }

    @Test
    void eachRowIsALineBelowTheHeadings() {
        CopiedRows copied = new CopiedRows(rows, COLUMNS, List.of(new Range(0, 2), new Range(10, 13)));
        List<String> lines = copied.text(Progress.NONE).lines().toList();
        assertEquals(6, lines.size());
        assertEquals("Company\tName\tFit\tLast action", lines.getFirst());
        assertTrue(lines.stream().allMatch(line -> line.split("\t", -1).length == 4), lines::toString);
    }

    @Test
    void noCompanyRunsAsAFormula() {
        String text = new CopiedRows(rows, COLUMNS, List.of(new Range(0, 50))).text(Progress.NONE);
        assertTrue(text.contains("\n'=cmd()\t"), text);
        assertTrue(text.lines().noneMatch(line -> line.startsWith("=")), text);
    }

    @Test
    void copyingEndsWhenItIsCancelled() {
        CopiedRows all = new CopiedRows(rows, COLUMNS, List.of(new Range(0, 50)));
        assertThrows(CancellationException.class, () -> all.text(Progress.silent(() -> true)));
    }
}
