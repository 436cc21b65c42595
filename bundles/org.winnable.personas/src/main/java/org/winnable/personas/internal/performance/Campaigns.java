package org.winnable.personas.internal.performance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.lead.Spend;
import org.winnable.personas.PersonaMatches;
import org.winnable.personas.performance.PersonaPerformance.Cost;
import org.winnable.qualification.Qualification;

/** Whom campaigns reached, and what that cost. Used by one thread. */
public final class Campaigns {

    private final boolean known;
    private final List<Amounts> spent;
    private final Amounts unassigned;

    private Campaigns(boolean known, List<Amounts> spent, Amounts unassigned) {
        this.known = known;
        this.spent = spent;
        this.unassigned = unassigned;
    }

    /**
     * Counts.
     *
     * @param spend what began after the date of the judgement is left out
     */
    public static Campaigns of(Qualification people, PersonaMatches matches, List<Spend> spend) {
        Dictionary names = people.facts().campaigns();
        Heads reached = Heads.count(people, matches, names.size(), people.facts()::interactionCampaign);
        int personas = matches.personas().size();
        LocalDate today = LocalDate.ofInstant(people.asOf(), people.rules().zone());
        List<Amounts> spent = new ArrayList<>();
        for (int persona = 0; persona < personas; persona++) {
            spent.add(new Amounts());
        }
        Amounts unassigned = new Amounts();
        boolean known = false;
        for (Spend each : spend) {
            if (each.from().isAfter(today)) {
                continue;
            }
            known = true;
            int campaign = names.code(each.campaign());
            int everyone = campaign == Dictionary.UNKNOWN ? 0 : reached.everyone()[campaign];
            if (everyone == 0) {
                unassigned.add(each.cost());
                continue;
            }
            for (int persona = 0; persona < personas; persona++) {
                if (reached.of()[persona][campaign] > 0) {
                    spent.get(persona).add(each.cost(), reached.of()[persona][campaign], everyone);
                }
            }
        }
        return new Campaigns(known, spent, unassigned);
    }

    /**
     * What was spent on a persona's people; empty where nothing is known of what anything cost.
     *
     * @param qualified for how many it is told what each cost
     */
    public Optional<Cost> cost(int persona, int qualified) {
        Amounts sums = spent.get(persona);
        return known
                ? Optional.of(
                        new Cost(sums.list(), qualified == 0 ? List.of() : sums.each(qualified), unassigned.list()))
                : Optional.empty();
    }
}
