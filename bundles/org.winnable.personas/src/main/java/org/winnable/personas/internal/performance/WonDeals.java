package org.winnable.personas.internal.performance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;
import org.winnable.core.lead.Deal;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.lead.Money;
import org.winnable.personas.PersonaMatches;
import org.winnable.personas.performance.PersonaPerformance.Revenue;
import org.winnable.qualification.Qualification;

/** What became of the deals that people took part in, as their histories tell. */
public final class WonDeals {

    private final Map<String, Deal> deals;
    private final List<Map<String, Deal.Status>> byPersona;

    private WonDeals(Map<String, Deal> deals, List<Map<String, Deal.Status>> byPersona) {
        this.deals = deals;
        this.byPersona = byPersona;
    }

    /** Looks for them; what happened after the date of the judgement is not seen. */
    public static WonDeals of(Qualification people, PersonaMatches matches, List<Deal> deals) {
        FactTable facts = people.facts();
        Map<Integer, Deal.Status> told = new HashMap<>();
        told.put(facts.interactionTypes().code(InteractionType.DEAL_OPENED.key()), Deal.Status.OPEN);
        told.put(facts.interactionTypes().code(InteractionType.DEAL_WON.key()), Deal.Status.WON);
        told.put(facts.interactionTypes().code(InteractionType.DEAL_LOST.key()), Deal.Status.LOST);
        Deal.Status[] states = new Deal.Status[facts.interactionTypes().size()];
        told.forEach((type, status) -> {
            if (type != Dictionary.UNKNOWN) {
                states[type] = status;
            }
        });
        List<Map<String, Deal.Status>> byPersona = new ArrayList<>();
        matches.personas().forEach(persona -> byPersona.add(new TreeMap<>()));
        long asOf = people.asOf().getEpochSecond();
        for (int row = 0; row < facts.size(); row++) {
            int end = facts.endInteraction(row, asOf);
            for (int act = facts.firstInteraction(row); act < end; act++) {
                Deal.Status status = states[facts.interactionType(act)];
                int deal = facts.interactionAsset(act);
                if (status != null && deal != Dictionary.UNKNOWN) {
                    note(byPersona, matches, row, facts.assets().value(deal), status);
                }
            }
        }
        return new WonDeals(deals.stream().collect(Collectors.toMap(Deal::key, deal -> deal)), byPersona);
    }

    /** That a deal began is told before how it ended. */
    private static void note(
            List<Map<String, Deal.Status>> byPersona,
            PersonaMatches matches,
            int row,
            String deal,
            Deal.Status status) {
        for (int persona = 0; persona < byPersona.size(); persona++) {
            if (matches.fits(persona, row)) {
                byPersona.get(persona).merge(deal, status, (known, now) -> now == Deal.Status.OPEN ? known : now);
            }
        }
    }

    /** What a persona's people bought; empty where nothing is known of deals. */
    public Optional<Revenue> revenue(int persona) {
        Map<String, Deal.Status> taken = byPersona.get(persona);
        if (deals.isEmpty() && taken.isEmpty()) {
            return Optional.empty();
        }
        Amounts value = new Amounts();
        int unpriced = 0;
        for (Map.Entry<String, Deal.Status> each : taken.entrySet()) {
            if (each.getValue() == Deal.Status.WON) {
                Optional<Money> price =
                        Optional.ofNullable(deals.get(each.getKey())).flatMap(Deal::value);
                price.ifPresent(value::add);
                unpriced += price.isEmpty() ? 1 : 0;
            }
        }
        return Optional.of(new Revenue(
                count(taken, Deal.Status.OPEN),
                count(taken, Deal.Status.WON),
                count(taken, Deal.Status.LOST),
                value.list(),
                unpriced));
    }

    private static int count(Map<String, Deal.Status> deals, Deal.Status status) {
        return (int) deals.values().stream().filter(each -> each == status).count();
    }
}
