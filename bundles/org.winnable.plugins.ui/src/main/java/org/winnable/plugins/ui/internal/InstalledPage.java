package org.winnable.plugins.ui.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.winnable.core.plugin.PluginNeed;
import org.winnable.plugins.InstalledPlugin;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.theme.Tone;
import org.winnable.ui.widgets.AccessibleName;
import org.winnable.ui.widgets.EmptyState;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.PushButton;
import org.winnable.ui.widgets.RecordTable;
import org.winnable.ui.widgets.RecordTable.Column;
import org.winnable.ui.widgets.WidgetName;

/** The installed plug-ins: where another comes from, what becomes of those that are there, and the change that waits for a yes. */
final class InstalledPage {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofLocalizedDateTime(
                    FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withZone(ZoneId.systemDefault());

    private final StoreDesk desk;
    private final Composite page;
    private final Text origin;
    private final Composite middle;
    private final StackLayout stack = new StackLayout();
    private final EmptyState empty;
    private final RecordTable<InstalledPlugin> table;
    private final NeedsPane needs;
    private final ChangePane change;
    private final Button remove;
    private final Button update;
    private @Nullable Palette palette;

    InstalledPage(Composite parent, StoreDesk desk) {
        this.desk = desk;
        page = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(8, 8).applyTo(page);
        Composite from = Rows.of(page, 3);
        origin = FocusRing.around(WidgetName.on(
                AccessibleName.on(new Text(from, SWT.BORDER), Messages.Installed_origin), "plugins.origin"));
        origin.setMessage(Messages.Installed_origin);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(origin);
        origin.addListener(SWT.DefaultSelection, event -> look());
        WidgetName.on(PushButton.secondary(from, Messages.Installed_choose, this::choose), "plugins.choose");
        WidgetName.on(PushButton.primary(from, Messages.Installed_look, this::look), "plugins.look");
        needs = new NeedsPane(page, desk);
        change = new ChangePane(page, desk);
        middle = Styles.SURFACE.on(new Composite(page, SWT.NONE));
        middle.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(middle);
        empty = new EmptyState(middle, Messages.Installed_empty_title, Messages.Installed_empty_text);
        table = new RecordTable<>(middle, columns());
        WidgetName.on(table.table(), "plugins.installed");
        stack.topControl = empty;
        Composite actions = Rows.of(page, 3);
        update =
                WidgetName.on(PushButton.secondary(actions, Messages.Installed_update, desk::update), "plugins.update");
        remove =
                WidgetName.on(PushButton.secondary(actions, Messages.Installed_remove, this::remove), "plugins.remove");
        WidgetName.on(PushButton.secondary(actions, Messages.Installed_back, desk::goBack), "plugins.back");
        table.onSelect(chosen -> remove.setEnabled(true));
        refresh();
    }

    Control control() {
        return page;
    }

    void setPalette(Palette newPalette) {
        palette = newPalette;
        table.refresh();
    }

    void setFocus() {
        if (desk.planned().isPresent()) {
            change.setFocus();
        } else if (desk.installed().isEmpty()) {
            origin.setFocus();
        } else {
            table.table().setFocus();
        }
    }

    /** Shows what is installed now. */
    void refresh() {
        List<InstalledPlugin> installed = desk.installed();
        if (!installed.equals(table.rows())) {
            table.setRows(installed);
            table.select(0);
        }
        stack.topControl = installed.isEmpty() ? empty : table.table();
        update.setEnabled(!installed.isEmpty());
        remove.setEnabled(table.selected().isPresent());
        change.show(desk.planned());
        page.layout(true, true);
    }

    /** Shows what the open client needs and is not there. */
    void need(List<PluginNeed> missing) {
        needs.show(missing);
        page.layout(true, true);
    }

    /** Shows a change that waits for a yes. */
    void plan(PlannedChange planned) {
        change.show(Optional.of(planned));
        page.layout(true, true);
        change.setFocus();
    }

    private void look() {
        String written = origin.getText().strip();
        if (!written.isEmpty()) {
            desk.look(written);
        }
    }

    private void choose() {
        Shell shell = page.getShell();
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(Messages.Choose_title);
        dialog.setFilterNames(new String[] {Messages.Choose_plugins, Messages.Choose_all});
        dialog.setFilterExtensions(new String[] {"*.jar;*.zip", "*"});
        String chosen = dialog.open();
        // not every window manager gives the keyboard back by itself
        shell.forceActive();
        if (chosen != null) {
            origin.setText(chosen);
            look();
        }
    }

    private void remove() {
        table.selected().ifPresent(desk::remove);
    }

    private List<Column<InstalledPlugin>> columns() {
        Column<InstalledPlugin> state = Column.words(Messages.Installed_state, 150, 2, InstalledPage::state);
        return List.of(
                Column.words(Messages.Installed_name, 160, 2, InstalledPlugin::name),
                Column.words(Messages.Installed_version, 80, 0, InstalledPlugin::version),
                state.tinted(this::tint),
                Column.words(Messages.Installed_provider, 120, 1, InstalledPlugin::provider),
                Column.words(Messages.Installed_from, 160, 2, InstalledPlugin::origin),
                Column.words(Messages.Installed_since, 180, 0, plugin -> WHEN.format(plugin.since())));
    }

    private static String state(InstalledPlugin plugin) {
        return plugin.problem()
                .map(problem -> Messages.Installed_problem + problem)
                .orElse(Messages.Installed_works);
    }

    private @Nullable Color tint(InstalledPlugin plugin) {
        Palette colors = palette;
        return colors == null ? null : colors.color(plugin.problem().isPresent() ? Tone.ERROR : Tone.SUCCESS);
    }
}
