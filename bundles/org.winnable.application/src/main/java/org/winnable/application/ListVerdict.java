package org.winnable.application;

import org.winnable.core.text.Texts;
import org.winnable.qualification.Qualification;
import org.winnable.qualification.verdict.Clause;
import org.winnable.qualification.verdict.ClauseStatus;

/**
 * What a list is worth: "2,300 rows: 41 leads, 780 contacts who fit, 1,479 others" (requirements, section 1).
 *
 * @param people how many were judged
 * @param leads who meet all four clauses
 * @param fitting contacts who meet the criteria and are no leads yet
 * @param others everyone else
 */
public record ListVerdict(int people, int leads, int fitting, int others) {

    /** The verdict on everyone. */
    public static ListVerdict of(Qualification people) {
        int leads = 0;
        int fitting = 0;
        for (int row = 0; row < people.size(); row++) {
            if (people.isLead(row)) {
                leads++;
            } else if (people.status(Clause.MEETS_CRITERIA, row) == ClauseStatus.MET) {
                fitting++;
            }
        }
        return new ListVerdict(people.size(), leads, fitting, people.size() - leads - fitting);
    }

    /** The verdict as a sentence, in the user's language. */
    public String sentence() {
        return Texts.of(ListVerdict.class).get("verdict", people, leads, fitting, others);
    }
}
