package org.winnable.imports.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.FieldKind;
import org.winnable.core.lead.Interaction;
import org.winnable.core.source.RecordBatch;
import org.winnable.imports.ColumnMapping;
import org.winnable.imports.internal.dialect.DialectRules;
import org.winnable.imports.internal.mapping.ColumnLabels;
import org.winnable.imports.internal.mapping.Mapping;
import org.winnable.imports.internal.value.DateOrder;
import org.winnable.imports.internal.value.FieldReader;
import org.winnable.imports.internal.value.Reading;

/** Maps and normalises the rows of one file. Not thread-safe. */
final class RowReader {

    /** What is to be done with the values of one column; without field they are kept under the label. */
    private record Column(String label, @Nullable ContactField field, int rank, FieldReader reader) {}

    private final Column[] columns;
    private final Placeholders placeholders;
    private final RowIssues issues;
    private final List<DialectRules.Touch> touches;
    private final List<String> skipRows;
    private final Optional<String> campaign;
    /** Rank of the column that gave a field of the row at hand, by the field's ordinal; 0 for none. */
    private final int[] rankTaken = new int[ContactField.values().length];

    /**
     * A reader for one file.
     *
     * @param zone where moments without zone belong
     * @param campaign what paid for the list, for rows that name no campaign
     */
    RowReader(
            Mapping mapping,
            Optional<DialectRules> dialect,
            ZoneId zone,
            Optional<String> campaign,
            Placeholders placeholders,
            RowIssues issues) {
        this.placeholders = placeholders;
        this.issues = issues;
        this.touches = dialect.map(DialectRules::interactions).orElse(List.of());
        this.skipRows = dialect.map(DialectRules::skipRows).orElse(List.of());
        this.campaign = campaign;
        this.columns = new Column[mapping.columns().size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = column(mapping, i, dialect, zone);
        }
    }

    private static Column column(Mapping mapping, int place, Optional<DialectRules> dialect, ZoneId zone) {
        ColumnMapping column = mapping.columns().get(place);
        DateOrder order = mapping.dateOrders().getOrDefault(place, DateOrder.UNKNOWN);
        FieldReader reader = column.field()
                .map(field -> FieldReader.of(
                        field,
                        zone,
                        order,
                        dialect.map(d -> d.values().get(field)).orElse(Map.of()),
                        dialect.map(DialectRules::idLength).orElse(OptionalInt.empty())))
                .orElse(Reading::of);
        return new Column(column.label(), column.field().orElse(null), column.rank(), reader);
    }

    /** Whether a row is a line about the list, such as a copyright notice below it, and tells of nobody. */
    boolean isFooter(RecordBatch.Row row) {
        if (skipRows.isEmpty()) {
            return false;
        }
        List<String> filled = row.values().stream().filter(v -> !v.isBlank()).toList();
        return filled.size() == 1
                && skipRows.stream().anyMatch(filled.getFirst().strip()::startsWith);
    }

    /** One row in the form in which it is stored. What could not be read is reported and kept under its label. */
    MappedRow read(RecordBatch.Row row) {
        Map<ContactField, String> values = new EnumMap<>(ContactField.class);
        Map<String, String> others = new LinkedHashMap<>();
        for (int i = 0; i < row.values().size(); i++) {
            String text = row.values().get(i);
            if (!placeholders.isEmpty(text)) {
                if (i >= columns.length) {
                    others.put(ColumnLabels.unnamed(i), text);
                } else {
                    read(row, columns[i], text, values, others);
                }
            }
        }
        campaign.ifPresent(paid -> values.putIfAbsent(ContactField.CAMPAIGN, paid));
        Optional<Instant> occurred =
                Optional.ofNullable(values.get(ContactField.CREATED_AT)).map(Instant::parse);
        return new MappedRow(row.line(), occurred, values, others, interactions(values));
    }

    private void read(
            RecordBatch.Row row,
            Column column,
            String text,
            Map<ContactField, String> values,
            Map<String, String> others) {
        ContactField field = column.field();
        if (field == null) {
            others.put(column.label(), text);
            return;
        }
        switch (column.reader().read(text)) {
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
            Column column,
            ContactField field,
            String value,
            String text,
            Map<ContactField, String> values,
            Map<String, String> others) {
        String earlier = values.get(field);
        if (earlier == null) {
            values.put(field, value);
            rankTaken[field.ordinal()] = column.rank();
        } else if (field.kind() == FieldKind.FLAG) {
            values.put(field, String.valueOf(Boolean.parseBoolean(earlier) || Boolean.parseBoolean(value)));
        } else if (column.rank() < rankTaken[field.ordinal()]) {
            others.put(labelOf(field, rankTaken[field.ordinal()]), earlier);
            values.put(field, value);
            rankTaken[field.ordinal()] = column.rank();
        } else if (!earlier.equals(value)) {
            others.put(column.label(), text);
        }
    }

    private String labelOf(ContactField field, int rank) {
        for (Column column : columns) {
            if (column.field() == field && column.rank() == rank) {
                return column.label();
            }
        }
        throw new IllegalStateException(field.key());
    }

    private List<Interaction> interactions(Map<ContactField, String> values) {
        if (touches.isEmpty()) {
            return List.of();
        }
        List<Interaction> told = new ArrayList<>();
        for (DialectRules.Touch touch : touches) {
            String at = values.get(touch.at());
            if (at != null) {
                Optional<String> paidBy = Optional.ofNullable(values.get(ContactField.CAMPAIGN));
                told.add(new Interaction(touch.type(), Instant.parse(at), Optional.empty(), paidBy));
            }
        }
        return told;
    }
}
