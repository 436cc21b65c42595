package org.winnable.qualification.internal;

import java.time.Instant;
import org.winnable.core.facts.FactTable;
import org.winnable.core.rules.Rules;
import org.winnable.core.work.Progress;
import org.winnable.qualification.internal.lead.FactsAsOf;
import org.winnable.qualification.internal.lead.LeadCursor;
import org.winnable.qualification.internal.lifecycle.ActualStanding;
import org.winnable.qualification.internal.lifecycle.NextStep;
import org.winnable.qualification.internal.lifecycle.StageRules;
import org.winnable.qualification.internal.scoring.Ledgers;
import org.winnable.qualification.internal.scoring.PreparedModel;
import org.winnable.qualification.internal.scoring.Scores;
import org.winnable.qualification.internal.verdict.VerdictRules;
import org.winnable.qualification.internal.work.Workers;
import org.winnable.qualification.verdict.Clause;
import org.winnable.qualification.verdict.Verdict;

/** Facts, rules and date made ready: judges everyone, and explains anyone by the same parts. Immutable and thread-safe. */
public final class Judge {

    private final FactsAsOf facts;
    private final PreparedModel model;
    private final VerdictRules verdictRules;
    private final StageRules stageRules;
    private final NextStep nextStep;

    /** A judge with a model that was prepared for the facts. */
    public Judge(FactTable facts, Rules rules, Instant asOf, PreparedModel model) {
        this.facts = new FactsAsOf(facts, asOf.getEpochSecond());
        this.model = model;
        this.verdictRules = new VerdictRules(rules, facts, asOf);
        this.stageRules = new StageRules(rules, facts, asOf);
        this.nextStep = new NextStep(rules, stageRules);
    }

    /** The judgement on everyone. Reports a step per row and strategy, and one per row for the verdict. */
    public Judgements judge(Workers workers, Progress progress) {
        Scores scores = model.score(facts, workers, progress);
        JudgementColumns columns = new JudgementColumns(facts.size());
        workers.forEachChunk(facts.size(), (chunk, from, to) -> {
            progress.checkCancelled();
            LeadCursor lead = facts.cursor();
            ActualStanding standing = new ActualStanding(lead, scores.columns());
            for (int row = from; row < to; row++) {
                lead.moveTo(row);
                for (Clause clause : JudgementColumns.CLAUSES) {
                    columns.set(clause, row, verdictRules.status(clause, lead));
                }
                standing.setLead(columns.isLead(row));
                columns.setStage(row, stageRules.stage(standing));
            }
            progress.advance(to - from);
        });
        return new Judgements(scores, columns);
    }

    /** The verdict on a row with its evidence. */
    public Verdict verdict(int row) {
        return verdictRules.explain(facts.cursor(row));
    }

    /** What the scores of a row consist of. */
    public Ledgers ledgers(int row, Judgements judgements) {
        return model.explain(facts, row, judgements.scores());
    }

    /** What would bring the person in a row further. */
    public String nextStep(int row, Verdict verdict, Judgements judgements) {
        LeadCursor lead = facts.cursor(row);
        ActualStanding standing = new ActualStanding(lead, judgements.scores().columns());
        standing.setLead(verdict.isLead());
        return nextStep.tell(standing, verdict, verdictRules.gaps(lead));
    }
}
