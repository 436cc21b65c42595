package org.winnable.imports.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.FieldKind;
import org.winnable.core.lead.Interaction;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.source.RecordBatch;
import org.winnable.imports.ColumnMapping;
import org.winnable.imports.internal.dialect.CellRules;
import org.winnable.imports.internal.dialect.InteractionRule;
import org.winnable.imports.internal.dialect.LabelKey;
import org.winnable.imports.internal.mapping.Mapping;
import org.winnable.imports.internal.value.FieldReader;
import org.winnable.imports.internal.value.IsoMoment;
import org.winnable.imports.internal.value.Reading;
import org.winnable.imports.internal.value.Spacing;

/** Finds the interactions that the rows of one file tell of, by the rules of its dialect. Not thread-safe. */
final class InteractionReader {

    private static final Pattern NOT_IN_KEY = Pattern.compile("[^a-z0-9]+");

    /** Finds a moment in a row and its values; null if they tell none. */
    @FunctionalInterface
    private interface Moment {
        @Nullable
        Instant in(RecordBatch.Row row, Map<ContactField, String> values);
    }

    /** A column with one of some values; with any if there are none. */
    private record Condition(int column, Set<String> values) {}

    /** A rule with the places of its columns in the file at hand. */
    private record Bound(
            InteractionRule rule,
            List<Integer> typeOf,
            List<Moment> at,
            List<Condition> when,
            boolean impossible,
            List<Condition> unless,
            List<Integer> asset,
            List<Integer> campaign) {}

    private final Mapping mapping;
    private final CellRules cells;
    private final ZoneId zone;
    private final Placeholders placeholders;
    private final RowIssues issues;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Bound> rules;
    /** What the words of the file mean: there are few of them. */
    private final Map<String, Optional<InteractionType>> types = new HashMap<>();

    /** A reader for one file. */
    InteractionReader(
            List<InteractionRule> rules,
            Mapping mapping,
            CellRules cells,
            ZoneId zone,
            Placeholders placeholders,
            RowIssues issues) {
        this.mapping = mapping;
        this.cells = cells;
        this.zone = zone;
        this.placeholders = placeholders;
        this.issues = issues;
        for (int i = 0; i < mapping.columns().size(); i++) {
            places.putIfAbsent(LabelKey.of(mapping.columns().get(i).label()).joined(), i);
        }
        this.rules = rules.stream().map(this::bind).toList();
    }

    private Bound bind(InteractionRule rule) {
        List<Condition> when = conditions(rule.when());
        return new Bound(
                rule,
                columns(rule.typeOf()),
                rule.at().stream().map(this::moment).flatMap(Optional::stream).toList(),
                when,
                when.size() < rule.when().size(),
                conditions(rule.unless()),
                columns(rule.asset()),
                columns(rule.campaign()));
    }

    /** Those whose columns the file has. */
    private List<Condition> conditions(Map<String, Set<String>> byLabel) {
        List<Condition> conditions = new ArrayList<>();
        byLabel.forEach(
                (label, values) -> column(label).ifPresent(column -> conditions.add(new Condition(column, values))));
        return conditions;
    }

    private List<Integer> columns(List<String> labels) {
        return labels.stream()
                .map(this::column)
                .flatMapToInt(OptionalInt::stream)
                .boxed()
                .toList();
    }

    private OptionalInt column(String label) {
        Integer place = places.get(LabelKey.of(label).joined());
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    private Optional<Moment> moment(String name) {
        Optional<ContactField> field = ContactField.byKey(name).filter(f -> f.kind() == FieldKind.INSTANT);
        if (field.isPresent()) {
            return field.map(f -> (row, values) -> {
                String stored = values.get(f);
                return stored == null ? null : IsoMoment.instant(stored);
            });
        }
        OptionalInt column = column(name);
        return column.isPresent() ? Optional.of(moment(column.getAsInt())) : Optional.empty();
    }

    private Moment moment(int place) {
        ColumnMapping column = mapping.columns().get(place);
        // what is wrong with the values of a field is reported where the field is read
        boolean reported =
                column.field().filter(f -> f.kind() == FieldKind.INSTANT).isPresent();
        FieldReader reader = FieldReader.of(
                ContactField.CREATED_AT,
                CellReader.zone(column.label(), zone),
                mapping.order(place),
                Map.of(),
                cells.idLength());
        return (row, values) -> {
            String text = text(row, place);
            if (text == null) {
                return null;
            }
            Reading reading = reader.read(text);
            if (!reported) {
                report(row.line(), column.label(), text, reading);
            }
            return reading instanceof Reading.Value(String stored, boolean exact) ? IsoMoment.instant(stored) : null;
        };
    }

    private void report(long line, String label, String text, Reading reading) {
        switch (reading) {
            case Reading.Ambiguous() -> issues.ambiguous(line, label, text);
            case Reading.Unreadable() -> issues.unreadable(line, label, ContactField.CREATED_AT, text);
            case Reading.Value(String value, boolean exact) -> {
                // nothing is wrong
            }
        }
    }

    /** What the row tells of, oldest first; of the campaign of the row where no column says another. */
    List<Interaction> read(RecordBatch.Row row, Map<ContactField, String> values) {
        if (rules.isEmpty()) {
            return List.of();
        }
        // a log has millions of rows, and a stream for each column of each would be half of what reading it costs
        List<Interaction> told = new ArrayList<>(rules.size());
        for (Bound rule : rules) {
            InteractionType type = applies(rule, row) ? type(rule, row) : null;
            Instant when = type == null ? null : firstMoment(rule, row, values);
            if (type != null && when != null) {
                String asset = firstText(row, rule.asset());
                String campaign = firstText(row, rule.campaign());
                told.add(new Interaction(
                        type,
                        when,
                        asset == null ? rule.rule().assetText() : Optional.of(asset),
                        Optional.ofNullable(campaign == null ? values.get(ContactField.CAMPAIGN) : campaign)));
            }
        }
        if (told.size() > 1) {
            told.sort(Comparator.comparing(Interaction::occurred));
        }
        return told;
    }

    private boolean applies(Bound rule, RecordBatch.Row row) {
        if (rule.impossible()) {
            return false;
        }
        for (Condition condition : rule.when()) {
            if (!holds(row, condition)) {
                return false;
            }
        }
        for (Condition condition : rule.unless()) {
            if (holds(row, condition)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable InteractionType type(Bound rule, RecordBatch.Row row) {
        String word = firstText(row, rule.typeOf());
        Optional<InteractionType> told = word == null ? Optional.empty() : meant(rule, word);
        return told.isPresent() ? told.get() : rule.rule().type().orElse(null);
    }

    private Optional<InteractionType> meant(Bound rule, String word) {
        Optional<InteractionType> known = types.get(word);
        if (known != null) {
            return known;
        }
        Optional<InteractionType> found = Optional.ofNullable(
                        rule.rule().types().get(word.toLowerCase(Locale.ROOT)))
                .or(() -> named(word));
        types.put(word, found);
        return found;
    }

    /** A type that is called as the source calls it; none if there is no letter or digit in the word. */
    private static Optional<InteractionType> named(String word) {
        String key =
                String.join("-", NOT_IN_KEY.split(word.toLowerCase(Locale.ROOT).strip()));
        String plain = key.startsWith("-") ? key.substring(1) : key;
        return InteractionType.isKey(plain) ? Optional.of(new InteractionType(plain)) : Optional.empty();
    }

    private boolean holds(RecordBatch.Row row, Condition condition) {
        String text = text(row, condition.column());
        return text != null
                && (condition.values().isEmpty() || condition.values().contains(text.toLowerCase(Locale.ROOT)));
    }

    private static @Nullable Instant firstMoment(Bound rule, RecordBatch.Row row, Map<ContactField, String> values) {
        for (Moment moment : rule.at()) {
            Instant when = moment.in(row, values);
            if (when != null) {
                return when;
            }
        }
        return null;
    }

    private @Nullable String firstText(RecordBatch.Row row, List<Integer> columns) {
        for (int column : columns) {
            String text = text(row, column);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** What a column says; null where it says nothing. */
    private @Nullable String text(RecordBatch.Row row, int column) {
        String text = Spacing.single(row.value(column));
        boolean empty = text.isEmpty()
                || placeholders.isWord(text)
                || !cells.none().isEmpty() && cells.none().contains(text.toLowerCase(Locale.ROOT));
        return empty ? null : text;
    }
}
