package org.winnable.imports.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.DealField;
import org.winnable.core.lead.ModelField;
import org.winnable.core.lead.SpendField;
import org.winnable.core.source.Issue;
import org.winnable.core.source.Issues;
import org.winnable.core.source.Layout;
import org.winnable.core.source.RecordBatch;
import org.winnable.core.text.Texts;
import org.winnable.imports.ColumnMapping;
import org.winnable.imports.DateOrder;
import org.winnable.imports.internal.mapping.Mapping;

/** Puts into words what is wrong with labels, rows and values. */
final class RowIssues {

    private static final Texts TEXTS = Texts.of(RowIssues.class);

    private final Issues issues;

    RowIssues(Issues issues) {
        this.issues = issues;
    }

    /** What is odd about the labels, and what was concluded for whole columns. */
    void columns(Layout layout, Mapping mapping) {
        long line = layout.headerLine().orElse(0L);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < layout.labels().size(); i++) {
            String label = layout.labels().get(i);
            if (!label.isBlank() && !seen.add(label)) {
                String made = mapping.columns().get(i).label();
                add(Issue.Severity.NOTE, line, Optional.of(label), Optional.empty(), "label.repeated", label, made);
            }
        }
        mapping.tellingDates().stream()
                // where every value has one meaning nothing is left out
                .filter(dates -> dates.undecided() > 0 && dates.isContradictory() && dates.order() == DateOrder.UNKNOWN)
                .forEach(dates -> add(
                        Issue.Severity.WARNING,
                        line,
                        Optional.of(dates.label()),
                        dates.example(),
                        "date.contradictory",
                        dates.label(),
                        dates.dayFirst(),
                        dates.monthFirst()));
        boolean unknown = mapping.columns().stream().allMatch(c -> c.field().isEmpty());
        if (unknown) {
            add(Issue.Severity.WARNING, line, Optional.empty(), Optional.empty(), "label.unknown");
        }
    }

    /** The file has labels and no rows. */
    void noRows(Layout layout) {
        add(Issue.Severity.NOTE, layout.headerLine().orElse(0L), Optional.empty(), Optional.empty(), "file.noRows");
    }

    /** A line about the list among its rows was left out. */
    void footer(RecordBatch.Row row) {
        Optional<String> value = row.values().stream().filter(v -> !v.isBlank()).findFirst();
        add(Issue.Severity.NOTE, row.line(), Optional.empty(), value, "row.footer");
    }

    /** The line of the labels stands among the rows once more. */
    void header(RecordBatch.Row row) {
        add(Issue.Severity.NOTE, row.line(), Optional.empty(), Optional.empty(), "row.header");
    }

    /**
     * A row tells of nothing that could be kept.
     *
     * @param key of the text that says why
     */
    void rejected(RecordBatch.Row row, List<ColumnMapping> columns, String key) {
        int first = IntStream.range(0, row.values().size())
                .filter(i -> !row.value(i).isBlank())
                .findFirst()
                .orElse(0);
        Optional<String> label =
                first < columns.size() ? Optional.of(columns.get(first).label()) : Optional.empty();
        add(Issue.Severity.REJECTION, row.line(), label, Optional.of(row.value(first)), key);
    }

    /** A value could mean two things. */
    void ambiguous(long line, String label, String value) {
        add(Issue.Severity.WARNING, line, Optional.of(label), Optional.of(value), "value.ambiguous", label);
    }

    /** A value is none of its field. */
    void unreadable(long line, String label, ModelField field, String value) {
        String key = switch (field) {
            case ContactField.EMAIL -> "value.email";
            case ContactField.PHONE, ContactField.MOBILE -> "value.phone";
            case ContactField.DOMAIN -> "value.domain";
            case DealField.CURRENCY, SpendField.CURRENCY -> "value.currency";
            default ->
                switch (field.kind()) {
                    case NUMBER -> "value.number";
                    case FLAG -> "value.flag";
                    case INSTANT -> "value.date";
                    case IDENTITY, TEXT, CATEGORY -> "value.text";
                };
        };
        add(Issue.Severity.WARNING, line, Optional.of(label), Optional.of(value), key, label);
    }

    private void add(
            Issue.Severity severity,
            long line,
            Optional<String> column,
            Optional<String> value,
            String key,
            Object... arguments) {
        String message = TEXTS.get(key, arguments);
        issues.add(new Issue(severity, line, column, value, message, TEXTS.get(key + ".remedy", arguments)));
    }
}
