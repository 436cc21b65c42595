package org.winnable.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLinesTest {

    private static final int LIMIT = 20;

    private static List<TextLines.Line> read(byte[] bytes) throws IOException {
        List<TextLines.Line> read = new ArrayList<>();
        try (TextLines lines = TextLines.of(new ByteArrayInputStream(bytes), LIMIT)) {
            for (Optional<TextLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                read.add(new TextLines.Line(
                        line.get().number(),
                        lines.decode(line.get().raw()),
                        line.get().cut()));
            }
        }
        return read;
    }

    private static List<String> texts(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8)).stream()
                .map(TextLines.Line::raw)
                .toList();
    }

    @Test
    void linesEndWithAnyOfTheThreeEndsAndMayBeEmpty() throws Exception {
        assertEquals(List.of("a", "b", "c", "", "d"), texts("a\nb\r\nc\r\rd"));
        assertEquals(List.of("a"), texts("a\n"));
        assertEquals(List.of(), texts(""));
    }

    @Test
    void aLineBeyondTheLimitIsCutAndTheNextIsWhole() throws Exception {
        List<TextLines.Line> lines = read(("x".repeat(LIMIT + 5) + "\nb\n").getBytes(StandardCharsets.UTF_8));

        assertEquals(List.of(new TextLines.Line(1, "x".repeat(LIMIT), true), new TextLines.Line(2, "b", false)), lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16", "x-UTF-16LE-BOM"})
    void encodingsAreFoundOut(String charset) throws Exception {
        assertEquals(
                "Jürgen",
                read("Jürgen\n".getBytes(Charset.forName(charset))).getFirst().raw());
    }

    @Test
    void aByteOrderMarkIsNoText() throws Exception {
        assertEquals(List.of("a"), texts("\uFEFFa"));
    }

    @Test
    void everyByteIsCountedOnce() throws Exception {
        Random random = new Random(20261122);
        byte[] bytes = new byte[10_000];
        random.nextBytes(bytes);
        bytes[0] = 'a';
        long counted = 0;
        try (TextLines lines = TextLines.of(new ByteArrayInputStream(bytes), LIMIT)) {
            while (lines.next().isPresent()) {
                long taken = lines.takeCount();
                assertTrue(taken > 0);
                counted += taken;
            }
            counted += lines.takeCount();
        }
        assertEquals(bytes.length, counted);
    }
}
