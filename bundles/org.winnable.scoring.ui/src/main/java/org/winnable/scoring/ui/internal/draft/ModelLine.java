package org.winnable.scoring.ui.internal.draft;

import java.util.List;

/**
 * One line of a model: what it says, and what can be changed about it.
 *
 * @param path where it stands in the model's file; problems of its settings begin with it
 * @param sentence what it says, for people
 * @param settings what can be changed; may be empty
 * @param changed whether a setting is other than what is in force
 */
public record ModelLine(String path, String sentence, List<Setting> settings, boolean changed) {

    /** Copies the list. */
    public ModelLine {
        settings = List.copyOf(settings);
    }

    /**
     * Lines that belong together.
     *
     * @param title what they are about
     * @param lines in the order of the model
     */
    public record Group(String title, List<ModelLine> lines) {

        /** Copies the list. */
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /** Whether a problem is about this line. */
    public boolean isAt(String problem) {
        return problem.equals(path) || problem.startsWith(path + "/");
    }
}
