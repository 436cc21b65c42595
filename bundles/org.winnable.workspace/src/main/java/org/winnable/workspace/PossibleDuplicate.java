package org.winnable.workspace;

import java.util.List;

/**
 * Two people so alike that somebody is asked whether they are one. Answered by {@link ByHand#merge} or
 * {@link ByHand#keepApart}.
 *
 * @param one the id of the person who is known longer
 * @param other the id of the other one
 * @param likeness how likely they are one person, 0 to 1, by the two of their records that are most alike
 * @param reasons what these two records have in common and what not, the weightiest first
 */
public record PossibleDuplicate(long one, long other, double likeness, List<Likeness> reasons) {

    /** From this likeness on a person is asked. */
    public static final double ASK = 0.6;

    /** From this likeness on nobody is asked, unless several people are as likely. */
    public static final double AUTOMATIC = 0.99;

    /** Copies the list. */
    public PossibleDuplicate {
        reasons = List.copyOf(reasons);
    }
}
