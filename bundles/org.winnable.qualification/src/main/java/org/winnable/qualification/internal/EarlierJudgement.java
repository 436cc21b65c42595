package org.winnable.qualification.internal;

import org.jspecify.annotations.Nullable;
import org.winnable.core.rules.Rules;
import org.winnable.qualification.internal.lead.FactChange;
import org.winnable.qualification.internal.scoring.Difference;
import org.winnable.qualification.internal.scoring.EarlierScores;

/**
 * What a judgement of the same date leaves to be found out: of the same facts by other rules, or of other facts by the same rules.
 *
 * @param scores everyone's then
 * @param columns verdicts and stages then
 * @param change who is as they were; null if the facts are the same
 * @param verdicts whether verdicts stand
 * @param stages whether stages and labels stand as well, for all in whose history no score that may be another had a part
 */
public record EarlierJudgement(
        EarlierScores scores,
        JudgementColumns columns,
        @Nullable FactChange change,
        boolean verdicts,
        boolean stages) {

    /** What stands of a judgement where other rules count, or other facts. */
    static EarlierJudgement of(Judgements judgements, Rules then, Rules now, @Nullable FactChange change) {
        boolean agrees = then.zone().equals(now.zone()) && then.agreement().equals(now.agreement());
        return new EarlierJudgement(
                new EarlierScores(judgements.scores(), change),
                judgements.columns(),
                change,
                agrees,
                agrees && then.lifecycle().equals(now.lifecycle()));
    }

    /** The row of which the verdict stands; −1 if there is none. */
    int verdict(int row) {
        return verdicts ? then(row) : -1;
    }

    /** The row of which the stage stands, whatever became of the scores; −1 if there is none. */
    int stage(int row, Difference difference) {
        int then = stages ? then(row) : -1;
        return then >= 0 && (columns.asked(then) & difference.axes(row)) == 0 ? then : -1;
    }

    private int then(int row) {
        return change == null ? row : change.then(row);
    }
}
