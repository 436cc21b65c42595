package org.winnable.scoring.winnability;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.rules.AttributeTest;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Decay;
import org.winnable.core.scoring.InteractionTest;
import org.winnable.core.scoring.Interactions;
import org.winnable.core.scoring.LeadView;
import org.winnable.core.scoring.Ledger;
import org.winnable.core.scoring.Reason;
import org.winnable.core.scoring.Scorer;
import org.winnable.core.scoring.ScoringChange;
import org.winnable.core.text.Texts;

/** The product of the three factors, told as what fit and trust give and what being late takes. */
record WinnabilityScorer(
        double points,
        Criterion[] criteria,
        @Nullable InteractionTest late,
        Decay lateDecay,
        Trust[] trust,
        Decay trustDecay,
        double trustHalf,
        Reason gained,
        Reason lost)
        implements Scorer {

    private static final double LN_2 = 0.6931471805599453;

    /** What a lead should be, and how much of the fit that is. */
    record Criterion(AttributeTest test, double weight) {}

    /** What shows trust, and what it is worth. */
    record Trust(InteractionTest test, double worth) {

        static Trust of(Parameters row, FactSchema facts) {
            return new Trust(InteractionTest.of(row.words("type"), row.words("asset"), facts), row.number("worth"));
        }
    }

    static WinnabilityScorer of(Parameters parameters, List<Criterion> criteria, FactSchema facts) {
        Texts texts = Texts.of(WinnabilityScorer.class);
        List<String> late = parameters.words("late");
        return new WinnabilityScorer(
                parameters.number("points"),
                criteria.toArray(Criterion[]::new),
                late.isEmpty() ? null : InteractionTest.of(late, List.of(), facts),
                Decay.halfLife(parameters.number("lateDays")),
                parameters.rows("trust").stream()
                        .map(row -> Trust.of(row, facts))
                        .toArray(Trust[]::new),
                Decay.halfLife(parameters.number("trustDays")),
                parameters.number("trustHalf"),
                new Reason("fit-and-trust", texts.get("reason.gained")),
                new Reason("late", texts.get("reason.lost")));
    }

    @Override
    public ScoringChange changeFrom(Scorer before) {
        return before instanceof WinnabilityScorer
                ? ScoringChange.on(Set.of(Axis.WINNABILITY))
                : ScoringChange.EVERYTHING;
    }

    @Override
    public void score(LeadView lead, Ledger ledger) {
        if (!ledger.wants(Axis.WINNABILITY)) {
            return;
        }
        Interactions interactions = lead.interactions();
        double trusted = trusted(lead, interactions);
        double fit = trusted == 0 ? 0 : fit(lead);
        if (fit == 0) {
            return;
        }
        // 1 - 2^-x; StrictMath.pow would take memory for each lead
        double gain = points * fit * -StrictMath.expm1(-LN_2 * trusted / trustHalf);
        ledger.add(gained, Axis.WINNABILITY, gain);
        int newest = late == null ? -1 : late.newest(interactions);
        if (newest >= 0) {
            double lateness = lateDecay.factor(lead.asOf() - interactions.time(newest));
            ledger.add(lost, Axis.WINNABILITY, -gain * lateness, newest);
        }
    }

    /** Trust fades, and with it what being late takes from it. */
    @Override
    public boolean fades() {
        return true;
    }

    private double fit(LeadView lead) {
        double met = 0;
        double all = 0;
        for (Criterion criterion : criteria) {
            all += criterion.weight();
            met += criterion.test().on(lead) == AttributeTest.Answer.YES ? criterion.weight() : 0;
        }
        return all == 0 ? 1 : met / all;
    }

    private double trusted(LeadView lead, Interactions interactions) {
        double sum = 0;
        for (int index = interactions.size() - 1; index >= 0; index--) {
            double worth = 0;
            for (Trust kind : trust) {
                worth += kind.test().holds(interactions, index) ? kind.worth() : 0;
            }
            if (worth > 0) {
                sum += worth * trustDecay.factor(lead.asOf() - interactions.time(index));
            }
        }
        return sum;
    }
}
