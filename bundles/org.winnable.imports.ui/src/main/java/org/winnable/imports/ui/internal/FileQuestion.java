package org.winnable.imports.ui.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for the files to import. */
final class FileQuestion {

    private FileQuestion() {}

    /** The files chosen; empty if the user thought better of it. */
    static List<Path> ask(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.Choose_title);
        dialog.setFilterNames(new String[] {Messages.Choose_lists, Messages.Choose_all});
        dialog.setFilterExtensions(new String[] {"*.csv;*.tsv;*.txt;*.xlsx;*.vcf;*.ics", "*"});
        String chosen = dialog.open();
        // not every window manager gives the keyboard back by itself
        shell.forceActive();
        if (chosen == null) {
            return List.of();
        }
        Path folder = Path.of(dialog.getFilterPath());
        return Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList();
    }
}
