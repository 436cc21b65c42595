package org.winnable.plugins.ui.internal;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.plugin.PluginFailure;
import org.winnable.core.plugin.PluginHealth;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.theme.Tone;
import org.winnable.ui.widgets.EmptyState;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.PushButton;
import org.winnable.ui.widgets.RecordTable;
import org.winnable.ui.widgets.RecordTable.Column;
import org.winnable.ui.widgets.WidgetName;

/** Lists every contribution with how it behaves, and the failures of the selected one with their cause. */
final class HealthPage {

    /** Calls and times are not reported as they happen; while the view is open it looks again this often. */
    private static final int LOOK_AGAIN_MILLIS = 1000;

    private static final double BYTES_PER_MEGABYTE = 1_000_000;

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault());

    private final PluginCatalog catalog;
    private final UISynchronize ui;
    private final Runnable listener = this::changed;
    private final StackLayout stack = new StackLayout();
    private final Composite whole;
    private final EmptyState empty;
    private final Composite content;
    private final Label summary;
    private final RecordTable<HealthRow> contributions;
    private final Label failuresTitle;
    private final Button resume;
    private final RecordTable<PluginFailure> failures;
    private @Nullable Palette palette;

    HealthPage(Composite parent, PluginCatalog catalog, UISynchronize ui) {
        this.catalog = catalog;
        this.ui = ui;
        whole = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        whole.setLayout(stack);
        empty = new EmptyState(whole, Messages.Empty_title, Messages.Empty_text);
        content = Styles.SURFACE.on(new Composite(whole, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(8, 8).applyTo(content);
        summary = WidgetName.on(label(content, Styles.MUTED), "plugins.summary");
        contributions = new RecordTable<>(content, contributionColumns());
        WidgetName.on(contributions.table(), "plugins.health");
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 260).applyTo(contributions.table());
        Composite row = Styles.SURFACE.on(new Composite(content, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(FocusRing.ROOM, FocusRing.ROOM)
                .applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        failuresTitle = label(row, Styles.HEADING);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(failuresTitle);
        resume = WidgetName.on(PushButton.secondary(row, Messages.Health_resume, this::resume), "plugins.resume");
        resume.setToolTipText(Messages.Health_resume_help);
        resume.setEnabled(false);
        failures = new RecordTable<>(content, failureColumns());
        WidgetName.on(failures.table(), "plugins.failures");
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 140).applyTo(failures.table());
        contributions.onSelect(chosen -> showFailures());
        contributions.table().addListener(SWT.DefaultSelection, event -> resume());
        PluginHealth health = catalog.guard().health();
        health.addListener(listener);
        refresh();
        lookAgain();
    }

    void close() {
        catalog.guard().health().removeListener(listener);
    }

    void setFocus() {
        contributions.table().setFocus();
    }

    Control control() {
        return whole;
    }

    void setPalette(Palette newPalette) {
        palette = newPalette;
        contributions.refresh();
    }

    private void changed() {
        ui.asyncExec(this::refresh);
    }

    private void lookAgain() {
        if (!whole.isDisposed()) {
            if (whole.isVisible()) {
                refresh();
            }
            whole.getDisplay().timerExec(LOOK_AGAIN_MILLIS, this::lookAgain);
        }
    }

    private void refresh() {
        if (whole.isDisposed()) {
            return;
        }
        List<HealthRow> rows = HealthRow.all(catalog);
        if (rows.equals(contributions.rows()) && !rows.isEmpty()) {
            return;
        }
        stack.topControl = rows.isEmpty() ? empty : content;
        int index = contributions.table().getSelectionIndex();
        contributions.setRows(rows);
        contributions.select(index >= 0 ? index : firstFailing(rows));
        long failing = rows.stream().filter(HealthRow::isMissed).count();
        summary.setText(Patterns.format(
                failing == 0 ? Messages.Health_allWell : Messages.Health_failing, rows.size(), failing));
        showFailures();
        whole.layout(true, true);
    }

    private void showFailures() {
        contributions.selected().ifPresent(row -> {
            List<PluginFailure> all = row.report().failures();
            failures.setRows(all);
            failuresTitle.setText(title(row));
            failuresTitle.requestLayout();
            resume.setEnabled(row.state() == HealthRow.State.PAUSED);
        });
    }

    private static String title(HealthRow row) {
        if (row.state() == HealthRow.State.PAUSED) {
            return Patterns.format(Messages.Failures_paused, row.label());
        }
        return row.report().failures().isEmpty()
                ? Patterns.format(Messages.Failures_none, PluginHealth.REMEMBERED)
                : Patterns.format(Messages.Failures_title, row.label());
    }

    /** Of the selected contribution; nothing if it is not paused. The listener then shows what has become of it. */
    private void resume() {
        contributions
                .selected()
                .ifPresent(row -> catalog.guard().health().resume(row.report().contribution()));
    }

    private static int firstFailing(List<HealthRow> rows) {
        for (int index = 0; index < rows.size(); index++) {
            if (rows.get(index).isMissed()) {
                return index;
            }
        }
        return 0;
    }

    private List<Column<HealthRow>> contributionColumns() {
        Column<HealthRow> state = Column.words(Messages.Health_state, 130, 0, row -> word(row.state()));
        return List.of(
                state.tinted(row -> tint(row.state())),
                Column.words(Messages.Health_name, 160, 3, HealthRow::label),
                Column.words(Messages.Health_point, 130, 1, HealthRow::point),
                Column.words(
                        Messages.Health_bundle,
                        180,
                        3,
                        row -> row.report().contribution().contributor()),
                Column.numbers(
                        Messages.Health_calls, 80, row -> number(row.report().calls())),
                Column.numbers(Messages.Health_time, 90, row -> time(row.time())),
                Column.numbers(Messages.Health_longest, 90, row -> time(row.longest())),
                Column.numbers(
                        Messages.Health_memory, 110, row -> memory(row.report().mostAllocatedBytes())),
                Column.numbers(
                        Messages.Health_failures, 90, row -> number(row.report().failureCount())));
    }

    private static List<Column<PluginFailure>> failureColumns() {
        return List.of(
                Column.words(Messages.Failures_when, 200, 0, failure -> WHEN.format(failure.at())),
                Column.words(Messages.Failures_phase, 170, 0, HealthRow::phase),
                Column.words(Messages.Failures_cause, 300, 1, PluginFailure::message));
    }

    private @Nullable Color tint(HealthRow.State state) {
        Palette colors = palette;
        if (colors == null) {
            return null;
        }
        return switch (state) {
            case WORKS -> colors.color(Tone.SUCCESS);
            case UNUSED -> colors.color(Tone.MUTED);
            case FAILS -> colors.color(Tone.ERROR);
            case PAUSED -> colors.color(Tone.WARNING);
        };
    }

    private static String word(HealthRow.State state) {
        return switch (state) {
            case WORKS -> Messages.Health_works;
            case UNUSED -> Messages.Health_unused;
            case FAILS -> Messages.Health_fails;
            case PAUSED -> Messages.Health_paused;
        };
    }

    private static String number(long value) {
        return String.format("%,d", value);
    }

    private static String time(Duration time) {
        return time.toSeconds() < 1
                ? Patterns.format(Messages.Health_milliseconds, time.toMillis())
                : Patterns.format(Messages.Health_seconds, time.toMillis() / 1000.0);
    }

    private static String memory(long bytes) {
        return Patterns.format(Messages.Health_megabytes, bytes / BYTES_PER_MEGABYTE);
    }

    private static Label label(Composite parent, Styles style) {
        Label label = style.on(new Label(parent, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }
}
