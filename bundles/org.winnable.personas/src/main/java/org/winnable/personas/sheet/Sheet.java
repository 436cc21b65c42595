package org.winnable.personas.sheet;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is told of a persona, ready to be shown.
 *
 * @param sections in the order in which they are shown
 */
public record Sheet(List<Section> sections) {

    /** Copies the list. */
    public Sheet {
        sections = List.copyOf(sections);
    }

    /**
     * What belongs together.
     *
     * @param title in a few words
     * @param lines at least one
     */
    public record Section(String title, List<Line> lines) {

        /** Copies the list. */
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One thing that is told.
     *
     * @param label what it is of; empty where the section's title says it
     * @param value what it says
     */
    public record Line(String label, String value) {}

    /** This, and another below it. */
    public Sheet and(Sheet other) {
        return new Sheet(
                Stream.concat(sections.stream(), other.sections.stream()).toList());
    }
}
