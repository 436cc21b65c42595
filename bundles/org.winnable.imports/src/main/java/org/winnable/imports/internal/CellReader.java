package org.winnable.imports.internal;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.DealField;
import org.winnable.core.lead.FieldKind;
import org.winnable.core.lead.ModelField;
import org.winnable.core.source.RecordBatch;
import org.winnable.imports.ColumnMapping;
import org.winnable.imports.DateOrder;
import org.winnable.imports.internal.dialect.CellRules;
import org.winnable.imports.internal.mapping.ColumnLabels;
import org.winnable.imports.internal.mapping.Mapping;
import org.winnable.imports.internal.value.FieldReader;
import org.winnable.imports.internal.value.Reading;
import org.winnable.imports.internal.value.Spacing;

/**
 * Brings the values of the rows of one file into the form in which they are stored. What cannot be read is reported and kept
 * under its label. Not thread-safe.
 *
 * @param <F> the fields that rows of this kind have
 */
final class CellReader<F extends Enum<F> & ModelField> {

    private static final Pattern UNIVERSAL_TIME = Pattern.compile("\\b(?:UTC|GMT)\\b");

    /**
     * What one row says.
     *
     * @param values of the fields; never empty strings
     * @param others all further values under their labels, as read
     */
    record Cells<F>(Map<F, String> values, Map<String, String> others) {}

    /** What is to be done with the values of one column; without field they are kept under the label. */
    private record Column<F>(String label, @Nullable F field, int rank, List<String> prefixes, FieldReader reader) {

        String withoutPrefix(String text) {
            for (String prefix : prefixes) {
                if (text.startsWith(prefix)) {
                    return text.substring(prefix.length());
                }
            }
            return text;
        }

        boolean isPhone() {
            return field == ContactField.PHONE || field == ContactField.MOBILE;
        }
    }

    private final Class<F> fields;
    private final List<Column<F>> columns;
    private final CellRules rules;
    private final Placeholders placeholders;
    private final RowIssues issues;
    private final RowRegion region;
    /** The columns of phone numbers, which are read last, when the row's country is known. */
    private final int[] phones;
    /** Rank of the column that gave a field of the row at hand, by the field's ordinal; 0 for none. */
    private final int[] rankTaken;

    /**
     * A reader for one file.
     *
     * @param fields the fields that rows of this kind have
     * @param defaults where moments belong whose column does not name UTC, and phone numbers whose row names no country
     */
    CellReader(
            Class<F> fields,
            Mapping mapping,
            CellRules rules,
            RowDefaults defaults,
            Placeholders placeholders,
            RowIssues issues) {
        this.fields = fields;
        this.rules = rules;
        this.placeholders = placeholders;
        this.issues = issues;
        this.rankTaken = new int[fields.getEnumConstants().length];
        List<ColumnMapping> mapped = mapping.columns();
        this.columns = IntStream.range(0, mapped.size())
                .mapToObj(place -> column(mapped.get(place), mapping.order(place), defaults.zone()))
                .toList();
        this.region = new RowRegion(defaults.region());
        this.phones = IntStream.range(0, columns.size())
                .filter(place -> columns.get(place).isPhone())
                .toArray();
    }

    /** The zone of the moments in a column: UTC if its label says so. */
    static ZoneId zone(String label, ZoneId otherwise) {
        return UNIVERSAL_TIME.matcher(label).find() ? ZoneOffset.UTC : otherwise;
    }

    private Column<F> column(ColumnMapping column, DateOrder order, ZoneId zone) {
        Optional<F> field = column.field().filter(fields::isInstance).map(fields::cast);
        FieldReader reader =
                field.map(f -> reader(f, column.label(), order, zone)).orElse(Reading::of);
        return new Column<>(column.label(), field.orElse(null), column.rank(), rules.prefixes(column.label()), reader);
    }

    private FieldReader reader(F field, String label, DateOrder order, ZoneId zone) {
        FieldReader plain = FieldReader.of(
                field, zone(label, zone), order, rules.words().getOrDefault(field, Map.of()), rules.idLength());
        FieldReader scaled = Optional.ofNullable(rules.scale().get((ModelField) field))
                .map(plain::scaled)
                .orElse(plain);
        // all people of a deal count
        Optional<String> separator = field == DealField.CONTACTS ? Optional.empty() : rules.separator(label);
        return separator.map(scaled::ofFirst).orElse(scaled);
    }

    /** The values of one row. */
    Cells<F> read(RecordBatch.Row row) {
        Map<F, String> values = new EnumMap<>(fields);
        Map<String, String> others = new LinkedHashMap<>();
        int nextPhone = 0;
        for (int i = 0; i < row.values().size(); i++) {
            if (nextPhone < phones.length && phones[nextPhone] == i) {
                nextPhone++;
            } else {
                read(row, i, "", values, others);
            }
        }
        if (nextPhone > 0) {
            String here = region.of(values);
            for (int i = 0; i < nextPhone; i++) {
                read(row, phones[i], here, values, others);
            }
        }
        rules.constants().forEach((field, constant) -> {
            if (fields.isInstance(field)) {
                values.merge(fields.cast(field), constant, (told, c) -> together(field, told, c));
            }
        });
        return new Cells<>(values, others);
    }

    private boolean isNone(String text) {
        return !rules.none().isEmpty()
                && rules.none().contains(Spacing.stripped(text).toLowerCase(Locale.ROOT));
    }

    private void read(RecordBatch.Row row, int place, String here, Map<F, String> values, Map<String, String> others) {
        String text = row.values().get(place);
        if (!placeholders.isEmpty(text) && !isNone(text)) {
            if (place >= columns.size()) {
                others.put(ColumnLabels.unnamed(place), text);
            } else {
                Column<F> column = columns.get(place);
                read(row, column, column.withoutPrefix(text), here, values, others);
            }
        }
    }

    private void read(
            RecordBatch.Row row,
            Column<F> column,
            String text,
            String here,
            Map<F, String> values,
            Map<String, String> others) {
        F field = column.field();
        if (field == null) {
            others.put(column.label(), text);
            return;
        }
        switch (column.reader().read(text, here)) {
            case Reading.Value(String value, boolean exact) -> {
                if (!exact) {
                    others.put(column.label(), text);
                }
                take(column, field, value, text, values, others);
            }
            case Reading.Ambiguous() -> {
                issues.ambiguous(row.line(), column.label(), text);
                others.put(column.label(), text);
            }
            case Reading.Unreadable() -> {
                issues.unreadable(row.line(), column.label(), field, text);
                others.put(column.label(), text);
            }
        }
    }

    /** The first column in rank gives the field; the values of the others are kept under their labels. */
    private void take(
            Column<F> column, F field, String value, String text, Map<F, String> values, Map<String, String> others) {
        String earlier = values.get(field);
        if (earlier == null) {
            values.put(field, value);
            rankTaken[field.ordinal()] = column.rank();
        } else if (field.kind() == FieldKind.FLAG) {
            values.put(field, together(field, earlier, value));
        } else if (column.rank() < rankTaken[field.ordinal()]) {
            others.put(labelOf(field, rankTaken[field.ordinal()]), earlier);
            values.put(field, value);
            rankTaken[field.ordinal()] = column.rank();
        } else if (!earlier.equals(value)) {
            others.put(column.label(), text);
        }
    }

    /** Of two values of a row the first; a flag is set if either sets it. */
    private static String together(ModelField field, String first, String second) {
        return field.kind() == FieldKind.FLAG
                ? String.valueOf(Boolean.parseBoolean(first) || Boolean.parseBoolean(second))
                : first;
    }

    private String labelOf(F field, int rank) {
        for (Column<F> column : columns) {
            if (column.field() == field && column.rank() == rank) {
                return column.label();
            }
        }
        throw new IllegalStateException(field.key());
    }
}
