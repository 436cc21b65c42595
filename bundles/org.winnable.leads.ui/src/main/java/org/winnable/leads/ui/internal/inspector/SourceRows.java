package org.winnable.leads.ui.internal.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.winnable.core.lead.Contact;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.SourceClass;
import org.winnable.core.lead.SourceDescription;
import org.winnable.core.lead.SourceRecord;
import org.winnable.leads.ui.internal.Messages;
import org.winnable.leads.ui.internal.format.Age;
import org.winnable.leads.ui.internal.rows.Row;
import org.winnable.leads.ui.internal.rows.Sign;
import org.winnable.leads.ui.internal.rows.Span;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Tone;

/** Where a person is known from: each row of a list, newest first, and the values that stand because of it. Pure. */
final class SourceRows {

    private SourceRows() {}

    /** The records of a person. */
    static List<Row> of(Person person) {
        Contact contact = person.details().contact();
        Map<Long, List<ContactField>> given = contact.values().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .collect(Collectors.groupingBy(
                        value -> value.getValue().recordId(),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        List<Row> rows = new ArrayList<>();
        for (SourceRecord record : contact.records().reversed()) {
            rows.add(row(person, record, given.getOrDefault(record.id(), List.of())));
        }
        return rows;
    }

    private static Row row(Person person, SourceRecord record, List<ContactField> given) {
        Optional<SourceDescription> source = Optional.ofNullable(
                        person.imports().get(record.importId()))
                .map(summary -> summary.origin().source());
        String name = source.map(SourceDescription::name).orElse(Messages.Sources_unnamed);
        String line = Patterns.format(
                Messages.Sources_line,
                record.line(),
                Age.day(record.recorded(), person.rules().zone()));
        String values = given.isEmpty()
                ? ""
                : "\n"
                        + Patterns.format(
                                Messages.Sources_values,
                                given.stream().map(ContactField::label).collect(Collectors.joining(", ")));
        String kind = source.map(SourceRows::kind).orElse("");
        return Row.of(Span.plain(name), Span.muted((kind.isEmpty() ? "" : "\n" + kind) + "\n" + line + values))
                .with(new Row.Glyph(Sign.LIST, Tone.MUTED));
    }

    /** How people came onto the list, as far as anyone said. */
    private static String kind(SourceDescription source) {
        Stream<String> sourceClass = source.sourceClass() == SourceClass.UNKNOWN
                ? Stream.empty()
                : Stream.of(source.sourceClass().label());
        return Stream.of(sourceClass, source.channel().stream(), source.campaign().stream())
                .flatMap(part -> part)
                .collect(Collectors.joining(" · "));
    }
}
