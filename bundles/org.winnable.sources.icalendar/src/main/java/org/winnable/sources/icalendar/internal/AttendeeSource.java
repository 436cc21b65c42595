package org.winnable.sources.icalendar.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.winnable.core.source.Confidence;
import org.winnable.core.source.ImportRun;
import org.winnable.core.source.Input;
import org.winnable.core.source.LeadSource;
import org.winnable.core.source.Sample;
import org.winnable.core.source.SourceException;
import org.winnable.core.source.SourceSettings;
import org.winnable.core.source.TextLines;
import org.winnable.core.text.Texts;

/** Reads who was invited to events from calendars. Stateless and thread-safe. */
public final class AttendeeSource implements LeadSource {

    private static final double SURE = 0.95;
    private static final String BEGIN = "BEGIN:VCALENDAR";
    private static final Texts TEXTS = Texts.of(AttendeeSource.class);

    /** For the extension registry. */
    public AttendeeSource() {
        // stateless
    }

    @Override
    public Confidence recognise(Sample sample) {
        boolean begins = TextLines.beginsWith(sample.head(), BEGIN);
        return begins ? new Confidence(SURE, TEXTS.get("recognised")) : new Confidence(0, "");
    }

    @Override
    public ImportRun open(Input input, SourceSettings settings) throws SourceException, IOException {
        try (InputStream stream = input.open()) {
            if (!TextLines.beginsWith(stream.readNBytes(Sample.SIZE), BEGIN)) {
                throw new SourceException(SourceException.NO_LINE, TEXTS.get("file.foreign"));
            }
        }
        try (EventReader events = new EventReader(input.open())) {
            if (!hasAttendees(events)) {
                throw new SourceException(SourceException.NO_LINE, TEXTS.get("file.noAttendees"));
            }
        }
        return new AttendeeRun(new EventReader(input.open()));
    }

    /** Whether anybody is invited to anything; a broken event may be such a one. */
    private static boolean hasAttendees(EventReader events) throws IOException {
        Optional<Event> event = events.next();
        while (event.isPresent()) {
            if (!event.get().attendees().isEmpty() || !event.get().broken().isEmpty()) {
                return true;
            }
            event = events.next();
        }
        return false;
    }
}
