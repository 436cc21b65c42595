package org.winnable.imports.internal;

import java.util.List;
import java.util.Optional;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.DealField;
import org.winnable.core.lead.SpendField;
import org.winnable.core.source.RecordBatch;
import org.winnable.imports.ColumnMapping;
import org.winnable.imports.internal.dialect.CellRules;
import org.winnable.imports.internal.dialect.DialectRules;
import org.winnable.imports.internal.dialect.RowKind;
import org.winnable.imports.internal.mapping.Mapping;

/** Maps and normalises the rows of one file, and leaves out what is none. Not thread-safe. */
final class RowReader {

    private final List<ColumnMapping> columns;
    private final List<String> skipRows;
    private final List<String> testRows;
    private final RowMaker maker;
    private final RowIssues issues;

    /** A reader for one file. */
    RowReader(
            Mapping mapping,
            Optional<DialectRules> dialect,
            RowDefaults defaults,
            Placeholders placeholders,
            RowIssues issues) {
        this.columns = mapping.columns();
        this.skipRows = dialect.map(DialectRules::skipRows).orElse(List.of());
        this.testRows = dialect.map(DialectRules::testRows).orElse(List.of());
        this.issues = issues;
        CellRules rules = dialect.map(DialectRules::cells).orElse(CellRules.PLAIN);
        this.maker = switch (dialect.map(DialectRules::rows).orElse(RowKind.CONTACTS)) {
            case CONTACTS ->
                new ContactRowMaker(
                        new CellReader<>(ContactField.class, mapping, rules, defaults, placeholders, issues),
                        new InteractionReader(
                                dialect.map(DialectRules::interactions).orElse(List.of()),
                                mapping,
                                rules,
                                defaults.zone(),
                                placeholders,
                                issues),
                        defaults.campaign(),
                        columns,
                        issues);
            case COMPANIES ->
                new CompanyRowMaker(
                        new CellReader<>(ContactField.class, mapping, rules, defaults, placeholders, issues),
                        columns,
                        issues);
            case DEALS ->
                new DealRowMaker(
                        new CellReader<>(DealField.class, mapping, rules, defaults, placeholders, issues),
                        rules,
                        Amounts.of(mapping, DealField.AMOUNT, defaults.currency()),
                        defaults.zone(),
                        columns,
                        issues);
            case SPEND ->
                new SpendRowMaker(
                        new CellReader<>(SpendField.class, mapping, rules, defaults, placeholders, issues),
                        Amounts.of(mapping, SpendField.COST, defaults.currency()),
                        defaults,
                        columns,
                        issues);
            case NONE -> throw new IllegalArgumentException("a file without rows is refused before it is read");
        };
    }

    /** What one row tells of; nothing if it was left out, which is reported. */
    Optional<? extends MappedRow> read(RecordBatch.Row row) {
        if (isHeader(row)) {
            issues.header(row);
        } else if (isFooter(row)) {
            issues.footer(row);
        } else if (isTest(row)) {
            issues.rejected(row, columns, "row.test");
        } else {
            return maker.make(row);
        }
        return Optional.empty();
    }

    /** Whether it is the line of the labels once more, as in files that were put together. */
    private boolean isHeader(RecordBatch.Row row) {
        if (columns.size() < 2 || row.values().size() != columns.size()) {
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            if (!isLabel(row.values().get(i).strip(), columns.get(i).label())) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is a label as it stands in the file: labels that were blank or repeated were made distinct. */
    private static boolean isLabel(String value, String label) {
        return value.equalsIgnoreCase(label)
                || label.length() > value.length() + 1
                        && label.startsWith(" (", value.length())
                        && label.regionMatches(true, 0, value, 0, value.length());
    }

    /** Whether it is a line about the list, such as a sum or a copyright notice, and tells of nothing. */
    private boolean isFooter(RecordBatch.Row row) {
        return !skipRows.isEmpty()
                && row.values().stream()
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .filter(first -> skipRows.stream().anyMatch(first::startsWith))
                        .isPresent();
    }

    /** Whether somebody tried the form out. */
    private boolean isTest(RecordBatch.Row row) {
        return !testRows.isEmpty()
                && row.values().stream()
                        .map(String::strip)
                        .anyMatch(value -> testRows.stream().anyMatch(value::startsWith));
    }
}
