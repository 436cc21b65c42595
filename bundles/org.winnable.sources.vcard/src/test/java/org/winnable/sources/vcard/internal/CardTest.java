package org.winnable.sources.vcard.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnable.core.source.Layout;
import org.winnable.core.source.WholeReading;

class CardTest {

    private static String card(String version, String... lines) {
        return "BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + String.join("\r\n", lines) + "\r\nEND:VCARD\r\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.1", "3.0", "4.0"})
    void aCardOfAnyVersionIsARow(String version) throws Exception {
        WholeReading reading = Reading.of(card(
                version,
                "N:Doe;Jane;Mary;Dr.;",
                "FN:Dr. Jane Doe",
                "ORG:Example GmbH;Purchasing",
                "TITLE:Head of Purchasing",
                "TEL;TYPE=WORK:+49 30 123",
                "EMAIL:jane@example.org",
                "UID:urn:uuid:1",
                "REV:20260102T030405Z"));

        assertEquals(Optional.of(Layout.OF_FORMAT), reading.layout().headerLine());
        assertEquals("Dr. Jane Doe", reading.column("Formatted Name").get(0));
        assertEquals("Jane", reading.column("Given Name").get(0));
        assertEquals("Doe", reading.column("Family Name").get(0));
        assertEquals("Example GmbH", reading.column("Organization").get(0));
        assertEquals("Purchasing", reading.column("Department").get(0));
        assertEquals("Head of Purchasing", reading.column("Title").get(0));
        assertEquals("+49 30 123", reading.column("Work Phone").get(0));
        assertEquals("jane@example.org", reading.column("Email").get(0));
        assertEquals("urn:uuid:1", reading.column("UID").get(0));
        assertEquals("2026-01-02T03:04:05Z", reading.column("REV").get(0));
        assertEquals(1, reading.rows().getFirst().line());
    }

    @Test
    void thePreferredEmailComesFirstThenThatOfWork() throws Exception {
        WholeReading reading =
                Reading.of(card("3.0", "FN:A", "EMAIL;TYPE=HOME:home@b.org", "EMAIL;TYPE=WORK:work@b.org")
                        + card("4.0", "FN:B", "EMAIL:one@b.org", "EMAIL;PREF=2:two@b.org", "EMAIL;PREF=1:three@b.org")
                        + card("3.0", "FN:C", "EMAIL;TYPE=WORK:work@b.org", "EMAIL;type=HOME;type=pref:home@b.org"));

        assertEquals(List.of("work@b.org", "three@b.org", "home@b.org"), reading.column("Email"));
        assertEquals(List.of("home@b.org", "two@b.org", "work@b.org"), reading.column("Email 2"));
    }

    @Test
    void noNumberAndNoAddressIsLost() throws Exception {
        WholeReading reading = Reading.of(card(
                "3.0",
                "FN:A",
                "TEL;TYPE=WORK,FAX:1",
                "TEL;TYPE=CELL:2",
                "TEL;TYPE=CELL:3",
                "TEL:4",
                "TEL;TYPE=PAGER:5",
                "ADR;TYPE=HOME:;;Lane 1;Bonn;;53111;Germany",
                "ADR;TYPE=WORK:;;Road 2;Köln;NRW;50667;Germany"));

        assertEquals("1", reading.column("Fax").get(0));
        assertEquals("2", reading.column("Mobile Phone").get(0));
        assertEquals("4", reading.column("Other Phone").get(0));
        assertEquals("3 ::: 5", reading.column("Further Phones").get(0));
        assertEquals("Köln", reading.column("City").get(0));
        assertEquals(
                "Lane 1, 53111, Bonn, Germany",
                reading.column("Other Addresses").get(0));
    }

    @Test
    void businessProfilesAreToldFromPages() throws Exception {
        WholeReading reading = Reading.of(card(
                "3.0",
                "FN:A",
                "URL:https://example.org",
                "URL:https://www.linkedin.com/in/ann",
                "X-SOCIALPROFILE;type=twitter:https://twitter.com/ann"));

        assertEquals("https://example.org", reading.column("URL").get(0));
        assertTrue(reading.column("Social Profile").get(0).contains("ann"));
        assertTrue((reading.column("Social Profile").get(0)
                        + reading.column("Other Social Profiles").get(0))
                .contains("https://www.linkedin.com/in/ann"));
    }

    @Test
    void quotedPrintableFoldedLinesAndEscapesAreResolved() throws Exception {
        WholeReading reading = Reading.of(card(
                        "2.1",
                        "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen M=C3=BC=",
                        "ller",
                        "NOTE;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:caf=E9=0D=0Aau lait")
                + card("3.0", "FN:Jane", "NOTE:one\\, two\\nth", " ree"));

        assertEquals(List.of("Jürgen Müller", "Jane"), reading.column("Formatted Name"));
        assertEquals("café\r\nau lait", reading.column("Note").get(0));
        assertEquals("one, two\nthree", reading.column("Note").get(1).replace("\r\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void encodingsAreFoundOut(String charset) throws Exception {
        assertEquals(
                "Jürgen",
                Reading.of(card("3.0", "FN:Jürgen").getBytes(Charset.forName(charset)))
                        .column("Formatted Name")
                        .get(0));
    }

    @Test
    void cardsOfDifferentEncodingsMayShareAFile() throws Exception {
        byte[] old = card("2.1", "FN:Jürgen").getBytes(Charset.forName("windows-1252"));
        byte[] young = card("3.0", "FN:Jürgen").getBytes(StandardCharsets.UTF_8);
        byte[] both = java.util.Arrays.copyOf(old, old.length + young.length);
        System.arraycopy(young, 0, both, old.length, young.length);

        assertEquals(List.of("Jürgen", "Jürgen"), Reading.of(both).column("Formatted Name"));
    }

    @Test
    void aCardWithoutEndIsRejectedWithItsLineAndTheOthersGoOn() throws Exception {
        WholeReading reading = Reading.of(card("3.0", "FN:A") + "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:B\r\n"
                + card("3.0", "FN:C") + "BEGIN:VCARD\r\nFN:D");

        assertEquals(List.of("A", "C"), reading.column("Formatted Name"));
        assertEquals(
                List.of(5L, 12L),
                reading.rejections().stream().map(i -> i.line()).toList());
    }

    @Test
    void whatStandsBetweenCardsIsReported() throws Exception {
        WholeReading reading =
                Reading.of(card("3.0", "FN:A") + "\r\nVERSION:3.0\r\nFN:B\r\nEND:VCARD\r\n" + card("3.0", "FN:C"));

        assertEquals(List.of("A", "C"), reading.column("Formatted Name"));
        assertEquals(6, reading.issues().getFirst().line());
    }

    @Test
    void anAgentWithinACardIsNoCardOfItsOwn() throws Exception {
        WholeReading reading =
                Reading.of(card("2.1", "FN:A", "AGENT:", card("2.1", "FN:B").strip(), "TITLE:Boss"));

        assertEquals(List.of("A"), reading.column("Formatted Name"));
        assertEquals("Boss", reading.column("Title").get(0));
    }

    @Test
    void groupsAreRejectedAsNoPeople() throws Exception {
        WholeReading reading = Reading.of(card("4.0", "KIND:group", "FN:Friends")
                + card("3.0", "FN:Friends", "X-ADDRESSBOOKSERVER-KIND:group")
                + card("4.0", "FN:Ann"));

        assertEquals(List.of("Ann"), reading.column("Formatted Name"));
        assertEquals(2, reading.rejections().size());
    }

    @Test
    void anyNumberOfCardsComesBackInOrder() throws Exception {
        Random random = new Random(20261122);
        StringBuilder file = new StringBuilder();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            String name = "N" + random.nextInt() + (char) ('À' + random.nextInt(200));
            names.add(name);
            file.append(card(random.nextBoolean() ? "3.0" : "4.0", "FN:" + name, "EMAIL:" + i + "@example.org"));
        }

        WholeReading reading = Reading.of(file.toString());

        assertEquals(names, reading.column("Formatted Name"));
        assertTrue(reading.issues().isEmpty());
    }
}
