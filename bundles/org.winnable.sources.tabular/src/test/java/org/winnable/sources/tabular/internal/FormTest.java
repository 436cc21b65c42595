package org.winnable.sources.tabular.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnable.core.source.SourceSettings;
import org.winnable.core.source.WholeReading;

class FormTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theDelimiterIsFoundByConsistentColumns(String delimiter) throws Exception {
        String list = "Name,Email,Budget\nAnn Lee,ann@example.org,\"1;5|x\"\nBob,bob@example.org,\"2\t\"\n"
                .replace("Budget", "Budget (k)")
                .replace(",", delimiter);

        WholeReading reading = Reading.of(list);

        assertEquals(3, reading.layout().labels().size());
        assertEquals("ann@example.org", reading.rows().getFirst().value(1));
    }

    @Test
    void decimalCommasDoNotCountInASemicolonFile() throws Exception {
        assertEquals(
                List.of(List.of("Ann, Dr.", "1,5"), List.of("Bob, Prof.", "2,5")),
                Reading.of("Name;Score\nAnn, Dr.;1,5\nBob, Prof.;2,5\n").values());
    }

    @Test
    void excelsOwnLineNamesTheDelimiterAndIsNoHeader() throws Exception {
        WholeReading reading = Reading.of("sep=;\nName;Email\nAnn;ann@example.org\n");

        assertEquals(List.of("Name", "Email"), reading.layout().labels());
        assertEquals(Optional.of(2L), reading.layout().headerLine());
    }

    @Test
    void theHeaderIsFoundBelowNotesBlankLinesAndComments() throws Exception {
        WholeReading reading = Reading.of("""
                Notes:
                "When exporting your connection data, you may notice that some of the addresses are missing, as people choose."

                First Name,Last Name,URL,Email Address,Company,Position,Connected On
                Ann,Lee,https://www.linkedin.com/in/annlee,,Example,Head of Sales,12 Mar 2024
                """);

        assertEquals(Optional.of(4L), reading.layout().headerLine());
        assertEquals(5, reading.rows().getFirst().line());
        assertEquals("12 Mar 2024", reading.rows().getFirst().value(6));
        assertEquals(
                Optional.of(3L),
                Reading.of("# exported by nobody\n#\nName,Email\nAnn,ann@example.org\n")
                        .layout()
                        .headerLine());
    }

    @Test
    void ofSeveralTablesTheOneWithTheMostKnownLabelsIsReadToItsEnd() throws Exception {
        WholeReading reading = Reading.of("""
                Report
                Hosts
                Name,Email,Duration
                Rosa,rosa@example.org,60
                Attendees
                First Name,Last Name,Email,Company
                Ann,Lee,ann@example.org,Example
                Cy,,,
                First Name,Last Name,Email,Company
                Bob,Ray,bob@example.org,Other
                Others
                Name,Company,Position
                15550100,x,y
                """);

        assertEquals(Optional.of(6L), reading.layout().headerLine());
        assertEquals(
                List.of(7L, 8L, 9L, 10L),
                reading.rows().stream().map(r -> r.line()).toList());
        assertEquals(12, reading.issues().getLast().line());
        assertEquals(
                "Another table begins here; it was not read.",
                reading.issues().getLast().message());
    }

    @Test
    void aBlankLineEndsATableOnlyAboveOtherLabels() throws Exception {
        assertEquals(
                2, Reading.of("Name,Email\nAnn,a@b.org\n\nBob,b@b.org\n").rows().size());
        assertEquals(
                1,
                Reading.of("Name,Email\nAnn,a@b.org\n\nFirst Name,Last Name,Company\nBob,Ray,x\n")
                        .rows()
                        .size());
    }

    @Test
    void aFileWithoutLabelsKeepsItsFirstRow() throws Exception {
        WholeReading reading =
                Reading.of("Ann Lee,ann@example.org,+49 30 1234567\nBob Ray,bob@example.org,+49 30 7654321\n");

        assertEquals(Optional.empty(), reading.layout().headerLine());
        assertEquals(
                List.of("Column 1", "Column 2", "Column 3"), reading.layout().labels());
        assertEquals(2, reading.rows().size());
    }

    @Test
    void aSingleColumnIsAList() throws Exception {
        WholeReading reading = Reading.of("Email\nann@example.org\nbob@example.org\n");

        assertEquals(List.of("Email"), reading.layout().labels());
        assertEquals(2, reading.rows().size());
        assertEquals(2, Reading.of("ann@example.org\nbob@example.org\n").rows().size());
    }

    @Test
    void theLineThatTheUserNamedHasTheLabels() throws Exception {
        SourceSettings settings =
                new SourceSettings(Optional.empty(), Optional.empty(), Optional.of(2L), Optional.empty(), Set.of());

        WholeReading reading = Reading.of("Email,Name\nn,m\nann@example.org,Ann\n".getBytes("UTF-8"), settings);

        assertEquals(List.of("n", "m"), reading.layout().labels());
        assertEquals(1, reading.rows().size());
    }

    @Test
    void spacesBeforeQuotesAreNoPartOfTheValue() throws Exception {
        WholeReading reading =
                Reading.of("Name, Company, Email\n\"Lee, Ann\", \"Example, Inc.\", \"ann@example.org\"\n");

        assertEquals(List.of(List.of("Lee, Ann", "Example, Inc.", "ann@example.org")), reading.values());
    }

    @Test
    void mixedLineEndsAndQuotedOnesKeepTheLines() throws Exception {
        WholeReading reading = Reading.of("Name,Notes\r\nAnn,\"a\nb\r\nc\"\rBob,x\nCy,y");

        assertEquals(
                List.of(2L, 5L, 6L), reading.rows().stream().map(r -> r.line()).toList());
        assertEquals("a\nb\r\nc", reading.rows().getFirst().value(1));
        assertTrue(reading.issues().isEmpty());
    }
}
