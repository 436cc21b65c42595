package org.winnable.scoring.signals;

import java.util.List;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.InteractionTest;
import org.winnable.core.scoring.Interactions;
import org.winnable.core.scoring.LeadView;
import org.winnable.core.scoring.Ledger;
import org.winnable.core.scoring.Reason;
import org.winnable.core.text.Texts;

/** Several people of one company who act within a few days, this one among them. */
record Burst(InteractionTest acts, double points, int people, long seconds, Reason reason) {

    private static final long DAY = 86_400;

    static Burst of(Parameters parameters, FactSchema facts) {
        double days = parameters.number("burstDays");
        int people = (int) Math.ceil(parameters.number("burstPeople"));
        return new Burst(
                InteractionTest.of(List.of(), List.of(), facts),
                parameters.number("burstPoints"),
                people,
                Math.round(days * DAY),
                new Reason("burst", Texts.of(Burst.class).get("reason.burst", people, days)));
    }

    boolean counts() {
        return points != 0;
    }

    void score(LeadView lead, Ledger ledger) {
        long since = lead.asOf() - seconds;
        Interactions interactions = lead.interactions();
        int newest = acts.newest(interactions);
        if (newest >= 0
                && interactions.time(newest) >= since
                && lead.company().people() >= people
                && lead.company().activeSince(since) >= people) {
            ledger.add(reason, Axis.INTENT, points);
        }
    }
}
