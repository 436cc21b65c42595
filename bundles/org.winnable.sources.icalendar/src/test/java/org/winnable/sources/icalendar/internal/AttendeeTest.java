package org.winnable.sources.icalendar.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnable.core.source.Layout;
import org.winnable.core.source.Sample;
import org.winnable.core.source.SourceException;
import org.winnable.core.source.WholeReading;

class AttendeeTest {

    private static final String ZONE = """
            BEGIN:VTIMEZONE
            TZID:Our Zone
            BEGIN:STANDARD
            DTSTART:16010101T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0200
            END:STANDARD
            END:VTIMEZONE
            """;

    private static String calendar(String... blocks) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\nMETHOD:PUBLISH\n" + String.join("", blocks)
                + "END:VCALENDAR\n";
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\nUID:e1\nDTSTAMP:20260301T120000Z\nSUMMARY:Open day\n" + String.join("\n", lines)
                + "\nEND:VEVENT\n";
    }

    @Test
    void everyAttendeeOfEveryEventIsARow() throws Exception {
        WholeReading reading = Reading.of(calendar(
                event(
                        "DTSTART:20260312T090000Z",
                        "DTEND:20260312T110000Z",
                        "LOCATION:Bonn",
                        "ORGANIZER;CN=Us:mailto:us@example.org",
                        "ATTENDEE;CN=\"Doe, Jane\";PARTSTAT=ACCEPTED;ROLE=REQ-PARTICIPANT:mailto:jane@example.org",
                        "ATTENDEE;CN=Bob;PARTSTAT=DECLINED:MAILTO:bob@example.org"),
                event("DTSTART;VALUE=DATE:20260401", "ATTENDEE:mailto:cy@example.org")));

        assertEquals(Optional.of(Layout.OF_FORMAT), reading.layout().headerLine());
        assertEquals(List.of("Doe, Jane", "Bob", ""), reading.column("Attendee Name"));
        assertEquals(
                List.of("jane@example.org", "bob@example.org", "cy@example.org"), reading.column("Attendee Email"));
        assertEquals(List.of("ACCEPTED", "DECLINED", ""), reading.column("Participation Status"));
        assertEquals(List.of("2026-03-01T12:00:00Z", "", ""), reading.column("Accepted As Of"));
        assertEquals("REQ-PARTICIPANT", reading.column("Attendee Role").get(0));
        assertEquals("Open day", reading.column("Event Summary").get(0));
        assertEquals(
                List.of("2026-03-12T09:00:00Z", "2026-03-12T09:00:00Z", "2026-04-01"), reading.column("Event Start"));
        assertEquals("2026-03-12T11:00:00Z", reading.column("Event End").get(0));
        assertEquals("us@example.org", reading.column("Organizer Email").get(0));
        assertEquals(
                List.of(13L, 14L, 21L),
                reading.rows().stream().map(r -> r.line()).toList());
        assertTrue(reading.issues().isEmpty());
    }

    @Test
    void theOrganizerAndRoomsAreNoAttendees() throws Exception {
        WholeReading reading = Reading.of(calendar(event(
                "DTSTART:20260312T090000Z",
                "ORGANIZER:mailto:Us@example.org",
                "ATTENDEE;PARTSTAT=ACCEPTED;ROLE=CHAIR:mailto:us@example.org",
                "ATTENDEE;CUTYPE=ROOM:mailto:room@example.org",
                "ATTENDEE:mailto:ann@example.org")));

        assertEquals(List.of("ann@example.org"), reading.column("Attendee Email"));
    }

    @Test
    void theStatusIsKnownAsOfTheLastChange() throws Exception {
        WholeReading reading = Reading.of(
                calendar(event("LAST-MODIFIED:20260305T080000Z", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:ann@example.org")));

        assertEquals("2026-03-05T08:00:00Z", reading.column("Accepted As Of").get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "DTSTART;TZID=Our Zone:20260312T090000, 2026-03-12T07:00:00Z",
        "DTSTART;TZID=Europe/Berlin:20260712T090000, 2026-07-12T07:00:00Z",
        "DTSTART:20260312T090000, 2026-03-12T09:00",
        "DTSTART;VALUE=DATE:20260312, 2026-03-12"
    })
    void timesAreMomentsWhereTheirZoneIsKnown(String start, String read) throws Exception {
        assertEquals(
                read,
                Reading.of(calendar(ZONE, event(start, "ATTENDEE:mailto:ann@example.org")))
                        .column("Event Start")
                        .get(0));
    }

    @Test
    void theEndMayBeGivenByALength() throws Exception {
        assertEquals(
                "2026-03-12T10:30:00Z",
                Reading.of(calendar(event(
                                "DTSTART:20260312T090000Z", "DURATION:PT1H30M", "ATTENDEE:mailto:ann@example.org")))
                        .column("Event End")
                        .get(0));
    }

    @Test
    void thoseAnAlarmIsMailedToAreNoAttendees() throws Exception {
        WholeReading reading = Reading.of(calendar(event(
                "BEGIN:VALARM",
                "ACTION:EMAIL",
                "ATTENDEE:mailto:assistant@example.org",
                "END:VALARM",
                "ATTENDEE:mailto:ann@example.org")));

        assertEquals(List.of("ann@example.org"), reading.column("Attendee Email"));
        assertEquals(13, reading.rows().getFirst().line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void foldedLinesAndEncodingsAreResolved(String charset) throws Exception {
        String text = calendar(event("ATTENDEE;CN=Jürgen Mül", " ler:mailto:ann@exam", " ple.org"));

        WholeReading reading = Reading.of(text.getBytes(Charset.forName(charset)));

        assertEquals("Jürgen Müller", reading.column("Attendee Name").get(0));
        assertEquals("ann@example.org", reading.column("Attendee Email").get(0));
    }

    @Test
    void aCalendarWithoutAttendeesIsRefusedWithWhatToDo() {
        SourceException refusal =
                assertThrows(SourceException.class, () -> Reading.of(calendar(event("DTSTART:20260312T090000Z"))));

        assertTrue(refusal.getMessage().contains("Nobody is invited"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("Export"), refusal.getMessage());
        assertThrows(SourceException.class, () -> Reading.of("Name,Email\n"));
    }

    @Test
    void aCalendarIsRecognisedByItsBeginning() {
        byte[] calendar = "\uFEFF\r\nbegin:vcalendar\r\n".getBytes(StandardCharsets.UTF_8);
        byte[] list = "Name,Email\n".getBytes(StandardCharsets.UTF_8);

        assertTrue(new AttendeeSource()
                        .recognise(new Sample("a.txt", calendar, calendar.length))
                        .degree()
                > 0.9);
        assertEquals(
                0,
                new AttendeeSource()
                        .recognise(new Sample("a.ics", list, list.length))
                        .degree());
    }

    @Test
    void anEventWithoutEndIsRejectedWithItsLineAndTheOthersGoOn() throws Exception {
        WholeReading reading = Reading.of(calendar(
                "BEGIN:VEVENT\nATTENDEE:mailto:a@example.org\n",
                event("ATTENDEE:mailto:b@example.org"),
                "BEGIN:VEVENT\nATTENDEE:mailto:c@example.org\n"));

        assertEquals(List.of("b@example.org"), reading.column("Attendee Email"));
        assertEquals(
                List.of(5L, 13L),
                reading.rejections().stream().map(i -> i.line()).toList());
    }

    @Test
    void manyAttendeesFillSeveralBatches() throws Exception {
        List<String> mails =
                IntStream.range(0, 5000).mapToObj(i -> i + "@example.org").toList();
        List<String> lines = new ArrayList<>();
        mails.forEach(mail -> lines.add("ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:" + mail));

        assertEquals(
                mails, Reading.of(calendar(event(lines.toArray(String[]::new)))).column("Attendee Email"));
    }

    @Test
    void anAttachedFileOf64MegabytesIsPassedOverInLittleMemory() throws Exception {
        byte[] chunk = "AAAAAAA\n ".repeat(116_509).getBytes(StandardCharsets.US_ASCII);
        String begin = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nATTACH;ENCODING=BASE64;VALUE=BINARY:";
        String end = "AA\nATTENDEE:mailto:ann@example.org\nEND:VEVENT\nEND:VCALENDAR\n";

        WholeReading reading = Reading.of(Reading.input(64L << 20, () -> {
            List<InputStream> parts = new ArrayList<>();
            parts.add(new ByteArrayInputStream(begin.getBytes(StandardCharsets.US_ASCII)));
            Collections.nCopies(64, chunk).forEach(c -> parts.add(new ByteArrayInputStream(c)));
            parts.add(new ByteArrayInputStream(end.getBytes(StandardCharsets.US_ASCII)));
            return new SequenceInputStream(Collections.enumeration(parts));
        }));

        assertEquals(List.of("ann@example.org"), reading.column("Attendee Email"));
        assertTrue(reading.issues().isEmpty());
    }

    @Test
    void damagedCalendarsAreReadOrRejectedButNeverCrash() throws Exception {
        Random random = new Random(20261122);
        byte[] whole = calendar(
                        ZONE,
                        event(
                                "DTSTART;TZID=Our Zone:20260312T090000",
                                "DURATION:PT1H",
                                "ATTENDEE;CN=Ann;PARTSTAT=ACCEPTED;RSVP=TRUE:mailto:ann@example.org"))
                .getBytes(StandardCharsets.UTF_8);
        int read = 0;
        for (int i = 0; i < 2000; i++) {
            byte[] damaged = whole.clone();
            for (int j = 0; j < 1 + random.nextInt(6); j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                WholeReading reading = Reading.of(damaged);
                read++;
                assertTrue(reading.rows().size() + reading.issues().size() > 0);
            } catch (SourceException refusal) {
                assertTrue(refusal.getMessage().length() > 10);
            }
        }
        assertTrue(read > 1000, "only " + read + " were read");
    }
}
