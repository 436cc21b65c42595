package org.winnable.imports.ui.internal.review;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.RowOutcome;
import org.winnable.imports.Merge;
import org.winnable.imports.RehearsedRow;
import org.winnable.imports.ui.internal.Lines;
import org.winnable.imports.ui.internal.Messages;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.theme.Tone;
import org.winnable.ui.widgets.AccessibleName;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.RecordTable;
import org.winnable.ui.widgets.RecordTable.Column;
import org.winnable.ui.widgets.WidgetName;
import org.winnable.workspace.MatchKey;

/** One row of a rehearsal, field by field: what is known now, what the row says, and what will be known. */
final class SideBySide {

    private static final int TEXT_WIDTH = 200;
    private static final int HEIGHT = 104;

    /** One field of a row. */
    private record FieldLine(String field, String now, String row, String after) {

        static FieldLine of(Merge.Change change, ZoneId zone) {
            ContactField field = change.field();
            return new FieldLine(
                    field.label(),
                    change.before()
                            .map(value -> FieldText.of(field, value, zone))
                            .orElse(""),
                    FieldText.of(field, change.row(), zone),
                    FieldText.of(field, change.after(), zone));
        }

        static FieldLine brought(ContactField field, String value, ZoneId zone) {
            String text = FieldText.of(field, value, zone);
            return new FieldLine(field.label(), "", text, text);
        }

        boolean keeps() {
            return now.equals(after);
        }
    }

    private final Label about;
    private final RecordTable<FieldLine> table;
    private @Nullable Palette palette;

    SideBySide(Composite parent) {
        Composite pane = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .margins(FocusRing.ROOM, FocusRing.ROOM)
                .spacing(4, 4)
                .applyTo(pane);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
        about = WidgetName.on(Lines.wrapped(pane, Styles.MUTED, TEXT_WIDTH), "import.row");
        table = new RecordTable<>(
                pane,
                List.of(
                        Column.words(Messages.Side_field, 84, 1, FieldLine::field),
                        Column.<FieldLine>words(Messages.Side_now, 72, 2, FieldLine::now)
                                .tinted(line -> tone(Tone.MUTED)),
                        Column.words(Messages.Side_row, 72, 2, FieldLine::row),
                        Column.<FieldLine>words(Messages.Side_after, 72, 2, FieldLine::after)
                                .tinted(line -> tone(line.keeps() ? Tone.MUTED : Tone.SUCCESS))));
        WidgetName.on(AccessibleName.on(table.table(), Messages.Side_title), "import.fields");
        GridDataFactory.fillDefaults().grab(true, true).hint(TEXT_WIDTH, HEIGHT).applyTo(table.table());
    }

    void paint(Palette newPalette) {
        palette = newPalette;
        table.refresh();
    }

    /** Shows a row, or that there is none to show. */
    void show(@Nullable RehearsedRow row, ZoneId zone) {
        about.setText(row == null ? "" : about(row));
        table.setRows(row == null ? List.of() : lines(row, zone));
        about.requestLayout();
    }

    private static List<FieldLine> lines(RehearsedRow row, ZoneId zone) {
        return row.merge()
                .map(merge -> merge.changes().stream()
                        .map(change -> FieldLine.of(change, zone))
                        .toList())
                .orElseGet(() -> row.values().entrySet().stream()
                        .sorted(Comparator.comparing(Map.Entry::getKey))
                        .map(value -> FieldLine.brought(value.getKey(), value.getValue(), zone))
                        .toList());
    }

    private static String about(RehearsedRow row) {
        if (row.reason().isPresent()) {
            return row.reason().get().message() + " " + row.reason().get().remedy();
        }
        String found = row.by().map(SideBySide::by).orElse("");
        String text = switch (row.known()) {
            case NOT -> Messages.Side_new;
            case IN_FILE -> Patterns.format(Messages.Side_inFile, found);
            case IN_WORKSPACE ->
                Patterns.format(
                        Messages.Side_inWorkspace,
                        row.merge().flatMap(Merge::name).orElse(row.subject()),
                        found);
        };
        boolean silent = row.merge().filter(merge -> merge.changes().isEmpty()).isPresent();
        String more =
                row.outcome() == RowOutcome.UNCHANGED ? Messages.Side_nothingNew : silent ? Messages.Side_noFields : "";
        return more.isEmpty() ? text : text + " " + more;
    }

    private static String by(MatchKey.Kind kind) {
        return switch (kind) {
            case EXTERNAL_ID -> Messages.By_externalId;
            case EMAIL -> Messages.By_email;
            case PROFILE -> Messages.By_profile;
            case NAME_AND_COMPANY -> Messages.By_nameAndCompany;
        };
    }

    private @Nullable Color tone(Tone tone) {
        Palette colors = palette;
        return colors == null ? null : colors.color(tone);
    }
}
