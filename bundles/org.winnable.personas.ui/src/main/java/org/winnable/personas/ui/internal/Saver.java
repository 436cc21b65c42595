package org.winnable.personas.ui.internal;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.e4.ui.di.UISynchronize;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.core.persona.Persona;
import org.winnable.core.persona.PersonaContent;
import org.winnable.ui.jobs.Jobs;
import org.winnable.ui.jobs.LatestAnswer;
import org.winnable.workspace.WorkspaceException;

/** Saves what is edited soon after the writing rests, off the UI thread. Used on the UI thread. */
final class Saver {

    private static final Duration REST = Duration.ofMillis(400);

    private final Jobs jobs;
    private final LatestAnswer<Change, Saved> answers;
    private final Consumer<Persona> saved;
    /** What is being written now, on whichever thread. */
    private final AtomicReference<@Nullable Change> writing = new AtomicReference<>();

    private @Nullable Change pending;

    /**
     * What is to be saved.
     *
     * @param before what the change was made of
     */
    private record Change(ClientSession session, String key, PersonaContent before, PersonaContent after) {

        Saved save() throws WorkspaceException {
            return new Saved(this, session.personas().save(key, before, after));
        }
    }

    private record Saved(Change change, Persona persona) {}

    /**
     * Nothing to save.
     *
     * @param saved is given what a file says after it was saved
     * @param failed is told why it was not; what is to be saved stays so until the next change
     */
    Saver(Jobs jobs, UISynchronize ui, Consumer<Persona> saved, Consumer<Exception> failed) {
        this.jobs = jobs;
        this.saved = saved;
        answers = new LatestAnswer<>("Save persona", ui, this::write, this::done, failed);
    }

    private Saved write(Change change) throws WorkspaceException {
        writing.set(change);
        try {
            return change.save();
        } finally {
            writing.compareAndSet(change, null);
        }
    }

    /** Whether something is not saved yet. */
    boolean isPending() {
        return pending != null;
    }

    /**
     * Saves soon.
     *
     * @param before what the file said when the editing began, or when it was saved last
     */
    void save(ClientSession session, String key, PersonaContent before, PersonaContent after) {
        Change last = pending;
        // what is being written is what the file will say: to go back from it is a change, too
        PersonaContent base =
                last != null && last == writing.get() && last.key().equals(key) ? last.after() : before;
        Change change = new Change(session, key, base, after);
        pending = change;
        answers.ask(change, REST);
    }

    /** Saves at once what is not saved yet; whoever edits goes on with something else. */
    void flush() {
        Change change = pending;
        if (change != null) {
            pending = null;
            answers.forget();
            jobs.fetch(Messages.Job_save, progress -> change.save().persona(), saved);
        }
    }

    /** Saves what is not saved yet before the view goes; there is nobody left to be told, and nothing is lost without need. */
    void close() throws WorkspaceException {
        Change change = pending;
        if (change != null) {
            pending = null;
            answers.forget();
            change.save();
        }
    }

    private void done(Saved answer) {
        if (answer.change() == pending) {
            pending = null;
        }
        saved.accept(answer.persona());
    }
}
