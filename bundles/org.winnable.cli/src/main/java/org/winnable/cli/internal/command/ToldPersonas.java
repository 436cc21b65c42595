package org.winnable.cli.internal.command;

import java.util.List;
import java.util.Optional;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.Table;
import org.winnable.core.lead.Money;
import org.winnable.core.persona.Persona;
import org.winnable.core.text.Texts;
import org.winnable.personas.PersonaMatches;
import org.winnable.personas.PersonaOverlap;
import org.winnable.personas.performance.PersonaPerformance;
import org.winnable.personas.sheet.PerformanceSheet;
import org.winnable.personas.sheet.ProfileSheet;
import org.winnable.personas.sheet.Sheet;
import org.winnable.personas.sheet.SheetComparison;
import tools.jackson.core.JsonGenerator;

/**
 * What became of the people who fit one persona, or two of them side by side.
 *
 * @param wanted one or two
 * @param matches who fits them; personas without rules and archived ones are not in it
 * @param performances in the order of the matches
 */
record ToldPersonas(List<Persona> wanted, PersonaMatches matches, List<PersonaPerformance> performances) {

    private static final Texts TEXTS = Texts.of(ToldPersonas.class);

    /** What became of the people who fit one of them; absent if nobody can be told to fit. */
    Optional<PersonaPerformance> performance(Persona persona) {
        return performances.stream()
                .filter(each -> each.persona().equals(persona))
                .findFirst();
    }

    private Optional<PersonaOverlap> overlap() {
        return wanted.size() == 2 && performances.size() == 2
                ? Optional.of(PersonaOverlap.of(matches, 0, 1))
                : Optional.empty();
    }

    /** For people. */
    String text() {
        if (wanted.size() == 1) {
            Persona persona = wanted.getFirst();
            return persona.name() + "\n"
                    + performance(persona)
                            .map(told -> text(PerformanceSheet.of(told)))
                            .orElse(TEXTS.get("personas.unmatched"));
        }
        SheetComparison beside = SheetComparison.of(sheet(wanted.getFirst()), sheet(wanted.getLast()));
        Table table = new Table()
                .column("")
                .column(wanted.getFirst().name())
                .column(wanted.getLast().name());
        for (SheetComparison.Part part : beside.sections()) {
            table.row(part.title(), "", "");
            part.rows().forEach(row -> table.row("  " + row.label(), line(row.first()), line(row.second())));
        }
        String shared = overlap()
                .map(both -> TEXTS.get("personas.overlap", both.both(), both.onlyFirst(), both.onlySecond()))
                .orElse(TEXTS.get("personas.unmatched"));
        return table.text(Console.WIDTH) + "\n\n" + shared;
    }

    private Sheet sheet(Persona persona) {
        Sheet profile = ProfileSheet.of(persona);
        return performance(persona).map(PerformanceSheet::of).map(profile::and).orElse(profile);
    }

    private static String line(String text) {
        return text.replace("\n", "; ");
    }

    private static String text(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        for (Sheet.Section section : sheet.sections()) {
            int wide = section.lines().stream()
                    .mapToInt(line -> line.label().length())
                    .max()
                    .orElse(0);
            text.append('\n').append(section.title()).append('\n');
            section.lines()
                    .forEach(line -> text.append("  ")
                            .append(line.label())
                            .append(" ".repeat(wide - line.label().length() + 2))
                            .append(line.value())
                            .append('\n'));
        }
        return text.toString().stripTrailing();
    }

    /** For programs: one persona as an object, or two with what they share. */
    void write(JsonGenerator json) {
        if (wanted.size() == 1) {
            write(json, wanted.getFirst());
            return;
        }
        json.writeStartObject().writeArrayPropertyStart("personas");
        wanted.forEach(persona -> write(json, persona));
        json.writeEndArray();
        overlap()
                .ifPresent(shared -> json.writeNumberProperty("both", shared.both())
                        .writeNumberProperty("onlyFirst", shared.onlyFirst())
                        .writeNumberProperty("onlySecond", shared.onlySecond()));
        json.writeEndObject();
    }

    private void write(JsonGenerator json, Persona persona) {
        json.writeStartObject()
                .writeStringProperty("persona", persona.key())
                .writeStringProperty("name", persona.name());
        performance(persona).ifPresent(told -> write(json, told));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, PersonaPerformance told) {
        json.writeNumberProperty("people", told.people())
                .writeNumberProperty("everyone", told.everyone())
                .writeArrayPropertyStart("funnel");
        for (PersonaPerformance.Step step : told.funnel()) {
            json.writeStartObject()
                    .writeStringProperty("stage", step.stage().key())
                    .writeNumberProperty("here", step.here())
                    .writeNumberProperty("reached", step.reached());
            step.taken().median().ifPresent(median -> json.writeNumberProperty("medianSeconds", median.toSeconds()));
            json.writeEndObject();
        }
        json.writeEndArray().writeArrayPropertyStart("months");
        for (PersonaPerformance.Month month : told.months()) {
            json.writeStartObject()
                    .writeStringProperty("month", month.month().toString())
                    .writeNumberProperty("heard", month.heard());
            month.qualified().ifPresent(count -> json.writeNumberProperty("qualified", count));
            json.writeEndObject();
        }
        json.writeEndArray().writeArrayPropertyStart("read");
        for (PersonaPerformance.Read read : told.read()) {
            json.writeStartObject()
                    .writeStringProperty("asset", read.asset())
                    .writeNumberProperty("readers", read.readers())
                    .writeNumberProperty("everyone", read.everyone())
                    .writeEndObject();
        }
        json.writeEndArray();
        told.cost()
                .ifPresentOrElse(
                        cost -> {
                            json.writeObjectPropertyStart("cost");
                            amounts(json, "spent", cost.spent());
                            amounts(json, "perQualified", cost.perQualified());
                            amounts(json, "unassigned", cost.unassigned());
                            json.writeEndObject();
                        },
                        () -> json.writeNullProperty("cost"));
        told.revenue()
                .ifPresentOrElse(
                        revenue -> {
                            json.writeObjectPropertyStart("deals")
                                    .writeNumberProperty("open", revenue.open())
                                    .writeNumberProperty("won", revenue.won())
                                    .writeNumberProperty("lost", revenue.lost())
                                    .writeNumberProperty("unpriced", revenue.unpriced());
                            amounts(json, "value", revenue.value());
                            json.writeEndObject();
                        },
                        () -> json.writeNullProperty("deals"));
    }

    private static void amounts(JsonGenerator json, String name, List<Money> amounts) {
        json.writeArrayPropertyStart(name);
        for (Money money : amounts) {
            json.writeStartObject()
                    .writeNumberProperty("amount", money.amount())
                    .writeStringProperty("currency", money.currency().getCurrencyCode())
                    .writeEndObject();
        }
        json.writeEndArray();
    }
}
