package org.winnable.scoring.company;

import java.util.EnumSet;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.lead.ContactField;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.CompanyView;
import org.winnable.core.scoring.LeadView;
import org.winnable.core.scoring.Ledger;
import org.winnable.core.scoring.Reason;
import org.winnable.core.scoring.Scorer;
import org.winnable.core.scoring.ScoringChange;
import org.winnable.core.text.Texts;

/**
 * Scores by the people of the company. Does not fade: colleagues act when they like.
 *
 * @param seconds the length of the period
 * @param fullShare of the people, at which all points are given
 * @param fullGroup kinds, at which all points are given
 */
record CompanyScorer(
        long seconds,
        int minimum,
        double sharePoints,
        double fullShare,
        double groupPoints,
        double fullGroup,
        CategoryKey kind,
        Axis axis,
        Reason share,
        Reason group)
        implements Scorer {

    private static final long DAY = 86_400;
    private static final double PERCENT = 100;

    static CompanyScorer of(Parameters parameters) {
        Texts texts = Texts.of(CompanyScorer.class);
        double days = parameters.number("days");
        ContactField kind = ContactField.byKey(parameters.choice("kind")).orElseThrow();
        return new CompanyScorer(
                Math.round(days * DAY),
                (int) Math.ceil(parameters.number("minimum")),
                parameters.number("sharePoints"),
                parameters.number("fullShare") / PERCENT,
                parameters.number("groupPoints"),
                parameters.number("fullGroup"),
                CategoryKey.of(kind),
                Axis.byKey(parameters.choice("axis")).orElseThrow(),
                new Reason("share", texts.get("reason.share", days)),
                new Reason("group", texts.get("reason.group", days, kind.label())));
    }

    @Override
    public ScoringChange changeFrom(Scorer before) {
        return before instanceof CompanyScorer other
                ? ScoringChange.on(EnumSet.of(axis, other.axis))
                : ScoringChange.EVERYTHING;
    }

    @Override
    public void score(LeadView lead, Ledger ledger) {
        CompanyView company = lead.company();
        int people = company.people();
        if (!ledger.wants(axis) || people < minimum) {
            return;
        }
        long since = lead.asOf() - seconds;
        int active = company.activeSince(since);
        if (active > 0) {
            ledger.add(share, axis, sharePoints * Math.min(1, active / (people * fullShare)));
            int kinds = company.kindsActiveSince(kind, since);
            if (kinds > 0) {
                ledger.add(group, axis, groupPoints * Math.min(1, kinds / fullGroup));
            }
        }
    }
}
