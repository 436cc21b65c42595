package org.winnable.scoring.signals;

import org.winnable.core.facts.FactSchema;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Decay;
import org.winnable.core.scoring.InteractionTest;
import org.winnable.core.scoring.Interactions;
import org.winnable.core.scoring.LeadView;
import org.winnable.core.scoring.Ledger;
import org.winnable.core.scoring.Reason;
import org.winnable.core.text.Texts;

/** One signal, ready to score. */
record Signal(InteractionTest test, double points, Decay decay, Reason reason) {

    static Signal of(Parameters row, FactSchema facts) {
        String name = String.join(" ", row.words("name"));
        double days = row.number("days");
        return new Signal(
                InteractionTest.of(row.words("type"), row.words("asset"), facts),
                row.number("points"),
                Decay.linear(days),
                new Reason("signal/" + name, Texts.of(Signal.class).get("reason.signal", name, days)));
    }

    void score(LeadView lead, Ledger ledger) {
        Interactions interactions = lead.interactions();
        int newest = test.newest(interactions);
        if (newest >= 0) {
            double left = decay.factor(lead.asOf() - interactions.time(newest));
            if (left > 0) {
                ledger.add(reason, Axis.INTENT, points * left, newest);
            }
        }
    }
}
