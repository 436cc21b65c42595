package org.winnable.content.ui.internal.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.winnable.content.AssetWarning.Kind;
import org.winnable.content.ContentCoverage;
import org.winnable.content.PlacedAsset;
import org.winnable.content.ui.internal.Messages;
import org.winnable.content.ui.internal.PlanActions;
import org.winnable.content.ui.internal.PlanState;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.theme.Tone;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.RecordTable;
import org.winnable.ui.widgets.RecordTable.Column;
import org.winnable.ui.widgets.WidgetName;

/** How far the plan reaches: across the sales process, over its cells, and what needs looking after. Used on the UI thread. */
public final class CoveragePage {

    private static final int MOST_GAPS = 30;

    /** What is promised to others comes first. */
    private static final List<Kind> URGENT =
            List.of(Kind.OVERDUE, Kind.NO_CELL, Kind.NO_OWNER, Kind.NO_DUE, Kind.STALE, Kind.UNREAD);

    private final Composite page;
    private final Label reach;
    private final TouchedLine touched;
    private final CoverageChart phases;
    private final RecordTable<Gap> cells;
    private final RecordTable<Warned> assets;
    private @Nullable Color warning;

    /** A cell and how much is missing there. */
    private record Gap(String name, long people, long readable, long coming) {}

    /** An asset and what should be done about it. */
    private record Warned(String key, String title, Kind kind, String warning) {}

    /**
     * A page of nothing.
     *
     * @param leads whether there is a table of the leads to show people in
     */
    public CoveragePage(Composite parent, PlanActions actions, boolean leads) {
        page = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(page);
        reach = WidgetName.on(new Label(page, SWT.WRAP), "content.reach");
        GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).applyTo(reach);
        touched = new TouchedLine(page, actions, leads);
        heading(page, Messages.Coverage_phases);
        phases = new CoverageChart(page);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(phases);
        Composite lists = Styles.SURFACE.on(new Composite(page, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .equalWidth(true)
                .margins(FocusRing.ROOM, FocusRing.ROOM)
                .spacing(16, 6)
                .applyTo(lists);
        GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(lists);
        heading(lists, Messages.Coverage_cells);
        heading(lists, Messages.Coverage_assets);
        cells = new RecordTable<>(
                lists,
                List.of(
                        Column.words(Messages.Coverage_cell, 120, 1, Gap::name),
                        Column.<Gap>numbers(Messages.Coverage_people, 60, row -> number(row.people())),
                        Column.<Gap>numbers(Messages.Coverage_readable, 60, row -> number(row.readable()))
                                .tinted(row -> row.readable() == 0 ? warning : null),
                        Column.<Gap>numbers(Messages.Coverage_coming, 60, row -> number(row.coming()))));
        fill(cells, "content.gaps");
        assets = new RecordTable<>(
                lists,
                List.of(
                        Column.words(Messages.Field_title, 120, 1, Warned::title),
                        Column.words(Messages.Coverage_warning, 120, 1, Warned::warning)));
        fill(assets, "content.warned");
        assets.table()
                .addListener(
                        SWT.DefaultSelection, event -> assets.selected().ifPresent(asset -> actions.open(asset.key())));
    }

    /** The widget, for layout. */
    public Control control() {
        return page;
    }

    /** Sets the colours. */
    public void setPalette(Palette palette) {
        phases.setPalette(palette);
        warning = palette.color(Tone.WARNING);
        cells.refresh();
    }

    /** Puts the keyboard on what needs looking after. */
    public void setFocus() {
        assets.table().setFocus();
    }

    /** Shows a plan. */
    public void show(PlanState state) {
        ContentCoverage coverage = state.coverage();
        reach.setText(Patterns.format(
                Messages.Coverage_reach,
                coverage.served(),
                coverage.unserved(),
                coverage.absent(),
                coverage.nowhere()));
        touched.show(state);
        phases.show(PhaseLine.of(coverage, state.people().rules().lifecycle()));
        cells.setRows(state.plan().gaps().stream()
                .sorted(Comparator.comparing(cell -> cell.readable() > 0))
                .limit(MOST_GAPS)
                .map(cell -> new Gap(
                        state.plan().vocabulary().label(cell.cell()), cell.people(), cell.readable(), cell.coming()))
                .toList());
        assets.setRows(state.plan().assets().stream()
                .flatMap(asset -> warned(state, asset))
                .sorted(Comparator.comparing(Warned::kind, Comparator.comparing(URGENT::indexOf)))
                .toList());
        page.layout(true, true);
    }

    private static Stream<Warned> warned(PlanState state, PlacedAsset asset) {
        return state.judge().of(asset).stream()
                .map(warning -> new Warned(
                        asset.asset().key(), asset.asset().asset().title(), warning.kind(), warning.message()));
    }

    private static String number(long count) {
        return Patterns.format(Messages.Coverage_number, count);
    }

    private static void heading(Composite parent, String text) {
        Label label = Styles.HEADING.on(new Label(parent, SWT.NONE));
        label.setText(text);
    }

    private static void fill(RecordTable<?> table, String name) {
        WidgetName.on(table.table(), name);
        GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(table.table());
    }
}
