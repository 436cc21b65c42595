package org.winnable.reports.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.Money;
import org.winnable.core.lead.Spend;
import org.winnable.qualification.Qualification;
import org.winnable.qualification.verdict.Clause;
import org.winnable.qualification.verdict.ClauseStatus;

/**
 * What one campaign or source brought. Each person counts once, for what brought them first: the campaign of their earliest
 * interaction that has one, else the campaign of their list, else the origin that the list states.
 *
 * @param name of the campaign or source; absent where nobody said
 * @param people whom it brought
 * @param fitting how many of them meet the criteria
 * @param leads how many of them are leads
 * @param cost what was spent on it, one sum per currency; empty where nothing is known
 */
record SourceFigures(Optional<String> name, int people, int fitting, int leads, List<Money> cost) {

    private static final CategoryKey CAMPAIGN = CategoryKey.of(ContactField.CAMPAIGN);

    private static final class Count {
        private int people;
        private int fitting;
        private int leads;
    }

    /** All sources: most leads first, then most people, then by name. */
    static List<SourceFigures> of(Qualification people, List<Spend> spend) {
        Map<Optional<String>, Count> counts = new HashMap<>();
        for (int row = 0; row < people.size(); row++) {
            Count count = counts.computeIfAbsent(origin(people, row), name -> new Count());
            count.people++;
            count.fitting += people.status(Clause.MEETS_CRITERIA, row) == ClauseStatus.MET ? 1 : 0;
            count.leads += people.isLead(row) ? 1 : 0;
        }
        Map<String, Map<Currency, Money>> costs = new HashMap<>();
        for (Spend each : spend) {
            costs.computeIfAbsent(each.campaign(), name -> new LinkedHashMap<>())
                    .merge(each.cost().currency(), each.cost(), Money::plus);
            // money that brought nobody is the first thing a reader must see
            counts.computeIfAbsent(Optional.of(each.campaign()), name -> new Count());
        }
        List<SourceFigures> figures = new ArrayList<>();
        counts.forEach((name, count) -> figures.add(new SourceFigures(
                name,
                count.people,
                count.fitting,
                count.leads,
                name.map(costs::get).map(sums -> List.copyOf(sums.values())).orElse(List.of()))));
        figures.sort(Comparator.comparingInt(SourceFigures::leads)
                .thenComparingInt(SourceFigures::people)
                .reversed()
                .thenComparing(f -> f.name().orElse("")));
        return figures;
    }

    /** What each of so many cost; nothing for nobody, and nothing where money of several currencies cannot be divided. */
    Optional<Money> costPer(int number) {
        if (number == 0 || cost.size() != 1) {
            return Optional.empty();
        }
        Currency currency = cost.getFirst().currency();
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        BigDecimal each = cost.getFirst().amount().divide(BigDecimal.valueOf(number), digits, RoundingMode.HALF_EVEN);
        return Optional.of(new Money(each, currency));
    }

    private static Optional<String> origin(Qualification people, int row) {
        FactTable facts = people.facts();
        int end = facts.endInteraction(row, people.asOf().getEpochSecond());
        for (int i = facts.firstInteraction(row); i < end; i++) {
            int campaign = facts.interactionCampaign(i);
            if (campaign != Dictionary.UNKNOWN) {
                return Optional.of(facts.campaigns().value(campaign));
            }
        }
        String campaign = facts.value(CAMPAIGN, row);
        return Optional.ofNullable(campaign != null ? campaign : facts.value(CategoryKey.ORIGIN, row));
    }
}
