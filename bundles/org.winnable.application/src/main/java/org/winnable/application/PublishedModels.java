package org.winnable.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.winnable.core.rules.Rules;
import org.winnable.core.rules.ScoringModel;
import org.winnable.core.work.Progress;
import org.winnable.qualification.Qualification;
import org.winnable.qualification.backtest.BacktestPlan;
import org.winnable.qualification.backtest.BacktestReport;
import org.winnable.workspace.ModelFiles;
import org.winnable.workspace.ModelVersion;
import org.winnable.workspace.WorkspaceException;

/**
 * The scoring models of an open workspace: lists them, tries them on today and on the past, and puts them into force. Thread-safe;
 * trying takes as long as judging and must not run on a thread that paints.
 */
public final class PublishedModels {

    private final ClientSession session;
    private final ModelFiles files;
    private final Judgements judgements;

    PublishedModels(ClientSession session, Judgements judgements) {
        this.session = session;
        this.files = session.workspace().models();
        this.judgements = judgements;
    }

    /** All models: the one in force, drafts, earlier versions. See {@link ModelFiles#list()}. */
    public List<ModelVersion> list() throws WorkspaceException {
        return files.list();
    }

    /** The rules as they would be with a model, by its {@link ModelVersion#reference}. */
    public Rules rules(String reference) throws WorkspaceException {
        return files.rules(reference);
    }

    /**
     * Everyone, judged by other rules than those in force; nothing of it is kept.
     *
     * @throws WorkspaceException if facts cannot be read or a strategy refuses its parameters
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    public Qualification tryOut(Rules rules, Instant asOf, Progress progress) throws WorkspaceException {
        return judgements.tryOut(rules, asOf, progress);
    }

    /**
     * Rules tried on the past.
     *
     * @throws WorkspaceException if facts cannot be read or a strategy refuses its parameters
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    public BacktestReport backtest(Rules rules, BacktestPlan plan, Progress progress) throws WorkspaceException {
        return judgements.backtest(rules, plan, progress);
    }

    /**
     * Puts a draft or an earlier version into force as the next version, then tells the session's listeners.
     *
     * @param reference as of {@link ModelVersion#reference}
     * @param today the day that is noted
     * @throws WorkspaceException if there is no such model, it has mistakes, or it cannot be saved
     */
    public ScoringModel publish(String reference, LocalDate today) throws WorkspaceException {
        ScoringModel published = files.publish(reference, today);
        session.changed();
        return published;
    }

    /** As {@link #publish(String, LocalDate)}, of a model and thresholds changed from those in force. */
    public ScoringModel publish(Rules draft, LocalDate today) throws WorkspaceException {
        ScoringModel published = files.publish(draft, today);
        session.changed();
        return published;
    }
}
