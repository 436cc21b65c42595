package org.winnable.sources.icalendar.internal;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.Organizer;
import biweekly.property.TextProperty;
import biweekly.property.ValuedProperty;
import biweekly.util.ICalDate;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the rows of an event: one for each attendee. The labels are names in the dialect, the same in every language. */
final class AttendeeRows {

    /** The labels of a row. */
    static final List<String> LABELS = List.of(
            "Attendee Name",
            "Attendee Email",
            "Participation Status",
            "Accepted As Of",
            "Attendee Role",
            "Attendee Type",
            "Event Summary",
            "Event Start",
            "Event End",
            "Event Location",
            "Event Status",
            "Event UID",
            "Organizer Name",
            "Organizer Email");

    private static final String MAIL = "mailto:";

    private final ICalendar calendar;
    private final VEvent event;

    AttendeeRows(ICalendar calendar, VEvent event) {
        this.calendar = calendar;
        this.event = event;
    }

    /** Whether an attendee is a room or a thing. */
    static boolean isThing(Attendee attendee) {
        CalendarUserType type = attendee.getCalendarUserType();
        return CalendarUserType.ROOM.equals(type) || CalendarUserType.RESOURCE.equals(type);
    }

    /** Whether an attendee is the one who invites: calendars often list these among the guests. */
    boolean isOrganizer(Attendee attendee) {
        Organizer organizer = event.getOrganizer();
        String mail = email(attendee.getEmail(), attendee.getUri());
        return organizer != null
                && !mail.isEmpty()
                && mail.equalsIgnoreCase(email(organizer.getEmail(), organizer.getUri()));
    }

    /** The values of an attendee in the order of the labels. */
    List<String> row(Attendee attendee) {
        ParticipationStatus status = attendee.getParticipationStatus();
        Organizer organizer = event.getOrganizer();
        return List.of(
                text(attendee.getCommonName()),
                email(attendee.getEmail(), attendee.getUri()),
                status == null ? "" : status.getValue().toUpperCase(Locale.ROOT),
                ParticipationStatus.ACCEPTED.equals(status) ? asOf() : "",
                role(attendee),
                attendee.getCalendarUserType() == null
                        ? ""
                        : attendee.getCalendarUserType().getValue(),
                value(event.getSummary()),
                date(event.getDateStart()),
                end(),
                value(event.getLocation()),
                value(event.getStatus()),
                value(event.getUid()),
                organizer == null ? "" : text(organizer.getCommonName()),
                organizer == null ? "" : email(organizer.getEmail(), organizer.getUri()));
    }

    private static String role(Attendee attendee) {
        if (attendee.getParticipationLevel() != null) {
            return text(attendee.getParticipationLevel().getValue(biweekly.ICalVersion.V2_0));
        }
        return attendee.getRole() == null ? "" : text(attendee.getRole().getValue());
    }

    /** When the file last knew what the attendees had answered; the event itself may lie ahead. */
    private String asOf() {
        return instant(event.getLastModified())
                .or(() -> instant(event.getDateTimeStamp()))
                .or(() -> instant(event.getCreated()))
                .map(Instant::toString)
                .orElse("");
    }

    private static Optional<Instant> instant(@Nullable ValuedProperty<Date> property) {
        return property == null
                ? Optional.empty()
                : Optional.ofNullable(property.getValue()).map(Date::toInstant);
    }

    private String end() {
        if (event.getDateEnd() != null) {
            return date(event.getDateEnd());
        }
        boolean lasts = event.getDuration() != null && event.getDuration().getValue() != null;
        boolean begins = event.getDateStart() != null && event.getDateStart().getValue() != null;
        return lasts && begins
                ? event.getDuration()
                        .getValue()
                        .add(event.getDateStart().getValue())
                        .toInstant()
                        .toString()
                : "";
    }

    /** A day, a moment where the time zone is known, else the time as it is written. */
    private String date(@Nullable DateOrDateTimeProperty property) {
        ICalDate date = property == null ? null : property.getValue();
        if (property == null || date == null) {
            return "";
        }
        var written = date.getRawComponents();
        if (written == null) {
            return date.toInstant().toString();
        }
        LocalDateTime local = LocalDateTime.of(
                written.getYear(),
                written.getMonth(),
                written.getDate(),
                written.getHour(),
                written.getMinute(),
                written.getSecond());
        if (!date.hasTime()) {
            return local.toLocalDate().toString();
        }
        if (written.isUtc()) {
            return local.toInstant(ZoneOffset.UTC).toString();
        }
        TimezoneAssignment zone = calendar.getTimezoneInfo().getTimezone(property);
        return zone == null ? local.toString() : date.toInstant().toString();
    }

    private static String value(@Nullable TextProperty property) {
        return property == null ? "" : text(property.getValue());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String email(@Nullable String email, @Nullable String uri) {
        if (email != null) {
            return email;
        }
        boolean mail = uri != null && uri.toLowerCase(Locale.ROOT).startsWith(MAIL);
        return mail ? text(uri).substring(MAIL.length()) : "";
    }
}
