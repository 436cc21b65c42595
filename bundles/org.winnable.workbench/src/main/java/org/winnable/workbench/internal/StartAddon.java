package org.winnable.workbench.internal;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.osgi.service.event.Event;
import org.winnable.application.ClientSession;
import org.winnable.core.pack.Branding;
import org.winnable.ui.session.SessionService;

/** Opens a client once the window has been painted, so that the window itself is there at once. */
public final class StartAddon {

    static final String PREFERENCES = "org.winnable.workbench";

    /** The application argument that names the workspace to open. */
    private static final String WORKSPACE = "-w";

    /** Environment property set by the launcher: when the virtual machine was started, in milliseconds. */
    private static final String STARTED = "eclipse.startTime";

    /** With this application argument the time to the first paint is told on standard error. */
    private static final String TIMING = "-timing";

    private final IEclipseContext context;
    private @Nullable Clients clients;

    @Inject
    StartAddon(IEclipseContext context) {
        this.context = context;
    }

    @PostConstruct
    void publish() {
        Clients made = new Clients(context.get(SessionService.class), InstanceScope.INSTANCE.getNode(PREFERENCES));
        clients = made;
        context.set(Clients.class, made);
    }

    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    void started(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event event, MApplication application) {
        MWindow window = application.getChildren().getFirst();
        if (window.getWidget() instanceof Shell shell) {
            afterFirstPaint(shell, () -> open(arguments()));
        }
    }

    @Inject
    void opened(@org.eclipse.e4.core.di.annotations.Optional @Nullable ClientSession session) {
        if (session != null && clients != null) {
            clients.remember(session.workspace().folder());
        }
    }

    /** The window is called after the client, and after the house whose look it has or else the product. */
    @Inject
    void name(
            @org.eclipse.e4.core.di.annotations.Optional @Nullable ClientSession session,
            @org.eclipse.e4.core.di.annotations.Optional @Nullable Branding branding,
            MApplication application) {
        if (session != null && branding != null) {
            String client = session.workspace().settings().client();
            String title = branding.name()
                    .map(house -> NLS.bind(Messages.Window_titleOf, client, house))
                    .orElseGet(() -> NLS.bind(Messages.Window_title, client));
            application.getChildren().forEach(window -> window.setLabel(title));
        }
    }

    private void open(List<String> arguments) {
        Clients all = clients;
        if (all == null) {
            return;
        }
        if (arguments.contains(TIMING)) {
            long started = Long.parseLong(System.getProperty(STARTED, "0"));
            System.err.println(NLS.bind(Messages.Start_firstPaint, System.currentTimeMillis() - started));
        }
        int place = arguments.indexOf(WORKSPACE);
        if (place >= 0 && place + 1 < arguments.size()) {
            all.open(Path.of(arguments.get(place + 1)));
        } else {
            all.openLast();
        }
    }

    private List<String> arguments() {
        IApplicationContext application = context.get(IApplicationContext.class);
        Object arguments = application.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return Optional.ofNullable(arguments)
                .map(given -> Arrays.asList((String[]) given))
                .orElse(List.of());
    }

    private static void afterFirstPaint(Control control, Runnable run) {
        control.addListener(SWT.Paint, new Listener() {
            @Override
            public void handleEvent(org.eclipse.swt.widgets.@Nullable Event paint) {
                control.removeListener(SWT.Paint, this);
                control.getDisplay().asyncExec(run);
            }
        });
        control.redraw();
    }
}
