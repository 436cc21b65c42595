package org.winnable.qualification.internal;

import org.jspecify.annotations.Nullable;
import org.winnable.core.rules.Rules;
import org.winnable.qualification.internal.scoring.Difference;
import org.winnable.qualification.internal.scoring.Scores;

/**
 * What a judgement of the same facts and date by other rules leaves to be found out.
 *
 * @param scores everyone's then
 * @param columns verdicts, which stand; null where another agreement changes them
 * @param stages whether stages and labels stand as well, for all in whose history no score that may be another had a part
 */
public record EarlierJudgement(Scores scores, @Nullable JudgementColumns columns, boolean stages) {

    /** What stands of a judgement where other rules count. */
    static EarlierJudgement of(Judgements judgements, Rules then, Rules now) {
        boolean agrees = then.zone().equals(now.zone()) && then.agreement().equals(now.agreement());
        return new EarlierJudgement(
                judgements.scores(),
                agrees ? judgements.columns() : null,
                agrees && then.lifecycle().equals(now.lifecycle()));
    }

    /** The columns in which the verdict on everyone stands already; null if there are none. */
    static @Nullable JudgementColumns verdicts(@Nullable EarlierJudgement earlier) {
        return earlier == null ? null : earlier.columns;
    }

    /** Whether the stage of a person stands, whatever became of the scores. */
    boolean keepsStage(int row, Difference difference) {
        JudgementColumns known = columns;
        return stages && known != null && (known.asked(row) & difference.axes(row)) == 0;
    }
}
