package org.winnable.qualification.internal.scoring;

import org.jspecify.annotations.Nullable;
import org.winnable.qualification.internal.lead.FactChange;

/**
 * Scores of an earlier judgement, of which is taken what stands.
 *
 * @param scores everyone's then
 * @param change who is as they were; null if the facts are the same
 */
public record EarlierScores(Scores scores, @Nullable FactChange change) {

    /** The row that somebody had of whom nothing changed; −1 if there is none. */
    public int then(int row) {
        return change == null ? row : change.then(row);
    }
}
