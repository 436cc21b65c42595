package org.winnable.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.winnable.core.journey.BuyerProblem;
import org.winnable.core.journey.BuyerStage;
import org.winnable.core.journey.Journey;
import org.winnable.core.work.Progress;

/**
 * Says what many people should read next. What is best for whom hangs on stage, problem and personas only, and is worked out once for all who
 * share them. Pure; immutable and thread-safe.
 *
 * @param advisor for single people, of the same plan
 * @param judge says where people stand
 * @param guard says who was touched too often
 */
public record SegmentAdvisor(ContentAdvisor advisor, JourneyJudge judge, BarrageGuard guard) {

    /** All that the ranking of assets hangs on. */
    private record Kind(Optional<BuyerStage> stage, Optional<BuyerProblem> problem, Set<String> personas) {}

    /**
     * What the people in some rows should get next.
     *
     * @param personas in whose cells they stand
     * @param asOf epoch seconds; what they read later is not seen
     * @param progress told in people
     * @throws CancellationException if the user cancelled
     */
    public SegmentAdvice next(int[] rows, PlanPersonas personas, long asOf, Progress progress) {
        Journey journey = advisor.plan().journey();
        Map<Kind, List<NextContent>> ranked = new HashMap<>();
        Map<String, Tally> tallies = new HashMap<>();
        int[] nothing = new int[1];
        judge.each(
                rows,
                (row, stage, problem) -> {
                    Kind kind =
                            new Kind(at(journey.stages(), stage), at(journey.problems(), problem), personas.keys(row));
                    List<NextContent> all = ranked.computeIfAbsent(kind, this::ranked);
                    List<NextContent> unread = advisor.unread(row, asOf, all);
                    if (unread.isEmpty()) {
                        nothing[0]++;
                    } else {
                        count(tallies, guard.state(row), unread);
                    }
                },
                progress);
        List<SegmentAdvice.Ranked> most = advisor.plan().assets().stream()
                .filter(asset -> tallies.containsKey(asset.asset().key()))
                .map(asset ->
                        tallies.getOrDefault(asset.asset().key(), new Tally()).of(asset))
                .sorted(Comparator.comparingInt(SegmentAdvice.Ranked::people).reversed())
                .toList();
        return new SegmentAdvice(rows.length, most, nothing[0]);
    }

    private static <T> Optional<T> at(List<T> list, int place) {
        return place < 0 ? Optional.empty() : Optional.of(list.get(place));
    }

    private List<NextContent> ranked(Kind kind) {
        JourneyPosition position = new JourneyPosition(kind.stage(), Optional.empty(), kind.problem(), List.of());
        return advisor.ranked(position, kind.personas());
    }

    private void count(Map<String, Tally> tallies, TouchState state, List<NextContent> unread) {
        NextContent best = unread.getFirst();
        if (state.isClosed()) {
            tally(tallies, best).capped++;
            return;
        }
        if (guard.waits(state, best.asset())) {
            tally(tallies, best).soldTo++;
        }
        unread.stream()
                .filter(next -> !guard.waits(state, next.asset()))
                .findFirst()
                .ifPresent(next -> tally(tallies, next).add(next));
    }

    private static Tally tally(Map<String, Tally> tallies, NextContent next) {
        return tallies.computeIfAbsent(next.asset().asset().key(), key -> new Tally());
    }

    /** What was counted of one asset so far. Not thread-safe. */
    private static final class Tally {

        private final Map<List<String>, Integer> reasons = new HashMap<>();
        private int people;
        private int capped;
        private int soldTo;

        void add(NextContent next) {
            people++;
            reasons.merge(next.reasons(), 1, Integer::sum);
        }

        SegmentAdvice.Ranked of(PlacedAsset asset) {
            List<String> usual = new ArrayList<>(reasons.entrySet())
                    .stream()
                            .max(Map.Entry.<List<String>, Integer>comparingByValue()
                                    .thenComparing(entry -> entry.getKey().toString()))
                            .map(Map.Entry::getKey)
                            .orElse(List.of());
            return new SegmentAdvice.Ranked(asset, people, capped, soldTo, usual);
        }
    }
}
