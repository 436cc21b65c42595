package org.winnable.ui.session;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.application.Judgement;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.pack.Branding;
import org.winnable.core.plugin.PluginNeed;
import org.winnable.core.work.Progress;
import org.winnable.qualification.Qualification;
import org.winnable.ui.internal.Messages;
import org.winnable.ui.jobs.JobHandle;
import org.winnable.ui.jobs.Jobs;
import org.winnable.ui.jobs.Work;
import org.winnable.workspace.WorkspaceException;
import org.winnable.workspace.WorkspaceProblem;

/**
 * Opens workspaces and keeps everyone in them judged, off the UI thread.
 *
 * <p>Publishes, as values of the application's context: the open {@link ClientSession}, its latest {@link Qualification}
 * (absent until the first is there), its {@link Branding}, {@link AsOf}, {@link SelectedPerson}, {@link ChosenPeople}, {@link RuleTrouble} while rules have mistakes, and {@link MissingPlugins} while it
 * needs some. Used on the UI thread only.
 */
public final class SessionService {

    private final IEclipseContext application;
    private final Jobs jobs;
    private final UISynchronize ui;
    private final InstantSource clock;
    private AsOf asOf = AsOf.TODAY;
    private int asked;
    private int answered;
    private @Nullable ClientSession session;
    private @Nullable JobHandle judging;
    private @Nullable RuleWatch watch;

    /** A service without an open workspace. */
    public SessionService(IEclipseContext application, Jobs jobs, UISynchronize ui, InstantSource clock) {
        this.application = application;
        this.jobs = jobs;
        this.ui = ui;
        this.clock = clock;
        application.set(AsOf.class, asOf);
    }

    /** The open workspace's session. */
    public Optional<ClientSession> session() {
        return Optional.ofNullable(session);
    }

    /** The date everything is judged as of. */
    public AsOf asOf() {
        return asOf;
    }

    /**
     * Opens a workspace as a job and makes it the current one. The one open before stays until this one is there; if this
     * fails the user is told and nothing changes. Where it is the current one already it stays so: what was asked for before
     * does not take its place.
     */
    public void open(Path folder) {
        Path wanted = folder.toAbsolutePath().normalize();
        if (session().map(s -> s.workspace().folder().equals(wanted)).orElse(false)) {
            asked++;
            answered = asked;
            return;
        }
        open(NLS.bind(Messages.Session_opening, wanted.getFileName()), progress -> wanted);
    }

    /**
     * Makes a workspace and opens it, as one job. Of several that are being opened the one asked for last becomes the
     * current one, whichever is there first; one that fails keeps none of the others from it.
     *
     * @param name of the job, in the user's language
     * @param make makes the workspace and returns its folder
     */
    public void open(String name, Work<Path> make) {
        PluginCatalog plugins = application.get(PluginCatalog.class);
        asked++;
        int own = asked;
        jobs.run(name, progress -> Opened.of(ClientSession.open(make.run(progress), plugins)), opened -> {
            if (own > answered) {
                answered = own;
                use(opened);
            } else {
                close(opened.session());
            }
        });
    }

    /** A client and how its window looks, so that both change at once. */
    private record Opened(ClientSession session, Branding branding) {

        static Opened of(ClientSession session) {
            return new Opened(session, ClientLook.of(session.workspace()).branding());
        }
    }

    /** Judges everyone as of another date from now on. */
    public void setAsOf(AsOf wanted) {
        if (!wanted.equals(asOf)) {
            asOf = wanted;
            application.set(AsOf.class, wanted);
            judge();
        }
    }

    /** Selects a person, or nobody. */
    public void select(OptionalLong person) {
        publish(
                SelectedPerson.class,
                person.isPresent() ? Optional.of(new SelectedPerson(person.getAsLong())) : Optional.empty());
    }

    /** Wants to look at some people, or at nobody in particular. */
    public void choose(Optional<ChosenPeople> people) {
        publish(ChosenPeople.class, people);
    }

    /** Closes what is open; called when the application ends, after all jobs have. */
    public void close() throws WorkspaceException {
        ClientSession open = session;
        session = null;
        if (watch != null) {
            watch.stop();
        }
        if (open != null) {
            open.close();
        }
    }

    private void use(Opened client) {
        ClientSession opened = client.session();
        ClientSession before = session;
        cancelJudging();
        session = opened;
        select(OptionalLong.empty());
        choose(Optional.empty());
        application.remove(Qualification.class);
        application.remove(RuleTrouble.class);
        application.remove(MissingPlugins.class);
        application.set(Branding.class, client.branding());
        application.set(ClientSession.class, opened);
        opened.addListener(() -> ui.asyncExec(() -> {
            if (session == opened) {
                judge();
            }
        }));
        watch(opened);
        judge();
        if (before != null) {
            close(before);
        }
    }

    private void watch(ClientSession opened) {
        if (watch != null) {
            watch.stop();
        }
        RuleWatch made = new RuleWatch(opened);
        made.start();
        watch = made;
    }

    private void close(ClientSession unused) {
        String client = unused.workspace().settings().client();
        jobs.fetch(
                NLS.bind(Messages.Session_closing, client),
                progress -> {
                    unused.close();
                    return client;
                },
                closed -> {});
    }

    private void judge() {
        ClientSession current = session;
        if (current == null) {
            return;
        }
        cancelJudging();
        AsOf wanted = asOf;
        judging = jobs.run(
                Messages.Session_qualifying,
                progress -> judge(
                        current, wanted.instant(current.workspace().settings().zone(), clock), progress),
                result -> {
                    if (session == current && asOf.equals(wanted)) {
                        result.people().ifPresent(people -> application.set(Qualification.class, people));
                        application.set(Branding.class, result.branding());
                        publish(RuleTrouble.class, result.trouble());
                        publish(MissingPlugins.class, missing(current));
                    }
                });
    }

    /** Whom the rules in force judge, how the window looks, and what is wrong with the files as they are written. */
    private record Judged(Optional<Qualification> people, Branding branding, Optional<RuleTrouble> trouble) {}

    private static Judged judge(ClientSession session, Instant asOf, Progress progress) throws WorkspaceException {
        Path folder = session.workspace().folder();
        ClientLook look = ClientLook.of(session.workspace());
        try {
            Judgement judgement = session.judgement(asOf, progress);
            List<WorkspaceProblem> problems = Stream.of(judgement.problems(), look.problems())
                    .flatMap(List::stream)
                    .toList();
            return new Judged(
                    Optional.of(judgement.people()),
                    look.branding(),
                    problems.isEmpty() ? Optional.empty() : Optional.of(new RuleTrouble(folder, problems, true)));
        } catch (WorkspaceException e) {
            if (!e.problems().stream().allMatch(WorkspaceProblem::isOfRules)) {
                throw e;
            }
            return new Judged(
                    Optional.empty(), look.branding(), Optional.of(new RuleTrouble(folder, e.problems(), false)));
        }
    }

    private static Optional<MissingPlugins> missing(ClientSession session) {
        List<PluginNeed> needs = session.missingPlugins();
        return needs.isEmpty()
                ? Optional.empty()
                : Optional.of(new MissingPlugins(session.workspace().folder(), needs));
    }

    private <T> void publish(Class<T> type, Optional<T> value) {
        if (value.isPresent()) {
            application.set(type, value.get());
        } else {
            application.remove(type);
        }
    }

    private void cancelJudging() {
        JobHandle handle = judging;
        if (handle != null) {
            handle.cancel();
        }
    }
}
