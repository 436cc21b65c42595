package org.winnable.scoring.ui.internal.draft;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One line of a model: what it says, and what can be changed about it.
 *
 * @param path where it stands in the model's file; problems of its settings begin with it
 * @param sentence what it says, for people
 * @param settings what can be changed; may be empty
 * @param changed whether a setting is other than what is in force
 * @param removal takes the line away, where that is possible
 */
public record ModelLine(
        String path, String sentence, List<Setting> settings, boolean changed, Optional<ModelEdit> removal) {

    /** Copies the list. */
    public ModelLine {
        settings = List.copyOf(settings);
    }

    /** A line as it is in force and that cannot be taken away. */
    ModelLine(String path, String sentence, List<Setting> settings) {
        this(path, sentence, settings, false, Optional.empty());
    }

    /** This line, changed or not. */
    ModelLine marked(boolean isChanged) {
        return new ModelLine(path, sentence, settings, isChanged, removal);
    }

    /** The path of the table in which it is a row, if it is one. */
    String table() {
        return path.substring(0, path.lastIndexOf('/'));
    }

    /** The values of its settings. */
    List<Optional<Object>> values() {
        return settings.stream().map(Setting::value).toList();
    }

    /**
     * Lines that belong together.
     *
     * @param title what they are about
     * @param lines in the order of the model
     * @param additions lines that can be added
     * @param removal takes all of it away, where that is possible
     */
    public record Group(String title, List<ModelLine> lines, List<ModelEdit> additions, Optional<ModelEdit> removal) {

        /** Copies the lists. */
        public Group {
            lines = List.copyOf(lines);
            additions = List.copyOf(additions);
        }

        /** Lines that are always there. */
        Group(String title, List<ModelLine> lines) {
            this(title, lines, List.of(), Optional.empty());
        }

        /** This group with its lines marked. */
        Group marked(Predicate<ModelLine> isChanged) {
            return new Group(
                    title,
                    lines.stream()
                            .map(line -> line.marked(isChanged.test(line)))
                            .toList(),
                    additions,
                    removal);
        }
    }

    /** Whether a problem is about this line. */
    public boolean isAt(String problem) {
        return problem.equals(path) || problem.startsWith(path + "/");
    }
}
