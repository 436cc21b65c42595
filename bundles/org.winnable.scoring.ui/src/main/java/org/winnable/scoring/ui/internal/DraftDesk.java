package org.winnable.scoring.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.application.ModelDraft;
import org.winnable.core.parameter.ParameterProblem;
import org.winnable.qualification.Qualification;
import org.winnable.scoring.ui.internal.draft.DraftJudge;
import org.winnable.scoring.ui.internal.draft.DraftJudge.Answer;
import org.winnable.scoring.ui.internal.draft.DraftJudge.Question;
import org.winnable.scoring.ui.internal.draft.ModelEdit;
import org.winnable.scoring.ui.internal.draft.ModelLine.Group;
import org.winnable.scoring.ui.internal.draft.ModelLines;
import org.winnable.scoring.ui.internal.draft.Refusal;
import org.winnable.scoring.ui.internal.draft.Setting;
import org.winnable.scoring.ui.internal.draft.Strategies;
import org.winnable.scoring.ui.internal.grades.GradeCell;
import org.winnable.scoring.ui.internal.past.PastTrials;
import org.winnable.ui.edit.EditHistory;
import org.winnable.ui.jobs.Jobs;
import org.winnable.ui.jobs.LatestAnswer;
import org.winnable.ui.jobs.Notice;
import org.winnable.ui.session.ClientDesk;
import org.winnable.ui.session.SessionService;
import org.winnable.ui.session.Ways;
import org.winnable.ui.theme.Icons;
import org.winnable.ui.theme.Palette;

/**
 * Where a draft of the open client's model is worked on. Every change is judged in the background, the newest draft next, and
 * what comes of it is shown as soon as it is there; the past is tried when somebody looks at it. Used on the UI thread.
 */
final class DraftDesk implements ClientDesk {

    private final SessionService sessions;
    private final Jobs jobs;
    private final PastDesk past;
    private final LatestAnswer<Question, Answer> answers;
    private final LatestAnswer<GradeCell, GradeCell.Members> cells;
    private final Publishing publishing;
    private final ScoringView view;
    private final PastTrials trials;
    private @Nullable ClientSession session;
    private @Nullable Qualification people;
    private @Nullable DraftJudge judge;
    private @Nullable EditHistory<ModelDraft> history;
    private @Nullable Strategies strategies;
    private List<ParameterProblem> problems = List.of();
    /** Whether something came while the view was hidden. */
    private boolean stale;

    /**
     * A desk without a model.
     *
     * @param ways to other views
     */
    DraftDesk(
            Composite parent,
            Icons icons,
            SessionService sessions,
            Jobs jobs,
            UISynchronize ui,
            Capacity capacity,
            Ways ways) {
        this.sessions = sessions;
        this.jobs = jobs;
        past = new PastDesk(capacity, ways.imports(), this::again);
        answers = new LatestAnswer<>("Scoring draft", ui, Question::answer, this::show, this::failed).following();
        publishing = new Publishing(jobs);
        view = new ScoringView(parent, icons, new Wishes(), past, this::shown, ways.leads());
        cells = new LatestAnswer<>("People of a grade", ui, GradeCell::members, view.grades()::show, this::failed);
        trials = new PastTrials(jobs, view.past());
    }

    @Override
    public void dispose() {
        answers.forget();
        cells.forget();
        trials.cancel();
    }

    @Override
    public void setFocus() {
        shown();
        view.setFocus();
    }

    @Override
    public void setPalette(Palette palette) {
        view.setPalette(palette);
    }

    /** Works on the model of another client, or as of another date. */
    @Override
    public void show(@Nullable ClientSession opened, @Nullable Qualification judged) {
        if (opened != session) {
            session = opened;
            judge = opened == null ? null : new DraftJudge(opened.plugins());
            history = null;
            strategies = null;
            answers.forget();
            cells.forget();
            past.show(view.past(), opened);
        }
        if (judged != people) {
            trials.cancel();
        }
        people = judged;
        EditHistory<ModelDraft> drafts = history;
        if (judged != null && (drafts == null || !drafts.current().published().equals(judged.rules()))) {
            begin(judged);
        }
        refresh();
    }

    @Override
    public void undo() {
        if (history != null && history.undo().isPresent()) {
            refresh();
        }
    }

    @Override
    public void redo() {
        if (history != null && history.redo().isPresent()) {
            refresh();
        }
    }

    /** Begins a draft of the rules in force; what is tried of a part that stayed as it was goes on being tried. */
    private void begin(Qualification judged) {
        EditHistory<ModelDraft> before = history;
        history = new EditHistory<>(
                before == null
                        ? ModelDraft.of(judged.rules())
                        : before.current().on(judged.rules()));
        problems = List.of();
        ClientSession open = session;
        if (open != null && strategies == null) {
            jobs.fetch(Messages.Job_strategies, progress -> Strategies.of(open.plugins()), known -> {
                if (session == open) {
                    strategies = known;
                    refresh();
                }
            });
        }
    }

    private void refresh() {
        // fields and judgements that nobody looks at would take time from what is looked at
        stale = !view.isVisible();
        if (stale) {
            return;
        }
        if (session == null) {
            view.showNoClient();
        } else if (people == null || history == null || strategies == null) {
            view.showJudging();
        } else {
            showDraft();
            ask();
        }
    }

    private void shown() {
        if (stale) {
            refresh();
        }
    }

    private void showDraft() {
        EditHistory<ModelDraft> drafts = history;
        Strategies known = strategies;
        if (drafts != null && known != null) {
            ModelDraft draft = drafts.current();
            List<Group> groups = ModelLines.of(draft, known);
            view.show(draft, Refusal.of(problems, groups));
            view.model().show(groups, ModelLines.additions(draft, known), problems);
        }
    }

    private void ask() {
        Qualification everyone = people;
        EditHistory<ModelDraft> drafts = history;
        DraftJudge by = judge;
        if (everyone != null && drafts != null && by != null) {
            trials.keepOnly(drafts.current());
            answers.ask(new Question(by, everyone, drafts.current()));
        }
    }

    private void show(Answer answer) {
        if (answer.question().people() != people) {
            return;
        }
        List<ParameterProblem> before = problems;
        switch (answer) {
            case Answer.Judged judged -> {
                problems = List.of();
                view.comparison().show(judged);
                view.grades().show(judged);
                tryPast(judged.question());
            }
            case Answer.Refused refused -> problems = refused.problems();
        }
        if (!before.equals(problems)) {
            showDraft();
        }
    }

    /** The past is tried only if somebody looks at it, and by a draft that its strategies do not refuse. */
    private void tryPast(Question question) {
        ClientSession open = session;
        EditHistory<ModelDraft> drafts = history;
        if (open != null
                && drafts != null
                && view.showsPast()
                && question.draft().equals(drafts.current())) {
            trials.want(open, question.people(), question.draft());
        }
    }

    private void again() {
        trials.cancel();
        ask();
    }

    private void failed(Exception failure) {
        jobs.show(Notice.failed(Messages.Problem_judging, String.valueOf(failure.getMessage()), ""));
    }

    /** What the user does in the view. */
    private final class Wishes implements ScoringView.Listener {

        @Override
        public void changed(Setting setting, Optional<Object> value) {
            change(setting.path(), setting.change().apply(current(), value));
        }

        @Override
        public void edited(ModelEdit edit) {
            paused();
            change(edit.label(), edit.change().apply(current()));
            paused();
        }

        @Override
        public void paused() {
            if (history != null) {
                history.pause();
            }
        }

        @Override
        public void discarded() {
            paused();
            change("", ModelDraft.of(current().published()));
            paused();
        }

        @Override
        public void published() {
            ClientSession open = session;
            if (open != null) {
                publishing.publish(open, current());
            }
        }

        @Override
        public void selected(long person) {
            sessions.select(OptionalLong.of(person));
        }

        @Override
        public void turned() {
            ask();
        }

        @Override
        public void graded(GradeCell cell) {
            cells.ask(cell);
        }

        private ModelDraft current() {
            EditHistory<ModelDraft> drafts = history;
            if (drafts == null) {
                throw new IllegalStateException("no draft is shown");
            }
            return drafts.current();
        }

        private void change(String path, ModelDraft draft) {
            if (history != null) {
                history.change(path, draft);
                refresh();
            }
        }
    }
}
