package org.winnable.content.ui.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.winnable.application.AssetChange;

/** What was changed in the plan, with the way back and forth. Changes of one value in one go are one step. Not thread-safe. */
final class PlanHistory {

    private final Deque<AssetChange> earlier = new ArrayDeque<>();
    private final Deque<AssetChange> later = new ArrayDeque<>();
    private String going = "";

    /**
     * Takes note of a change that was made; what was undone is gone.
     *
     * @param path of the value that changed; empty for a step of its own
     */
    void made(AssetChange change, String path) {
        String place = path.isEmpty() ? "" : change.key() + '/' + path;
        AssetChange last = earlier.peek();
        if (!place.isEmpty() && place.equals(going) && last != null) {
            earlier.pop();
            earlier.push(new AssetChange(change.file(), last.before(), change.after()));
        } else {
            earlier.push(change);
        }
        going = place;
        later.clear();
    }

    /** Ends the step: whatever changes next is another one. */
    void pause() {
        going = "";
    }

    /** The change to make to go back, if there is one. */
    Optional<AssetChange> back() {
        return Optional.ofNullable(earlier.peek()).map(AssetChange::undone);
    }

    /** The change to make to go forth again, if there is one. */
    Optional<AssetChange> forth() {
        return Optional.ofNullable(later.peek());
    }

    /** The step back was made. */
    void wentBack() {
        pause();
        later.push(earlier.pop());
    }

    /** The step forth was made. */
    void wentForth() {
        pause();
        earlier.push(later.pop());
    }
}
