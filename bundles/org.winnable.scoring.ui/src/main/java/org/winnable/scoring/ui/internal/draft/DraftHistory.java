package org.winnable.scoring.ui.internal.draft;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import org.winnable.application.ModelDraft;

/**
 * The drafts of one model, with the way back and forth. Changes of one value in one go, such as a slider that is dragged, are
 * one step. Not thread-safe.
 */
public final class DraftHistory {

    private final Deque<ModelDraft> earlier = new ArrayDeque<>();
    private final Deque<ModelDraft> later = new ArrayDeque<>();
    private ModelDraft current;
    private String going = "";

    /** A history that begins. */
    public DraftHistory(ModelDraft first) {
        current = first;
    }

    /** The draft that is looked at. */
    public ModelDraft current() {
        return current;
    }

    /**
     * Goes on with another draft; what was undone is gone.
     *
     * @param path of the value that changed; the same as at the last call, with no {@link #pause} in between, is the same step
     */
    public void change(String path, ModelDraft changed) {
        if (changed.equals(current)) {
            return;
        }
        if (!Objects.equals(path, going)) {
            earlier.push(current);
        }
        going = path;
        later.clear();
        current = changed;
    }

    /** Ends the step: whatever changes next is another one. */
    public void pause() {
        going = "";
    }

    /** Goes one step back. */
    public Optional<ModelDraft> undo() {
        return step(earlier, later);
    }

    /** Goes one step forth again. */
    public Optional<ModelDraft> redo() {
        return step(later, earlier);
    }

    /** Whether there is a step back. */
    public boolean canUndo() {
        return !earlier.isEmpty();
    }

    private Optional<ModelDraft> step(Deque<ModelDraft> from, Deque<ModelDraft> to) {
        pause();
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(current);
        current = from.pop();
        return Optional.of(current);
    }
}
