package org.winnable.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.winnable.cli.internal.output.Columns;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.Table;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.ModelField;
import org.winnable.core.source.Dialect;
import org.winnable.core.source.Issue;
import org.winnable.core.text.Texts;
import org.winnable.imports.ColumnDates;
import org.winnable.imports.ColumnMapping;
import org.winnable.imports.ImportReport;

/** An import for people. */
final class ImportText {

    private static final int MOST_ISSUES = 20;
    private static final String INDENT = "  ";

    private final PluginCatalog dialects;
    private final boolean everyColumn;
    private final Texts texts = Texts.of(ImportText.class);

    /**
     * A printer of imports.
     *
     * @param dialects where the dialects' names for people stand
     * @param everyColumn whether to list columns that became no field, too
     */
    ImportText(PluginCatalog dialects, boolean everyColumn) {
        this.dialects = dialects;
        this.everyColumn = everyColumn;
    }

    /** The key of a severity in JSON. */
    static String key(Issue.Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    String text(ImportReport report) {
        List<String> lines = new ArrayList<>();
        ImportCounts counts = report.counts();
        wrap(lines, "", texts.get("import.head", report.file(), report.layout().description(), label(report)));
        wrap(
                lines,
                INDENT,
                texts.get(
                        "import.counts",
                        counts.read(),
                        counts.created(),
                        counts.merged(),
                        counts.unchanged(),
                        counts.rejected(),
                        report.took().toMillis() / 1000.0));
        if (report.duplicates().inside() + report.duplicates().known() > 0) {
            wrap(
                    lines,
                    INDENT,
                    texts.get(
                            "import.duplicates",
                            report.duplicates().inside(),
                            report.duplicates().known()));
        }
        report.description()
                .leadMagnet()
                .ifPresent(magnet -> wrap(lines, INDENT, texts.get("import.magnet", magnet.label())));
        mapping(lines, report.mapping());
        report.columnDates().forEach(column -> dates(lines, column));
        report.readAsEmpty()
                .forEach(rule -> wrap(lines, INDENT, texts.get("import.empty", rule.placeholder(), rule.values())));
        issues(lines, report);
        return String.join(System.lineSeparator(), lines);
    }

    private String label(ImportReport report) {
        return dialects.dialects().stream()
                .filter(dialect -> dialect.id().id().equals(report.dialect()))
                .map(Dialect::label)
                .findFirst()
                .orElse(report.dialect());
    }

    private void mapping(List<String> lines, List<ColumnMapping> mapping) {
        List<ColumnMapping> shown = everyColumn
                ? mapping
                : mapping.stream().filter(c -> c.field().isPresent()).toList();
        lines.add("");
        if (!shown.isEmpty()) {
            Table table = new Table()
                    .column(texts.get("import.column"))
                    .column(texts.get("import.field"))
                    .number(texts.get("import.sure"))
                    .column(texts.get("import.why"));
            shown.forEach(column -> table.row(
                    column.label(),
                    column.field().map(ModelField::label).orElseGet(() -> texts.get("import.kept")),
                    column.field().isPresent()
                            ? texts.get("import.percent", column.confidence().degree())
                            : "",
                    column.confidence().reason()));
            table.text(Console.WIDTH - INDENT.length()).lines().forEach(line -> lines.add(INDENT + line));
        }
        if (shown.size() < mapping.size()) {
            wrap(lines, INDENT, texts.get("import.others", mapping.size() - shown.size()));
        }
        lines.add("");
    }

    private void issues(List<String> lines, ImportReport report) {
        for (Issue issue : report.issues().stream().limit(MOST_ISSUES).toList()) {
            String where = issue.line() == 0 ? "" : texts.get("import.line", issue.line());
            String column =
                    issue.column().map(c -> texts.get("import.inColumn", c)).orElse("");
            String value = issue.value().map(v -> texts.get("import.value", v)).orElse("");
            String place = List.of(where, column, value).stream()
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
            String severity = texts.get("import." + key(issue.severity()));
            wrap(lines, INDENT, texts.get("import.issue", severity, place, issue.message(), issue.remedy()));
        }
        long more = report.issues().size() + report.issuesNotListed() - MOST_ISSUES;
        if (more > 0) {
            wrap(lines, INDENT, texts.get("import.more", more));
        }
    }

    /** Whether it is March or April, and why. */
    private void dates(List<String> lines, ColumnDates column) {
        String example = column.example().orElse("");
        String key = switch (column.basis()) {
            case EVIDENCE -> "import.dates.evidence";
            case DIALECT -> "import.dates.dialect";
            case PERSON -> "import.dates.person";
            case NONE -> column.isContradictory() ? "import.dates.contradictory" : "import.dates.open";
        };
        long telling = Math.max(column.dayFirst(), column.monthFirst());
        wrap(
                lines,
                INDENT,
                texts.get(key, column.label(), column.order().label(), telling, column.undecided(), example));
    }

    private static void wrap(List<String> lines, String indent, String text) {
        List<String> parts = Columns.wrap(text, Console.WIDTH - indent.length() - INDENT.length());
        for (int i = 0; i < parts.size(); i++) {
            lines.add(indent + (i == 0 ? "" : INDENT) + parts.get(i));
        }
    }
}
