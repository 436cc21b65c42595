package org.winnable.application;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.FactTable;
import org.winnable.core.facts.TextKey;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.rules.SalesLabel;
import org.winnable.core.rules.Temperature;
import org.winnable.core.scoring.Axis;
import org.winnable.qualification.Qualification;

/**
 * What a list shows of one person. For lists of a page; tables over everyone read {@link LeadColumn}s instead of making an
 * object per row.
 *
 * @param id the person
 * @param name the name to show
 * @param email the address
 * @param company where they work
 * @param title what they are there
 * @param stage where they stand
 * @param stageSince since when
 * @param lead whether all four clauses are met
 * @param labels what sales wants to know of them across all stages
 * @param temperature how near to buying they are
 * @param forRemoval whether they are proposed for removal
 * @param scores the points of each axis
 * @param lastAction when they last did anything themselves
 */
public record LeadRow(
        long id,
        Optional<String> name,
        Optional<String> email,
        Optional<String> company,
        Optional<String> title,
        Lifecycle.Stage stage,
        Instant stageSince,
        boolean lead,
        Set<SalesLabel> labels,
        Temperature temperature,
        boolean forRemoval,
        Map<Axis, Double> scores,
        Optional<Instant> lastAction) {

    /** Copies the collections. */
    public LeadRow {
        labels = Collections.unmodifiableSortedSet(new TreeSet<>(labels));
        scores = Map.copyOf(scores);
    }

    /** The person in a row. */
    public static LeadRow of(Qualification people, int row) {
        FactTable facts = people.facts();
        return new LeadRow(
                facts.id(row),
                Optional.ofNullable(facts.text(TextKey.NAME, row)),
                Optional.ofNullable(facts.text(TextKey.EMAIL, row)),
                Optional.ofNullable(facts.value(CategoryKey.COMPANY, row)),
                Optional.ofNullable(facts.value(CategoryKey.TITLE, row)),
                LeadColumn.stage(people, row),
                people.inStageSince(row),
                people.isLead(row),
                Stream.of(SalesLabel.values())
                        .filter(label -> people.has(label, row))
                        .collect(Collectors.toSet()),
                people.temperature(row),
                people.isForRemoval(row),
                Stream.of(Axis.values())
                        .collect(Collectors.toMap(Function.identity(), axis -> people.score(axis, row))),
                people.lastAct(row));
    }

    /** The points of an axis. */
    public double score(Axis axis) {
        return scores.getOrDefault(axis, 0.0);
    }
}
