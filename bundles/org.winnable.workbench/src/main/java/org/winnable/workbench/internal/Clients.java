package org.winnable.workbench.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.prefs.Preferences;
import org.winnable.application.ClientFolders;
import org.winnable.demo.DemoClient;
import org.winnable.ui.session.SessionService;
import org.winnable.workspace.Workspace;

/** The clients that can be opened: those opened before, new ones, and the demo. Used on the UI thread. */
public final class Clients {

    private static final String RECENT = "recent";
    private static final int REMEMBERED = 8;

    private final SessionService sessions;
    private final Preferences preferences;

    Clients(SessionService sessions, Preferences preferences) {
        this.sessions = sessions;
        this.preferences = preferences;
    }

    /** Opens the workspace in a folder. */
    public void open(Path folder) {
        sessions.open(folder);
    }

    /** Makes a workspace in an empty folder, named like it, and opens it. */
    public void create(Path folder) {
        String name = String.valueOf(folder.getFileName());
        sessions.open(NLS.bind(Messages.Clients_creating, name), progress -> {
            Workspace.create(folder, ClientFolders.usualSettings(folder)).close();
            return folder;
        });
    }

    /** Opens the demo client; the first time it is made. */
    public void openDemo() {
        Path folder = ClientFolders.demo(System.getenv());
        if (ClientFolders.isClient(folder)) {
            sessions.open(folder);
        } else {
            sessions.open(Messages.Clients_demo, progress -> {
                DemoClient.create(folder, progress);
                return folder;
            });
        }
    }

    /** Opens what was open last, or the demo client if nothing was. */
    public void openLast() {
        recent().stream().filter(ClientFolders::isClient).findFirst().ifPresentOrElse(this::open, this::openDemo);
    }

    /** The workspaces opened before, last one first. */
    public List<Path> recent() {
        return Arrays.stream(preferences.get(RECENT, "").split("\n"))
                .filter(line -> !line.isEmpty())
                .map(Path::of)
                .toList();
    }

    /** Remembers that a workspace was opened. */
    void remember(Path folder) {
        List<Path> folders = new ArrayList<>(recent());
        folders.remove(folder);
        folders.addFirst(folder);
        preferences.put(
                RECENT,
                String.join(
                        "\n",
                        folders.stream().limit(REMEMBERED).map(Path::toString).toList()));
        LifeCycle.save(preferences);
    }
}
