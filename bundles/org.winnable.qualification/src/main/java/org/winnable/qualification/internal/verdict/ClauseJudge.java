package org.winnable.qualification.internal.verdict;

import org.winnable.qualification.internal.lead.LeadCursor;
import org.winnable.qualification.verdict.ClauseStatus;

/** Judges one clause. Immutable and thread-safe; allocates nothing while the evidence is silent. */
interface ClauseJudge {

    /**
     * What becomes of the clause for the lead that the cursor shows.
     *
     * @param evidence takes the reasons; at least one if it listens
     */
    ClauseStatus judge(LeadCursor lead, Evidence evidence);
}
