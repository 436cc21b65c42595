package org.winnable.demo.internal.people;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.winnable.core.lead.Seniority;
import org.winnable.demo.internal.Dice;
import org.winnable.demo.internal.Table;

/** What someone does in a company; the table {@code positions.txt} says the rest. */
public enum Position {
    MANAGING_DIRECTOR,
    FINANCE_DIRECTOR,
    OPERATIONS_DIRECTOR,
    PLANT_MANAGER,
    SUPPLY_CHAIN_MANAGER,
    PURCHASING_MANAGER,
    SALES_DIRECTOR,
    PRICING_MANAGER,
    CONTROLLER,
    PRODUCTION_PLANNER,
    PROCESS_ENGINEER,
    QUALITY_MANAGER,
    IT_MANAGER,
    MARKETING_MANAGER,
    SALES_REPRESENTATIVE,
    ASSISTANT,
    TECHNICIAN,
    STUDENT,
    CONSULTANT,
    RECRUITER,
    SOFTWARE_SELLER;

    private static final Map<Position, Table.Row> ROWS = new EnumMap<>(Position.class);

    static {
        for (Table.Row row : Table.read(Position.class, "positions.txt").rows()) {
            ROWS.put(valueOf(row.text("position").toUpperCase(Locale.ROOT).replace('-', '_')), row);
        }
    }

    /** The name in the tables. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The level in the organisation. */
    public Seniority level() {
        return Seniority.byKey(row().text("level")).orElseThrow();
    }

    /** The business function. */
    public String function() {
        return row().text("function");
    }

    /** The problem that people in this position speak of first. */
    public Problem problem() {
        return Problem.valueOf(row().text("problem").toUpperCase(Locale.ROOT));
    }

    /** A position for someone of a kind. */
    public static Position of(Kind kind, Dice dice) {
        double[] weights = Arrays.stream(values())
                .mapToDouble(position -> position.row().number(kind.key()))
                .toArray();
        return values()[dice.weighted(weights)];
    }

    /** The titles for it in a country, each as {@code man|woman} or one for both. */
    List<String> titles(Country country) {
        return country.words("title." + key());
    }

    private Table.Row row() {
        return Objects.requireNonNull(ROWS.get(this), name());
    }
}
