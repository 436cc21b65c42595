package org.winnable.scoring.ui.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.application.ModelDraft;
import org.winnable.core.parameter.ParameterProblem;
import org.winnable.qualification.Qualification;
import org.winnable.scoring.ui.internal.draft.DraftHistory;
import org.winnable.scoring.ui.internal.draft.DraftJudge;
import org.winnable.scoring.ui.internal.draft.DraftJudge.Answer;
import org.winnable.scoring.ui.internal.draft.DraftJudge.Question;
import org.winnable.scoring.ui.internal.draft.ModelLines;
import org.winnable.scoring.ui.internal.draft.Setting;
import org.winnable.scoring.ui.internal.draft.Strategies;
import org.winnable.ui.jobs.Jobs;
import org.winnable.ui.jobs.LatestAnswer;
import org.winnable.ui.jobs.Notice;
import org.winnable.ui.session.SessionService;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Palette;

/**
 * The scoring view. Keeps the draft of the open client's model; every change is judged in the background, the newest draft
 * next, and what comes of it is shown as soon as it is there.
 */
public final class ScoringPart {

    /** The commands of undo and redo; another bundle brings them with their keys, and without that there are none. */
    private static final String UNDO = "org.winnable.imports.ui.command.undo";

    private static final String REDO = "org.winnable.imports.ui.command.redo";

    private final SessionService sessions;
    private final Jobs jobs;
    private final LatestAnswer<Question, Answer> answers;
    private @Nullable ScoringView view;
    private @Nullable ClientSession session;
    private @Nullable Qualification people;
    private @Nullable DraftJudge judge;
    private @Nullable DraftHistory history;
    private @Nullable Strategies strategies;
    private List<ParameterProblem> problems = List.of();
    /** Whether something came while the view was hidden. */
    private boolean stale;

    @Inject
    ScoringPart(SessionService sessions, Jobs jobs, UISynchronize ui) {
        this.sessions = sessions;
        this.jobs = jobs;
        answers = new LatestAnswer<>("Scoring draft", ui, Question::answer, this::show, this::failed).following();
    }

    @PostConstruct
    void create(Composite parent, EHandlerService handlers, Palette palette) {
        ScoringView made = new ScoringView(parent, new Wishes(), this::shown);
        made.setPalette(palette);
        view = made;
        handlers.activateHandler(UNDO, new DraftStep(this::undo));
        handlers.activateHandler(REDO, new DraftStep(this::redo));
        refresh();
    }

    @PreDestroy
    void close() {
        answers.forget();
        view = null;
    }

    @Focus
    void focus() {
        shown();
        if (view != null) {
            view.setFocus();
        }
    }

    @Inject
    void paint(@Optional @Nullable Palette palette) {
        if (view != null && palette != null) {
            view.setPalette(palette);
        }
    }

    @Inject
    void show(@Optional @Nullable ClientSession opened, @Optional @Nullable Qualification judged) {
        if (opened != session) {
            session = opened;
            judge = opened == null ? null : new DraftJudge(opened.plugins());
            history = null;
            strategies = null;
            answers.forget();
        }
        people = judged;
        DraftHistory drafts = history;
        if (judged != null && (drafts == null || !drafts.current().published().equals(judged.rules()))) {
            begin(judged);
        }
        refresh();
    }

    /** Begins a draft of the rules in force; thresholds that are tried stay if only the model became another. */
    private void begin(Qualification judged) {
        ModelDraft fresh = ModelDraft.of(judged.rules());
        DraftHistory before = history;
        if (before != null
                && before.current()
                        .published()
                        .lifecycle()
                        .equals(judged.rules().lifecycle())) {
            fresh = new ModelDraft(
                    judged.rules(), judged.rules().model(), before.current().lifecycle());
        }
        history = new DraftHistory(fresh);
        strategies = null;
        problems = List.of();
        ClientSession open = session;
        if (open != null) {
            jobs.fetch(
                    Messages.Job_strategies,
                    progress -> Strategies.of(judged.rules().model(), open.plugins()),
                    known -> {
                        if (session == open) {
                            strategies = known;
                            refresh();
                        }
                    });
        }
    }

    private void refresh() {
        ScoringView shown = view;
        if (shown == null) {
            return;
        }
        // fields and judgements that nobody looks at would take time from what is looked at
        stale = !shown.isVisible();
        if (stale) {
            return;
        }
        if (session == null) {
            shown.showNoClient();
        } else if (people == null || history == null || strategies == null) {
            shown.showJudging();
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
        ScoringView shown = view;
        DraftHistory drafts = history;
        Strategies known = strategies;
        if (shown != null && drafts != null && known != null) {
            shown.show(
                    drafts.current(),
                    problems.isEmpty() ? "" : problems.getFirst().message());
            shown.model().show(ModelLines.of(drafts.current(), known), problems);
        }
    }

    private void ask() {
        Qualification everyone = people;
        DraftHistory drafts = history;
        DraftJudge by = judge;
        if (everyone != null && drafts != null && by != null) {
            answers.ask(new Question(by, everyone, drafts.current()));
        }
    }

    private void show(Answer answer) {
        ScoringView shown = view;
        if (shown == null || answer.question().people() != people) {
            return;
        }
        List<ParameterProblem> before = problems;
        switch (answer) {
            case Answer.Judged judged -> {
                problems = List.of();
                shown.comparison()
                        .show(
                                judged.comparison(),
                                judged.question().people(),
                                judged.question().draft().differs());
            }
            case Answer.Refused refused -> problems = refused.problems();
        }
        if (!before.equals(problems)) {
            showDraft();
        }
    }

    private void failed(Exception failure) {
        jobs.show(Notice.failed(Messages.Problem_judging, String.valueOf(failure.getMessage()), ""));
    }

    private void undo() {
        if (history != null && history.undo().isPresent()) {
            refresh();
        }
    }

    private void redo() {
        if (history != null && history.redo().isPresent()) {
            refresh();
        }
    }

    /** What the user does in the view. */
    private final class Wishes implements ScoringView.Listener {

        @Override
        public void changed(Setting setting, java.util.Optional<Object> value) {
            change(setting.path(), setting.change().apply(current(), value));
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
            if (open == null) {
                return;
            }
            ModelDraft draft = current();
            jobs.run(
                    Messages.Job_publish,
                    progress -> open.models()
                            .publish(
                                    draft.model(),
                                    LocalDate.now(open.workspace().settings().zone())),
                    published -> jobs.show(Notice.done(
                            Patterns.format(Messages.Publish_done, published.version()),
                            Patterns.format(Messages.Publish_doneText, published.name()))));
        }

        @Override
        public void selected(long person) {
            sessions.select(OptionalLong.of(person));
        }

        private ModelDraft current() {
            DraftHistory drafts = history;
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
