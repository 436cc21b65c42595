package org.winnable.leads.ui.internal.inspector;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.NoSuchElementException;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.core.lead.InteractionType;
import org.winnable.leads.ui.internal.Messages;
import org.winnable.qualification.Qualification;
import org.winnable.ui.jobs.Jobs;
import org.winnable.ui.jobs.LatestAnswer;
import org.winnable.ui.jobs.Notice;
import org.winnable.ui.session.SelectedPerson;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Icons;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.EmptyState;
import org.winnable.ui.widgets.WidgetName;

/** Tells about the selected person, whichever part selected them. The details are read off the UI thread. */
public final class InspectorPart {

    private final Jobs jobs;
    private final LatestAnswer<Question, Told> answers;
    private final Reading reading;
    private final StackLayout stack = new StackLayout();
    private @Nullable Composite area;
    private @Nullable PersonView view;
    private @Nullable Control nobody;
    private @Nullable Question question;

    private record Question(ClientSession session, Qualification people, long person) {}

    private record Told(Person person, PersonRows rows) {}

    @Inject
    InspectorPart(Jobs jobs, UISynchronize ui) {
        this.jobs = jobs;
        answers = new LatestAnswer<>("Inspector", ui, InspectorPart::read, this::show, this::failed);
        reading = new Reading(ui, this::show);
    }

    @PostConstruct
    void create(Composite parent, Icons icons, Palette palette) {
        Composite made = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        made.setLayout(stack);
        PersonView person = new PersonView(made, icons, this::decide);
        person.setPalette(palette);
        view = person;
        nobody = WidgetName.on(
                new EmptyState(made, Messages.Empty_unselected, Messages.Empty_unselectedText), "inspector.empty");
        area = made;
        stack.topControl = nobody;
        refresh();
    }

    @PreDestroy
    void close() {
        answers.forget();
        reading.forget();
        view = null;
    }

    @Focus
    void focus() {
        PersonView shown = view;
        Composite all = area;
        if (shown != null && stack.topControl == shown.control()) {
            shown.setFocus();
        } else if (all != null) {
            all.setFocus();
        }
    }

    @Inject
    void show(
            @Optional @Nullable ClientSession session,
            @Optional @Nullable Qualification people,
            @Optional @Nullable SelectedPerson person) {
        question =
                session == null || people == null || person == null ? null : new Question(session, people, person.id());
        refresh();
    }

    @Inject
    void paint(@Optional @Nullable Palette palette) {
        if (view != null && palette != null) {
            view.setPalette(palette);
        }
    }

    private void refresh() {
        Question asked = question;
        if (asked != null) {
            answers.ask(asked);
        } else {
            answers.forget();
            reading.forget();
            top(nobody);
        }
    }

    private static Told read(Question question) throws Exception {
        Person person = Person.of(
                question.session().details(question.person(), question.people()),
                question.session().workspace().facts().imports(),
                question.people());
        return new Told(person, PersonRows.of(person));
    }

    private void show(Told told) {
        PersonView shown = view;
        if (shown != null) {
            shown.show(told.person(), told.rows());
            top(shown.control());
        }
        Question asked = question;
        if (asked != null) {
            reading.ask(asked.session(), asked.people(), asked.person());
        }
    }

    private void show(ReadingRows rows) {
        PersonView shown = view;
        if (shown != null) {
            shown.show(rows);
        }
    }

    /** Says what was decided about the person who is shown; the way back is offered at once. */
    private void decide(long person, InteractionType decision, java.util.Optional<String> reason) {
        Question asked = question;
        if (asked == null) {
            return;
        }
        ClientSession session = asked.session();
        jobs.run(
                Messages.Decide_job,
                progress -> {
                    Instant now = Instant.now();
                    return session.decide(person, decision, reason, now, now);
                },
                said -> jobs.show(Notice.done(
                        Patterns.format(Messages.Decide_done, Capital.first(decision.label())),
                        reason.orElse(""),
                        new Notice.Action(Messages.Decide_undo, () -> undo(session, said)))));
    }

    private void undo(ClientSession session, long said) {
        jobs.run(Messages.Decide_job, progress -> session.undo(said, Instant.now()), undone -> {});
    }

    private void failed(Exception failure) {
        top(nobody);
        // somebody who was taken away since is nobody; everything else is said
        if (!(failure instanceof NoSuchElementException)) {
            jobs.show(Notice.failed(Messages.Details_failed, String.valueOf(failure.getMessage()), ""));
        }
    }

    private void top(@Nullable Control control) {
        Composite all = area;
        if (all != null && control != null && stack.topControl != control) {
            stack.topControl = control;
            all.layout();
        }
    }
}
