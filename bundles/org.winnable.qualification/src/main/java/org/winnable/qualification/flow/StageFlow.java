package org.winnable.qualification.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.winnable.core.plugin.PluginFailure;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.text.Texts;
import org.winnable.core.work.Progress;
import org.winnable.qualification.Qualification;
import org.winnable.qualification.history.StageMoves;

/**
 * How everyone moved through the stages until the date of a judgement, by replaying each history once. Finished stays and those
 * that still last are told apart: whoever came yesterday has not stood there for a day yet, and must not make a stage look
 * quick. A stage that somebody came into and left at the same moment was not stood in.
 *
 * @param stages one for each stage of the lifecycle, in its order
 * @param transitions from where to where people went, by the stages' places; only those that happened
 * @param failure why not all histories are counted, if a strategy failed while they were replayed
 */
public record StageFlow(List<Stays> stages, List<Transition> transitions, Optional<PluginFailure> failure) {

    /** What counts as lately. */
    public static final Duration LATELY = Duration.ofDays(30);

    /** Copies the lists. */
    public StageFlow {
        stages = List.copyOf(stages);
        transitions = List.copyOf(transitions);
    }

    /**
     * One stage.
     *
     * @param people how many stand in it
     * @param cameLately how often somebody came into it within the last {@link #LATELY}
     * @param finished the stays that are over
     * @param present the stays so far of those who stand in it
     */
    public record Stays(Lifecycle.Stage stage, int people, int cameLately, Dwell finished, Dwell present) {}

    /** How often people went from one stage straight to another. */
    public record Transition(Lifecycle.Stage from, Lifecycle.Stage to, int count) {}

    /**
     * Replays everyone.
     *
     * @param progress told of a step per person
     * @throws CancellationException if the user cancelled
     */
    public static StageFlow of(Qualification people, Progress progress) {
        progress.begin(Texts.of(StageFlow.class).get("flow.progress"), people.size());
        Count count = new Count(people);
        Optional<PluginFailure> failure = people.eachMove(count, progress);
        return count.flow(failure);
    }

    /** Takes the moves, person by person, each person's in order of time. */
    private static final class Count implements StageMoves {

        private final List<Lifecycle.Stage> stages;
        private final List<LongStream.Builder> finished = new ArrayList<>();
        private final List<LongStream.Builder> present = new ArrayList<>();
        private final int[] cameLately;
        private final int[][] transitions;
        private final long asOf;
        private final long lately;
        private int row = -1;
        private int stage;
        private long since;

        Count(Qualification people) {
            this.stages = people.rules().lifecycle().stages();
            this.cameLately = new int[stages.size()];
            this.transitions = new int[stages.size()][stages.size()];
            Instant now = people.asOf();
            this.asOf = now.getEpochSecond();
            this.lately = now.minus(LATELY).getEpochSecond();
            stages.forEach(each -> {
                finished.add(LongStream.builder());
                present.add(LongStream.builder());
            });
        }

        @Override
        public void came(int newRow, int from, int to, long at) {
            if (newRow == row) {
                transitions[from][to]++;
                if (at > since) {
                    finished.get(stage).add(at - since);
                    stood();
                }
            } else {
                end();
            }
            row = newRow;
            stage = to;
            since = at;
        }

        StageFlow flow(Optional<PluginFailure> failure) {
            end();
            List<Stays> stays = new ArrayList<>();
            List<Transition> moves = new ArrayList<>();
            for (int place = 0; place < stages.size(); place++) {
                Dwell still = Dwell.of(present.get(place).build());
                stays.add(new Stays(
                        stages.get(place),
                        still.count(),
                        cameLately[place],
                        Dwell.of(finished.get(place).build()),
                        still));
                int from = place;
                IntStream.range(0, stages.size())
                        .filter(to -> transitions[from][to] > 0)
                        .forEach(to ->
                                moves.add(new Transition(stages.get(from), stages.get(to), transitions[from][to])));
            }
            return new StageFlow(stays, moves, failure);
        }

        /** Nothing more is told of the person: they stand where they came to last. */
        private void end() {
            if (row >= 0) {
                present.get(stage).add(asOf - since);
                stood();
            }
        }

        private void stood() {
            cameLately[stage] += since > lately ? 1 : 0;
        }
    }
}
