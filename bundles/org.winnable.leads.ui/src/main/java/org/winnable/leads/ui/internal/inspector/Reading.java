package org.winnable.leads.ui.internal.inspector;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.e4.ui.di.UISynchronize;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientContent;
import org.winnable.application.ClientSession;
import org.winnable.application.PersonalContent;
import org.winnable.core.work.Progress;
import org.winnable.qualification.Qualification;
import org.winnable.ui.jobs.LatestAnswer;
import org.winnable.workspace.WorkspaceException;

/**
 * Finds out whom somebody resembles and what they should read next. The plan behind it is made for the first person of a judgement and
 * kept for the others; it is made anew when the files of the client have changed. Used on the UI thread.
 */
final class Reading {

    private final LatestAnswer<Question, ReadingRows> answers;
    private final AtomicReference<@Nullable Made> made = new AtomicReference<>();
    private final AtomicLong changes = new AtomicLong();
    private final Runnable changed;
    private @Nullable Question latest;

    private record Question(ClientSession session, Qualification people, long person) {}

    /** Advice, and after how many changes of the files it was made. */
    private record Made(Qualification people, long change, PersonalContent content) {}

    /** Nobody is asked for yet. */
    Reading(UISynchronize ui, Consumer<ReadingRows> shown) {
        answers = new LatestAnswer<>(
                "Content for a person",
                ui,
                this::answer,
                shown,
                failure -> shown.accept(ReadingRows.failed(String.valueOf(failure.getMessage()))));
        changed = () -> {
            changes.incrementAndGet();
            ui.asyncExec(this::again);
        };
    }

    /** Asks for a person. */
    void ask(ClientSession session, Qualification people, long person) {
        Question before = latest;
        if (before == null || before.session() != session) {
            forget();
            session.addListener(changed);
        }
        latest = new Question(session, people, person);
        again();
    }

    /** Asks for nobody, and lets go of the client. */
    void forget() {
        answers.forget();
        made.set(null);
        Question before = latest;
        latest = null;
        if (before != null) {
            before.session().removeListener(changed);
        }
    }

    private void again() {
        Question question = latest;
        if (question != null) {
            answers.ask(question);
        }
    }

    private ReadingRows answer(Question question) throws WorkspaceException {
        Qualification people = question.people();
        int row = people.facts().row(question.person());
        if (row < 0) {
            return ReadingRows.pending(); // somebody who was taken away since, as the whole inspector will tell
        }
        return ReadingRows.of(content(question.session().content(), people).of(row));
    }

    private PersonalContent content(ClientContent content, Qualification people) throws WorkspaceException {
        Made known = made.get();
        // read first: what changes while the plan is made makes it old
        long change = changes.get();
        if (known != null && known.people() == people && known.change() == change) {
            return known.content();
        }
        PersonalContent fresh =
                content.personal(content.plan(people, Progress.NONE).plan(), people);
        made.set(new Made(people, change, fresh));
        return fresh;
    }
}
