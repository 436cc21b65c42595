package org.winnable.sources.vcard.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnable.core.source.Input;
import org.winnable.core.source.Sample;
import org.winnable.core.source.SourceException;
import org.winnable.core.source.WholeReading;

class HostileCardTest {

    private static final String BEFORE = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann\r\n";
    private static final String AFTER =
            "\r\nTITLE:Boss\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bob\r\nEND:VCARD\r\n";

    private static Input long64Megabytes(String before, String piece, String after) {
        byte[] chunk = piece.repeat((1 << 20) / piece.length()).getBytes(StandardCharsets.US_ASCII);
        return Reading.input(64L << 20, () -> {
            List<InputStream> parts = new java.util.ArrayList<>();
            parts.add(stream(before));
            Collections.nCopies(64, chunk).forEach(c -> parts.add(new ByteArrayInputStream(c)));
            parts.add(stream(after));
            return new SequenceInputStream(Collections.enumeration(parts));
        });
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAAAAAA", "AAAAAAA\n", " AAAAAA\n"})
    void aPictureOf64MegabytesIsPassedOverInLittleMemory(String piece) throws Exception {
        WholeReading reading = Reading.of(long64Megabytes(BEFORE + "item1.PHOTO;ENCODING=b;TYPE=JPEG:", piece, AFTER));

        assertEquals(List.of("Ann", "Bob"), reading.column("Formatted Name"));
        assertEquals("Boss", reading.column("Title").get(0));
        assertTrue(reading.issues().isEmpty(), reading.issues().toString());
    }

    @ParameterizedTest
    @CsvSource({"xxxxxxxx, 2, 0", "'xxxxxxx\n ', 1, 1"})
    void aTextOf64MegabytesIsLeftOutWithAnIssue(String piece, int rows, int rejections) throws Exception {
        WholeReading reading = Reading.of(long64Megabytes(BEFORE + "NOTE:", piece, AFTER));

        assertEquals(rows, reading.rows().size());
        assertEquals(rejections, reading.rejections().size());
        assertEquals(1, reading.issues().size());
        assertEquals("Bob", reading.column("Formatted Name").getLast());
    }

    @Test
    void whatIsNoCardIsRefused() {
        assertThrows(SourceException.class, () -> Reading.of("Name,Email\nAnn,ann@example.org\n"));
        byte[] list = "Name,Email\n".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                0,
                new VCardSource()
                        .recognise(new Sample("a.vcf", list, list.length))
                        .degree());
    }

    @ParameterizedTest
    @ValueSource(strings = {"BEGIN:VCARD\n", "\uFEFFbegin:vcard\r\n", "\n\n BEGIN : vCard\n"})
    void aCardIsRecognisedByItsBeginning(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertTrue(new VCardSource()
                        .recognise(new Sample("a.txt", bytes, bytes.length))
                        .degree()
                > 0.9);
    }

    @Test
    void damagedCardsAreReadOrRejectedButNeverCrash() throws Exception {
        Random random = new Random(20261122);
        byte[] whole = (BEFORE + "N:a;b;c\r\nADR;TYPE=WORK:;;x;y;z\r\nBDAY:19800102\r\nTEL;VALUE=uri:tel:+1\r\n"
                        + AFTER)
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 3000; i++) {
            byte[] damaged = whole.clone();
            for (int j = 0; j < 1 + random.nextInt(6); j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                WholeReading reading = Reading.of(damaged);
                assertTrue(reading.rows().size() + reading.issues().size() > 0);
            } catch (SourceException refusal) {
                assertTrue(refusal.getMessage().contains("vCard"));
            }
        }
    }
}
