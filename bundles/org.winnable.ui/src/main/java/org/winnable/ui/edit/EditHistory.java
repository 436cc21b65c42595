package org.winnable.ui.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;

/**
 * The states of what is edited, with the way back and forth. Changes of one value in one go, such as a slider that is dragged, are
 * one step. Not thread-safe.
 *
 * @param <T> a state, with a sense of being equal
 */
public final class EditHistory<T> {

    private final Deque<T> earlier = new ArrayDeque<>();
    private final Deque<T> later = new ArrayDeque<>();
    private T current;
    private String going = "";

    /** A history that begins. */
    public EditHistory(T first) {
        current = first;
    }

    /** The state that is looked at. */
    public T current() {
        return current;
    }

    /**
     * Goes on with another state; what was undone is gone.
     *
     * @param path of the value that changed; the same as at the last call, with no {@link #pause} in between, is the same step
     */
    public void change(String path, T changed) {
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
    public Optional<T> undo() {
        return step(earlier, later);
    }

    /** Goes one step forth again. */
    public Optional<T> redo() {
        return step(later, earlier);
    }

    /** Whether there is a step back. */
    public boolean canUndo() {
        return !earlier.isEmpty();
    }

    private Optional<T> step(Deque<T> from, Deque<T> to) {
        pause();
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(current);
        current = from.pop();
        return Optional.of(current);
    }
}
