package org.winnable.qualification.internal;

import org.jspecify.annotations.Nullable;
import org.winnable.core.rules.Rules;
import org.winnable.qualification.internal.lead.FactChange;
import org.winnable.qualification.internal.scoring.Difference;
import org.winnable.qualification.internal.scoring.EarlierScores;

/**
 * What a judgement of the same date leaves to be found out: of the same facts by other rules, or of other facts by the same rules.
 *
 * @param scores everyone's then, and who is as they were
 * @param columns verdicts and stages then
 * @param verdicts whether verdicts stand
 * @param stages whether stages and labels stand as well, for all in whose history no score that may be another had a part
 */
public record EarlierJudgement(EarlierScores scores, JudgementColumns columns, boolean verdicts, boolean stages) {

    /** What stands of a judgement where other rules count, or other facts. */
    static EarlierJudgement of(Judgements judgements, Rules then, Rules now, @Nullable FactChange change) {
        boolean agrees = agree(then, now);
        return new EarlierJudgement(
                new EarlierScores(judgements.scores(), change),
                judgements.columns(),
                agrees,
                agrees && then.lifecycle().equals(now.lifecycle()));
    }

    /** Whether verdicts are the same by two sets of rules. */
    static boolean agree(Rules some, Rules others) {
        return some.zone().equals(others.zone()) && some.agreement().equals(others.agreement());
    }

    /** The row of which the verdict stands; −1 if there is none. */
    int verdict(int row) {
        return verdicts ? scores.then(row) : -1;
    }

    /** The row of which the stage stands, whatever became of the scores; −1 if there is none. */
    int stage(int row, Difference difference) {
        int then = stages ? scores.then(row) : -1;
        return then >= 0 && (columns.asked(then) & difference.axes(row)) == 0 ? then : -1;
    }
}
