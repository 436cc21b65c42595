package org.winnable.personas.internal.performance;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.winnable.core.plugin.PluginFailure;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.text.Texts;
import org.winnable.core.work.Progress;
import org.winnable.personas.PersonaMatches;
import org.winnable.personas.performance.PersonaPerformance;
import org.winnable.personas.performance.PersonaPerformance.Month;
import org.winnable.personas.performance.PersonaPerformance.Step;
import org.winnable.qualification.Qualification;
import org.winnable.qualification.flow.Dwell;
import org.winnable.qualification.history.StageMoves;

/**
 * How far and how fast the people of each persona came, by replaying each history once. Who came to a stage on the way came to those before
 * it, too. Used once, by one thread.
 */
public final class StageCount implements StageMoves {

    private static final long NEVER = Long.MAX_VALUE;

    private final Qualification people;
    private final PersonaMatches matches;
    private final List<Lifecycle.Stage> stages;
    private final int qualified;
    private final int[][] here;
    private final List<List<LongStream.Builder>> taken = new ArrayList<>();
    private final YearMonth firstMonth;
    private final long[] monthStarts;
    private final int[][] heardIn;
    private final int[][] qualifiedIn;
    /** Of the person whose moves are being told: when they first came to each stage on the way. */
    private final long[] first;

    private long heard;
    private int row = -1;

    /** Nothing is counted. */
    public StageCount(Qualification people, PersonaMatches matches) {
        this.people = people;
        this.matches = matches;
        Lifecycle lifecycle = people.rules().lifecycle();
        stages = lifecycle.stages();
        qualified = lifecycle
                .place(PersonaPerformance.MARKETING_QUALIFIED)
                .filter(place -> !stages.get(place).aside())
                .orElse(-1);
        int personas = matches.personas().size();
        here = new int[personas][stages.size()];
        heardIn = new int[personas][PersonaPerformance.MONTHS];
        qualifiedIn = new int[personas][PersonaPerformance.MONTHS];
        first = new long[stages.size()];
        for (int persona = 0; persona < personas; persona++) {
            taken.add(stages.stream().map(stage -> LongStream.builder()).toList());
        }
        ZoneId zone = people.rules().zone();
        firstMonth = YearMonth.from(people.asOf().atZone(zone)).minusMonths(PersonaPerformance.MONTHS - 1);
        monthStarts = IntStream.range(0, PersonaPerformance.MONTHS)
                .mapToLong(month ->
                        firstMonth.plusMonths(month).atDay(1).atStartOfDay(zone).toEpochSecond())
                .toArray();
    }

    /** Replays everyone; returns why it broke off, if a strategy failed. */
    public Optional<PluginFailure> replay(Progress progress) {
        progress.begin(Texts.of(StageCount.class).get("replay"), people.size());
        for (int person = 0; person < people.size(); person++) {
            for (int persona = 0; persona < here.length; persona++) {
                here[persona][people.stage(person)] += matches.fits(persona, person) ? 1 : 0;
            }
        }
        Optional<PluginFailure> failure = people.eachMove(this, progress);
        end();
        return failure;
    }

    @Override
    public void came(int newRow, int from, int to, long at) {
        if (newRow != row) {
            end();
            row = newRow;
            heard = at;
            Arrays.fill(first, NEVER);
        }
        if (!stages.get(to).aside()) {
            for (int stage = to; stage >= 0 && first[stage] == NEVER; stage--) {
                first[stage] = stages.get(stage).aside() ? NEVER : at;
            }
        }
    }

    private void end() {
        if (row < 0) {
            return;
        }
        for (int persona = 0; persona < here.length; persona++) {
            if (matches.fits(persona, row)) {
                count(heardIn[persona], heard);
                if (qualified >= 0) {
                    count(qualifiedIn[persona], first[qualified]);
                }
                for (int stage = 0; stage < first.length; stage++) {
                    if (first[stage] != NEVER) {
                        taken.get(persona).get(stage).add(first[stage] - heard);
                    }
                }
            }
        }
    }

    private void count(int[] months, long at) {
        int month = months.length - 1;
        while (month >= 0 && monthStarts[month] > at) {
            month--;
        }
        if (month >= 0 && at != NEVER) {
            months[month]++;
        }
    }

    /** How far the people of a persona came. */
    public List<Step> funnel(int persona) {
        List<Step> steps = new ArrayList<>();
        for (int stage = 0; stage < stages.size(); stage++) {
            if (!stages.get(stage).aside()) {
                Dwell dwell = Dwell.of(taken.get(persona).get(stage).build());
                steps.add(new Step(stages.get(stage), here[persona][stage], dwell.count(), dwell));
            }
        }
        return steps;
    }

    /** What was new of a persona's people, month by month. */
    public List<Month> months(int persona) {
        return IntStream.range(0, monthStarts.length)
                .mapToObj(month -> new Month(
                        firstMonth.plusMonths(month),
                        heardIn[persona][month],
                        qualified < 0 ? Optional.empty() : Optional.of(qualifiedIn[persona][month])))
                .toList();
    }
}
