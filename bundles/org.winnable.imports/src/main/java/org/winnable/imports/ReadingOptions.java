package org.winnable.imports;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.winnable.core.lead.FieldKind;
import org.winnable.core.lead.ModelField;
import org.winnable.core.source.SourceSettings;

/**
 * What a person decided about how a file is read; the rest is found out. Immutable: the {@code with…} methods make changed
 * copies.
 *
 * <p>A column is named by its label as {@link ColumnMapping} tells it; case, spaces and punctuation do not count where only
 * one column is meant. A label that no column has refuses the file.
 *
 * @param dialect id of the dialect, or its last segment; recognised by the column labels where absent
 * @param columns the field that a column gives, by its label; empty if its values are only kept under the label
 * @param dates how a column writes dates, by its label
 * @param region where phone numbers without country code belong whose row names no country, as two letters of ISO 3166; as
 *     the workspace says where absent
 * @param placeholdersAsEmpty whether the workspace's placeholders ({@code Select}, {@code N/A} …) are read as empty
 * @param settings what is decided about the form of the file
 */
public record ReadingOptions(
        Optional<String> dialect,
        Map<String, Optional<ModelField>> columns,
        Map<String, DateOrder> dates,
        Optional<String> region,
        boolean placeholdersAsEmpty,
        SourceSettings settings) {

    /** Everything is found out, placeholders are read as empty. */
    public static final ReadingOptions DEFAULT =
            new ReadingOptions(Optional.empty(), Map.of(), Map.of(), Optional.empty(), true, SourceSettings.AUTOMATIC);

    /** Copies the maps; their order stays. */
    public ReadingOptions {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        dates = Collections.unmodifiableMap(new LinkedHashMap<>(dates));
    }

    /** These options with another {@link #dialect()}. */
    public ReadingOptions withDialect(String value) {
        return new ReadingOptions(Optional.of(value), columns, dates, region, placeholdersAsEmpty, settings);
    }

    /** These options with other {@link #columns()}. */
    public ReadingOptions withColumns(Map<String, Optional<ModelField>> value) {
        return new ReadingOptions(dialect, value, dates, region, placeholdersAsEmpty, settings);
    }

    /**
     * These options with the field of one more column, or another field of one. What was decided about its dates goes where
     * the field has none.
     */
    public ReadingOptions withColumn(String label, Optional<ModelField> field) {
        Map<String, Optional<ModelField>> more = new LinkedHashMap<>(columns);
        more.put(label, field);
        Map<String, DateOrder> orders = new LinkedHashMap<>(dates);
        if (field.filter(f -> f.kind() == FieldKind.INSTANT).isEmpty()) {
            orders.remove(label);
        }
        return new ReadingOptions(dialect, more, orders, region, placeholdersAsEmpty, settings);
    }

    /** These options with other {@link #dates()}. */
    public ReadingOptions withDates(Map<String, DateOrder> value) {
        return new ReadingOptions(dialect, columns, value, region, placeholdersAsEmpty, settings);
    }

    /** These options with the order of dates of one more column, or another order of one. */
    public ReadingOptions withDates(String label, DateOrder order) {
        Map<String, DateOrder> more = new LinkedHashMap<>(dates);
        more.put(label, order);
        return withDates(more);
    }

    /** These options with another {@link #region()}. */
    public ReadingOptions withRegion(String value) {
        return new ReadingOptions(dialect, columns, dates, Optional.of(value), placeholdersAsEmpty, settings);
    }

    /** These options with the rule for placeholders switched on or off. */
    public ReadingOptions withPlaceholdersAsEmpty(boolean value) {
        return new ReadingOptions(dialect, columns, dates, region, value, settings);
    }

    /** These options with other {@link #settings()}. */
    public ReadingOptions withSettings(SourceSettings value) {
        return new ReadingOptions(dialect, columns, dates, region, placeholdersAsEmpty, value);
    }
}
