package org.winnable.qualification.internal.verdict;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.rules.Rules;
import org.winnable.qualification.internal.lead.LeadCursor;
import org.winnable.qualification.verdict.Clause;
import org.winnable.qualification.verdict.ClauseResult;
import org.winnable.qualification.verdict.ClauseStatus;
import org.winnable.qualification.verdict.Verdict;

/** The four clauses made ready for facts, rules and date. Immutable and thread-safe. */
public final class VerdictRules {

    private static final Clause[] CLAUSES = Clause.values();

    private final ClauseJudge[] judges;
    private final CriteriaJudge criteria;
    private final ActivityJudge activity;

    /** Makes the clauses ready. */
    public VerdictRules(Rules rules, FactSchema facts, Instant asOf) {
        SeniorityLevels levels = new SeniorityLevels(facts);
        this.criteria = new CriteriaJudge(rules.agreement().ideal(), facts, levels);
        this.activity = new ActivityJudge(rules.agreement(), facts, rules.zone(), asOf, criteria);
        this.judges = new ClauseJudge[] {
            new KnownJudge(facts), criteria, new DecisionJudge(rules.agreement().ideal(), facts, levels), activity
        };
    }

    /** What becomes of one clause for the lead that the cursor shows; allocates nothing. */
    public ClauseStatus status(Clause clause, LeadCursor lead) {
        return judges[clause.ordinal()].judge(lead, Evidence.SILENT);
    }

    /** Whether the clauses hold that time does not change: all but having acted. */
    public boolean fits(LeadCursor lead) {
        for (Clause clause : CLAUSES) {
            if (clause != Clause.HAS_ACTED && status(clause, lead) != ClauseStatus.MET) {
                return false;
            }
        }
        return true;
    }

    /** When the lead that the cursor shows last did what qualifies; {@link Long#MIN_VALUE} if it did not. */
    public long lastQualifying(LeadCursor lead) {
        return activity.lastQualifying(lead);
    }

    /** The verdict on the lead that the cursor shows, with its evidence. */
    public Verdict explain(LeadCursor lead) {
        List<ClauseResult> results = new ArrayList<>();
        for (Clause clause : CLAUSES) {
            Evidence evidence = Evidence.written();
            ClauseStatus status = judges[clause.ordinal()].judge(lead, evidence);
            results.add(new ClauseResult(clause, status, evidence.sentences()));
        }
        return new Verdict(results);
    }

    /** What the verdict on the lead that the cursor shows lacks. */
    public Gaps gaps(LeadCursor lead) {
        return new Gaps(
                !KnownJudge.hasName(lead),
                !KnownJudge.isReachable(lead),
                criteria.unknown(lead),
                activity.namesOtherProblem(lead));
    }
}
