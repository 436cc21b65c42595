package org.winnable.qualification.internal.lifecycle;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.winnable.core.facts.FactTable;
import org.winnable.core.scoring.Axis;
import org.winnable.qualification.internal.lifecycle.StageRules.Kind;
import org.winnable.qualification.internal.lifecycle.StageRules.Move;

/**
 * Replays the history of one contact after the other: at each fact, and wherever between two facts the clock takes it out of
 * its stage. Where it stands on a date depends on nothing that happened later. Used by one thread.
 */
public final class Replay {

    private final FactTable facts;
    private final StageRules rules;
    private final Moment moment;
    private final long asOf;
    private final boolean leadsOnly;
    // made once, not at every fact of a million contacts
    private final Consumer<Move> come = this::come;
    private @Nullable List<Step> steps;
    private int stage;

    /**
     * A change of stage.
     *
     * @param at epoch seconds
     * @param from the place of the stage before; the same as {@code to} at the beginning
     * @param to the place of the stage
     * @param kind why
     * @param detail as {@link StageRules.Move} has it
     */
    public record Step(long at, int from, int to, StageRules.Kind kind, int detail) {}

    /**
     * A replay up to a date.
     *
     * @param asOf epoch seconds; later facts are not looked at
     */
    public Replay(FactTable facts, StageRules rules, Moment moment, long asOf) {
        this.facts = facts;
        this.rules = rules;
        this.moment = moment;
        this.asOf = asOf;
        this.leadsOnly = rules.beginsWithLeads();
    }

    /** The place of the stage in which the contact of a row stands; see {@link #entered()}. */
    public int run(int row) {
        steps = null;
        replay(row);
        return stage;
    }

    /** As {@link #run(int)}, adding every change to a list. */
    public int run(int row, List<Step> changes) {
        steps = changes;
        replay(row);
        steps = null;
        return stage;
    }

    /** Since when the contact that was replayed last stands in its stage, epoch seconds. */
    public long entered() {
        return moment.entered();
    }

    /** The axes on whose scores it depends where that contact stands, a bit each; by {@link Axis#ordinal()}. */
    public int askedAxes() {
        return moment.askedAxes();
    }

    private void replay(int row) {
        long born = facts.knownSince(row);
        moment.begin(row, born);
        stage = 0;
        come(new Move(0, Kind.BEGAN, 0));
        int end = facts.endInteraction(row, asOf);
        if (born > asOf || isIdle(row, end)) {
            return;
        }
        int next = happen(facts.firstInteraction(row), end, born);
        while (next < end) {
            waitUntil(facts.interactionTime(next) - 1);
            moment.moveTo(facts.interactionTime(next));
            next = happen(next, end, moment.time());
        }
        waitUntil(asOf);
    }

    /** Whether it is plain that nothing ever moves the contact out of the first stage: true of most names in most lists. */
    private boolean isIdle(int row, int end) {
        if (!leadsOnly || moment.fits()) {
            return false;
        }
        for (int i = facts.firstInteraction(row); i < end; i++) {
            if (rules.moves(facts.interactionType(i))) {
                return false;
            }
        }
        return true;
    }

    /** Lets all interactions of a second happen and the contact come to rest; tells which is the first that is still to come. */
    private int happen(int first, int end, long second) {
        int index = first;
        while (index < end && facts.interactionTime(index) <= second) {
            int to = rules.sent(stage, facts.interactionType(index));
            if (to != StageRules.NONE && to != stage) {
                come(new Move(to, Kind.SENT, index));
            }
            index++;
        }
        rules.rest(stage, moment, come);
        return index;
    }

    /** Lets time go by up to and including a moment. */
    private void waitUntil(long until) {
        while (true) {
            long next = rules.next(stage, moment, until);
            if (next > until) {
                return;
            }
            moment.moveTo(Math.max(next, moment.time() + 1));
            if (rules.out(stage, moment) != null) {
                rules.rest(stage, moment, come);
            }
        }
    }

    private void come(Move move) {
        List<Step> changes = steps;
        if (changes != null) {
            changes.add(new Step(moment.time(), stage, move.to(), move.kind(), move.detail()));
        }
        stage = move.to();
        moment.setEntered(moment.time());
    }
}
