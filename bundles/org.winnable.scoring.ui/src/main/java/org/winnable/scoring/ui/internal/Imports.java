package org.winnable.scoring.ui.internal;

/** The steps back and forth of the import; its bundle brings these commands with their keys. */
final class Imports {

    static final String UNDO = "org.winnable.imports.ui.command.undo";

    static final String REDO = "org.winnable.imports.ui.command.redo";

    private Imports() {}
}
