package org.winnable.sources.icalendar.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.winnable.core.source.TextLines;

/**
 * Cuts a calendar into its events, so that a broken one takes no other with it, and only one is in memory at a time. Attached
 * files are left out. Not thread-safe.
 */
final class EventReader implements Closeable {

    /** The most characters of a line that is read. */
    private static final int LONGEST_LINE = 256 * 1024;

    /** The most characters of an event: some 30,000 attendees. */
    private static final int LONGEST_EVENT = 4 * 1024 * 1024;

    private static final int MOST_ZONES = 500;
    private static final int LONGEST_ZONE = 64 * 1024;
    private static final String BEGIN_EVENT = "BEGIN:VEVENT";
    private static final String END_CALENDAR = "END:VCALENDAR";
    private static final String BEGIN_ZONE = "BEGIN:VTIMEZONE";

    private final TextLines lines;
    /** The definitions of time zones so far, by their names. */
    private final Map<String, String> zones = new LinkedHashMap<>();

    /** The first line of the event whose beginning showed that the one before has no end. */
    private Optional<TextLines.Line> pending = Optional.empty();

    private String version = "VERSION:2.0";

    EventReader(InputStream stream) throws IOException {
        lines = TextLines.of(stream, LONGEST_LINE);
    }

    /** The bytes read since this was last asked. */
    long takeCount() {
        return lines.takeCount();
    }

    /** The next event, be it broken; nothing at the end. */
    Optional<Event> next() throws IOException {
        Optional<TextLines.Line> line = pending.isPresent() ? pending : lines.next();
        pending = Optional.empty();
        while (line.isPresent()) {
            String begin = key(line.get().raw());
            if (begin.equals(BEGIN_EVENT)) {
                return Optional.of(event(line.get()));
            }
            if (begin.equals(BEGIN_ZONE)) {
                zone();
            } else if (begin.startsWith("VERSION:")) {
                version = begin;
            }
            line = lines.next();
        }
        return Optional.empty();
    }

    private static String key(String raw) {
        return raw.strip().toUpperCase(Locale.ROOT);
    }

    private void zone() throws IOException {
        StringBuilder text = new StringBuilder(BEGIN_ZONE).append("\r\n");
        String id = "";
        String key = "";
        while (!key.equals("END:VTIMEZONE")) {
            Optional<TextLines.Line> line = lines.next();
            if (line.isEmpty()) {
                return;
            }
            String raw = line.get().raw();
            key = key(raw);
            id = key.startsWith("TZID") && id.isEmpty()
                    ? raw.substring(raw.indexOf(':') + 1).strip()
                    : id;
            if (text.length() + raw.length() < LONGEST_ZONE) {
                text.append(raw).append("\r\n");
            }
        }
        if (zones.size() < MOST_ZONES
                && text.toString().strip().toUpperCase(Locale.ROOT).endsWith(key)) {
            zones.put(id, text.toString());
        }
    }

    private Event event(TextLines.Line begin) throws IOException {
        EventText text = new EventText(begin.number());
        while (!text.ended) {
            Optional<TextLines.Line> next = lines.next();
            String key = next.map(line -> key(line.raw())).orElse(END_CALENDAR);
            if (key.equals(BEGIN_EVENT) || key.equals(END_CALENDAR)) {
                pending = next;
                return new Event(begin.number(), "", List.of(), "event.noEnd");
            }
            next.ifPresent(line -> text.add(line, key));
        }
        return text.event();
    }

    private String calendar(String event) {
        StringBuilder text =
                new StringBuilder("BEGIN:VCALENDAR\r\n").append(version).append("\r\n");
        zones.forEach((id, zone) -> {
            if (event.contains(id)) {
                text.append(lines.decode(zone));
            }
        });
        return text.append(event).append("END:VCALENDAR\r\n").toString();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    /** The text of an event while it is read. */
    private final class EventText {

        private final StringBuilder raw = new StringBuilder(BEGIN_EVENT).append("\r\n");
        private final List<Long> attendees = new ArrayList<>();
        private final long line;
        private boolean ended;
        private boolean attachment;
        private boolean tooLong;
        private int alarms;

        EventText(long line) {
            this.line = line;
        }

        void add(TextLines.Line next, String key) {
            ended = key.equals("END:VEVENT");
            alarms += key.equals("BEGIN:VALARM") ? 1 : key.equals("END:VALARM") ? -1 : 0;
            boolean continues = next.raw().startsWith(" ") || next.raw().startsWith("\t");
            attachment = continues ? attachment : key.startsWith("ATTACH");
            // an alarm has attendees of its own: whom it is mailed to
            if (alarms == 0 && !continues && (key.startsWith("ATTENDEE;") || key.startsWith("ATTENDEE:"))) {
                attendees.add(next.number());
            }
            boolean fits = raw.length() + next.raw().length() < LONGEST_EVENT && !next.cut();
            tooLong |= !attachment && !fits;
            if (!attachment && fits) {
                raw.append(next.raw()).append("\r\n");
            }
        }

        Event event() {
            return tooLong
                    ? new Event(line, "", List.of(), "event.long")
                    : new Event(line, calendar(lines.decode(raw.toString())), attendees, "");
        }
    }
}
