package org.winnable.sources.tabular.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.winnable.core.source.SourceSettings;
import org.winnable.core.source.WholeReading;

class EncodingTest {

    private static final String LIST = "Name;Email\nJürgen Größler;jg@example.org\nZoë Müßig;zm@example.org\n";
    private static final List<List<String>> VALUES =
            List.of(List.of("Jürgen Größler", "jg@example.org"), List.of("Zoë Müßig", "zm@example.org"));

    @ParameterizedTest
    @CsvSource({"efbbbf, UTF-8", "fffe, UTF-16LE", "feff, UTF-16BE", "fffe0000, UTF-32LE", "0000feff, UTF-32BE"})
    void aByteOrderMarkDecidesAndIsNoPartOfTheLabels(String mark, String charset) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HexFormat.of().parseHex(mark));
        bytes.writeBytes(LIST.getBytes(Charset.forName(charset)));

        WholeReading reading = Reading.of(bytes.toByteArray(), SourceSettings.AUTOMATIC);

        assertEquals(List.of("Name", "Email"), reading.layout().labels());
        assertEquals(VALUES, reading.values());
        assertTrue(
                reading.layout().description().contains(charset),
                reading.layout().description());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void withoutMarkTheBytesTell(String charset) throws Exception {
        WholeReading reading = Reading.of(LIST, Charset.forName(charset));

        assertEquals(VALUES, reading.values());
        assertTrue(
                reading.layout().description().contains(charset),
                reading.layout().description());
    }

    @Test
    void aLegacyLetterFarBelowTheSampleIsRead() throws Exception {
        String list = "Name,Email\n" + "Ann Lee,ann@example.org\n".repeat(10_000) + "Renée Noël,rn@example.org\n";

        WholeReading reading = Reading.of(list, Charset.forName("windows-1252"));

        assertEquals("Renée Noël", reading.rows().getLast().value(0));
    }

    @Test
    void aDamagedCharacterInAUtf8FileIsReportedAndTheRestStays() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                ("Name,Email\n" + "Jürgen Größler,j@example.org\n".repeat(20)).getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE9);
        bytes.writeBytes("va,eva@example.org\n".getBytes(StandardCharsets.UTF_8));

        WholeReading reading = Reading.of(bytes.toByteArray(), SourceSettings.AUTOMATIC);

        assertEquals("Jürgen Größler", reading.rows().getFirst().value(0));
        assertEquals(1, reading.issues().size());
        assertEquals(22, reading.issues().getFirst().line());
        assertEquals(Optional.of("Name"), reading.issues().getFirst().column());
    }

    @Test
    void halfASurrogatePairIsReportedWithItsLineAndTheOtherNamesStay() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Name,Email\nJürgen,j@example.org\nAnn".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(HexFormat.of().parseHex("eda0bd"));
        bytes.writeBytes(",ann@example.org\nZoë,z@example.org\n".getBytes(StandardCharsets.UTF_8));

        WholeReading reading = Reading.of(bytes.toByteArray(), SourceSettings.AUTOMATIC);

        assertEquals("Jürgen", reading.rows().getFirst().value(0));
        assertEquals("Zoë", reading.rows().getLast().value(0));
        assertEquals(1, reading.issues().size());
        assertEquals(3, reading.issues().getFirst().line());
        assertEquals(Optional.of("Name"), reading.issues().getFirst().column());
    }

    @Test
    void aLegacyTextWhoseLettersLookLikeASurrogateIsNoUtf8() throws IOException {
        // "нії" in windows-1251 has the bytes of half a surrogate pair
        Charset cyrillic = Charset.forName("windows-1251");
        byte[] bytes = "Компанія,Місто\nПриватні компанії,Київ\nПолітичні партії Македонії,Львів\n".getBytes(cyrillic);

        Encoding found = Encoding.of(Optional.empty(), () -> new ByteArrayInputStream(bytes));

        assertNotEquals(StandardCharsets.UTF_8, found.charset());
    }

    @Test
    void theUsersChoiceWins() throws IOException {
        Charset chosen = Charset.forName("windows-1251");

        Encoding encoding = Encoding.of(Optional.of(chosen), () -> new ByteArrayInputStream("Имя".getBytes(chosen)));

        assertEquals(chosen, encoding.charset());
        assertEquals(Encoding.Evidence.GIVEN, encoding.evidence());
    }

    @Test
    void cyrillicIsGuessed() throws IOException {
        Charset cyrillic = Charset.forName("windows-1251");
        byte[] bytes = "Имя,Город\nАлексей Иванов,Москва\nМария Петрова,Новосибирск\nСергей Кузнецов,Казань\n"
                .getBytes(cyrillic);

        assertEquals(
                cyrillic,
                Encoding.of(Optional.empty(), () -> new ByteArrayInputStream(bytes))
                        .charset());
    }
}
