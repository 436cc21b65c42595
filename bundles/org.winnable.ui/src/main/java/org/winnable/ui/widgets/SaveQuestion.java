package org.winnable.ui.widgets;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks which file something is to be written to. Used on the UI thread. */
public final class SaveQuestion {

    private SaveQuestion() {}

    /**
     * Asks, and waits for the answer. The system asks before a file is replaced; GTK leaves out the ending that somebody leaves out.
     *
     * @param title what is asked for
     * @param name proposed, without its ending
     * @param ending of the file, such as {@code .pdf}; the answer has it
     * @return empty if somebody thought better of it
     */
    public static Optional<Path> ask(Shell window, String title, String name, String ending) {
        FileDialog dialog = new FileDialog(window, SWT.SAVE);
        dialog.setText(title);
        dialog.setFileName(name + ending);
        dialog.setFilterExtensions(new String[] {"*" + ending});
        dialog.setOverwrite(true);
        String answer = dialog.open();
        while (answer != null && !answer.toLowerCase(Locale.ROOT).endsWith(ending)) {
            Path whole = Path.of(answer + ending);
            if (!Files.exists(whole)) {
                answer = whole.toString();
            } else {
                // nobody was asked yet whether this one may be replaced
                dialog.setFilterPath(String.valueOf(whole.getParent()));
                dialog.setFileName(String.valueOf(whole.getFileName()));
                answer = dialog.open();
            }
        }
        // not every window manager gives the keyboard back by itself
        window.forceActive();
        return Optional.ofNullable(answer).map(Path::of);
    }
}
