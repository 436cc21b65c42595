package org.winnable.cli.internal.command;

/** What a command tells the program that called it. */
final class ExitCode {

    /** Done. */
    static final int DONE = 0;

    /** Done, and there is something to look at. */
    static final int FINDINGS = 1;

    /** Wrongly called; nothing was done. */
    static final int USAGE = 2;

    /** The data or the workspace cannot be used. */
    static final int DATA = 3;

    /** A defect of ours, or of the machine. */
    static final int INTERNAL = 4;

    private ExitCode() {}
}
