package org.winnable.qualification.internal.verdict;

import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.facts.TextKey;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.scoring.Interactions;
import org.winnable.qualification.internal.lead.LeadCursor;
import org.winnable.qualification.verdict.ClauseStatus;

/** Known: a name and a way to reach the person. Who opted out is known, but must not be mailed. */
final class KnownJudge implements ClauseJudge {

    private static final String YES = "true";

    private final int optedOut;
    private final int unsubscribed;

    KnownJudge(FactSchema facts) {
        this.optedOut = facts.dictionary(CategoryKey.OPT_OUT).code(YES);
        this.unsubscribed = facts.interactionTypes().code(InteractionType.UNSUBSCRIBED.key());
    }

    @Override
    public ClauseStatus judge(LeadCursor lead, Evidence evidence) {
        String name = lead.facts().text(TextKey.NAME, lead.row());
        boolean mail = has(TextKey.EMAIL, lead);
        boolean phone = has(TextKey.PHONE, lead);
        if (name == null) {
            evidence.say("known.noName");
        } else {
            evidence.say("known.name", name);
        }
        if (mail && phone) {
            evidence.say("known.mailAndPhone");
        } else if (mail) {
            evidence.say("known.mail");
        } else if (phone) {
            evidence.say("known.phone");
        } else {
            evidence.say("known.unreachable");
        }
        if (evidence.listens() && isOptedOut(lead)) {
            evidence.say(phone ? "known.optedOutPhone" : "known.optedOut");
        }
        return name != null && isReachable(lead) ? ClauseStatus.MET : ClauseStatus.NOT_MET;
    }

    static boolean hasName(LeadCursor lead) {
        return has(TextKey.NAME, lead);
    }

    static boolean isReachable(LeadCursor lead) {
        return has(TextKey.EMAIL, lead) || has(TextKey.PHONE, lead);
    }

    private static boolean has(TextKey key, LeadCursor lead) {
        return lead.facts().text(key, lead.row()) != null;
    }

    private boolean isOptedOut(LeadCursor lead) {
        if (optedOut != Dictionary.UNKNOWN && lead.code(CategoryKey.OPT_OUT) == optedOut) {
            return true;
        }
        Interactions interactions = lead.interactions();
        for (int index = 0; index < interactions.size(); index++) {
            if (unsubscribed != Dictionary.UNKNOWN && interactions.type(index) == unsubscribed) {
                return true;
            }
        }
        return false;
    }
}
