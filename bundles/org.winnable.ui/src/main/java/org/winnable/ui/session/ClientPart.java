package org.winnable.ui.session;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.qualification.Qualification;
import org.winnable.ui.edit.EditSteps;
import org.winnable.ui.theme.Palette;

/**
 * A part of the window that works on the open client: tells its {@link ClientDesk} what the workbench looks at, and gives it undo and
 * redo, the keyboard and the colours. A part extends it and makes its desk where it makes its widgets. Used on the UI thread.
 */
public abstract class ClientPart {

    private @Nullable ClientDesk desk;
    private @Nullable ClientSession session;
    private @Nullable Qualification people;

    /**
     * Begins to work, with whatever is open by then.
     *
     * @param made the desk of this part; disposed of with it
     * @param handlers of the part
     */
    protected final void begin(ClientDesk made, EHandlerService handlers, Palette palette) {
        made.setPalette(palette);
        desk = made;
        EditSteps.activate(handlers, made::undo, made::redo);
        made.show(session, people);
    }

    /** The client that is open; absent while none is. */
    protected final @Nullable ClientSession session() {
        return session;
    }

    @PreDestroy
    void dispose() {
        if (desk != null) {
            desk.dispose();
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
