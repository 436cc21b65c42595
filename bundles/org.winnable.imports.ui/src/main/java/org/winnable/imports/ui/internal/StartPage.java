package org.winnable.imports.ui.internal;

import java.net.URI;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.source.Dialect;
import org.winnable.ui.jobs.Jobs;
import org.winnable.ui.theme.Icons;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.theme.Tone;
import org.winnable.ui.widgets.EmptyState;
import org.winnable.ui.widgets.RecordTable;
import org.winnable.ui.widgets.RecordTable.Column;
import org.winnable.ui.widgets.WidgetName;
import org.winnable.workspace.ImportSummary;

/** Where files are dropped or chosen, above what was imported before. */
final class StartPage {

    private static final int ARC = 16;
    private static final URI DRAWING = URI.create("platform:/plugin/org.winnable.imports.ui/icons/upload.svg");
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofLocalizedDateTime(
                    FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withZone(ZoneId.systemDefault());

    private final Jobs jobs;
    private final PluginCatalog catalog;
    private final Icons icons;
    private final Composite page;
    private final Composite zone;
    private final EmptyState invitation;
    private final Button chooser;
    private final Label historyTitle;
    private final RecordTable<ImportSummary> history;
    private @Nullable Palette palette;

    StartPage(Composite parent, Icons icons, Jobs jobs, PluginCatalog catalog, Runnable choose) {
        this.jobs = jobs;
        this.catalog = catalog;
        this.icons = icons;
        page = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().margins(24, 24).spacing(8, 8).applyTo(page);
        zone = Styles.SURFACE.on(new Composite(page, SWT.DOUBLE_BUFFERED));
        GridLayoutFactory.fillDefaults().margins(ARC, 8).applyTo(zone);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(zone);
        zone.addListener(SWT.Paint, event -> dash(event.gc));
        invitation = new EmptyState(zone, Messages.Start_title, Messages.Start_text);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(invitation);
        chooser = WidgetName.on(invitation.action(Messages.Start_choose, choose), "import.choose");
        historyTitle = Styles.HEADING.on(new Label(page, SWT.NONE));
        historyTitle.setText(Messages.History_title);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).applyTo(historyTitle);
        history = new RecordTable<>(page, columns());
        WidgetName.on(history.table(), "import.history");
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 160).applyTo(history.table());
    }

    Control control() {
        return page;
    }

    void setFocus() {
        chooser.setFocus();
    }

    void paint(Palette newPalette) {
        palette = newPalette;
        invitation.setImage(icons.image(DRAWING, newPalette.color(Tone.ACCENT), 32));
        zone.redraw();
    }

    /** Shows the imports of a workspace, read off the UI thread. */
    void show(@Nullable ClientSession session) {
        if (session == null) {
            return;
        }
        jobs.fetch(
                Messages.Job_history,
                progress -> session.workspace().facts().imports().stream()
                        .sorted(Comparator.comparingLong(ImportSummary::id).reversed())
                        .toList(),
                this::show);
    }

    private void show(List<ImportSummary> imports) {
        if (!page.isDisposed()) {
            history.setRows(imports);
            historyTitle.setText(imports.isEmpty() ? Messages.History_none : Messages.History_title);
        }
    }

    private void dash(GC gc) {
        Palette colors = palette;
        if (colors != null) {
            Rectangle area = zone.getClientArea();
            gc.setAntialias(SWT.ON);
            gc.setForeground(colors.color(Tone.MUTED));
            gc.setLineStyle(SWT.LINE_DASH);
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, ARC, ARC);
        }
    }

    /** The dialect's name for people; its id if the plug-in is gone. */
    private String dialect(String id) {
        return catalog.dialects().stream()
                .filter(dialect -> ("." + dialect.id().id()).endsWith("." + id))
                .findFirst()
                .map(Dialect::label)
                .orElse(id);
    }

    private List<Column<ImportSummary>> columns() {
        return List.of(
                Column.words(
                        Messages.History_when,
                        184,
                        0,
                        row -> WHEN.format(row.origin().recorded())),
                Column.words(
                        Messages.History_source,
                        200,
                        3,
                        row -> row.origin().source().name()),
                Column.words(
                        Messages.History_dialect,
                        130,
                        0,
                        row -> dialect(row.origin().dialect())),
                count(Messages.History_read, ImportCounts::read),
                count(Messages.History_created, ImportCounts::created),
                count(Messages.History_merged, ImportCounts::merged),
                count(Messages.History_unchanged, ImportCounts::unchanged),
                count(Messages.History_rejected, ImportCounts::rejected));
    }

    private static Column<ImportSummary> count(String title, ToLongFunction<ImportCounts> which) {
        return Column.numbers(title, 88, row -> String.format("%,d", which.applyAsLong(row.counts())));
    }
}
