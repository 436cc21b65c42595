package org.winnable.workbench.tests;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.winnable.application.ClientSession;
import org.winnable.testkit.swt.RunningWorkbench;
import org.winnable.ui.session.SessionService;
import org.winnable.ui.widgets.FlatButton;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceException;
import org.winnable.workspace.WorkspaceSettings;

/** What people do in the frame of the workbench, for all tests of it. */
final class Frame {

    static final String IMPORT = "org.winnable.imports.ui.perspective";
    static final String PLUGINS = "org.winnable.plugins.ui.perspective";

    private Frame() {}

    /** The views in the order of the rail. */
    static List<MPerspective> views(RunningWorkbench workbench) {
        MPerspectiveStack stack = workbench.element(MPerspectiveStack.class, "org.winnable.workbench.perspectives");
        return workbench.driver().ask(() -> List.copyOf(stack.getChildren()));
    }

    /** The button of a view on the rail. */
    static FlatButton railButton(RunningWorkbench workbench, String view) {
        return workbench.driver().find(FlatButton.class, "rail." + view);
    }

    /** Goes to a view by its button and waits until it is shown as chosen. */
    static void goTo(RunningWorkbench workbench, String view) {
        FlatButton button = railButton(workbench, view);
        workbench.driver().click(button);
        workbench.driver().waitUntil(view, button::isChosen);
    }

    /** Goes to the page on how plug-ins behave. */
    static void goToHealth(RunningWorkbench workbench) {
        goTo(workbench, PLUGINS);
        workbench.driver().click(workbench.driver().find(FlatButton.class, "plugins.page.health"));
    }

    /** Runs a command as its key does. */
    static void command(RunningWorkbench workbench, String id, Map<String, Object> parameters) {
        ECommandService commands = workbench.service(ECommandService.class);
        EHandlerService handlers = workbench.service(EHandlerService.class);
        workbench.driver().run(() -> {
            ParameterizedCommand command = commands.createCommand(id, parameters);
            handlers.executeHandler(command);
        });
    }

    /** Opens a workspace and waits until it is there. */
    static void open(RunningWorkbench workbench, Path folder) {
        SessionService sessions = workbench.service(SessionService.class);
        workbench.driver().run(() -> sessions.open(folder));
        workbench
                .driver()
                .waitUntil(
                        "the workspace " + folder,
                        () -> sessions.session()
                                .map(session -> session.workspace().folder().equals(folder))
                                .orElse(false));
    }

    /** The open client. */
    static ClientSession session(RunningWorkbench workbench) {
        SessionService sessions = workbench.service(SessionService.class);
        return workbench.driver().ask(() -> sessions.session().orElseThrow());
    }

    /** Makes an empty workspace and opens it. */
    static void openNew(RunningWorkbench workbench, Path folder) throws WorkspaceException {
        make(folder);
        open(workbench, folder);
    }

    /** Makes an empty workspace. */
    static void make(Path folder) throws WorkspaceException {
        String name = String.valueOf(folder.getFileName());
        Workspace.create(folder, WorkspaceSettings.of(name, Currency.getInstance("EUR"), ZoneOffset.UTC))
                .close();
    }
}
