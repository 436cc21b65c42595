package org.winnable.qualification.internal.lifecycle;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.rules.Condition;
import org.winnable.core.rules.Lifecycle;

/** The rules of all stages made ready for the facts. Immutable and thread-safe; allocates nothing per lead. */
public final class StageRules {

    /** No stage, or none that one is sent to. */
    static final int NONE = -1;

    private final Lifecycle lifecycle;
    private final List<Lifecycle.Stage> stages;
    private final @Nullable StageTest[] enter;
    private final @Nullable StageTest[] keeps;
    /** Whether a stage is kept by what one enters it by, which need not be asked twice. */
    private final boolean[] keptAsEntered;

    private final Exit[][] exits;
    private final int[][] targets;
    private final boolean[] moving;

    /** A rule for leaving, ready. */
    private record Exit(StageTest when, int to) {}

    /** How a contact comes into a stage. */
    public enum Kind {
        /** We first heard of it. */
        BEGAN,
        /** What the stage asks for came to hold. */
        ROSE,
        /** What kept it in the stage before held no longer. */
        FELL,
        /** A rule for leaving the stage before held. */
        LEFT,
        /** An event sent it. */
        SENT
    }

    /**
     * A way into a stage.
     *
     * @param to the place of the stage
     * @param detail for {@link Kind#LEFT} the rule, counted from 0; for {@link Kind#SENT} the interaction in the fact table
     */
    record Move(int to, Kind kind, int detail) {}

    /** Makes the rules ready. */
    public StageRules(Lifecycle lifecycle, FactSchema facts) {
        this.lifecycle = lifecycle;
        this.stages = lifecycle.stages();
        this.enter = new StageTest[stages.size()];
        this.keeps = new StageTest[stages.size()];
        this.keptAsEntered = new boolean[stages.size()];
        this.exits = new Exit[stages.size()][];
        this.targets = new int[stages.size()][];
        Dictionary types = facts.interactionTypes();
        this.moving = new boolean[types.size()];
        for (int place = 0; place < stages.size(); place++) {
            Lifecycle.Stage stage = stages.get(place);
            enter[place] = test(stage.enter(), facts);
            keeps[place] = place == 0 ? null : test(stage.keeps(), facts);
            keptAsEntered[place] = stage.keeps().equals(stage.enter());
            exits[place] = stage.leave().stream()
                    .map(leave -> new Exit(StageTest.of(leave.when(), facts), place(leave.to())))
                    .toArray(Exit[]::new);
            targets[place] = targets(stage, types);
            for (int type = 0; type < moving.length; type++) {
                moving[type] |= targets[place][type] != NONE;
            }
        }
    }

    /** The stages, from first to last. */
    List<Lifecycle.Stage> stages() {
        return stages;
    }

    /** The highest stage on the way from first to last. */
    int last() {
        int last = stages.size() - 1;
        while (stages.get(last).aside()) {
            last--;
        }
        return last;
    }

    /** Whether nobody leaves the first stage but who is a lead or has met with an event. */
    boolean beginsWithLeads() {
        return exits[0].length == 0
                && stages.stream()
                        .skip(1)
                        .allMatch(stage -> stage.enter().isEmpty()
                                || asksForLead(stage.enter().get()));
    }

    /** Whether interactions of a type send anyone anywhere. */
    boolean moves(int type) {
        return moving[type];
    }

    /** Where an interaction of a type sends a contact of a stage; {@link #NONE} for nowhere. */
    int sent(int stage, int type) {
        return targets[stage][type];
    }

    /** Where the supposed event sends a contact of a stage; {@link #NONE} for nowhere. */
    int sent(int stage, InteractionType type) {
        String target = stages.get(stage).on().getOrDefault(type, lifecycle.on().get(type));
        return target == null ? NONE : place(target);
    }

    /** Where a contact of a stage goes at once, null if it stays. */
    @Nullable
    Move move(int stage, Standing standing) {
        Move out = out(stage, standing);
        if (out == null && !stages.get(stage).aside()) {
            for (int place = stages.size() - 1; place > stage; place--) {
                if (admits(place, standing)) {
                    return new Move(place, Kind.ROSE, 0);
                }
            }
        }
        return out;
    }

    /** Where a contact of a stage goes at once because it leaves or falls, null if it does neither. */
    @Nullable
    Move out(int stage, Standing standing) {
        for (int rule = 0; rule < exits[stage].length; rule++) {
            if (exits[stage][rule].when().holds(standing)) {
                return new Move(exits[stage][rule].to(), Kind.LEFT, rule);
            }
        }
        if (!falls(stage, standing)) {
            return null;
        }
        int place = stage - 1;
        while (place > 0 && !admits(place, standing)) {
            place--;
        }
        return new Move(place, Kind.FELL, 0);
    }

    /** When the clock alone may next take a contact out of a stage. */
    long next(int stage, Moment moment, long limit) {
        StageTest keep = keeps[stage];
        long next = keep == null ? StageTest.NEVER_AGAIN : keep.next(moment, limit);
        for (Exit exit : exits[stage]) {
            next = Math.min(next, exit.when().next(moment, Math.min(limit, next)));
        }
        return next;
    }

    /**
     * Moves a contact on until nothing moves it; a stage that it left a moment ago does not take it back at once.
     *
     * @param stage where it stands, or would
     * @param moves told of each
     * @return where it comes to rest
     */
    int rest(int stage, Standing standing, Consumer<Move> moves) {
        int place = stage;
        long visited = 1L << place;
        for (Move move = move(place, standing); move != null; move = move(place, standing)) {
            if ((visited & 1L << move.to()) != 0) {
                return place;
            }
            place = move.to();
            visited |= 1L << place;
            moves.accept(move);
        }
        return place;
    }

    private boolean falls(int stage, Standing standing) {
        StageTest keep = keeps[stage];
        return keep != null && !keep.holds(standing);
    }

    private boolean admits(int place, Standing standing) {
        StageTest test = enter[place];
        return test != null && test.holds(standing) && (keptAsEntered[place] || !falls(place, standing));
    }

    private static @Nullable StageTest test(Optional<Condition> condition, FactSchema facts) {
        return condition.isEmpty() ? null : StageTest.of(condition.get(), facts);
    }

    private int place(String key) {
        return lifecycle.place(key).orElseThrow();
    }

    private int[] targets(Lifecycle.Stage stage, Dictionary types) {
        int[] places = new int[types.size()];
        Arrays.fill(places, NONE);
        send(places, lifecycle.on(), types);
        send(places, stage.on(), types);
        return places;
    }

    private void send(int[] places, Map<InteractionType, String> on, Dictionary types) {
        on.forEach((type, target) -> {
            int code = types.code(type.key());
            if (code >= 0) {
                places[code] = place(target);
            }
        });
    }

    private static boolean asksForLead(Condition condition) {
        return switch (condition) {
            case Condition.IsLead lead -> true;
            case Condition.AllOf(List<Condition> parts) -> parts.stream().anyMatch(StageRules::asksForLead);
            case Condition.AnyOf(List<Condition> parts) -> parts.stream().allMatch(StageRules::asksForLead);
            default -> false;
        };
    }
}
