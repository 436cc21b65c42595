package org.winnable.sources.icalendar.internal;

import java.util.List;

/**
 * One event as it stands in a file.
 *
 * @param line of its beginning, from 1
 * @param text a calendar with this event alone, and the time zones it names; empty if the event is broken
 * @param attendees where the attendees stand in the file, in their order
 * @param broken the key of the text that says what is wrong with it; empty if nothing is
 */
record Event(long line, String text, List<Long> attendees, String broken) {

    /** Copies the list. */
    Event {
        attendees = List.copyOf(attendees);
    }

    /** Where an attendee, from 0, stands in the file. */
    long lineOf(int attendee) {
        return attendee < attendees.size() ? attendees.get(attendee) : line;
    }
}
