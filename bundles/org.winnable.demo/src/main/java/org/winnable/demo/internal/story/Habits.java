package org.winnable.demo.internal.story;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.winnable.demo.internal.Table;
import org.winnable.demo.internal.people.Kind;

/**
 * What people of a kind do; see {@code habits.txt} for what each number means.
 *
 * @param sessions visits a month
 * @param shape how visits gather in time, as {@link WorkCalendar#moment} has it
 */
record Habits(
        double opens,
        double clicks,
        double sessions,
        double pages,
        double downloads,
        double fees,
        double webinars,
        double attends,
        double replies,
        double unsubscribes,
        double shape) {

    private static final Map<Kind, Habits> ALL = new EnumMap<>(Kind.class);

    static {
        for (Table.Row row : Table.read(Habits.class, "habits.txt").rows()) {
            Kind kind = Arrays.stream(Kind.values())
                    .filter(candidate -> candidate.key().equals(row.text("kind")))
                    .findFirst()
                    .orElseThrow();
            ALL.put(
                    kind,
                    new Habits(
                            row.number("opens"),
                            row.number("clicks"),
                            row.number("sessions"),
                            row.number("pages"),
                            row.number("downloads"),
                            row.number("fees"),
                            row.number("webinars"),
                            row.number("attends"),
                            row.number("replies"),
                            row.number("unsubscribes"),
                            row.number("shape")));
        }
    }

    /** The habits of a kind. */
    static Habits of(Kind kind) {
        return Objects.requireNonNull(ALL.get(kind), kind.key());
    }
}
