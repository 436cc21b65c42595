package org.winnable.qualification.internal.verdict;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.lead.BuyingRole;
import org.winnable.core.lead.Seniority;
import org.winnable.core.rules.IdealCustomer;
import org.winnable.qualification.internal.lead.LeadCursor;
import org.winnable.qualification.verdict.ClauseStatus;

/** Decides or influences: by the part in the purchase, or by the level in the organisation. */
final class DecisionJudge implements ClauseJudge {

    private final @Nullable BuyingRole[] roles;
    private final Set<BuyingRole> wanted;
    private final SeniorityLevels levels;
    private final Seniority decides;
    private final Seniority influences;

    DecisionJudge(IdealCustomer ideal, FactSchema facts, SeniorityLevels levels) {
        Dictionary dictionary = facts.dictionary(CategoryKey.BUYING_ROLE);
        this.roles = new BuyingRole[dictionary.size()];
        for (int code = 0; code < roles.length; code++) {
            String key = dictionary
                    .value(code)
                    .toLowerCase(Locale.ROOT)
                    .replace(' ', '-')
                    .replace('_', '-');
            roles[code] = BuyingRole.byKey(key).orElse(null);
        }
        this.wanted = ideal.buyingRoles();
        this.levels = levels;
        this.decides = ideal.decidesFrom();
        this.influences = ideal.influencesFrom();
    }

    @Override
    public ClauseStatus judge(LeadCursor lead, Evidence evidence) {
        int code = lead.code(CategoryKey.BUYING_ROLE);
        BuyingRole role = code == Dictionary.UNKNOWN ? null : roles[code];
        Seniority level = levels.of(lead);
        if (role == null && level == null) {
            evidence.say("decision.unknown");
            return ClauseStatus.UNKNOWN;
        }
        boolean byRole = role != null && wanted.contains(role);
        boolean byLevel = level != null && (level.isAtLeast(decides) || level.isAtLeast(influences));
        if (evidence.listens()) {
            if (role != null) {
                evidence.say(byRole ? "decision.role" : "decision.otherRole", role.label());
            }
            if (level != null) {
                tell(level, evidence);
            }
        }
        return byRole || byLevel ? ClauseStatus.MET : ClauseStatus.NOT_MET;
    }

    private void tell(Seniority level, Evidence evidence) {
        if (level.isAtLeast(decides)) {
            evidence.say("decision.decides", level.label(), decides.label());
        } else if (level.isAtLeast(influences)) {
            evidence.say("decision.influences", level.label(), influences.label());
        } else {
            evidence.say(
                    "decision.tooLow",
                    level.label(),
                    influences.isAtLeast(decides) ? decides.label() : influences.label());
        }
    }
}
