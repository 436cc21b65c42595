package org.winnable.plugins.ui.internal;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.winnable.plugins.PluginOffer;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.AccessibleName;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.PushButton;
import org.winnable.ui.widgets.RecordTable;
import org.winnable.ui.widgets.RecordTable.Column;
import org.winnable.ui.widgets.WidgetName;

/** What sites offer, and which sites are asked. */
final class SitesPage {

    private static final int SITES_HEIGHT = 96;

    private final StoreDesk desk;
    private final Composite page;
    private final Text words;
    private final Label said;
    private final RecordTable<PluginOffer> offers;
    private final Button install;
    private final RecordTable<String> sites;
    private final Text site;
    private final Button remove;

    SitesPage(Composite parent, StoreDesk desk) {
        this.desk = desk;
        page = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(8, 8).applyTo(page);
        Composite search = Rows.of(page, 3);
        words = field(search, Messages.Sites_words, "plugins.words", this::search);
        WidgetName.on(PushButton.secondary(search, Messages.Sites_search, this::search), "plugins.search");
        install = WidgetName.on(PushButton.primary(search, Messages.Sites_install, this::install), "plugins.install");
        install.setEnabled(false);
        said = WidgetName.on(Styles.MUTED.on(new Label(page, SWT.WRAP)), "plugins.offered");
        GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).applyTo(said);
        said.setText(Messages.Sites_hint);
        offers = new RecordTable<>(page, columns());
        WidgetName.on(offers.table(), "plugins.offers");
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 0).applyTo(offers.table());
        offers.onSelect(chosen -> install.setEnabled(true));
        offers.table().addListener(SWT.DefaultSelection, event -> install());
        Label heading = Styles.HEADING.on(new Label(page, SWT.NONE));
        heading.setText(Messages.Sites_title);
        sites = new RecordTable<>(page, List.of(Column.words(Messages.Sites_address, 300, 1, address -> address)));
        WidgetName.on(sites.table(), "plugins.sites");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SWT.DEFAULT, SITES_HEIGHT)
                .applyTo(sites.table());
        Composite add = Rows.of(page, 3);
        site = field(add, Messages.Sites_new, "plugins.site", this::add);
        WidgetName.on(PushButton.secondary(add, Messages.Sites_add, this::add), "plugins.addSite");
        remove = WidgetName.on(PushButton.secondary(add, Messages.Sites_remove, this::remove), "plugins.removeSite");
        remove.setEnabled(false);
        sites.onSelect(chosen -> remove.setEnabled(true));
    }

    Control control() {
        return page;
    }

    void setFocus() {
        words.setFocus();
    }

    /** Shows which sites are asked now. */
    void refresh() {
        if (!sites.rows().equals(desk.sites())) {
            sites.setRows(desk.sites());
            remove.setEnabled(sites.selected().isPresent());
        }
    }

    void show(OfferedPlugins offered) {
        offers.setRows(offered.offers());
        offers.select(0);
        install.setEnabled(offers.selected().isPresent());
        if (desk.sites().isEmpty() && offered.offers().isEmpty()) {
            said.setText(Messages.Sites_none);
        } else {
            said.setText(Patterns.format(Messages.Sites_found, offered.offers().size()));
        }
        page.layout(true, true);
        offers.table().setFocus();
    }

    private void search() {
        desk.search(words.getText().strip());
    }

    private void install() {
        offers.selected().ifPresent(desk::install);
    }

    private void add() {
        String written = site.getText().strip();
        if (!written.isEmpty()) {
            desk.addSite(written);
            site.setText("");
        }
    }

    private void remove() {
        sites.selected().ifPresent(desk::removeSite);
    }

    private Text field(Composite parent, String hint, String name, Runnable enter) {
        Text text = FocusRing.around(WidgetName.on(AccessibleName.on(new Text(parent, SWT.BORDER), hint), name));
        text.setMessage(hint);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(text);
        text.addListener(SWT.DefaultSelection, event -> enter.run());
        return text;
    }

    private static List<Column<PluginOffer>> columns() {
        return List.of(
                Column.words(Messages.Installed_name, 180, 2, PluginOffer::name),
                Column.words(Messages.Installed_version, 80, 0, PluginOffer::version),
                Column.words(Messages.Sites_description, 200, 3, PluginOffer::description),
                Column.words(Messages.Installed_provider, 120, 1, PluginOffer::provider),
                Column.words(Messages.Installed_from, 160, 2, PluginOffer::site));
    }
}
