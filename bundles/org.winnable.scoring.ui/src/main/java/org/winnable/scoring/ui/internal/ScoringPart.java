package org.winnable.scoring.ui.internal;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Composite;
import org.winnable.ui.jobs.Jobs;
import org.winnable.ui.session.ClientPart;
import org.winnable.ui.session.SessionService;
import org.winnable.ui.session.Ways;
import org.winnable.ui.theme.Icons;
import org.winnable.ui.theme.Palette;

/** The scoring view as a part of the window: connects what the workbench looks at with the {@link DraftDesk}. */
public final class ScoringPart extends ClientPart {

    private final SessionService sessions;
    private final Jobs jobs;
    private final UISynchronize ui;

    @Inject
    ScoringPart(SessionService sessions, Jobs jobs, UISynchronize ui) {
        this.sessions = sessions;
        this.jobs = jobs;
        this.ui = ui;
    }

    @PostConstruct
    void create(
            Composite parent,
            MPart part,
            ECommandService commands,
            EHandlerService handlers,
            Icons icons,
            Palette palette) {
        Ways ways = Ways.of(commands, handlers, sessions);
        DraftDesk made = new DraftDesk(parent, icons, sessions, jobs, ui, new Capacity(part), ways);
        begin(made, handlers, palette);
    }
}
