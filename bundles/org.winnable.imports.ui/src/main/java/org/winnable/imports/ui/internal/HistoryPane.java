package org.winnable.imports.ui.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ImportHistory;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.Money;
import org.winnable.core.source.Dialect;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.theme.Tone;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.GridRoom;
import org.winnable.ui.widgets.PushButton;
import org.winnable.ui.widgets.RecordTable;
import org.winnable.ui.widgets.RecordTable.Column;
import org.winnable.ui.widgets.WidgetName;
import org.winnable.workspace.ImportSummary;

/** All that was imported or said by hand, newest first, each with the way back. */
final class HistoryPane {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofLocalizedDateTime(
                    FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withZone(ZoneId.systemDefault());

    private final PluginCatalog catalog;
    private final Composite pane;
    private final Label title;
    private final RecordTable<ImportSummary> table;
    private final Button action;
    private final Label keys;
    private final Button pairs;
    private @Nullable Palette palette;

    HistoryPane(Composite parent, PluginCatalog catalog, ImportUndo undo, Runnable ask) {
        this.catalog = catalog;
        pane = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .margins(FocusRing.ROOM, FocusRing.ROOM)
                .spacing(8, 8)
                .applyTo(pane);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
        title = Styles.HEADING.on(new Label(pane, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        List<Column<ImportSummary>> columns = columns();
        table = new RecordTable<>(pane, columns);
        WidgetName.on(table.table(), "import.history");
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 120).applyTo(table.table());
        table.onSelect(selected -> offer());
        table.onClick(columns.size() - 1, undo::toggle);

        Composite row = Styles.SURFACE.on(new Composite(pane, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(FocusRing.ROOM, FocusRing.ROOM)
                .spacing(16, 0)
                .applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        action = WidgetName.on(
                PushButton.secondary(
                        row, Messages.Undo_undo, () -> table.selected().ifPresent(undo::toggle)),
                "import.undo");
        keys = Styles.MUTED.on(new Label(row, SWT.NONE));
        keys.setText(Patterns.format(
                Messages.History_keys,
                KeyStroke.getInstance(SWT.MOD1, 'Z').format(),
                KeyStroke.getInstance(SWT.MOD1 | SWT.MOD2, 'Z').format()));
        GridDataFactory.swtDefaults()
                .align(SWT.BEGINNING, SWT.CENTER)
                .grab(true, false)
                .applyTo(keys);
        pairs = WidgetName.on(PushButton.secondary(row, "", ask), "import.pairs");
        showPairs(0);
        show(ImportHistory.EMPTY);
    }

    /** Offers to ask about people who look alike, if there are any. */
    void showPairs(int count) {
        if (!pairs.isDisposed()) {
            PushButton.setText(pairs, Patterns.format(Messages.Pairs_review, count));
            GridRoom.include(pairs, count > 0);
            pairs.requestLayout();
        }
    }

    /** Shows a history. What was selected stays so, undone or not; where something new came, that is. */
    void show(ImportHistory history) {
        if (pane.isDisposed()) {
            return;
        }
        List<ImportSummary> imports = history.imports();
        Optional<ImportSummary> before = imports.size() == table.table().getItemCount()
                ? table.selected().flatMap(one -> history.find(one.id()))
                : Optional.empty();
        table.setRows(imports);
        if (!imports.isEmpty()) {
            table.select(before.map(imports::indexOf).orElse(0));
        }
        title.setText(imports.isEmpty() ? Messages.History_none : Messages.History_title);
        table.table().setVisible(!imports.isEmpty());
        action.setVisible(!imports.isEmpty());
        keys.setVisible(!imports.isEmpty());
        offer();
    }

    void paint(Palette newPalette) {
        palette = newPalette;
        table.refresh();
    }

    private void offer() {
        table.selected().ifPresent(one -> PushButton.setText(action, UndoTexts.actionOn(one)));
    }

    /** The dialect's name for people; its id if the plug-in is gone. */
    private String dialect(ImportSummary one) {
        if (one.origin().isByHand()) {
            return Messages.History_byHand;
        }
        String id = one.origin().dialect();
        return catalog.dialects().stream()
                .filter(dialect -> ("." + dialect.id().id()).endsWith("." + id))
                .findFirst()
                .map(Dialect::label)
                .orElse(id);
    }

    private List<Column<ImportSummary>> columns() {
        return List.of(
                muted(Column.words(
                        Messages.History_when,
                        176,
                        0,
                        row -> WHEN.format(row.origin().recorded()))),
                muted(Column.words(
                        Messages.History_source,
                        136,
                        3,
                        row -> row.origin().source().name())),
                muted(Column.words(Messages.History_dialect, 112, 2, this::dialect)),
                count(Messages.History_read, ImportCounts::read),
                count(Messages.History_created, ImportCounts::created),
                count(Messages.History_merged, ImportCounts::merged),
                count(Messages.History_unchanged, ImportCounts::unchanged),
                count(Messages.History_rejected, ImportCounts::rejected),
                muted(Column.numbers(
                        Messages.History_cost,
                        80,
                        row -> row.origin().source().cost().map(Money::label).orElse(""))),
                // what counts is silent
                Column.<ImportSummary>words(Messages.History_state, 88, 0, HistoryPane::state)
                        .tinted(row -> tone(Tone.WARNING)),
                Column.<ImportSummary>words("", 64, 0, UndoTexts::action).tinted(row -> tone(Tone.ACCENT)));
    }

    private static String state(ImportSummary one) {
        return one.undone().isPresent() ? Messages.History_undone : "";
    }

    private Column<ImportSummary> count(String heading, ToLongFunction<ImportCounts> which) {
        return muted(Column.numbers(
                heading,
                72,
                row -> row.origin().isByHand() ? "" : String.format("%,d", which.applyAsLong(row.counts()))));
    }

    /** What is undone steps back; that it is, is said in words too. */
    private Column<ImportSummary> muted(Column<ImportSummary> column) {
        return column.tinted(row -> row.undone().isPresent() ? tone(Tone.MUTED) : null);
    }

    private @Nullable Color tone(Tone tone) {
        Palette colors = palette;
        return colors == null ? null : colors.color(tone);
    }
}
