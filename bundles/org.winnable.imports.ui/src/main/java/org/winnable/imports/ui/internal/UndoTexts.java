package org.winnable.imports.ui.internal;

import java.util.ArrayList;
import java.util.List;
import org.winnable.ui.text.Patterns;
import org.winnable.workspace.ImportSummary;
import org.winnable.workspace.UndoReport;

/** What is said about undoing and redoing. Pure. */
final class UndoTexts {

    private static final String BETWEEN = ", ";

    private UndoTexts() {}

    /** What can be done to an import: undo it, or redo it. */
    static String action(ImportSummary one) {
        return one.undone().isEmpty() ? Messages.Undo_undo : Messages.Undo_redo;
    }

    /** As {@link #action}, with what it is done to. */
    static String actionOn(ImportSummary one) {
        String pattern = one.undone().isEmpty() ? Messages.Undo_undoOne : Messages.Undo_redoOne;
        return Patterns.format(pattern, one.origin().source().name());
    }

    /** The name of the job that does it. */
    static String job(ImportSummary one) {
        return actionOn(one);
    }

    /** What was done. */
    static String title(ImportSummary now) {
        String pattern = now.undone().isEmpty() ? Messages.Undo_isRedone : Messages.Undo_isUndone;
        return Patterns.format(pattern, now.origin().source().name());
    }

    /**
     * What it did to records and people.
     *
     * @param edited the names of some of those who were edited by hand
     */
    static String message(UndoReport report, List<String> edited) {
        boolean undone = report.summary().undone().isPresent();
        List<String> parts = new ArrayList<>();
        add(parts, undone ? Messages.Undo_recordsBack : Messages.Undo_recordsAgain, report.records());
        add(parts, undone ? Messages.Undo_peopleFewer : Messages.Undo_peopleMore, report.people());
        add(parts, Messages.Undo_changed, report.changed());
        if (parts.isEmpty()) {
            parts.add(Messages.Undo_nothing);
        }
        String text = String.join(BETWEEN, parts) + ".";
        if (report.edited().isEmpty()) {
            return text;
        }
        int more = report.edited().size() - edited.size();
        return text + " " + Patterns.format(Messages.Undo_edited, String.join(BETWEEN, edited), more);
    }

    private static void add(List<String> parts, String pattern, long count) {
        if (count > 0) {
            parts.add(Patterns.format(pattern, count));
        }
    }
}
