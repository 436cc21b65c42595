package org.winnable.ui.session;

import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.qualification.Qualification;
import org.winnable.ui.theme.Palette;

/** Where something of the open client is worked on: what stands behind a {@link ClientPart}. Used on the UI thread. */
public interface ClientDesk {

    /**
     * Works on a client; is told whenever the client or its people are others.
     *
     * @param opened absent while none is open
     * @param judged its people; absent until they are judged
     */
    void show(@Nullable ClientSession opened, @Nullable Qualification judged);

    /** Takes other colours. */
    void setPalette(Palette palette);

    /** Takes the keyboard to where the work goes on. */
    void setFocus();

    /** Takes the last step of the work back, if there is one. */
    void undo();

    /** Makes the step again that was taken back last, if there is one. */
    void redo();

    /** Saves what is not saved, and lets go of the client. Nothing else is called afterwards. */
    void dispose();
}
