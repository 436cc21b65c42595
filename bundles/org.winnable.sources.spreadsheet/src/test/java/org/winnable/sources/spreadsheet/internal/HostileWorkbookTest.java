package org.winnable.sources.spreadsheet.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnable.core.source.RecordBatch;
import org.winnable.core.source.SourceException;
import org.winnable.core.source.WholeReading;
import org.winnable.core.work.Progress;

class HostileWorkbookTest {

    private static final List<List<String>> PEOPLE =
            List.of(List.of("Name", "Email"), List.of("Ann", "ann@example.org"));

    private static String refusal(byte[] file) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThrows(SourceException.class, () -> Reading.of(file, Reading.KNOWING))
                        .getMessage());
    }

    /** A workbook whose one part is replaced by a long repetition. */
    private static byte[] repeating(String part, String begin, String piece, long length) throws IOException {
        byte[] plain = new WorkbookFile().table("List", PEOPLE).bytes();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                ZipInputStream old = new ZipInputStream(Reading.input(plain).open())) {
            zip.setLevel(Deflater.DEFAULT_COMPRESSION);
            for (ZipEntry entry = old.getNextEntry(); entry != null; entry = old.getNextEntry()) {
                if (!entry.getName().equals(part)) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    old.transferTo(zip);
                }
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(begin.getBytes(StandardCharsets.US_ASCII));
            repeat(zip, piece, length);
        }
        return bytes.toByteArray();
    }

    private static void repeat(OutputStream out, String piece, long length) throws IOException {
        byte[] pieces = piece.repeat(65536 / piece.length()).getBytes(StandardCharsets.US_ASCII);
        for (long written = 0; written < length; written += pieces.length) {
            out.write(pieces);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "xl/worksheets/sheet1.xml, <worksheet><sheetData>, <row/>, expands to hundreds",
        "xl/worksheets/sheet1.xml, <worksheet><sheetData>, '<row><c t=\"b\"><v>1</v></c></row>', expands to hundreds",
        "xl/worksheets/sheet1.xml, <worksheet><sheetData><row>, '<c/>', more cells than",
        "xl/worksheets/sheet1.xml, <worksheet>, <a>, nests its elements",
        "xl/worksheets/sheet1.xml, <worksheet a=\", xxxxxxxx, more than a million characters",
        "xl/worksheets/sheet1.xml, <worksheet><!--, xxxxxxxx, more than a million characters",
        "xl/sharedStrings.xml, <sst>, <si><t>a</t></si>, expands to hundreds",
        "xl/workbook.xml, <workbook>, <x/>, expands to hundreds",
        "[Content_Types].xml, <Types>, <x/>, expands to hundreds"
    })
    void aPartThatExpandsWithoutEndIsRefusedInLittleMemoryAndTime(
            String part, String begin, String piece, String reason) throws IOException {
        byte[] bomb = repeating(part, begin, piece, 48L * 1024 * 1024);

        assertTrue(bomb.length < 1024 * 1024, "the bomb has " + bomb.length + " bytes");
        String message = refusal(bomb);
        assertTrue(message.contains(reason), message);
    }

    @Test
    void aTextWithoutEndIsCutOrRefusedButNeverHeld() throws IOException {
        byte[] bomb =
                repeating("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c><v>", "9", 48L * 1024 * 1024);

        assertFalse(refusal(bomb).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
                "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE w SYSTEM \"http://127.0.0.1:1/evil.dtd\">",
                ""
            })
    void entitiesAndDocumentTypesAreRefused(String doctype) {
        WorkbookFile file = new WorkbookFile().table("List", PEOPLE);
        file.part(
                "xl/worksheets/sheet1.xml",
                doctype + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&a;</t></is></c></row></sheetData>"
                        + "</worksheet>");

        String message = refusal(file.bytes());

        assertTrue(message.contains("entities") || message.contains("damaged"), message);
        assertFalse(message.contains("root:"), message);
    }

    @Test
    void tenThousandColumnsAreRead() throws Exception {
        List<String> labels =
                IntStream.range(0, 10_000).mapToObj(i -> "Label " + i).toList();
        List<String> values = IntStream.range(0, 10_000).mapToObj(i -> "v" + i).toList();

        WholeReading reading = Reading.of(new WorkbookFile().table("List", List.of(labels, values)));

        assertEquals(labels, reading.layout().labels());
        assertEquals(List.of(values), reading.values());
    }

    @Test
    void fewCellsFarToTheRightDoNotFillMemory() throws Exception {
        String row = "<row><c r=\"XFD1\"><v>1</v></c></row>";
        byte[] file = new WorkbookFile()
                .sheet(
                        "List",
                        "<row>" + WorkbookFile.text("Name") + WorkbookFile.text("Email") + "</row>"
                                + row.repeat(20_000))
                .bytes();
        int rows = 0;
        try (var run = new WorkbookSource().open(Reading.input(file), Reading.KNOWING)) {
            RecordBatch batch = new RecordBatch();
            boolean more = true;
            while (more) {
                more = run.next(batch, issue -> {}, Progress.NONE);
                rows += batch.rows().size();
                assertTrue(
                        batch.rows().size() <= 20, "batches of " + batch.rows().size());
                batch.clear();
            }
        }
        assertEquals(20_000, rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAAAAA2", "XFE2", "2", "é2", ""})
    void cellsBeyondTheEdgeAreLeftOutAndReported(String address) throws Exception {
        WholeReading reading = Reading.of(new WorkbookFile()
                .sheet(
                        "List",
                        "<row>" + WorkbookFile.text("Name") + WorkbookFile.text("Email") + "</row><row>"
                                + WorkbookFile.text("Ann") + "<c r=\"" + address + "\"><v>1</v></c></row>"));

        assertEquals(List.of(List.of("Ann")), reading.values());
        assertTrue(reading.issues().getFirst().message().contains("XFD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "999999999999", "1048577", "1", "x"})
    void impossibleRowNumbersAreCountedAndReported(String number) throws Exception {
        WholeReading reading = Reading.of(new WorkbookFile()
                .sheet(
                        "List",
                        "<row r=\"1\">" + WorkbookFile.text("Name") + "</row><row r=\"" + number + "\">"
                                + WorkbookFile.text("Ann") + "</row>"));

        assertEquals(2, reading.rows().getFirst().line());
        assertEquals(1, reading.issues().size());
    }

    @Test
    void aWorkbookCutOffAnywhereIsRefusedOrReadButNeverCrashes() throws Exception {
        byte[] whole = new WorkbookFile().table("List", PEOPLE).formats("#14").bytes();
        for (int length = 4; length < whole.length; length += 7) {
            assertFalse(refusal(Arrays.copyOf(whole, length)).isEmpty());
        }
    }

    @Test
    void aWorkbookWithDamagedBytesIsRefusedOrReadButNeverCrashes() throws Exception {
        Random random = new Random(20261122);
        byte[] whole = new WorkbookFile().table("List", PEOPLE).formats("#14").bytes();
        int refused = 0;
        for (int i = 0; i < 1000; i++) {
            byte[] damaged = whole.clone();
            for (int j = 0; j < 1 + random.nextInt(8); j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            Reading.recognise(damaged);
            try {
                Reading.of(damaged, Reading.KNOWING);
            } catch (SourceException e) {
                refused++;
                assertTrue(e.getMessage().length() > 10);
            }
        }
        assertTrue(refused > 100, "only " + refused + " were refused");
    }

    @Test
    void anArchiveWithTooManyPartsIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 50_000; i++) {
                zip.putNextEntry(new ZipEntry("xl/" + i));
            }
        }

        assertTrue(refusal(bytes.toByteArray()).contains("too many parts"));
    }

    @Test
    void otherFilesAreRefusedWithWhatToDo() {
        byte[] compound = HexFormat.of().parseHex("d0cf11e0a1b11ae10000000000000000");
        byte[] encrypted = join(compound, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        byte[] openDocument = zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet");

        assertTrue(refusal(compound).contains("save it as XLSX or CSV"));
        assertTrue(refusal(encrypted).contains("password"));
        assertTrue(refusal(openDocument).contains("save it as XLSX or CSV"));
        assertTrue(refusal(zip("people.csv", "Name,Email")).contains("no workbook"));
        assertTrue(refusal(new WorkbookFile()
                        .contentType("application/vnd.ms-excel.sheet.binary.macroEnabled.main")
                        .table("List", PEOPLE)
                        .bytes())
                .contains("XLSB"));
        assertTrue(refusal("Name,Email\n".getBytes(StandardCharsets.UTF_8)).contains("not a workbook"));
        assertTrue(refusal(new WorkbookFile().sheet("List", "<row/>").bytes()).contains("nothing on the sheet"));
    }

    @Test
    void recognisingGoesByContent() {
        assertTrue(Reading.recognise(new WorkbookFile().table("List", PEOPLE).bytes())
                        .degree()
                > 0.9);
        assertEquals(
                0,
                Reading.recognise("Name,Email\n".getBytes(StandardCharsets.UTF_8))
                        .degree());
        double other = Reading.recognise(zip("people.csv", "Name,Email")).degree();
        assertTrue(other > 0 && other < 0.5);
    }

    private static byte[] zip(String name, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
