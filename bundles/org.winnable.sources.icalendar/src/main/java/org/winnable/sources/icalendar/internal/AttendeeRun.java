package org.winnable.sources.icalendar.internal;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.Attendee;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.winnable.core.source.ImportRun;
import org.winnable.core.source.Issue;
import org.winnable.core.source.Issues;
import org.winnable.core.source.Layout;
import org.winnable.core.source.RecordBatch;
import org.winnable.core.text.Texts;
import org.winnable.core.work.Progress;

/** One calendar being read: a row for each attendee of each event. */
final class AttendeeRun implements ImportRun {

    private static final int EVENTS_PER_CHECK = 64;
    private static final Texts TEXTS = Texts.of(AttendeeRun.class);

    private final EventReader events;
    private final Layout layout = new Layout(AttendeeRows.LABELS, Optional.of(Layout.OF_FORMAT), TEXTS.get("layout"));
    /** Rows of an event with more attendees than fit into a batch. */
    private final Deque<RecordBatch.Row> waiting = new ArrayDeque<>();

    /** A run that closes the events. */
    AttendeeRun(EventReader events) {
        this.events = events;
    }

    @Override
    public Layout layout() {
        return layout;
    }

    @Override
    public boolean next(RecordBatch batch, Issues issues, Progress progress) throws IOException {
        boolean more = true;
        for (int count = 1; more && !batch.isFull(); count++) {
            if (waiting.isEmpty()) {
                Optional<Event> event = events.next();
                more = event.isPresent();
                if (event.isPresent()) {
                    read(event.get(), issues);
                }
            }
            while (!waiting.isEmpty() && !batch.isFull()) {
                RecordBatch.Row row = waiting.remove();
                batch.add(row.line(), row.values());
            }
            if (count % EVENTS_PER_CHECK == 0 || !more) {
                progress.advance(events.takeCount());
                progress.checkCancelled();
            }
        }
        return more;
    }

    private void read(Event event, Issues issues) throws IOException {
        if (!event.broken().isEmpty()) {
            issues.add(issue(event.line(), event.broken()));
            return;
        }
        try (ICalReader reader = new ICalReader(event.text())) {
            ICalendar calendar = reader.readNext();
            if (calendar == null || calendar.getEvents().isEmpty()) {
                issues.add(issue(event.line(), "event.unreadable"));
            } else {
                rows(event, calendar, calendar.getEvents().getFirst(), issues);
            }
        } catch (RuntimeException e) {
            // the parser promises warnings instead; an event that it stumbles over must not stop the others
            issues.add(issue(event.line(), "event.unreadable"));
        }
    }

    private void rows(Event event, ICalendar calendar, VEvent read, Issues issues) {
        AttendeeRows rows = new AttendeeRows(calendar, read);
        List<Attendee> attendees = read.getAttendees();
        Deque<RecordBatch.Row> found = new ArrayDeque<>();
        for (int i = 0; i < attendees.size(); i++) {
            if (!rows.isOrganizer(attendees.get(i)) && !AttendeeRows.isThing(attendees.get(i))) {
                found.add(new RecordBatch.Row(event.lineOf(i), rows.row(attendees.get(i))));
            }
        }
        waiting.addAll(found);
        for (int i = attendees.size(); i < event.attendees().size(); i++) {
            issues.add(issue(event.attendees().get(i), "attendee.unreadable"));
        }
    }

    private static Issue issue(long line, String key) {
        return new Issue(
                Issue.Severity.REJECTION,
                line,
                Optional.empty(),
                Optional.empty(),
                TEXTS.get(key),
                TEXTS.get(key + ".remedy"));
    }

    @Override
    public void close() throws IOException {
        events.close();
    }
}
