package org.winnable.workbench.internal.handlers;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;

/**
 * Asks for a folder.
 *
 * @param style {@link org.eclipse.swt.SWT#OPEN} or {@link org.eclipse.swt.SWT#SAVE}
 * @param title of the dialog
 * @param message what the folder is for
 */
record FolderQuestion(int style, String title, String message) {

    /** The folder, unless the user thought better of it. */
    Optional<Path> ask(Shell shell) {
        DirectoryDialog dialog = new DirectoryDialog(shell, style);
        dialog.setText(title);
        dialog.setMessage(message);
        String chosen = dialog.open();
        // not every window manager gives the keyboard back by itself
        shell.forceActive();
        return Optional.ofNullable(chosen).map(Path::of);
    }
}
