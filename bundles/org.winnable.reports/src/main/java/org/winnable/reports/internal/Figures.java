package org.winnable.reports.internal;

import java.util.ArrayList;
import java.util.List;
import org.winnable.core.rules.Lifecycle;
import org.winnable.qualification.Qualification;
import org.winnable.qualification.verdict.Clause;
import org.winnable.qualification.verdict.ClauseStatus;

/**
 * Everyone counted by clause and stage.
 *
 * @param people how many
 * @param leads how many meet all four clauses
 * @param funnel how many are left after the first clause, the first two, and so on
 * @param obstacles what keeps the others from being leads, one per clause
 * @param stages how many stand in each stage, in the order of the lifecycle
 */
record Figures(int people, int leads, List<Step> funnel, List<Obstacle> obstacles, List<StageCount> stages) {

    /** Who is left once a clause is asked too. */
    record Step(Clause clause, int people) {}

    /**
     * A clause that is in the way.
     *
     * @param clause which
     * @param notMet people of whom we know that it does not hold
     * @param unknown people of whom we cannot tell
     * @param alone people who lack this clause and no other
     */
    record Obstacle(Clause clause, int notMet, int unknown, int alone) {
        int people() {
            return notMet + unknown;
        }
    }

    /** How many stand in a stage. */
    record StageCount(Lifecycle.Stage stage, int people) {}

    static Figures of(Qualification people) {
        Clause[] clauses = Clause.values();
        int[] left = new int[clauses.length];
        int[] notMet = new int[clauses.length];
        int[] unknown = new int[clauses.length];
        int[] alone = new int[clauses.length];
        for (int row = 0; row < people.size(); row++) {
            int failing = 0;
            int last = 0;
            for (int c = 0; c < clauses.length; c++) {
                ClauseStatus status = people.status(clauses[c], row);
                if (status == ClauseStatus.MET) {
                    left[c] += failing == 0 ? 1 : 0;
                    continue;
                }
                failing++;
                last = c;
                (status == ClauseStatus.UNKNOWN ? unknown : notMet)[c]++;
            }
            if (failing == 1) {
                alone[last]++;
            }
        }
        List<Step> funnel = new ArrayList<>();
        List<Obstacle> obstacles = new ArrayList<>();
        for (int c = 0; c < clauses.length; c++) {
            funnel.add(new Step(clauses[c], left[c]));
            obstacles.add(new Obstacle(clauses[c], notMet[c], unknown[c], alone[c]));
        }
        return new Figures(people.size(), left[clauses.length - 1], funnel, obstacles, stages(people));
    }

    private static List<StageCount> stages(Qualification people) {
        List<Lifecycle.Stage> stages = people.rules().lifecycle().stages();
        int[] counts = people.stageCounts();
        List<StageCount> result = new ArrayList<>();
        for (int place = 0; place < stages.size(); place++) {
            result.add(new StageCount(stages.get(place), counts[place]));
        }
        return result;
    }
}
