package org.winnable.application;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.winnable.workspace.ImportSummary;

/**
 * All that was imported or said by hand, and what undo and redo take next. Immutable; a change of the workspace makes a new
 * one.
 *
 * @param imports newest first, undone ones too
 */
public record ImportHistory(List<ImportSummary> imports) {

    /** Nothing was imported. */
    public static final ImportHistory EMPTY = new ImportHistory(List.of());

    /** Brings the newest to the front. */
    public ImportHistory {
        imports = imports.stream()
                .sorted(Comparator.comparingLong(ImportSummary::id).reversed())
                .toList();
    }

    /** What an undo without a choice takes back: the newest that counts; empty if there is none. */
    public Optional<ImportSummary> undoNext() {
        return imports.stream().filter(each -> each.undone().isEmpty()).findFirst();
    }

    /** What a redo without a choice brings back: the one undone last; empty if there is none. */
    public Optional<ImportSummary> redoNext() {
        return imports.stream()
                .filter(each -> each.undone().isPresent())
                .max(Comparator.comparing(each -> each.undone().orElseThrow()));
    }

    /** The import of an id. */
    public Optional<ImportSummary> find(long importId) {
        return imports.stream().filter(each -> each.id() == importId).findFirst();
    }
}
