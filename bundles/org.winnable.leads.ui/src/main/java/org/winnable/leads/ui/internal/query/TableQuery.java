package org.winnable.leads.ui.internal.query;

import java.util.List;
import java.util.Optional;
import org.winnable.application.LeadColumn;
import org.winnable.application.LeadFilter;
import org.winnable.application.LeadQuery;
import org.winnable.application.LeadSort;
import org.winnable.core.facts.FactSchema;
import org.winnable.ui.session.ChosenPeople;

/**
 * What the user wants to see in the table. A value.
 *
 * @param search words that must all occur in name, e-mail, company or job title
 * @param leadsOnly only people who meet all four clauses
 * @param stage only people in the stage with this key
 * @param chosen only these people
 * @param sort the order; by id where absent
 */
public record TableQuery(
        String search,
        boolean leadsOnly,
        Optional<String> stage,
        Optional<ChosenPeople> chosen,
        Optional<LeadSort> sort) {

    /** Everyone, the most winnable first. */
    public static final TableQuery FIRST = new TableQuery(
            "",
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.of(new LeadSort(LeadColumn.WINNABILITY.key(), true)));

    private static final LeadFilter IS_LEAD =
            new LeadFilter(LeadColumn.LEAD.key(), LeadFilter.Operator.EQUAL, Boolean.TRUE.toString());

    /** This query with other words. */
    public TableQuery withSearch(String words) {
        return new TableQuery(words, leadsOnly, stage, chosen, sort);
    }

    /** This query for leads only, or for everyone again. */
    public TableQuery withLeadsOnly(boolean only) {
        return new TableQuery(search, only, stage, chosen, sort);
    }

    /** This query for one stage, or for all. */
    public TableQuery withStage(Optional<String> key) {
        return new TableQuery(search, leadsOnly, key, chosen, sort);
    }

    /** This query for some people, or for everyone again. */
    public TableQuery withChosen(Optional<ChosenPeople> people) {
        return new TableQuery(search, leadsOnly, stage, people, sort);
    }

    /** This query in another order. */
    public TableQuery withSort(Optional<LeadSort> order) {
        return new TableQuery(search, leadsOnly, stage, chosen, order);
    }

    /** This query without anything that leaves people out; the order stays. */
    public TableQuery withoutFilter() {
        return new TableQuery("", false, Optional.empty(), Optional.empty(), sort);
    }

    /** Whether anyone may be left out. */
    public boolean filters() {
        return !search.isBlank() || leadsOnly || stage.isPresent() || chosen.isPresent();
    }

    /** The question for all stages; a column that these people do not have gives no order. */
    LeadQuery allStages(FactSchema schema) {
        List<LeadColumn> columns = LeadColumn.all(schema);
        return LeadQuery.EVERYONE
                .withSearch(search)
                .withFilters(leadsOnly ? List.of(IS_LEAD) : List.of())
                .withSort(sort.filter(order ->
                        columns.stream().anyMatch(column -> column.key().equals(order.column()))));
    }
}
