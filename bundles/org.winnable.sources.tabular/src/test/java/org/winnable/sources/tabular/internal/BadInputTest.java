package org.winnable.sources.tabular.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnable.core.source.ImportRun;
import org.winnable.core.source.Input;
import org.winnable.core.source.RecordBatch;
import org.winnable.core.source.SourceException;
import org.winnable.core.source.SourceSettings;
import org.winnable.core.source.WholeReading;
import org.winnable.core.work.Progress;

class BadInputTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n  \r\n", "\uFEFF"})
    void aFileWithNothingInItIsRefused(String text) {
        SourceException refusal = assertThrows(SourceException.class, () -> Reading.of(text));

        assertTrue(refusal.getMessage().contains("Export the list again"), refusal.getMessage());
    }

    @Test
    void aFileWithLabelsOnlyHasNoRows() throws Exception {
        WholeReading reading = Reading.of("Name,Email\n");

        assertEquals(List.of("Name", "Email"), reading.layout().labels());
        assertTrue(reading.rows().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ffd8ffe000104a46494600010100000100010000", "89504e470d0a1a0a0000", "504b030414000600"})
    void aPictureOrSpreadsheetIsRefusedByName(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);

        assertEquals(
                0, new DelimitedTextSource().recognise(Reading.sample(bytes)).degree());
        SourceException refusal =
                assertThrows(SourceException.class, () -> Reading.of(bytes, SourceSettings.AUTOMATIC));
        assertTrue(refusal.getMessage().contains("not delimited text"), refusal.getMessage());
    }

    @Test
    void recognisingSaysWhatWasSeen() {
        byte[] list = "Name,Email\nAnn,ann@example.org\n".getBytes(StandardCharsets.UTF_8);

        assertTrue(new DelimitedTextSource().recognise(Reading.sample(list)).degree() > 0.8);
        assertEquals(
                "Comma-separated, 2 columns",
                new DelimitedTextSource().recognise(Reading.sample(list)).reason());
    }

    @Test
    void shortRowsAreTakenWithANoteAndLongOnesLoseNothing() throws Exception {
        WholeReading reading = Reading.of("Name,Email\nAnn\nBob,bob@example.org,extra\nCy,cy@example.org,,\n");

        assertEquals(
                List.of(List.of("Ann"), List.of("Bob", "bob@example.org", "extra"), List.of("Cy", "cy@example.org")),
                reading.values());
        assertEquals(
                List.of(2L, 3L), reading.issues().stream().map(i -> i.line()).toList());
        assertEquals(Optional.of("extra"), reading.issues().getLast().value());
    }

    @Test
    void nulCharactersAreTakenOutAndReported() throws Exception {
        WholeReading reading = Reading.of("Name,Email\nAn\0n,ann@example.org\n");

        assertEquals("Ann", reading.rows().getFirst().value(0));
        assertEquals(Optional.of("Name"), reading.issues().getFirst().column());
    }

    @Test
    void eachValueWithNulCharactersIsReported() throws Exception {
        WholeReading reading = Reading.of("Name,City,Email\nAn\0n,Bonn,\0ann@example.org\0\n");

        assertEquals(List.of("Ann", "Bonn", "ann@example.org"), reading.values().getFirst());
        assertEquals(
                List.of(Optional.of("Name"), Optional.of("Email")),
                reading.issues().stream().map(i -> i.column()).toList());
    }

    @Test
    void blankRowsAreNoRows() throws Exception {
        assertEquals(
                1,
                Reading.of("Name,Email\n\n,\n  ,\nAnn,ann@example.org\n").rows().size());
    }

    @Test
    void aQuoteThatNeverEndsIsNamedWithItsLine() {
        SourceException refusal = assertThrows(
                SourceException.class, () -> Reading.of("Name,Email\nAnn,a@example.org\nBob,\"b@example.org\nCy,c\n"));

        assertEquals(3, refusal.line());
        assertTrue(refusal.getMessage().contains("never ends"), refusal.getMessage());
    }

    @Test
    void textAfterAClosingQuoteIsNamedWithItsLine() {
        SourceException refusal = assertThrows(
                SourceException.class, () -> Reading.of("Name,Email\nAnn,a@example.org\n\"Bob\" Ray,b@example.org\n"));

        assertEquals(3, refusal.line());
        assertTrue(refusal.getMessage().contains("closing quote"), refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x,", "x\n", "xxxxxxxxxxxxxxxxxxx\0"})
    void aLineOf200MegabytesIsRefusedInLittleMemory(String piece) {
        String beginning = "Name,Email\nAnn,ann@example.org\n" + (piece.endsWith("\n") ? "\"" : "");
        Input line = repeated(beginning, piece, 200L * 1024 * 1024);

        SourceException refusal = assertThrows(SourceException.class, () -> {
            try (ImportRun run = new DelimitedTextSource().open(line, Reading.KNOWING)) {
                run.next(new RecordBatch(), issue -> {}, Progress.NONE);
            }
        });

        assertEquals(3, refusal.line());
        assertTrue(refusal.getMessage().contains("longer than"), refusal.getMessage());
    }

    @Test
    void cancellingEndsTheReading() throws Exception {
        Progress cancelled = Progress.silent(() -> true);
        try (ImportRun run = new DelimitedTextSource()
                .open(Reading.input("Name,Email\nAnn,a@b.org\n".getBytes(StandardCharsets.UTF_8)), Reading.KNOWING)) {
            assertThrows(CancellationException.class, () -> run.next(new RecordBatch(), issue -> {}, cancelled));
        }
    }

    @Test
    void randomBytesAreReadOrRefusedButNeverCrash() throws Exception {
        Random random = new Random(20261122);
        int read = 0;
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            if (i % 2 == 0) {
                byte[] alphabet = "ab,;\t|\"'\r\n#@\0é\uFFFD ".getBytes(StandardCharsets.UTF_8);
                for (int j = 0; j < bytes.length; j++) {
                    bytes[j] = alphabet[Math.floorMod(bytes[j], alphabet.length)];
                }
            }
            new DelimitedTextSource().recognise(Reading.sample(bytes));
            try {
                Reading.of(bytes, Reading.KNOWING);
                read++;
            } catch (SourceException refusal) {
                assertTrue(refusal.getMessage().length() > 10);
            }
        }
        assertTrue(read > 100, "only " + read + " were read");
    }

    private static Input repeated(String beginning, String piece, long size) {
        return new Input() {
            @Override
            public String name() {
                return "long.csv";
            }

            @Override
            public long size() {
                return size;
            }

            @Override
            public InputStream open() {
                byte[] begin = beginning.getBytes(StandardCharsets.UTF_8);
                byte[] repeat = piece.repeat(8192 / piece.length()).getBytes(StandardCharsets.UTF_8);
                return new InputStream() {
                    private long at;

                    @Override
                    public int read() {
                        return at >= size ? -1 : byteAt(at++);
                    }

                    @Override
                    public int read(byte[] buffer, int offset, int length) throws IOException {
                        int count = (int) Math.min(length, size - at);
                        for (int i = 0; i < count; i++) {
                            buffer[offset + i] = (byte) byteAt(at++);
                        }
                        return count == 0 && length > 0 ? -1 : count;
                    }

                    private int byteAt(long place) {
                        return place < begin.length
                                ? begin[(int) place]
                                : repeat[(int) ((place - begin.length) % repeat.length)];
                    }
                };
            }
        };
    }
}
