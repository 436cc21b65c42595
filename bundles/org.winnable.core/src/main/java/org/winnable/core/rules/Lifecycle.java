package org.winnable.core.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.winnable.core.lead.InteractionType;

/**
 * The lifecycle stages as rules, by which a contact's history is replayed.
 *
 * <p>Everyone begins in the first stage. At each of their facts a contact, in this order: moves where an {@linkplain #on()
 * event} sends them; leaves where a {@linkplain Stage#leave() rule for leaving} says so; falls to the highest lower stage
 * whose {@code enter} holds if what keeps them in their stage no longer holds; rises to the highest stage whose {@code enter}
 * holds. Time alone makes a contact leave and fall, never rise.
 *
 * @param stages from first to last, at least one and at most {@link #MOST_STAGES}, with distinct keys
 * @param on events that move a contact of any stage, and to which; a stage's own go first
 * @param removal when a contact is proposed for removal (S1: "proven to be completely inactive"); empty for never
 * @param labels which contacts have which label, whatever their stage; labels without entry are not given
 * @param market how near to buying contacts are
 */
public record Lifecycle(
        List<Stage> stages,
        Map<InteractionType, String> on,
        Optional<Condition> removal,
        Map<SalesLabel, Condition> labels,
        Market market) {

    /** More stages than anyone can tell apart. */
    public static final int MOST_STAGES = 40;

    /** Refuses lifecycles in which someone could stand nowhere, in two places of the same name, or be sent to no place. */
    public Lifecycle {
        stages = List.copyOf(stages);
        on = Map.copyOf(on);
        labels = Map.copyOf(labels);
        if (stages.isEmpty()
                || stages.size() > MOST_STAGES
                || !stages.getFirst().enter().equals(Optional.of(Condition.ALWAYS))) {
            throw new IllegalArgumentException("the first stage takes everyone, and there are at most " + MOST_STAGES);
        }
        Set<String> keys = new HashSet<>();
        for (Stage stage : stages) {
            if (!keys.add(stage.key())) {
                throw new IllegalArgumentException("stage " + stage.key() + " stands twice");
            }
        }
        Stream.concat(on.values().stream(), stages.stream().flatMap(Stage::targets))
                .filter(target -> !keys.contains(target))
                .forEach(target -> {
                    throw new IllegalArgumentException("there is no stage " + target);
                });
    }

    /** Stages, and events that hold for all. */
    public Lifecycle(List<Stage> stages, Map<InteractionType, String> on) {
        this(stages, on, Optional.empty(), Map.of(), Market.DEFAULT);
    }

    /** Stages without events that hold for all. */
    public Lifecycle(List<Stage> stages) {
        this(stages, Map.of());
    }

    /**
     * One stage.
     *
     * @param key its name in files, commands and JSON: lower case, such as {@code mql}
     * @param name for people
     * @param enter what must hold to rise to it; empty if only events and rules for leaving lead here
     * @param stay what keeps a contact in it; empty for the same as {@code enter}, or for nothing where that is empty
     * @param leave rules that take a contact out of it, the first that holds
     * @param on events that take a contact out of it, and where to
     * @param aside whether it stands beside the way from first to last, as nurture and disqualified do: nobody rises or falls
     *     from it, only events and rules for leaving lead out
     */
    public record Stage(
            String key,
            String name,
            Optional<Condition> enter,
            Optional<Condition> stay,
            List<Leave> leave,
            Map<InteractionType, String> on,
            boolean aside) {

        /** Copies the collections and refuses a stage beside the way that could be risen to. */
        public Stage {
            leave = List.copyOf(leave);
            on = Map.copyOf(on);
            if (aside && (enter.isPresent() || stay.isPresent())) {
                throw new IllegalArgumentException("nobody rises to " + key + " or falls from it");
            }
        }

        /** A stage in which a contact stands while a condition holds. */
        public Stage(String key, String name, Condition enter) {
            this(key, name, Optional.of(enter), Optional.empty(), List.of(), Map.of(), false);
        }

        /** What keeps a contact in this stage; empty if nothing need hold. */
        public Optional<Condition> keeps() {
            return stay.or(() -> enter);
        }

        private Stream<String> targets() {
            return Stream.concat(leave.stream().map(Leave::to), on.values().stream());
        }
    }

    /**
     * A rule for leaving: ageing, a timer, a way back from a stage aside.
     *
     * @param when what must hold
     * @param to the key of the stage it leads to
     */
    public record Leave(Condition when, String to) {}

    /** The place of a stage, counted from 0. */
    public Optional<Integer> place(String key) {
        for (int place = 0; place < stages.size(); place++) {
            if (stages.get(place).key().equals(key)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }
}
