package org.winnable.personas.performance;

import java.util.List;
import org.winnable.core.lead.Deal;
import org.winnable.core.lead.Spend;

/**
 * What is known of money.
 *
 * @param spend all that was spent, each amount once; empty if nobody told
 * @param deals all of them; empty if nobody told
 */
public record MoneyFacts(List<Spend> spend, List<Deal> deals) {

    /** Nothing is known. */
    public static final MoneyFacts NONE = new MoneyFacts(List.of(), List.of());

    /** Copies the lists. */
    public MoneyFacts {
        spend = List.copyOf(spend);
        deals = List.copyOf(deals);
    }
}
