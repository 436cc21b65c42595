package org.winnable.imports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnable.core.lead.Contact;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.source.Issue;
import org.winnable.imports.ImportException;
import org.winnable.imports.ImportReport;

/**
 * Files that are damaged, made by strange programs, or meant to do harm, from end to end: what is wrong is named with line and
 * value, the rest is imported, and nothing is lost.
 */
class BadInputTest extends ImportsTestCase {

    private static final Charset UTF_16 = StandardCharsets.UTF_16LE;

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("list.csv"), bytes);
    }

    private ImportReport run(String text) throws Exception {
        return run(write(bytes(text)));
    }

    private String refusal(Path file) {
        return String.valueOf(
                assertThrows(ImportException.class, () -> run(file)).getMessage());
    }

    private Contact contact(long id) throws Exception {
        return workspace.facts().contact(id).orElseThrow();
    }

    private static List<Issue> worse(ImportReport report) {
        return report.issues().stream()
                .filter(issue -> issue.severity() != Issue.Severity.NOTE)
                .toList();
    }

    /** Writes the content of the only sheet of a workbook. */
    @FunctionalInterface
    private interface Sheet {
        void write(OutputStream out) throws IOException;
    }

    private Path workbook(String sheet) throws IOException {
        return workbook(out -> out.write(bytes(sheet)));
    }

    private Path workbook(Sheet sheet) throws IOException {
        Path file = folder.resolve("list.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "[Content_Types].xml", "<Types/>");
            put(zip, "xl/workbook.xml", "<workbook><sheets><sheet name=\"People\" id=\"r1\"/></sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"r1\" Type=\"/worksheet\" Target=\"sheet.xml\"/></Relationships>");
            zip.putNextEntry(new ZipEntry("xl/sheet.xml"));
            sheet.write(zip);
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes(content));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void megabytes(OutputStream out, int count) throws IOException {
        byte[] megabyte = bytes("x".repeat(1 << 20));
        for (int i = 0; i < count; i++) {
            out.write(megabyte);
        }
    }

    private static String row(String... cells) {
        return "<row>"
                + List.of(cells).stream()
                        .map(cell -> "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>")
                        .collect(Collectors.joining())
                + "</row>";
    }

    @Test
    void aBombInAWorkbookIsRefusedInLittleMemory() throws Exception {
        Path file = workbook(out -> {
            out.write(bytes("<worksheet><sheetData>" + row("Name", "Email") + "<row><c t=\"inlineStr\"><is><t>"));
            megabytes(out, 400);
            out.write(bytes("</t></is></c></row></sheetData></worksheet>"));
        });
        assertTrue(Files.size(file) < 1 << 20, "a bomb is small");
        assertTrue(refusal(file).contains("list.xlsx"));
        assertEquals(List.of(), workspace.facts().imports());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY e \"&b;&b;&b;&b;\">]>"
            })
    void entitiesInAWorkbookAreNeverResolved(String doctype) throws Exception {
        Path file = workbook(doctype + "<worksheet><sheetData>" + row("Name", "Email") + row("&e;", "ann@example.org")
                + "</sheetData></worksheet>");
        assertTrue(refusal(file).contains("list.xlsx"));
    }

    @Test
    void tenThousandColumnsAreKept() throws Exception {
        String labels = IntStream.range(0, 9_998).mapToObj(i -> "Answer " + i).collect(Collectors.joining(","));
        String values = IntStream.range(0, 9_998).mapToObj(i -> "a" + i).collect(Collectors.joining(","));
        ImportReport report = run("Name,Email," + labels + "\nAnn Lee,ann@example.org," + values + "\n");
        assertEquals(new ImportCounts(1, 1, 0, 0, 0), report.counts());
        Map<String, String> others = contact(1).records().getFirst().others();
        assertEquals(9_998, others.size());
        assertEquals("a9997", others.get("Answer 9997"));
    }

    @Test
    void moreColumnsThanAnyListHasAreRefusedWithWhereToLook() throws Exception {
        String labels = IntStream.range(0, 20_000).mapToObj(i -> "Answer " + i).collect(Collectors.joining(","));
        String message = refusal(write(bytes("Name,Email," + labels + "\nAnn Lee,ann@example.org\n")));
        assertTrue(message.contains("line 1") && message.contains("missing line break"), message);
    }

    @Test
    void aHeaderThatIsRepeatedFiftyTimesIsNobody() throws Exception {
        StringBuilder text = new StringBuilder("Name,Email,Company\n");
        for (int i = 0; i < 50; i++) {
            text.append("Person ").append(i).append(",p").append(i).append("@example.org,Example\n");
            text.append(i % 2 == 0 ? "Name,Email,Company\n" : " Name ,EMAIL,Company\n");
        }
        ImportReport report = run(text.toString());
        assertEquals(new ImportCounts(50, 50, 0, 0, 0), report.counts());
        assertEquals(50, report.issues().size());
        Issue first = report.issues().getFirst();
        assertEquals(3, first.line());
        assertEquals("The labels stand among the rows once more; the line was left out.", first.message());
    }

    @Test
    void nulCharactersAreTakenOutAndNamedWithTheirLine() throws Exception {
        ImportReport report = run("Name,Email\nAnn\0 Lee,ann@example.org\nBob Ray,bob@example.org\n");
        assertEquals(2, report.counts().created());
        assertEquals(Optional.of("Ann Lee"), contact(1).value(ContactField.FULL_NAME));
        assertEquals(2, report.issues().getFirst().line());
        assertTrue(report.issues().getFirst().message().contains("NUL"));
    }

    @Test
    void halfCharactersOfUtf16AreReportedAndTheRestStays() throws Exception {
        byte[] text = "\uFEFFName,Email\nAnn ? Lee,ann@example.org\nBob Ray,bob@example.org\n".getBytes(UTF_16);
        int question = new String(text, UTF_16).indexOf('?') * 2;
        // the first half of a pair, without the second
        text[question] = 0x00;
        text[question + 1] = (byte) 0xD8;
        ImportReport report = run(write(text));
        assertEquals(2, report.counts().created());
        assertEquals(2, report.issues().getFirst().line(), report.issues().toString());
        assertEquals(Optional.of("bob@example.org"), contact(2).value(ContactField.EMAIL));
        String name = contact(1).value(ContactField.FULL_NAME).orElseThrow();
        assertTrue(name.startsWith("Ann ") && name.endsWith("Lee"), name);
        assertTrue(name.chars().noneMatch(c -> Character.isSurrogate((char) c)), name);
    }

    @Test
    void surrogatesInUtf8AreReportedAndTheRestStays() throws Exception {
        byte[] text = bytes("Name,Email\nAnn ??? Ljö,ann@example.org\nBob Ray,bob@example.org\n"
                + "Zoë Žižek,z@example.org\n" + "Åsa Öström,o@example.org\n".repeat(20));
        int question = new String(text, StandardCharsets.ISO_8859_1).indexOf('?');
        // U+D83D by itself, as CESU-8 and some databases write it
        text[question] = (byte) 0xED;
        text[question + 1] = (byte) 0xA0;
        text[question + 2] = (byte) 0xBD;
        ImportReport report = run(write(text));
        assertEquals(4, report.counts().created());
        assertEquals(2, report.issues().getFirst().line(), report.issues().toString());
        assertEquals(Optional.of("Zoë Žižek"), contact(3).value(ContactField.FULL_NAME));
        String name = contact(1).value(ContactField.FULL_NAME).orElseThrow();
        assertTrue(
                name.startsWith("Ann ")
                        && name.endsWith(" Ljö")
                        && name.chars().noneMatch(c -> Character.isSurrogate((char) c)),
                name);
    }

    @Test
    void mixedLineEndsEndLines() throws Exception {
        ImportReport report =
                run("Name,Email\r\nAnn Lee,ann@example.org\nBob Ray,bob@example.org\rCy Dow,cy@example.org\r\n");
        assertEquals(new ImportCounts(3, 3, 0, 0, 0), report.counts());
        assertEquals(List.of(), worse(report));
    }

    @Test
    void formulasAreTextAndNeverRun() throws Exception {
        ImportReport csv = run("Name,Email,Notes\n=CMD|' /C calc'!A0,ann@example.org,@SUM(A1)\n");
        assertEquals(1, csv.counts().created());
        assertEquals(Optional.of("=CMD|' /C calc'!A0"), contact(1).value(ContactField.FULL_NAME));
        Path file = workbook("<worksheet><sheetData>" + row("Name", "Email")
                + "<row><c t=\"str\"><f>HYPERLINK(\"http://example.org\")</f><v>Bob Ray</v></c>"
                + "<c t=\"inlineStr\"><is><t>bob@example.org</t></is></c></row>"
                + row("=CMD()", "cy@example.org") + "</sheetData></worksheet>");
        assertEquals(2, run(file).counts().created());
        assertEquals(Optional.of("Bob Ray"), contact(2).value(ContactField.FULL_NAME));
        assertEquals(Optional.of("=CMD()"), contact(3).value(ContactField.FULL_NAME));
    }

    @Test
    void aLineOfAHundredMegabytesIsRefusedWithItsLine() throws Exception {
        Path file = folder.resolve("list.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(bytes("Name,Email\nAnn Lee,ann@example.org\n"));
            megabytes(out, 100);
        }
        String message = refusal(file);
        assertTrue(message.contains("line 3"), message);
        assertEquals(List.of(), workspace.facts().imports());
    }
}
