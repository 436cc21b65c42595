package org.winnable.content;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.winnable.content.internal.journey.JourneyReasons;
import org.winnable.content.internal.journey.JourneyWalk;
import org.winnable.content.internal.journey.ProblemTally;
import org.winnable.core.facts.FactTable;
import org.winnable.core.journey.Journey;
import org.winnable.core.scoring.Interactions;
import org.winnable.core.work.Progress;

/**
 * Judges where people stand on the buyer's journey: a pure function of facts, journey, assets and a date. Apart from the lifecycle: a
 * customer may look for a new solution, and a lead for a first one. Immutable and thread-safe.
 */
public final class JourneyJudge {

    private static final int PACE = 1024;

    private final Journey journey;
    private final FactTable facts;
    private final AssetCodes assets;
    private final ZoneId zone;
    private final long asOf;

    /**
     * A judge.
     *
     * @param assets the problems of what people read; of other names the words count
     * @param zone in which months and days are counted
     * @param asOf what happened later is not seen
     */
    public JourneyJudge(Journey journey, FactTable facts, AssetCodes assets, ZoneId zone, Instant asOf) {
        this.journey = journey;
        this.facts = facts;
        this.assets = assets;
        this.zone = zone;
        this.asOf = asOf.getEpochSecond();
    }

    /**
     * Where one person stands, with reasons.
     *
     * @param row in the table
     */
    public JourneyPosition position(int row) {
        JourneyWalk walk = new JourneyWalk(journey, facts, zone, asOf);
        Interactions interactions = walk.begin(row);
        int before = JourneyWalk.NOWHERE;
        long entered = 0;
        for (int index = 0; index < interactions.size(); index++) {
            int stage = walk.pass();
            if (stage != before) {
                entered = interactions.time(index);
            }
            before = stage;
        }
        int stage = walk.end();
        Optional<Instant> since = stage == before && stage != JourneyWalk.NOWHERE && interactions.size() > 0
                ? Optional.of(Instant.ofEpochSecond(entered))
                : Optional.empty();
        ProblemTally tally = new ProblemTally(journey, facts, assets);
        int problem = tally.of(interactions);
        JourneyReasons reasons = new JourneyReasons(journey, facts, zone);
        List<String> told = new ArrayList<>(reasons.stage(walk, stage, interactions));
        tally.reason(problem).ifPresent(told::add);
        return new JourneyPosition(
                stage == JourneyWalk.NOWHERE
                        ? Optional.empty()
                        : Optional.of(journey.stages().get(stage)),
                since,
                problem < 0 ? Optional.empty() : Optional.of(journey.problems().get(problem)),
                told);
    }

    /** Is told where people stand. */
    @FunctionalInterface
    public interface Standing {

        /**
         * Somebody stands somewhere.
         *
         * @param stage its place in the journey, below 0 for nowhere
         * @param problem its place in the journey, below 0 for none
         */
        void at(int row, int stage, int problem);
    }

    /**
     * Tells where many people stand, in the order of the rows. Takes seconds for a million.
     *
     * @param progress told in people
     * @throws CancellationException if the user cancelled
     */
    public void each(int[] rows, Standing standing, Progress progress) {
        JourneyWalk walk = new JourneyWalk(journey, facts, zone, asOf);
        ProblemTally problems = new ProblemTally(journey, facts, assets);
        for (int place = 0; place < rows.length; place++) {
            if (place % PACE == 0) {
                progress.checkCancelled();
                progress.advance(Math.min(PACE, rows.length - place));
            }
            Interactions interactions = walk.begin(rows[place]);
            for (int left = interactions.size(); left > 0; left--) {
                walk.pass();
            }
            standing.at(rows[place], walk.end(), problems.of(interactions));
        }
    }

    /**
     * How many stand on each stage, in their order; behind the last one how many stand nowhere. Takes seconds for a million people.
     *
     * @param progress told in people
     * @throws CancellationException if the user cancelled
     */
    public int[] counts(Progress progress) {
        int[] counts = new int[journey.stages().size() + 1];
        int[] everyone = IntStream.range(0, facts.size()).toArray();
        each(
                everyone,
                (row, stage, problem) -> counts[stage < 0 ? journey.stages().size() : stage]++,
                progress);
        return counts;
    }
}
