package org.winnable.application;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.winnable.core.facts.FactTable;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.rules.SalesLabel;
import org.winnable.core.rules.Temperature;
import org.winnable.qualification.GradeMatrix;
import org.winnable.qualification.Qualification;
import org.winnable.qualification.verdict.Clause;
import org.winnable.qualification.verdict.ClauseStatus;

/**
 * How many are what, of everyone who was judged.
 *
 * @param people everyone
 * @param leads who meet all four clauses
 * @param clauses how many came to what, clause by clause
 * @param notLeads who never did what qualifies, but did one of {@link InteractionType#NEVER_A_LEAD}, by what they did; one who
 *     did several counts at each
 * @param rightCompany who meet the criteria and never did anything: "a contact in the right company" (S1)
 * @param stages how many stand in each stage, by its place
 * @param labels how many have each label
 * @param temperature how many are how near to buying
 * @param grades how many have each grade and score: who they are against what they do
 * @param forRemoval who are proposed for removal
 */
public record JudgedCounts(
        int people,
        int leads,
        Map<Clause, Map<ClauseStatus, Integer>> clauses,
        Map<InteractionType, Integer> notLeads,
        int rightCompany,
        List<Integer> stages,
        Map<SalesLabel, Integer> labels,
        Map<Temperature, Integer> temperature,
        GradeMatrix grades,
        int forRemoval) {

    /** Copies the collections, in their order. */
    public JudgedCounts {
        clauses = Collections.unmodifiableMap(new EnumMap<>(clauses));
        notLeads = Collections.unmodifiableMap(new LinkedHashMap<>(notLeads));
        stages = List.copyOf(stages);
        labels = Collections.unmodifiableMap(new EnumMap<>(labels));
        temperature = Collections.unmodifiableMap(new EnumMap<>(temperature));
    }

    /** Counts everyone. */
    public static JudgedCounts of(Qualification people) {
        Map<Clause, Map<ClauseStatus, Integer>> clauses = new EnumMap<>(Clause.class);
        for (Clause clause : Clause.values()) {
            Map<ClauseStatus, Integer> statuses = new EnumMap<>(ClauseStatus.class);
            for (ClauseStatus status : ClauseStatus.values()) {
                statuses.put(status, count(people, row -> people.status(clause, row) == status));
            }
            clauses.put(clause, Collections.unmodifiableMap(statuses));
        }
        Map<SalesLabel, Integer> labels = new EnumMap<>(SalesLabel.class);
        for (SalesLabel label : SalesLabel.values()) {
            labels.put(label, count(people, row -> people.has(label, row)));
        }
        Map<Temperature, Integer> temperature = new EnumMap<>(Temperature.class);
        for (Temperature each : Temperature.values()) {
            temperature.put(each, count(people, row -> people.temperature(row) == each));
        }
        return new JudgedCounts(
                people.size(),
                count(people, people::isLead),
                clauses,
                notLeads(people),
                count(
                        people,
                        row -> people.status(Clause.MEETS_CRITERIA, row) == ClauseStatus.MET
                                && people.lastAct(row).isEmpty()),
                IntStream.of(people.stageCounts()).boxed().toList(),
                labels,
                temperature,
                GradeMatrix.of(people),
                count(people, people::isForRemoval));
    }

    private static Map<InteractionType, Integer> notLeads(Qualification people) {
        FactTable facts = people.facts();
        List<InteractionType> types = facts.interactionTypes().values().stream()
                .map(InteractionType::new)
                .toList();
        int[] counts = new int[types.size()];
        boolean[] qualifying = new boolean[types.size()];
        for (int code = 0; code < qualifying.length; code++) {
            qualifying[code] =
                    people.rules().agreement().activity().qualifying().contains(types.get(code));
        }
        long asOf = people.asOf().getEpochSecond();
        for (int row = 0; row < people.size(); row++) {
            int[] done = IntStream.range(facts.firstInteraction(row), facts.endInteraction(row, asOf))
                    .map(facts::interactionType)
                    .distinct()
                    .toArray();
            if (IntStream.of(done).noneMatch(code -> qualifying[code])) {
                IntStream.of(done).forEach(code -> counts[code]++);
            }
        }
        Map<InteractionType, Integer> notLeads = new LinkedHashMap<>();
        InteractionType.NEVER_A_LEAD.forEach(
                type -> notLeads.put(type, types.contains(type) ? counts[types.indexOf(type)] : 0));
        return notLeads;
    }

    private static int count(Qualification people, IntPredicate condition) {
        return Math.toIntExact(
                IntStream.range(0, people.size()).filter(condition).count());
    }
}
