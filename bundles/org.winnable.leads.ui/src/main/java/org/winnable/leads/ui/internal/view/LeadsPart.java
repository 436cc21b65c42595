package org.winnable.leads.ui.internal.view;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.application.LeadSort;
import org.winnable.leads.ui.internal.Messages;
import org.winnable.leads.ui.internal.query.TableQuery;
import org.winnable.leads.ui.internal.query.TableRows;
import org.winnable.leads.ui.internal.table.CopiedRows;
import org.winnable.qualification.Qualification;
import org.winnable.ui.jobs.Jobs;
import org.winnable.ui.jobs.LatestAnswer;
import org.winnable.ui.jobs.Notice;
import org.winnable.ui.session.ChosenPeople;
import org.winnable.ui.session.SelectedPerson;
import org.winnable.ui.session.SessionService;
import org.winnable.ui.theme.Icons;
import org.winnable.ui.theme.Palette;

/**
 * Everyone in a table. Connects what the workbench looks at (people, selected person, theme) with the {@link LeadsView}; what
 * the user filters and sorts by is asked off the UI thread.
 */
public final class LeadsPart {

    private final SessionService sessions;
    private final Jobs jobs;
    private final LatestAnswer<Question, TableRows> answers;
    private TableQuery query = TableQuery.FIRST;
    private @Nullable LeadsView view;
    private @Nullable ClientSession session;
    private @Nullable Qualification people;
    private OptionalLong person = OptionalLong.empty();

    private record Question(Qualification people, TableQuery query) {}

    @Inject
    LeadsPart(SessionService sessions, Jobs jobs, UISynchronize ui) {
        this.sessions = sessions;
        this.jobs = jobs;
        answers = new LatestAnswer<>(
                "Leads table",
                ui,
                question -> TableRows.select(question.people(), question.query()),
                this::show,
                failure -> jobs.show(Notice.failed(Messages.Filter_failed, String.valueOf(failure.getMessage()), "")));
    }

    @PostConstruct
    void create(
            Composite parent,
            MPart part,
            Icons icons,
            Palette palette,
            ECommandService commands,
            EHandlerService handlers) {
        LeadsView made = new LeadsView(parent, icons, palette, query, new Wishes(), commands, handlers);
        TableState.restore(part, made.table());
        view = made;
        refresh();
    }

    @PersistState
    void persist(MPart part) {
        if (view != null) {
            TableState.save(part, view.table());
        }
    }

    @PreDestroy
    void close() {
        answers.forget();
        view = null;
    }

    @Focus
    void focus() {
        if (view != null) {
            view.setFocus();
        }
    }

    /** Brings the cursor into the filter field. */
    public void focusFilter() {
        if (view != null) {
            view.focusFilter();
        }
    }

    @Inject
    void show(@Optional @Nullable ClientSession opened, @Optional @Nullable Qualification judged) {
        if (opened != session) {
            session = opened;
            clearFilter();
        }
        people = judged;
        refresh();
    }

    /** Some people are wanted, and nothing else that may leave one of them out; or everyone again. */
    @Inject
    void choose(@Optional @Nullable ChosenPeople chosen) {
        if (chosen != null) {
            clearFilter();
        }
        ask(query.withChosen(java.util.Optional.ofNullable(chosen)));
    }

    @Inject
    void selected(@Optional @Nullable SelectedPerson selected) {
        person = selected == null ? OptionalLong.empty() : OptionalLong.of(selected.id());
        if (view != null) {
            view.table().select(person);
        }
    }

    @Inject
    void paint(@Optional @Nullable Palette palette) {
        if (view != null && palette != null) {
            view.setPalette(palette);
        }
    }

    private void refresh() {
        Qualification everyone = people;
        LeadsView shown = view;
        if (shown == null) {
            return;
        }
        if (everyone != null && everyone.size() > 0) {
            answers.ask(new Question(everyone, query));
        } else {
            answers.forget();
            shown.showEmpty(session != null && everyone == null);
        }
    }

    private void clearFilter() {
        query = query.withoutFilter();
        if (view != null) {
            view.clearFilter();
        }
    }

    private void ask(TableQuery wanted) {
        query = wanted;
        refresh();
    }

    private void show(TableRows rows) {
        LeadsView shown = view;
        if (shown == null) {
            return;
        }
        shown.show(rows, person);
        if (person.isPresent() && rows.position(person.getAsLong()).isEmpty()) {
            sessions.select(OptionalLong.empty());
        }
    }

    private void askSoon(TableQuery wanted) {
        query = wanted;
        Qualification everyone = people;
        if (everyone != null && everyone.size() > 0) {
            answers.ask(new Question(everyone, wanted), LatestAnswer.TYPING);
        }
    }

    /** What the user does in the view. */
    private final class Wishes implements LeadsView.Listener {

        @Override
        public void searched(String words) {
            if (!words.equals(query.search())) {
                askSoon(query.withSearch(words));
            }
        }

        @Override
        public void leadsOnly(boolean only) {
            ask(query.withLeadsOnly(only));
        }

        @Override
        public void staged(java.util.Optional<String> stage) {
            ask(query.withStage(stage));
        }

        @Override
        public void sorted(java.util.Optional<LeadSort> sort) {
            ask(query.withSort(sort));
        }

        @Override
        public void unchosen() {
            sessions.choose(java.util.Optional.empty());
        }

        @Override
        public void cleared() {
            clearFilter();
            sessions.choose(java.util.Optional.empty());
            refresh();
        }

        @Override
        public void selected(OptionalLong selected) {
            if (!selected.equals(person)) {
                sessions.select(selected);
            }
        }

        @Override
        public void copied(CopiedRows rows) {
            jobs.run(Messages.Copy_job, rows::text, text -> {
                LeadsView shown = view;
                if (shown != null) {
                    shown.putOnClipboard(text);
                }
            });
        }
    }
}
