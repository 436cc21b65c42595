package org.winnable.imports.internal.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.DealField;
import org.winnable.core.lead.FieldKind;
import org.winnable.core.lead.ModelField;
import org.winnable.core.source.Confidence;
import org.winnable.core.source.Layout;
import org.winnable.core.source.RecordBatch;
import org.winnable.core.text.Texts;
import org.winnable.imports.ColumnDates;
import org.winnable.imports.DateOrder;
import org.winnable.imports.internal.dialect.DialectRules;
import org.winnable.imports.internal.dialect.LabelKey;
import org.winnable.imports.internal.dialect.RowKind;

/** Finds out which column gives which field: by its label, held against its values, and by values where the label is silent. */
public final class Mapper {

    private static final double BY_VALUES = 0.7;

    /** The place of a column that a person chose: before all labels. */
    static final int BY_PERSON = -1;

    /** The fields that values alone can make out, the surest first. */
    private static final List<ContactField> SPEAKING =
            List.of(ContactField.EMAIL, ContactField.PROFILE, ContactField.PHONE, ContactField.FULL_NAME);

    private static final Texts TEXTS = Texts.of(Mapper.class);

    private final List<String> labels;
    private final List<RecordBatch.Row> rows;
    private final List<String> distinct;
    private final boolean labelled;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<Integer, Confidence> unmapped = new HashMap<>();
    private final Set<String> placeholders;
    private final RowKind kind;
    private final ColumnChoices choices;
    private final DateColumns.Rules dateRules;
    /** Keys of the labels of columns that say when something happened. */
    private final Set<String> moments = new HashSet<>();
    /** Keys of the labels of columns that tell of interactions. */
    private final Set<String> telling = new HashSet<>();

    private Mapper(
            Layout layout,
            List<RecordBatch.Row> rows,
            Optional<DialectRules> dialect,
            ColumnChoices choices,
            Set<String> placeholders) {
        this.choices = choices;
        this.dateRules = dateRules(dialect, choices);
        this.labels = layout.labels();
        this.distinct = ColumnLabels.distinct(labels);
        this.labelled = layout.headerLine().isPresent();
        this.rows = rows;
        this.placeholders = new HashSet<>(placeholders);
        this.kind = dialect.map(DialectRules::rows).orElse(RowKind.CONTACTS);
        dialect.ifPresent(d -> {
            this.placeholders.addAll(d.cells().none());
            d.interactions().forEach(rule -> {
                rule.at().forEach(at -> moments.add(LabelKey.of(at).joined()));
                rule.labels().forEach(label -> telling.add(LabelKey.of(label).joined()));
            });
        });
    }

    /**
     * Maps the columns of a file.
     *
     * @param layout labels as read
     * @param rows the first rows
     * @param dialect what the file was recognised or said to be
     * @param vocabularies words for any list
     * @param choices what a person decided, which goes before all that is found out
     * @param placeholders values that stand for nothing, in lower case
     */
    public static Mapping map(
            Layout layout,
            List<RecordBatch.Row> rows,
            Optional<DialectRules> dialect,
            List<DialectRules> vocabularies,
            ColumnChoices choices,
            Set<String> placeholders) {
        Mapper mapper = new Mapper(layout, rows, dialect, choices, placeholders);
        mapper.byPerson();
        mapper.byLabels(new Vocabulary(dialect, vocabularies));
        if (mapper.kind == RowKind.CONTACTS) {
            mapper.byValues();
            mapper.nameBesideFirstName();
        }
        return mapper.choose();
    }

    /** What is said of the order of dates in a file, besides what they tell themselves. */
    public static DateColumns.Rules dateRules(Optional<DialectRules> dialect, ColumnChoices choices) {
        return new DateColumns.Rules(
                choices.dates(), dialect.map(d -> d.cells().dates()).orElse(DateOrder.UNKNOWN));
    }

    private void byPerson() {
        choices.fields().forEach((column, field) -> {
            String reason = TEXTS.get(field.isPresent() ? "mapped.person" : "unmapped.person");
            field.ifPresentOrElse(
                    chosen -> candidates.add(new Candidate(
                            column, chosen, new Confidence(1, reason), BY_PERSON, filled(values(column)))),
                    () -> unmapped.put(column, new Confidence(0, reason)));
        });
    }

    /** Whether it is left to this mapper what a column gives. */
    private boolean isOpen(int column) {
        return !choices.fields().containsKey(column);
    }

    private void byLabels(Vocabulary vocabulary) {
        for (int column = 0; column < labels.size() && labelled; column++) {
            Optional<Vocabulary.Meaning> meaning =
                    isOpen(column) ? vocabulary.meaning(labels.get(column)) : Optional.empty();
            if (meaning.isPresent()) {
                List<String> values = values(column);
                ModelField field = meaning.get().field();
                if (ValueShapes.refute(field, values)) {
                    unmapped.put(column, new Confidence(0, TEXTS.get("unmapped.values", field.label())));
                } else {
                    Confidence confidence = meaning.get().confidence();
                    candidates.add(new Candidate(
                            column, field, confidence, meaning.get().place(), filled(values)));
                }
            }
        }
    }

    private void byValues() {
        for (ContactField field : SPEAKING) {
            boolean silent = candidates.stream().noneMatch(c -> c.field() == field && c.filled() > 0);
            boolean named = field == ContactField.FULL_NAME
                    && candidates.stream().anyMatch(c -> c.field() == ContactField.LAST_NAME);
            // labels that say something else outweigh the look of names and numbers
            boolean allowed = !labelled || field == ContactField.EMAIL || field == ContactField.PROFILE;
            for (int column = 0; silent && !named && allowed && column < labels.size(); column++) {
                silent = !byValues(column, field);
            }
        }
    }

    private boolean byValues(int column, ContactField field) {
        List<String> values = values(column);
        boolean free = isOpen(column) && candidates.stream().noneMatch(c -> c.column() == column);
        boolean speaks = free && ValueShapes.speakFor(field, values);
        if (speaks) {
            Confidence confidence = new Confidence(BY_VALUES, TEXTS.get("mapped.values", field.label()));
            candidates.add(new Candidate(column, field, confidence, 0, filled(values)));
            unmapped.remove(column);
        }
        return speaks;
    }

    /** Beside a first name, "Name" is the last name, unless it holds the first name too. */
    private void nameBesideFirstName() {
        Optional<Candidate> first = only(ContactField.FIRST_NAME);
        Optional<Candidate> full = only(ContactField.FULL_NAME);
        boolean last = candidates.stream().anyMatch(c -> c.field() == ContactField.LAST_NAME);
        if (first.isEmpty() || full.isEmpty() || last || !isOpen(full.get().column())) {
            return;
        }
        long both = rows.stream()
                .filter(row -> row.value(full.get().column())
                        .contains(row.value(first.get().column()).strip()))
                .count();
        if (both * 2 < rows.size()) {
            Candidate name = full.get();
            Confidence confidence = new Confidence(
                    name.confidence().degree(), TEXTS.get("mapped.lastName", distinct.get(name.column())));
            candidates.remove(name);
            candidates.add(
                    new Candidate(name.column(), ContactField.LAST_NAME, confidence, name.place(), name.filled()));
        }
    }

    private Optional<Candidate> only(ContactField field) {
        List<Candidate> found =
                candidates.stream().filter(c -> c.field() == field).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Fields of which only one column can be right keep the best; the others are kept under their labels. */
    private Mapping choose() {
        List<Candidate> chosen = new ArrayList<>();
        Set<ModelField> taken = new HashSet<>();
        candidates.stream().sorted(Candidate.BEST_FIRST).forEach(candidate -> {
            boolean first = taken.add(candidate.field());
            if (first || hasAlternatives(candidate.field())) {
                chosen.add(candidate);
            } else {
                String reason = TEXTS.get("unmapped.second", candidate.field().label());
                unmapped.put(candidate.column(), new Confidence(0, reason));
            }
        });
        for (int column = 0; column < labels.size(); column++) {
            unmapped.putIfAbsent(column, new Confidence(0, TEXTS.get(unknown(column))));
        }
        return Mapping.of(distinct, chosen, unmapped, dates(chosen));
    }

    private String unknown(int column) {
        if (telling.contains(LabelKey.of(labels.get(column)).joined())) {
            return "unmapped.telling";
        }
        return kind.keepsOthers() ? "unmapped.unknown" : "unmapped.dropped";
    }

    private Map<Integer, ColumnDates> dates(List<Candidate> chosen) {
        Map<Integer, String> columns = new HashMap<>();
        chosen.stream()
                .filter(c -> c.field().kind() == FieldKind.INSTANT)
                .forEach(c -> columns.put(c.column(), distinct.get(c.column())));
        for (int column = 0; column < labels.size(); column++) {
            if (moments.contains(LabelKey.of(labels.get(column)).joined())) {
                columns.put(column, distinct.get(column));
            }
        }
        DateColumns dates = new DateColumns(columns, dateRules);
        rows.forEach(dates::add);
        return dates.conclusions();
    }

    /** Whether a second column can stand in where the first is empty: never for identifiers, numbers and moments. */
    public static boolean hasAlternatives(ModelField field) {
        return field != ContactField.EXTERNAL_ID
                && field != DealField.KEY
                && field.kind() != FieldKind.NUMBER
                && field.kind() != FieldKind.INSTANT;
    }

    private List<String> values(int column) {
        return rows.stream()
                .map(row -> row.value(column))
                .filter(v -> !v.isBlank() && !placeholders.contains(v.strip().toLowerCase(Locale.ROOT)))
                .limit(ValueShapes.LOOKED_AT)
                .toList();
    }

    private double filled(List<String> values) {
        return rows.isEmpty() ? 1 : values.size() / (double) Math.min(rows.size(), ValueShapes.LOOKED_AT);
    }
}
