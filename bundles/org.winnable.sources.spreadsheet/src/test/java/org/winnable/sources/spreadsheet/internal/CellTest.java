package org.winnable.sources.spreadsheet.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.winnable.core.source.Issue;
import org.winnable.core.source.WholeReading;

class CellTest {

    /** Reads one cell below the label "Name". */
    private static WholeReading cell(WorkbookFile file, String xml) throws Exception {
        return Reading.of(file.sheet(
                "List",
                "<row>" + WorkbookFile.text("Name") + WorkbookFile.text("Email") + "</row><row><c t=\"n\"><v>1</v></c>"
                        + xml + "</row>"));
    }

    private static String value(WorkbookFile file, String xml) throws Exception {
        return cell(file, xml).rows().getFirst().value(1);
    }

    @ParameterizedTest
    @CsvSource({
        "12.0, 12",
        "1E3, 1000",
        "4917012345678, 4917012345678",
        "0.30000000000000004, 0.3",
        "-5.50, -5.5",
        "1.5E-7, 0.00000015",
        "0, 0"
    })
    void numbersHaveNeitherExponentNorEmptyDecimals(String stored, String read) throws Exception {
        assertEquals(read, value(new WorkbookFile(), "<c><v>" + stored + "</v></c>"));
    }

    @ParameterizedTest
    @CsvSource({
        "#14, 45363, 2024-03-12",
        "#22, 45363.396180555559, 2024-03-12T09:30:30",
        "dd.mm.yyyy, 45363, 2024-03-12",
        "[$-407]d. mmmm yyyy;@, 45363.5, 2024-03-12T12:00",
        "'yyyy\"-h\"', 45363, 2024-03-12",
        "mmm, 45363, 2024-03-12",
        "#14, 1, 1900-01-01",
        "#14, 61, 1900-03-01",
        "h:mm AM/PM, 0.75, 18:00",
        "[h]:mm, 30.5, 30.5",
        "mm:ss.0, 0.5, 12:00",
        "0.00, 45363, 45363",
        "'#,##0 \"days\"', 45363, 45363",
        "[Red]General, 45363, 45363",
        "00000, 1234, 01234"
    })
    void theFormatSaysWhatANumberMeans(String format, String stored, String read) throws Exception {
        assertEquals(read, value(new WorkbookFile().formats("#0", format), "<c s=\"1\"><v>" + stored + "</v></c>"));
    }

    @Test
    void datesOfOldMacsCountFrom1904() throws Exception {
        assertEquals("2024-03-12", value(new WorkbookFile().since1904().formats("#14"), "<c s=\"0\"><v>43901</v></c>"));
    }

    @Test
    void datesThatTheFileWritesInIsoAreTaken() throws Exception {
        assertEquals("2024-03-12T09:30:00", value(new WorkbookFile(), "<c t=\"d\"><v>2024-03-12T09:30:00</v></c>"));
    }

    @Test
    void aNumberThatIsNoDateIsKeptWithANote() throws Exception {
        WholeReading reading = cell(new WorkbookFile().formats("#14"), "<c s=\"0\"><v>-3</v></c>");

        assertEquals("-3", reading.rows().getFirst().value(1));
        assertEquals(Issue.Severity.NOTE, reading.issues().getFirst().severity());
    }

    @Test
    void truthValuesAreWords() throws Exception {
        assertEquals("true", value(new WorkbookFile(), "<c t=\"b\"><v>1</v></c>"));
        assertEquals("false", value(new WorkbookFile(), "<c t=\"b\"><v>0</v></c>"));
    }

    @Test
    void aFormulaGivesTheResultThatWasSavedWithIt() throws Exception {
        assertEquals(
                "ann@example.org",
                value(new WorkbookFile(), "<c t=\"str\"><f>A1&amp;B1</f><v>ann@example.org</v></c>"));
        assertEquals("12", value(new WorkbookFile(), "<c><f t=\"shared\" si=\"7\"/><v>12</v></c>"));
    }

    @Test
    void aFormulaWithoutResultIsEmptyAndReported() throws Exception {
        WholeReading reading = cell(new WorkbookFile(), "<c><f>SUM(A1:A2)</f></c>");

        assertEquals("", reading.rows().getFirst().value(1));
        assertEquals(1, reading.issues().size());
        Issue issue = reading.issues().getFirst();
        assertEquals(2, issue.line());
        assertEquals(Optional.of("Email"), issue.column());
        assertTrue(issue.message().contains("was not saved"), issue.message());
    }

    @Test
    void aFormulaWhoseTextIsEmptyIsNoFlaw() throws Exception {
        assertTrue(cell(new WorkbookFile(), "<c t=\"str\"><f>\"\"</f><v></v></c>")
                .issues()
                .isEmpty());
    }

    @Test
    void anErrorIsEmptyAndReportedWithItsName() throws Exception {
        WholeReading reading = cell(new WorkbookFile(), "<c t=\"e\"><f>VLOOKUP(1,2,3)</f><v>#N/A</v></c>");

        assertEquals("", reading.rows().getFirst().value(1));
        assertEquals(Optional.of("#N/A"), reading.issues().getFirst().value());
        assertEquals(Issue.Severity.WARNING, reading.issues().getFirst().severity());
    }

    @Test
    void sharedTextsAreFoundWhateverTheirLook() throws Exception {
        WorkbookFile file = new WorkbookFile()
                .sharedXml("<si><r><rPr><b/></rPr><t>Müller</t></r><r><t xml:space=\"preserve\"> &amp; Söhne</t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>reading</t></rPh></si>");

        assertEquals("Müller & Söhne", value(file, "<c t=\"s\"><v>0</v></c>"));
    }

    @Test
    void escapedCharactersAreResolved() throws Exception {
        assertEquals("a\r\nb_x", value(new WorkbookFile(), WorkbookFile.text("a_x000D_\nb_x005F_x")));
    }

    @Test
    void aTextThatIsNotThereIsReportedAndTheRestGoesOn() throws Exception {
        WholeReading reading =
                cell(new WorkbookFile().sharedXml("<si><t>x</t></si>"), "<c t=\"s\"><v>2147483647</v></c>");

        assertEquals(List.of(List.of("1")), reading.values());
        assertEquals(Optional.of("2147483647"), reading.issues().getFirst().value());
    }

    @Test
    void numbersWithHugeExponentsAreReportedNotWritten() throws Exception {
        WholeReading reading = cell(new WorkbookFile(), "<c><v>1E999999999</v></c>");

        assertEquals("", reading.rows().getFirst().value(1));
        assertEquals(1, reading.issues().size());
    }
}
