package org.winnable.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class SafeXmlTest {

    @Test
    void elementsTextsAndAttributesAreReadWithTheirLines() throws Exception {
        try (SafeXml xml = open(
                "<a>\n <x:b xmlns:x='u' x:k='v'>one<c>not</c> <![CDATA[<two>]]></x:b>\n</a>", StandardCharsets.UTF_8)) {
            assertTrue(xml.next() && xml.starts("a"));
            assertEquals(1, xml.depth());
            assertTrue(xml.next() && xml.starts("b"));
            assertEquals(2, xml.line());
            assertEquals("v", xml.attribute("k"));
            assertNull(xml.attribute("none"));
            assertEquals("one <two>", xml.text(100));
            assertTrue(xml.ends("b"));
            assertTrue(xml.next() && xml.ends("a"));
            assertFalse(xml.next());
            assertFalse(xml.next(), "stays at the end");
        }
    }

    @Test
    void noMoreTextIsTakenThanIsWanted() throws Exception {
        try (SafeXml xml = open("<a>abcdef</a>", StandardCharsets.UTF_8)) {
            xml.next();
            assertEquals("abc", xml.text(3));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void unicodeIsReadWithAndWithoutMark(String charset) throws Exception {
        // what is called UTF-16 writes a mark of its own
        for (String mark : charset.equals("UTF-16") ? List.of("") : List.of("", "\uFEFF")) {
            try (SafeXml xml = open(mark + "<a>é</a>", Charset.forName(charset))) {
                assertTrue(xml.next());
                assertEquals("é", xml.text(10));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>|entities|1",
                "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'><a/>|entities|1",
                "<a>;;&x;</a>|entities|3",
                "<a>;<b></a>|damaged|2",
                "nothing|damaged|1"
            })
    void whatAttacksNeedAndWhatIsDamagedIsRefusedWithItsLine(String text, String told, long line) {
        String lines = text.replace(";;", "\n\n").replace(">;<", ">\n<");
        SourceException e = assertThrows(SourceException.class, () -> readAll(lines));

        assertTrue(e.getMessage().contains(told) && e.getMessage().startsWith("list.xml"), e::getMessage);
        assertEquals(line, Math.max(1, e.line()), e::getMessage);
    }

    @Test
    void whatFillsMemoryIsRefused() {
        String names = IntStream.range(0, 3000).mapToObj(i -> "<n" + i + "/>").collect(Collectors.joining());
        List<String> hostile = List.of(
                "<a>".repeat(100),
                "<a>" + names + "</a>",
                "<a x='" + "x".repeat(4_000_000) + "'/>",
                "<a><!--" + "x".repeat(4_000_000) + "--></a>");
        List<String> told = new ArrayList<>();
        for (String text : hostile) {
            told.add(assertThrows(SourceException.class, () -> readAll(text)).getMessage());
        }

        assertTrue(told.get(0).contains("nests"), told.get(0));
        assertTrue(told.get(1).contains("different elements"), told.get(1));
        assertTrue(told.get(2).contains("million"), told.get(2));
        assertTrue(told.get(3).contains("million"), told.get(3));
    }

    @Test
    void whatTheDiskSaysIsPassedOn() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk");
            }
        };

        IOException e = assertThrows(IOException.class, () -> {
            try (SafeXml xml = new SafeXml("list.xml", broken)) {
                xml.next();
            }
        });
        assertEquals("the disk", e.getMessage());
    }

    private static void readAll(String text) throws SourceException, IOException {
        try (SafeXml xml = open(text, StandardCharsets.UTF_8)) {
            while (xml.next()) {
                assertTrue(xml.depth() > 0);
            }
        }
    }

    private static SafeXml open(String text, Charset charset) throws SourceException, IOException {
        return new SafeXml("list.xml", new ByteArrayInputStream(text.getBytes(charset)));
    }
}
