package org.winnable.content;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
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

    /**
     * How many stand on each stage, in their order; behind the last one how many stand nowhere. Takes seconds for a million people.
     *
     * @param progress told in people
     * @throws CancellationException if the user cancelled
     */
    public int[] counts(Progress progress) {
        JourneyWalk walk = new JourneyWalk(journey, facts, zone, asOf);
        int[] counts = new int[journey.stages().size() + 1];
        for (int row = 0; row < facts.size(); row++) {
            if (row % PACE == 0) {
                progress.checkCancelled();
                progress.advance(Math.min(PACE, facts.size() - row));
            }
            Interactions interactions = walk.begin(row);
            for (int left = interactions.size(); left > 0; left--) {
                walk.pass();
            }
            int stage = walk.end();
            counts[stage == JourneyWalk.NOWHERE ? journey.stages().size() : stage]++;
        }
        return counts;
    }
}
