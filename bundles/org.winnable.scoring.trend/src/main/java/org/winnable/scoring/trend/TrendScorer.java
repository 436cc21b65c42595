package org.winnable.scoring.trend;

import java.util.EnumSet;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.InteractionTest;
import org.winnable.core.scoring.Interactions;
import org.winnable.core.scoring.LeadView;
import org.winnable.core.scoring.Ledger;
import org.winnable.core.scoring.Reason;
import org.winnable.core.scoring.Scorer;
import org.winnable.core.scoring.ScoringChange;
import org.winnable.core.text.Texts;

/**
 * Compares two periods. Does not fade: who falls silent has a falling trend for a while.
 *
 * @param seconds the length of each period
 */
record TrendScorer(
        InteractionTest acts,
        long seconds,
        int minimum,
        double up,
        double down,
        Axis axis,
        Reason rising,
        Reason falling)
        implements Scorer {

    private static final long DAY = 86_400;

    static TrendScorer of(Parameters parameters, InteractionTest acts) {
        Texts texts = Texts.of(TrendScorer.class);
        double days = parameters.number("days");
        return new TrendScorer(
                acts,
                Math.round(days * DAY),
                (int) Math.ceil(parameters.number("minimum")),
                parameters.number("up"),
                parameters.number("down"),
                Axis.byKey(parameters.choice("axis")).orElseThrow(),
                new Reason("rising", texts.get("reason.rising", days)),
                new Reason("falling", texts.get("reason.falling", days)));
    }

    @Override
    public ScoringChange changeFrom(Scorer before) {
        return before instanceof TrendScorer other
                ? ScoringChange.on(EnumSet.of(axis, other.axis))
                : ScoringChange.EVERYTHING;
    }

    @Override
    public void score(LeadView lead, Ledger ledger) {
        if (!ledger.wants(axis)) {
            return;
        }
        Interactions interactions = lead.interactions();
        int recent = 0;
        int before = 0;
        for (int index = interactions.size() - 1; index >= 0; index--) {
            long age = lead.asOf() - interactions.time(index);
            if (age >= 2 * seconds) {
                break;
            }
            if (acts.holds(interactions, index)) {
                recent += age < seconds ? 1 : 0;
                before += age < seconds ? 0 : 1;
            }
        }
        int all = recent + before;
        if (all >= minimum && recent != before) {
            double trend = (double) (recent - before) / all;
            ledger.add(trend > 0 ? rising : falling, axis, trend * (trend > 0 ? up : down));
        }
    }
}
