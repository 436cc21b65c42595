package org.winnable.application;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
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
        return ofRows(people, IntStream.range(0, people.size()));
    }

    /**
     * The verdict on some.
     *
     * @param ids whom, each once, as {@link org.winnable.workspace.FactStore#people} tells them; who was not judged does not
     *     count
     */
    public static ListVerdict of(Qualification people, long[] ids) {
        return ofRows(people, LongStream.of(ids).mapToInt(people.facts()::row).filter(row -> row >= 0));
    }

    private static ListVerdict ofRows(Qualification people, IntStream rows) {
        int[] judged = rows.toArray();
        int leads = 0;
        int fitting = 0;
        for (int row : judged) {
            if (people.isLead(row)) {
                leads++;
            } else if (people.status(Clause.MEETS_CRITERIA, row) == ClauseStatus.MET) {
                fitting++;
            }
        }
        return new ListVerdict(judged.length, leads, fitting, judged.length - leads - fitting);
    }

    /** The verdict as a sentence, in the user's language. */
    public String sentence() {
        return Texts.of(ListVerdict.class).get("verdict", people, leads, fitting, others);
    }
}
