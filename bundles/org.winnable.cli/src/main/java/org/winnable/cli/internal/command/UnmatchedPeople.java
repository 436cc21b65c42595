package org.winnable.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.winnable.application.LeadRow;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.Table;
import org.winnable.core.text.Texts;
import org.winnable.personas.PersonaMatches;
import org.winnable.personas.suggestion.PersonaSuggestion;
import org.winnable.qualification.Qualification;
import tools.jackson.core.JsonGenerator;

/** Who fits no persona, and what groups of them have in common. Without personas, that is everyone. */
final class UnmatchedPeople {

    private static final Texts TEXTS = Texts.of(UnmatchedPeople.class);

    private final Qualification people;
    private final int[] rows;

    UnmatchedPeople(Qualification people, PersonaMatches matches) {
        this.people = people;
        this.rows = IntStream.range(0, people.size()).filter(matches::fitsNone).toArray();
    }

    /**
     * For people.
     *
     * @param listed whether they are listed one by one
     * @param groups of them; null if nobody asked
     */
    String text(boolean listed, @Nullable List<PersonaSuggestion> groups) {
        List<String> parts = new ArrayList<>();
        if (listed) {
            parts.add(list());
        }
        parts.add(TEXTS.get("match.unmatched", rows.length, people.size()));
        if (groups != null) {
            parts.add(groups.isEmpty() ? TEXTS.get("match.noGroups") : TEXTS.get("match.groups", groups.size()));
            groups.stream().map(UnmatchedPeople::text).forEach(parts::add);
        }
        return String.join("\n\n", parts);
    }

    private String list() {
        Table table = new Table()
                .number(TEXTS.get("match.id"))
                .column(TEXTS.get("match.name"))
                .column(TEXTS.get("match.title"))
                .column(TEXTS.get("match.company"));
        for (int row : rows) {
            LeadRow lead = LeadRow.of(people, row);
            table.row(
                    Long.toString(lead.id()),
                    lead.name().orElse(""),
                    lead.title().orElse(""),
                    lead.company().orElse(""));
        }
        return table.text(Console.WIDTH);
    }

    private static String text(PersonaSuggestion group) {
        return TEXTS.get("match.group", group.name(), group.rows().size(), group.fit()) + "\n"
                + group.words().stream()
                        .map(word -> "  "
                                + TEXTS.get(
                                        "match.word",
                                        word.label(),
                                        word.having(),
                                        group.rows().size(),
                                        word.elsewhere()))
                        .collect(Collectors.joining("\n"));
    }

    /** For programs. */
    void write(JsonGenerator json, boolean listed, @Nullable List<PersonaSuggestion> groups) {
        json.writeStartObject()
                .writeNumberProperty("people", people.size())
                .writeNumberProperty("unmatched", rows.length);
        if (listed) {
            json.writeArrayPropertyStart("contacts");
            for (int row : rows) {
                json.writeStartObject();
                LeadJson.who(json, LeadRow.of(people, row));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (groups != null) {
            json.writeArrayPropertyStart("groups");
            groups.forEach(group -> write(json, group));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void write(JsonGenerator json, PersonaSuggestion group) {
        json.writeStartObject()
                .writeStringProperty("name", group.name())
                .writeNumberProperty("people", group.rows().size())
                .writeNumberProperty("fit", group.fit())
                .writeArrayPropertyStart("words");
        for (PersonaSuggestion.Distinction word : group.words()) {
            json.writeStartObject()
                    .writeStringProperty("label", word.label())
                    .writeNumberProperty("having", word.having())
                    .writeNumberProperty("elsewhere", word.elsewhere())
                    .writeNumberProperty("logOdds", word.logOdds())
                    .writeEndObject();
        }
        json.writeEndArray().writeArrayPropertyStart("contacts");
        group.rows().forEach(row -> json.writeNumber(people.facts().id(row)));
        json.writeEndArray().writeEndObject();
    }
}
