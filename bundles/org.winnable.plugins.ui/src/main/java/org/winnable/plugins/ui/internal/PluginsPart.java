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
    private final SitesPage sites;
    private final HealthPage health;
    private final StoreDesk desk;

    @Inject
    PluginsPart(Composite parent, PluginCatalog catalog, Jobs jobs, UISynchronize ui) {
        whole = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().margins(24, 16).spacing(8, 8).applyTo(whole);
        Label title = Styles.TITLE.on(new Label(whole, SWT.NONE));
        title.setText(Messages.Plugins_title);
        Composite middle = Styles.SURFACE.on(new Composite(whole, SWT.NONE));
        middle.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(middle);
        pages = new Pages(middle, "plugins.page", this::focus);
        desk = new StoreDesk(PluginsPart::store, jobs);
        installed = new InstalledPage(pages.place(), desk);
        sites = new SitesPage(pages.place(), desk);
        health = new HealthPage(pages.place(), catalog, ui);
        pages.add(Messages.Page_installed, "installed", installed.control());
        pages.add(Messages.Page_sites, "sites", sites.control());
        pages.add(Messages.Page_health, "health", health.control());
        desk.listen(new StoreDesk.Listener() {
            @Override
            public void changed() {
                installed.refresh();
                sites.refresh();
            }

            @Override
            public void planned(PlannedChange change) {
                pages.show(installed.control());
                installed.plan(change);
            }

            @Override
            public void offered(OfferedPlugins offered) {
                pages.show(sites.control());
                sites.show(offered);
            }
        });
        desk.refresh();
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
        health.close();
    }

    @Focus
    void focus() {
        if (pages.shows(installed.control())) {
            installed.setFocus();
        } else if (pages.shows(sites.control())) {
            sites.setFocus();
        } else {
            health.setFocus();
        }
    }

    @Inject
    void show(@Optional @Nullable MissingPlugins missing) {
        if (!whole.isDisposed()) {
            installed.need(missing == null ? List.of() : missing.needs());
        }
    }

    @Inject
    void paint(@Optional @Nullable Palette palette) {
        if (palette != null && !whole.isDisposed()) {
            pages.setPalette(palette);
            installed.setPalette(palette);
            health.setPalette(palette);
        }
    }
}
