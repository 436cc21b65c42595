package org.winnable.application;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.winnable.application.internal.RowOrder;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.text.NearestWord;
import org.winnable.core.text.Texts;
import org.winnable.qualification.Qualification;

/**
 * Which people, and in what order: the same question whether a command or a table asks it. A value; thread-safe. A query
 * over a million people takes a fraction of a second, but must not run on a thread that paints.
 *
 * @param stage only people in the stage with this key
 * @param search words that must all occur in name, e-mail, company or job title; may be empty
 * @param filters conditions that must all hold
 * @param sort the order; by id where absent
 * @param offset how many of the matching rows to leave out at the beginning
 * @param limit how many rows at most
 */
public record LeadQuery(
        Optional<String> stage,
        String search,
        List<LeadFilter> filters,
        Optional<LeadSort> sort,
        int offset,
        int limit) {

    /** Everyone, in the order of ids. */
    public static final LeadQuery EVERYONE =
            new LeadQuery(Optional.empty(), "", List.of(), Optional.empty(), 0, Integer.MAX_VALUE);

    /** Copies the filters. */
    public LeadQuery {
        filters = List.copyOf(filters);
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
        }
    }

    /** This query for one stage. */
    public LeadQuery withStage(Optional<String> newStage) {
        return new LeadQuery(newStage, search, filters, sort, offset, limit);
    }

    /** This query with other words to search for. */
    public LeadQuery withSearch(String newSearch) {
        return new LeadQuery(stage, newSearch, filters, sort, offset, limit);
    }

    /** This query with other conditions. */
    public LeadQuery withFilters(List<LeadFilter> newFilters) {
        return new LeadQuery(stage, search, newFilters, sort, offset, limit);
    }

    /** This query in another order. */
    public LeadQuery withSort(Optional<LeadSort> newSort) {
        return new LeadQuery(stage, search, filters, newSort, offset, limit);
    }

    /** This query for another stretch of the answer. */
    public LeadQuery withPage(int newOffset, int newLimit) {
        return new LeadQuery(stage, search, filters, sort, newOffset, newLimit);
    }

    /**
     * The rows of the people that match, in order.
     *
     * @throws InvalidQueryException if a column or stage does not exist or a value does not fit its column
     */
    public int[] select(Qualification people) throws InvalidQueryException {
        return page(matching(people));
    }

    /** As {@link #select}, but all of them, whatever offset and limit say. */
    public int[] matching(Qualification people) throws InvalidQueryException {
        IntPredicate matches = RowFilters.search(people, search);
        if (stage.isPresent()) {
            int place = place(stage.get(), people.rules().lifecycle());
            matches = matches.and(row -> people.stage(row) == place);
        }
        for (LeadFilter filter : filters) {
            matches = matches.and(RowFilters.of(people, filter));
        }
        int[] rows = RowOrder.where(people.size(), matches);
        if (sort.isPresent()) {
            LeadColumn column = LeadColumn.named(sort.get().column(), people.facts());
            rows = RowOrder.sorted(rows, SortKeys.of(people, column), sort.get().descending());
        }
        return rows;
    }

    /** The stretch of all matching rows that offset and limit ask for. */
    public int[] page(int[] matching) {
        return RowOrder.page(matching, offset, limit);
    }

    /**
     * The place of a stage in the lifecycle.
     *
     * @throws InvalidQueryException if there is no such stage; the message names the nearest one
     */
    public static int place(String key, Lifecycle lifecycle) throws InvalidQueryException {
        for (int place = 0; place < lifecycle.stages().size(); place++) {
            Lifecycle.Stage candidate = lifecycle.stages().get(place);
            if (candidate.key().equalsIgnoreCase(key) || candidate.name().equalsIgnoreCase(key)) {
                return place;
            }
        }
        List<String> keys =
                lifecycle.stages().stream().map(Lifecycle.Stage::key).toList();
        Texts texts = Texts.of(LeadQuery.class);
        throw new InvalidQueryException(NearestWord.to(key, keys)
                .map(near -> texts.get("noStageNear", key, near))
                .orElseGet(() -> texts.get("noStage", key, String.join(", ", keys))));
    }
}
