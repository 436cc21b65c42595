package org.winnable.scoring.ui.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.qualification.Qualification;
import org.winnable.ui.edit.EditSteps;
import org.winnable.ui.jobs.Jobs;
import org.winnable.ui.session.SessionService;
import org.winnable.ui.theme.Icons;
import org.winnable.ui.theme.Palette;

/** The scoring view as a part of the window: connects what the workbench looks at with the {@link DraftDesk}. */
public final class ScoringPart {

    private final SessionService sessions;
    private final Jobs jobs;
    private final UISynchronize ui;
    private @Nullable DraftDesk desk;
    private @Nullable ClientSession session;
    private @Nullable Qualification people;

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
        made.setPalette(palette);
        desk = made;
        EditSteps.activate(handlers, made::undo, made::redo);
        made.show(session, people);
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
