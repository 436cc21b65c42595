package org.winnable.imports.ui.internal.review;

import java.util.Optional;
import org.winnable.imports.Rehearsal;

/**
 * What would come of an import, as far as it is known.
 *
 * @param state how far the rehearsal is
 * @param rehearsal the last one that came to its end; of earlier decisions unless the state is {@link State#CURRENT}
 * @param failure why there is none, in the user's language; only where the state is {@link State#FAILED}
 */
record Outlook(State state, Optional<Rehearsal> rehearsal, Optional<String> failure) {

    /** How far a rehearsal is. */
    enum State {
        /** It is under way, or begins in a moment. */
        RUNNING,
        /** It is done, and nothing was decided since. */
        CURRENT,
        /** The user stopped it. */
        STOPPED,
        /** The file cannot be imported this way. */
        FAILED
    }

    /** Nothing is known yet. */
    static final Outlook NONE = new Outlook(State.RUNNING, Optional.empty(), Optional.empty());

    static Outlook of(Rehearsal rehearsal) {
        return new Outlook(State.CURRENT, Optional.of(rehearsal), Optional.empty());
    }

    Outlook running() {
        return new Outlook(State.RUNNING, rehearsal, Optional.empty());
    }

    Outlook stopped() {
        return new Outlook(State.STOPPED, rehearsal, Optional.empty());
    }

    Outlook failed(String reason) {
        return new Outlook(State.FAILED, rehearsal, Optional.of(reason));
    }

    /** The rehearsal of what is decided now. */
    Optional<Rehearsal> current() {
        return rehearsal.filter(known -> state == State.CURRENT);
    }

    /** Whether what is shown is of earlier decisions. */
    boolean isStale() {
        return rehearsal.isPresent() && state != State.CURRENT;
    }
}
