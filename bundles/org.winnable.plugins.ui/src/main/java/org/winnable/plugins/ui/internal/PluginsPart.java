package org.winnable.plugins.ui.internal;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.plugins.PluginStore;
import org.winnable.ui.jobs.Jobs;
import org.winnable.ui.session.MissingPlugins;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.Pages;

/** Plug-ins: those that are installed, those that could be, and how what they bring behaves. */
public final class PluginsPart {

    private final Composite whole;
    private final Pages pages;
    private final InstalledPage installed;
    private final Composite sitesPlace;
    private final Composite healthPlace;
    private final PluginCatalog catalog;
    private final UISynchronize ui;
    private final StoreDesk desk;
    private @Nullable SitesPage sites;
    private @Nullable HealthPage health;
    private @Nullable Palette palette;

    @Inject
    PluginsPart(Composite parent, PluginCatalog catalog, Jobs jobs, UISynchronize ui) {
        this.catalog = catalog;
        this.ui = ui;
        whole = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().margins(24, 16).spacing(8, 8).applyTo(whole);
        Label title = Styles.TITLE.on(new Label(whole, SWT.NONE));
        title.setText(Messages.Plugins_title);
        Composite middle = place(whole);
        GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(middle);
        pages = new Pages(middle, "plugins.page", this::focus);
        desk = new StoreDesk(PluginsPart::store, jobs);
        installed = new InstalledPage(pages.place(), desk);
        sitesPlace = place(pages.place());
        healthPlace = place(pages.place());
        pages.add(Messages.Page_installed, "installed", installed.control());
        pages.add(Messages.Page_sites, "sites", sitesPlace);
        pages.add(Messages.Page_health, "health", healthPlace);
        desk.listen(new StoreDesk.Listener() {
            @Override
            public void changed() {
                installed.refresh();
                if (sites != null) {
                    sites.refresh();
                }
            }

            @Override
            public void planned(PlannedChange change) {
                pages.show(installed.control());
                installed.plan(change);
            }

            @Override
            public void offered(OfferedPlugins offered) {
                pages.show(sitesPlace);
                sites().show(offered);
            }
        });
        desk.refresh();
    }

    private static Composite place(Composite parent) {
        Composite place = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        place.setLayout(new FillLayout());
        return place;
    }

    /** Made when it is first shown: each time somebody goes to another view, all widgets of the window are laid out. */
    private SitesPage sites() {
        SitesPage made = sites;
        if (made == null) {
            made = new SitesPage(sitesPlace, desk);
            made.refresh();
            sites = made;
            sitesPlace.layout();
        }
        return made;
    }

    private HealthPage health() {
        HealthPage made = health;
        if (made == null) {
            made = new HealthPage(healthPlace, catalog, ui);
            if (palette != null) {
                made.setPalette(palette);
            }
            health = made;
            healthPlace.layout();
        }
        return made;
    }

    /** Injected, it would be made on the UI thread. */
    private static PluginStore store() {
        BundleContext context = FrameworkUtil.getBundle(PluginsPart.class).getBundleContext();
        ServiceReference<PluginStore> reference = Objects.requireNonNull(
                context.getServiceReference(PluginStore.class), "org.winnable.plugins provides the store");
        return Objects.requireNonNull(context.getService(reference), "the store is there while we run");
    }

    @PreDestroy
    void close() {
        desk.close();
        if (health != null) {
            health.close();
        }
    }

    @Focus
    void focus() {
        if (pages.shows(installed.control())) {
            installed.setFocus();
        } else if (pages.shows(sitesPlace)) {
            sites().setFocus();
        } else {
            health().setFocus();
        }
    }

    @Inject
    void show(@Optional @Nullable MissingPlugins missing) {
        if (!whole.isDisposed()) {
            installed.need(missing == null ? List.of() : missing.needs());
        }
    }

    @Inject
    void paint(@Optional @Nullable Palette colors) {
        palette = colors;
        if (colors != null && !whole.isDisposed()) {
            pages.setPalette(colors);
            installed.setPalette(colors);
            if (health != null) {
                health.setPalette(colors);
            }
        }
    }
}
