package org.winnable.imports.ui.internal.review;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.FieldKind;
import org.winnable.core.lead.ModelField;

/** How a value is shown to people: moments as they are written here, levels and functions by their names. Pure. */
final class FieldText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    private FieldText() {}

    /**
     * The value for people.
     *
     * @param zone of the client; a moment at midnight there is a day
     */
    static String of(ModelField field, String value, ZoneId zone) {
        if (field.kind() != FieldKind.INSTANT) {
            return field instanceof ContactField contact ? contact.valueLabel(value) : value;
        }
        try {
            ZonedDateTime moment = Instant.parse(value).atZone(zone);
            return (moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? DAY : MOMENT).format(moment);
        } catch (DateTimeException e) {
            // not a moment after all: shown as it is
            return value;
        }
    }
}
