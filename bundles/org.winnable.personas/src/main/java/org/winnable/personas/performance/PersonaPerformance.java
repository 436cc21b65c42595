package org.winnable.personas.performance;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.winnable.core.lead.Money;
import org.winnable.core.persona.Persona;
import org.winnable.core.plugin.PluginFailure;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.work.Progress;
import org.winnable.personas.PersonaMatches;
import org.winnable.personas.internal.performance.Campaigns;
import org.winnable.personas.internal.performance.Readings;
import org.winnable.personas.internal.performance.StageCount;
import org.winnable.personas.internal.performance.WonDeals;
import org.winnable.qualification.Qualification;
import org.winnable.qualification.flow.Dwell;

/**
 * What became of the people who fit a persona, until the date of a judgement. Who fits several personas counts for each of them.
 *
 * @param persona which
 * @param people how many fit
 * @param everyone of how many
 * @param funnel one for each stage on the way from first to last, in its order
 * @param months the last {@value #MONTHS} calendar months, the oldest first; the last is the month of the date
 * @param cost what was spent on them; empty where nothing is known of what anything cost
 * @param revenue what they bought; empty where nothing is known of deals
 * @param read what most of them read, at most {@value #MOST_READ}
 * @param failure why not all histories are counted, if a strategy failed while they were replayed
 */
public record PersonaPerformance(
        Persona persona,
        int people,
        int everyone,
        List<Step> funnel,
        List<Month> months,
        Optional<Cost> cost,
        Optional<Revenue> revenue,
        List<Read> read,
        Optional<PluginFailure> failure) {

    /** So many months make a trend. */
    public static final int MONTHS = 12;

    /** So many assets are told. */
    public static final int MOST_READ = 5;

    /** The stage that marketing calls its own product. */
    public static final String MARKETING_QUALIFIED = "mql";

    /** The stage that sales calls qualified. */
    public static final String SALES_QUALIFIED = "sql";

    /** Copies the lists. */
    public PersonaPerformance {
        funnel = List.copyOf(funnel);
        months = List.copyOf(months);
        read = List.copyOf(read);
    }

    /**
     * How far they came.
     *
     * @param stage a stage on the way
     * @param here how many stand in it
     * @param reached how many came to it or beyond, at any time
     * @param taken how long that took them since we first heard of them
     */
    public record Step(Lifecycle.Stage stage, int here, int reached, Dwell taken) {}

    /**
     * What was new in a month.
     *
     * @param heard of how many we heard first
     * @param qualified how many first came to the stage {@value #MARKETING_QUALIFIED} or beyond; absent if there is no such stage
     */
    public record Month(YearMonth month, int heard, Optional<Integer> qualified) {}

    /**
     * What was spent on them: of each campaign the share that they are of the people whom it reached, which are those with an interaction
     * that names it.
     *
     * @param spent one amount for each currency; empty if no campaign with a cost reached any of them
     * @param perQualified that, for each who came to the stage {@value #SALES_QUALIFIED} or beyond; empty if nobody did, nothing was
     *     spent, or there is no such stage
     * @param unassigned what was spent on campaigns of which no interaction tells whom they reached; in nobody's cost
     */
    public record Cost(List<Money> spent, List<Money> perQualified, List<Money> unassigned) {

        /** Copies the lists. */
        public Cost {
            spent = List.copyOf(spent);
            perQualified = List.copyOf(perQualified);
            unassigned = List.copyOf(unassigned);
        }
    }

    /**
     * What became of deals that at least one of them took part in. A deal counts once, and for each persona that took part.
     *
     * @param open how many began and are not decided
     * @param won how many were won
     * @param lost how many were lost
     * @param value of those that were won, one amount for each currency
     * @param unpriced how many were won of which nobody told the value
     */
    public record Revenue(int open, int won, int lost, List<Money> value, int unpriced) {

        /** Copies the list. */
        public Revenue {
            value = List.copyOf(value);
        }
    }

    /**
     * An asset that they looked at.
     *
     * @param asset as interactions name it
     * @param readers how many of them
     * @param everyone how many of all people
     */
    public record Read(String asset, int readers, int everyone) {}

    /** How far they came to a stage, if there is one of this key on the way. */
    public Optional<Step> step(String stage) {
        return funnel.stream().filter(step -> step.stage().key().equals(stage)).findFirst();
    }

    /**
     * Tells it of all personas that were matched, in their order. Replays everyone's history, and so takes about as long as the judgement
     * did on one thread.
     *
     * @param people the judgement; its facts are those that were matched
     * @throws IllegalArgumentException if others were matched than judged
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    public static List<PersonaPerformance> of(
            Qualification people, PersonaMatches matches, MoneyFacts money, Progress progress) {
        if (matches.facts() != people.facts()) {
            throw new IllegalArgumentException("others were matched than judged");
        }
        StageCount stages = new StageCount(people, matches);
        Optional<PluginFailure> failure = stages.replay(progress);
        Campaigns campaigns = Campaigns.of(people, matches, money.spend());
        Readings readings = Readings.of(people, matches);
        WonDeals deals = WonDeals.of(people, matches, money.deals());
        List<PersonaPerformance> told = new ArrayList<>();
        for (int place = 0; place < matches.personas().size(); place++) {
            List<Step> funnel = stages.funnel(place);
            int qualified = funnel.stream()
                    .filter(step -> step.stage().key().equals(SALES_QUALIFIED))
                    .mapToInt(Step::reached)
                    .sum();
            told.add(new PersonaPerformance(
                    matches.personas().get(place),
                    matches.population(place),
                    people.size(),
                    funnel,
                    stages.months(place),
                    campaigns.cost(place, qualified),
                    deals.revenue(place),
                    readings.most(place, MOST_READ),
                    failure));
        }
        return List.copyOf(told);
    }
}
