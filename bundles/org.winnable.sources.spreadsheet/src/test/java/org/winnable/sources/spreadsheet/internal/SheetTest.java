package org.winnable.sources.spreadsheet.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnable.core.source.SourceException;
import org.winnable.core.source.SourceSettings;
import org.winnable.core.source.WholeReading;

class SheetTest {

    private static final List<List<String>> PEOPLE =
            List.of(List.of("Name", "Email"), List.of("Ann", "ann@example.org"), List.of("Bob", "bob@example.org"));

    @Test
    void aListIsReadWithItsLabelsAndRowNumbers() throws Exception {
        WholeReading reading = Reading.of(new WorkbookFile().table("People", PEOPLE));

        assertEquals(List.of("Name", "Email"), reading.layout().labels());
        assertEquals(Optional.of(1L), reading.layout().headerLine());
        assertEquals(PEOPLE.subList(1, 3), reading.values());
        assertEquals(List.of(2L, 3L), reading.rows().stream().map(r -> r.line()).toList());
        assertEquals(
                "Workbook, sheet \"People\", labels in row 1", reading.layout().description());
        assertTrue(reading.issues().isEmpty());
    }

    @Test
    void theSheetWithKnownLabelsIsTakenAndTheOthersAreNamed() throws Exception {
        List<List<String>> figures = new ArrayList<>();
        IntStream.range(0, 50).forEach(i -> figures.add(List.of("Quarter " + i, "1", "2", "3", "4", "5", "6")));

        WholeReading reading = Reading.of(new WorkbookFile()
                .table("Read me", List.of(List.of("This is our list")))
                .table("Figures", figures)
                .sheet("Secret", "hidden", "<row/>")
                .table("People", PEOPLE));

        assertEquals(2, reading.rows().size());
        String description = reading.layout().description();
        assertTrue(description.contains("\"People\" (not read: Read me, Figures, Secret)"), description);
    }

    @Test
    void theSheetThatIsNamedIsTaken() throws Exception {
        byte[] file = new WorkbookFile()
                .table("People", PEOPLE)
                .table("Old", List.of(List.of("Name", "Email"), List.of("Cy", "cy@example.org")))
                .bytes();

        assertEquals(
                List.of(List.of("Cy", "cy@example.org")),
                Reading.of(file, named("old")).values());
        SourceException refusal = assertThrows(SourceException.class, () -> Reading.of(file, named("New")));
        assertTrue(refusal.getMessage().contains("People, Old"), refusal.getMessage());
    }

    private static SourceSettings named(String sheet) {
        return new SourceSettings(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(sheet),
                Reading.KNOWING.knownLabels());
    }

    @Test
    void labelsAreFoundBelowATitleAndBlankRows() throws Exception {
        WholeReading reading = Reading.of(new WorkbookFile()
                .sheet(
                        "List",
                        "<row r=\"1\">" + WorkbookFile.text("Trade fair 2026") + "</row><row r=\"3\"/>"
                                + "<row r=\"5\"><c r=\"B5\" t=\"inlineStr\"><is><t>Name</t></is></c>"
                                + "<c r=\"D5\" t=\"inlineStr\"><is><t>Email</t></is></c></row>"
                                + "<row r=\"9\"><c r=\"B9\" t=\"inlineStr\"><is><t>Ann</t></is></c></row>"));

        assertEquals(List.of("", "Name", "", "Email"), reading.layout().labels());
        assertEquals(Optional.of(5L), reading.layout().headerLine());
        assertEquals(List.of(List.of("", "Ann")), reading.values());
        assertEquals(9, reading.rows().getFirst().line());
    }

    @Test
    void aSheetWithoutLabelsHasMadeUpOnes() throws Exception {
        WholeReading reading = Reading.of(new WorkbookFile()
                .table(
                        "List",
                        List.of(List.of("ann@example.org", "+49 30 1"), List.of("bob@example.org", "+49 30 2"))));

        assertEquals(List.of("Column 1", "Column 2"), reading.layout().labels());
        assertEquals(2, reading.rows().size());
    }

    @Test
    void valuesBeyondTheLabelsAreKeptWithANote() throws Exception {
        WholeReading reading = Reading.of(new WorkbookFile()
                .table("List", List.of(List.of("Name", "Email"), List.of("Ann", "ann@example.org", "extra"))));

        assertEquals(
                List.of("Ann", "ann@example.org", "extra"), reading.values().getFirst());
        assertEquals(Optional.of("extra"), reading.issues().getFirst().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml"
            })
    void workbooksWithMacrosAndTemplatesAreDataLikeOthers(String type) throws Exception {
        assertEquals(
                2,
                Reading.of(new WorkbookFile().contentType(type).table("List", PEOPLE))
                        .rows()
                        .size());
    }

    @Test
    void namespacePrefixesDoNotMatter() throws Exception {
        WorkbookFile file = new WorkbookFile().table("List", PEOPLE);
        file.part("xl/worksheets/sheet1.xml", """
                <x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row>
                <x:c t="inlineStr"><x:is><x:t>Name</x:t></x:is></x:c></x:row><x:row>
                <x:c t="inlineStr"><x:is><x:t>Ann</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>""");

        assertEquals(List.of(List.of("Ann")), Reading.of(file).values());
    }

    @Test
    void partsMayBeInUtf16() throws Exception {
        String sheet =
                "<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet><sheetData><row>" + WorkbookFile.text("Name")
                        + "</row><row>" + WorkbookFile.text("Jürgen") + "</row></sheetData></worksheet>";
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            WorkbookFile file = new WorkbookFile().table("List", PEOPLE);
            file.part("xl/worksheets/sheet1.xml", sheet.getBytes(charset));

            assertEquals(List.of(List.of("Jürgen")), Reading.of(file).values());
        }
    }

    @Test
    void whateverIsWrittenComesBackCellByCell() throws Exception {
        Random random = new Random(20261122);
        for (int round = 0; round < 50; round++) {
            WorkbookFile file = new WorkbookFile();
            int columns = 2 + random.nextInt(40);
            List<List<String>> written = new ArrayList<>();
            StringBuilder xml = new StringBuilder("<row>");
            IntStream.range(0, columns).forEach(c -> xml.append(file.shared("Label " + c)));
            xml.append("</row>");
            for (int r = 0; r < random.nextInt(300); r++) {
                xml.append("<row>");
                List<String> row = new ArrayList<>();
                for (int c = 0; c < columns; c++) {
                    String value = c == columns - 1 ? "end" : value(random);
                    row.add(value);
                    boolean shared = random.nextBoolean();
                    xml.append(value.isEmpty() ? "<c/>" : shared ? file.shared(value) : WorkbookFile.text(value));
                }
                written.add(row);
                xml.append("</row>");
            }

            WholeReading reading = Reading.of(file.sheet("List", xml.toString()));

            assertEquals(written, reading.values());
        }
    }

    private static String value(Random random) {
        StringBuilder value = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            int[] alphabet = {'a', 'Z', '&', '<', '"', ' ', '_', 'x', '0', 'é', '語', 0x1F600};
            value.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
        }
        return value.toString();
    }
}
