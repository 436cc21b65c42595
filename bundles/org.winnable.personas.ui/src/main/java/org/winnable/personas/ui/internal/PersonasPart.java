package org.winnable.personas.ui.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.core.catalog.ChosenPlugins;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.plugin.PluginChoice;
import org.winnable.qualification.Qualification;
import org.winnable.ui.edit.EditSteps;
import org.winnable.ui.jobs.Jobs;
import org.winnable.ui.theme.Icons;
import org.winnable.ui.theme.Palette;

/** The personas view as a part of the window: connects what the workbench looks at with the {@link PersonasDesk}. */
public final class PersonasPart {

    private final Jobs jobs;
    private final UISynchronize ui;
    private @Nullable PersonasDesk desk;
    private @Nullable ClientSession session;
    private @Nullable Qualification people;

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
            EHandlerService handlers,
            Icons icons,
            Palette palette) {
        PluginCatalog ofClient = new ChosenPlugins(plugins, this::choice);
        PersonasDesk made = new PersonasDesk(parent, icons, ofClient, context, jobs, ui);
        made.setPalette(palette);
        desk = made;
        EditSteps.activate(handlers, made::undo, made::redo);
        made.show(session, people);
    }

    /** Which plug-ins' sections the open client wants. */
    private PluginChoice choice() {
        ClientSession opened = session;
        return opened == null ? PluginChoice.ANY : opened.workspace().settings().plugins();
    }

    @PreDestroy
    void close() {
        if (desk != null) {
            desk.close();
            desk = null;
        }
    }

    @Focus
    void focus() {
        if (desk != null) {
            desk.setFocus();
        }
    }

    @Inject
    void paint(@Optional @Nullable Palette palette) {
        if (desk != null && palette != null) {
            desk.setPalette(palette);
        }
    }

    @Inject
    void show(@Optional @Nullable ClientSession opened, @Optional @Nullable Qualification judged) {
        session = opened;
        people = judged;
        if (desk != null) {
            desk.show(opened, judged);
        }
    }
}
