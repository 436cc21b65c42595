package org.winnable.workspace;

import java.util.OptionalInt;

/**
 * Why a workspace, or a part of it, cannot be used.
 *
 * @param file the file's place within the workspace, such as {@code scoring/default.yaml}, or the workspace's own path
 * @param line the line in the file, from 1, where there is one
 * @param message what is wrong and what to do, in the user's language; never tells anything about a contact
 */
public record WorkspaceProblem(String file, OptionalInt line, String message) {

    /** Whether it is about a file of rules or settings, which anybody can mend with an editor. */
    public boolean isOfRules() {
        return file.endsWith(".yaml");
    }

    /** File, line and message as they are shown to people. */
    public String text() {
        return line.isPresent() ? file + ":" + line.getAsInt() + ": " + message : file + ": " + message;
    }
}
