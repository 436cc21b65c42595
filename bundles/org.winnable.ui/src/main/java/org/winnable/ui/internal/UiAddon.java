package org.winnable.ui.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.winnable.core.pack.Branding;
import org.winnable.ui.jobs.Jobs;
import org.winnable.ui.session.SessionService;
import org.winnable.ui.theme.Icons;
import org.winnable.ui.theme.Themes;
import org.winnable.ui.widgets.PageWheel;
import org.winnable.workspace.WorkspaceException;

/** Puts the shared services into the application's context before anything is drawn. */
public final class UiAddon {

    private @Nullable Jobs jobs;
    private @Nullable SessionService sessions;

    @PostConstruct
    void publish(IEclipseContext application, UISynchronize ui) {
        Jobs newJobs = new Jobs(application, ui);
        SessionService newSessions = new SessionService(application, newJobs, ui, InstantSource.system());
        application.set(Jobs.class, newJobs);
        application.set(SessionService.class, newSessions);
        application.set(Icons.class, new Icons());
        application.set(Themes.class, new Themes(application));
        PageWheel.turnPages(Display.getDefault());
        jobs = newJobs;
        sessions = newSessions;
    }

    /** The window shows whose people are looked at. */
    @Inject
    void paint(IEclipseContext application, @Optional @Nullable Branding branding) {
        if (branding != null) {
            application.get(Themes.class).setAccent(branding.accent().map(UiAddon::rgb));
        }
    }

    private static RGB rgb(String color) {
        int value = Integer.parseInt(color.substring(1), 16);
        return new RGB(value >> 16, value >> 8 & 255, value & 255);
    }

    @PreDestroy
    void close() {
        if (jobs != null) {
            jobs.close();
        }
        if (sessions != null) {
            try {
                sessions.close();
            } catch (WorkspaceException e) {
                // the window is gone: nobody is left to be told
                ILog.of(UiAddon.class).error(e.getMessage());
            }
        }
    }
}
