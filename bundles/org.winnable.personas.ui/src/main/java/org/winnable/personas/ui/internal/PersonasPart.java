package org.winnable.personas.ui.internal;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.widgets.Composite;
import org.winnable.application.ClientSession;
import org.winnable.core.catalog.ChosenPlugins;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.plugin.PluginChoice;
import org.winnable.ui.jobs.Jobs;
import org.winnable.ui.session.ClientPart;
import org.winnable.ui.session.SessionService;
import org.winnable.ui.session.Ways;
import org.winnable.ui.theme.Icons;
import org.winnable.ui.theme.Palette;

/** The personas view as a part of the window: connects what the workbench looks at with the {@link PersonasDesk}. */
public final class PersonasPart extends ClientPart {

    private final Jobs jobs;
    private final UISynchronize ui;

    @Inject
    PersonasPart(Jobs jobs, UISynchronize ui) {
        this.jobs = jobs;
        this.ui = ui;
    }

    @PostConstruct
    void create(
            Composite parent,
            PluginCatalog plugins,
            IEclipseContext context,
            ECommandService commands,
            EHandlerService handlers,
            SessionService sessions,
            Icons icons,
            Palette palette) {
        PluginCatalog ofClient = new ChosenPlugins(plugins, this::choice);
        PersonasDesk made =
                new PersonasDesk(parent, icons, ofClient, context, jobs, Ways.of(commands, handlers, sessions), ui);
        begin(made, handlers, palette);
    }

    /** Which plug-ins' sections the open client wants. */
    private PluginChoice choice() {
        ClientSession opened = session();
        return opened == null ? PluginChoice.ANY : opened.workspace().settings().plugins();
    }
}
