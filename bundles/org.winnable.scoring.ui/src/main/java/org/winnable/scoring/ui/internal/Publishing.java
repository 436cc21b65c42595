package org.winnable.scoring.ui.internal;

import java.time.LocalDate;
import org.winnable.application.ClientSession;
import org.winnable.application.ModelDraft;
import org.winnable.core.rules.ScoringModel;
import org.winnable.scoring.ui.internal.draft.ChangedThresholds;
import org.winnable.ui.jobs.Jobs;
import org.winnable.ui.jobs.Notice;
import org.winnable.ui.text.Patterns;

/** Puts drafts into force, the model and the thresholds as one version, and offers the way back. Used on the UI thread. */
final class Publishing {

    private final Jobs jobs;

    Publishing(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Puts a draft into force. */
    void publish(ClientSession session, ModelDraft draft) {
        ScoringModel before = draft.published().model();
        int thresholds = ChangedThresholds.count(draft);
        jobs.run(
                Messages.Job_publish,
                progress -> session.models().publish(draft.rules(), today(session)),
                published -> jobs.show(Notice.done(
                        Patterns.format(Messages.Publish_done, published.version()),
                        thresholds > 0
                                ? Patterns.format(Messages.Publish_doneThresholds, published.name(), thresholds)
                                : Patterns.format(Messages.Publish_doneText, published.name()),
                        new Notice.Action(Messages.Publish_undo, () -> bringBack(session, before)))));
    }

    /** Puts the version before into force again, as a version of its own: what was judged in between stays to be looked at. */
    private void bringBack(ClientSession session, ScoringModel before) {
        jobs.run(
                Messages.Job_publish,
                progress -> session.models().publish(before.id() + "@" + before.version(), today(session)),
                published -> jobs.show(Notice.done(
                        Patterns.format(Messages.Publish_undone, published.version(), before.version()), "")));
    }

    private static LocalDate today(ClientSession session) {
        return LocalDate.now(session.workspace().settings().zone());
    }
}
