package org.winnable.personas.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.application.Personas.Reading;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.persona.Persona;
import org.winnable.core.persona.PersonaContent;
import org.winnable.personas.performance.PersonaPerformance;
import org.winnable.personas.suggestion.PersonaSuggestion;
import org.winnable.personas.ui.internal.cards.CardText;
import org.winnable.personas.ui.internal.cards.Pictures;
import org.winnable.qualification.Qualification;
import org.winnable.ui.jobs.Jobs;
import org.winnable.ui.jobs.Notice;
import org.winnable.ui.session.ClientDesk;
import org.winnable.ui.session.Ways;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Icons;
import org.winnable.ui.theme.Palette;
import org.winnable.workspace.WorkspaceException;
import org.winnable.workspace.WorkspaceProblem;

/**
 * Where the personas of the open client are worked on. What is written is saved by itself and can be undone; what other programs write
 * shows up. Used on the UI thread.
 */
final class PersonasDesk implements ClientDesk, PersonasView.Listener {

    private final PersonasView view;
    private final Jobs jobs;
    private final Saver saver;
    private final Populations populations;
    private final InsightDesk insights;
    private final Runnable changed;
    private @Nullable ClientSession session;
    private @Nullable Qualification people;
    private Optional<EditedPersona> edited = Optional.empty();
    private Reading reading = Reading.NONE;
    private String wanted = "";
    private boolean archivedToo;

    /**
     * A desk without a client.
     *
     * @param context in which sections of the editor are made
     * @param ways where people are shown
     */
    PersonasDesk(
            Composite parent,
            Icons icons,
            PluginCatalog plugins,
            IEclipseContext context,
            Jobs jobs,
            Ways ways,
            UISynchronize ui) {
        this.jobs = jobs;
        insights = new InsightDesk(ways, ui);
        view = new PersonasView(parent, icons, plugins, context, this);
        insights.setView(view);
        saver = new Saver(jobs, ui, this::saved, this::notSaved);
        populations = new Populations(ui, this::showCards);
        changed = () -> ui.asyncExec(this::read);
    }

    @Override
    public void setPalette(Palette palette) {
        view.setPalette(palette);
    }

    @Override
    public void setFocus() {
        view.setFocus();
    }

    /**
     * Works on the personas of a client.
     *
     * @param judged its people; absent until they are judged
     */
    @Override
    public void show(@Nullable ClientSession opened, @Nullable Qualification judged) {
        people = judged;
        if (opened == session) {
            populations.count(judged, reading.personas());
            return;
        }
        leave();
        session = opened;
        reading = Reading.NONE;
        edited = Optional.empty();
        populations.count(null, List.of());
        if (opened == null) {
            view.showNoClient();
        } else {
            opened.addListener(changed);
            read();
        }
    }

    /** Saves what is not saved, and lets go of the client. */
    @Override
    public void dispose() {
        try {
            saver.close();
        } catch (WorkspaceException e) {
            // the window is gone: nobody is left to be told
            ILog.of(PersonasDesk.class).error(e.getMessage());
        }
        leave();
        session = null;
    }

    @Override
    public void undo() {
        edited.ifPresent(EditedPersona::undo);
    }

    @Override
    public void redo() {
        edited.ifPresent(EditedPersona::redo);
    }

    @Override
    public void chosen(String key) {
        view.showEditor();
        persona(key).ifPresent(this::edit);
        showCards();
    }

    @Override
    public void created(String name) {
        make(Messages.Job_new, current -> current.personas().create(PersonaContent.named(name)));
    }

    @Override
    public void duplicated() {
        edited.ifPresent(shown -> {
            saver.flush();
            String name =
                    Patterns.format(Messages.Editor_copyName, shown.content().name());
            make(Messages.Job_duplicate, current -> current.personas().duplicate(shown.key(), name));
        });
    }

    @Override
    public void archived() {
        edited.ifPresent(EditedPersona::archive);
    }

    @Override
    public void archivedShown(boolean shown) {
        archivedToo = shown;
        showCards();
    }

    @Override
    public void paused() {
        edited.ifPresent(EditedPersona::pause);
    }

    @Override
    public void printed() {
        edited.flatMap(shown -> persona(shown.key())).ifPresent(shown -> {
            saver.flush();
            view.askForFile(shown.key()).ifPresent(file -> print(shown, file));
        });
    }

    private void print(Persona shown, Path file) {
        Optional<PersonaPerformance> performance = insights.performance(shown.key());
        inSession(current -> jobs.run(
                Messages.Job_print,
                progress -> {
                    try {
                        current.personas().print(shown, performance, file);
                    } catch (IOException e) {
                        throw new WorkspaceException(file.toString(), Messages.Editor_notPrinted, e);
                    }
                    return file;
                },
                written -> jobs.show(
                        Notice.done(Patterns.format(Messages.Editor_printed, shown.name()), written.toString()))));
    }

    @Override
    public void turned() {
        insights.turned();
    }

    @Override
    public void membersWanted() {
        insights.showMembers();
    }

    @Override
    public void comparisonWanted(String key) {
        insights.compare(key);
    }

    @Override
    public void unmatchedWanted() {
        insights.showUnmatched();
    }

    @Override
    public void groupWanted(PersonaSuggestion group) {
        insights.showGroup(group);
    }

    @Override
    public void personaWanted(PersonaSuggestion group) {
        view.showEditor();
        make(Messages.Job_new, current -> current.personas().create(group.content()));
    }

    /** Makes another persona. */
    private interface Making {
        Persona in(ClientSession session) throws WorkspaceException;
    }

    private void make(String name, Making making) {
        inSession(current -> jobs.fetch(name, progress -> making.in(current), made -> {
            wanted = made.key();
            read();
        }));
    }

    private void leave() {
        saver.flush();
        inSession(current -> current.removeListener(changed));
    }

    private void read() {
        inSession(current -> jobs.fetch(Messages.Job_read, progress -> Read.of(current), now -> {
            if (session == current) {
                view.showPictures(now.pictures());
                show(current, now);
            }
        }));
    }

    /** All that is shown of a client's personas. */
    private record Read(Reading reading, Pictures pictures) {

        static Read of(ClientSession client) throws WorkspaceException {
            Reading reading = client.personas().read();
            List<String> keys = reading.personas().stream().map(Persona::key).toList();
            return new Read(reading, Pictures.read(client.workspace().folder(), keys));
        }

        List<WorkspaceProblem> problems() {
            return Stream.concat(reading.problems().stream(), pictures.problems().stream())
                    .toList();
        }
    }

    private void inSession(Consumer<ClientSession> work) {
        ClientSession current = session;
        if (current != null) {
            work.accept(current);
        }
    }

    private void show(ClientSession current, Read now) {
        reading = now.reading();
        populations.count(people, reading.personas());
        view.showProblems(current.workspace().folder(), now.problems());
        Optional<Persona> made = persona(wanted);
        Optional<Persona> same = edited.flatMap(shown -> persona(shown.key()));
        if (made.isPresent()) {
            wanted = "";
            edit(made.get());
            view.editor().setFocus();
        } else if (same.isPresent()) {
            follow(same.get());
        } else {
            edited = Optional.empty();
            visible().stream().findFirst().ifPresent(this::edit);
        }
        edited.ifPresent(shown -> view.editor().setEnabled(!reading.isBroken(shown.key())));
        showCards();
    }

    private void edit(Persona persona) {
        if (!isEdited(persona)) {
            saver.flush();
            EditedPersona begun = new EditedPersona(persona, this::changed);
            edited = Optional.of(begun);
            view.editor().show(begun.edit());
            view.editor().setEnabled(!reading.isBroken(persona.key()));
        }
    }

    /** Shows what another program wrote, unless somebody is writing here: then the two are put together when it is saved. */
    private void follow(Persona persona) {
        if (!saver.isPending()) {
            edited.filter(shown -> isEdited(persona)).ifPresent(shown -> shown.follow(persona.content()));
        }
    }

    private void changed(EditedPersona shown) {
        if (saver.isPending() || !shown.content().equals(shown.saved())) {
            inSession(current -> saver.save(current, shown.key(), shown.saved(), shown.content()));
        }
        view.editor().showHead();
        showCards();
    }

    private void saved(Persona persona) {
        reading = reading.with(persona);
        populations.count(people, reading.personas());
        if (isEdited(persona)) {
            view.editor().showProblem("");
            if (saver.isPending()) {
                edited.ifPresent(shown -> shown.setSaved(persona.content()));
            } else {
                follow(persona);
            }
        }
        showCards();
    }

    private void notSaved(Exception why) {
        view.editor().showProblem(Patterns.format(Messages.Editor_notSaved, String.valueOf(why.getMessage())));
    }

    private boolean isEdited(Persona persona) {
        return edited.map(shown -> shown.key().equals(persona.key())).orElse(false);
    }

    private Optional<Persona> persona(String key) {
        return reading.personas().stream()
                .filter(persona -> persona.key().equals(key))
                .findFirst();
    }

    private List<Persona> visible() {
        return reading.personas().stream()
                .filter(persona -> archivedToo || !persona.archived() || isEdited(persona))
                .toList();
    }

    private void showCards() {
        if (session != null) {
            String key = edited.map(EditedPersona::key).orElse("");
            int archivedCount =
                    (int) reading.personas().stream().filter(Persona::archived).count();
            view.show(visible().stream().map(this::card).toList(), key, archivedCount);
            insights.look(session, people, populations.matches(), reading.personas(), key);
        }
    }

    /** With the name that is being written. */
    private CardText card(Persona persona) {
        CardText text = CardText.of(persona, populations.of(persona.key()));
        return edited.filter(shown -> isEdited(persona))
                .map(shown -> text.named(shown.content().name()))
                .orElse(text);
    }
}
