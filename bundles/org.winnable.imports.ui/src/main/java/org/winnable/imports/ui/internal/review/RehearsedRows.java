package org.winnable.imports.ui.internal.review;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.RowOutcome;
import org.winnable.imports.ImportReport;
import org.winnable.imports.Merge;
import org.winnable.imports.Rehearsal;
import org.winnable.imports.RehearsedRow;
import org.winnable.imports.ui.internal.Lines;
import org.winnable.imports.ui.internal.Messages;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.theme.Tone;
import org.winnable.ui.widgets.AccessibleName;
import org.winnable.ui.widgets.RecordTable;
import org.winnable.ui.widgets.RecordTable.Column;
import org.winnable.ui.widgets.WidgetName;

/** What would become of each row: counts that choose, the rows chosen, and one of them field by field. */
final class RehearsedRows {

    private static final int TEXT_WIDTH = 200;

    /** What somebody new is told by, beside the name. */
    private static final List<ContactField> TELLING = List.of(
            ContactField.TITLE, ContactField.COMPANY, ContactField.EMAIL, ContactField.PHONE, ContactField.COUNTRY);

    private final OutcomeFilter filter;
    private final Label remark;
    private final RecordTable<RehearsedRow> table;
    private final SideBySide fields;
    private Outlook outlook = Outlook.NONE;
    private ZoneId zone = ZoneOffset.UTC;
    private @Nullable Palette palette;

    RehearsedRows(Composite parent) {
        filter = new OutcomeFilter(parent, this::fill);
        remark = WidgetName.on(Lines.wrapped(parent, Styles.MUTED, TEXT_WIDTH), "import.duplicates");
        table = new RecordTable<>(
                parent,
                List.of(
                        faded(Column.numbers(Messages.Issue_line, 56, row -> String.format("%,d", row.line()))),
                        Column.<RehearsedRow>words(Messages.Rows_outcome, 96, 0, row -> word(row.outcome()))
                                .tinted(row -> tone(outlook.isStale() ? Tone.MUTED : tone(row.outcome()))),
                        faded(Column.words(Messages.Rows_subject, 96, 2, RehearsedRow::subject)),
                        faded(Column.words(Messages.Rows_what, 96, 3, this::what))));
        WidgetName.on(AccessibleName.on(table.table(), Messages.Rows_title), "import.diff");
        GridDataFactory.fillDefaults().grab(true, true).hint(TEXT_WIDTH, 96).applyTo(table.table());
        fields = new SideBySide(parent);
        table.onSelect(row -> fields.show(row, zone));
    }

    void paint(Palette newPalette) {
        palette = newPalette;
        filter.paint(newPalette);
        table.refresh();
        fields.paint(newPalette);
    }

    /** Begins anew with another file. */
    void begin() {
        filter.chooseAll();
    }

    void show(Outlook newOutlook, ZoneId newZone) {
        zone = newZone;
        boolean same = outlook.rehearsal().equals(newOutlook.rehearsal());
        boolean sameAge = outlook.isStale() == newOutlook.isStale();
        outlook = newOutlook;
        Optional<ImportReport> report = newOutlook.rehearsal().map(Rehearsal::report);
        filter.show(report.map(ImportReport::counts), newOutlook.isStale());
        if (!same) {
            fill();
        } else if (!sameAge) {
            table.refresh();
        }
    }

    private void fill() {
        List<RehearsedRow> rows = outlook.rehearsal().stream()
                .flatMap(rehearsal -> rehearsal.rows().stream())
                .filter(row ->
                        filter.chosen().map(chosen -> chosen == row.outcome()).orElse(true))
                .toList();
        table.setRows(rows);
        remark.setText(outlook.rehearsal().map(this::remark).orElse(""));
        remark.requestLayout();
        if (table.selected().isEmpty() && !rows.isEmpty()) {
            table.select(0);
        }
        fields.show(table.selected().orElse(null), zone);
    }

    /** Who was known before, and how many rows are not in the table. */
    private String remark(Rehearsal rehearsal) {
        long notTold = filter.chosen()
                .map(Stream::of)
                .orElseGet(() -> Stream.of(RowOutcome.values()))
                .mapToLong(rehearsal::notTold)
                .sum();
        String known = Patterns.format(
                Messages.Rows_known,
                rehearsal.report().duplicates().known(),
                rehearsal.report().duplicates().inside());
        return notTold == 0 ? known : known + " " + Patterns.format(Messages.Rows_notTold, notTold);
    }

    /** What stands behind the outcome, in a line. */
    private String what(RehearsedRow row) {
        if (row.reason().isPresent()) {
            return row.reason().get().message();
        }
        if (row.known() == RehearsedRow.Known.IN_FILE) {
            return Messages.Rows_inFile;
        }
        Stream<String> parts = row.merge()
                .map(merge -> merge.changes().stream().map(this::change))
                .orElseGet(() -> TELLING.stream()
                        .filter(field -> row.outcome() == RowOutcome.CREATED)
                        .flatMap(field -> Stream.ofNullable(row.values().get(field))));
        return parts.collect(Collectors.joining(", "));
    }

    private String change(Merge.Change change) {
        return Patterns.format(
                change.before().isPresent() ? Messages.Rows_changed : Messages.Rows_added,
                change.field().label(),
                FieldText.of(change.field(), change.row(), zone));
    }

    static String word(RowOutcome outcome) {
        return switch (outcome) {
            case CREATED -> Messages.Outcome_isCreated;
            case MERGED -> Messages.Outcome_isMerged;
            case UNCHANGED -> Messages.Outcome_isUnchanged;
            case REJECTED -> Messages.Outcome_isRejected;
        };
    }

    private static Tone tone(RowOutcome outcome) {
        return switch (outcome) {
            case CREATED -> Tone.SUCCESS;
            case MERGED -> Tone.ACCENT;
            case UNCHANGED -> Tone.MUTED;
            case REJECTED -> Tone.ERROR;
        };
    }

    /** What is of earlier decisions steps back; that it is, is said in words too. */
    private Column<RehearsedRow> faded(Column<RehearsedRow> column) {
        return column.tinted(row -> outlook.isStale() ? tone(Tone.MUTED) : null);
    }

    private @Nullable Color tone(Tone tone) {
        Palette colors = palette;
        return colors == null ? null : colors.color(tone);
    }
}
