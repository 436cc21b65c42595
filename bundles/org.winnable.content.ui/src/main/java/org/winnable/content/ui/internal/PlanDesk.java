package org.winnable.content.ui.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.winnable.application.AssetChange;
import org.winnable.application.ClientContent;
import org.winnable.application.ClientSession;
import org.winnable.content.AssetImportOptions;
import org.winnable.content.AssetImportReport;
import org.winnable.content.PlacedAsset;
import org.winnable.content.PlanCalendar;
import org.winnable.content.ui.internal.asset.NewAsset;
import org.winnable.content.ui.internal.heat.Spot;
import org.winnable.core.content.Cell;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.work.Progress;
import org.winnable.qualification.Qualification;
import org.winnable.ui.jobs.Jobs;
import org.winnable.ui.jobs.LatestAnswer;
import org.winnable.ui.jobs.Notice;
import org.winnable.ui.session.ChosenPeople;
import org.winnable.ui.session.ClientDesk;
import org.winnable.ui.session.Ways;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Icons;
import org.winnable.ui.theme.Palette;
import org.winnable.workspace.WorkspaceException;

/**
 * Where the content plan of the open client is worked on. What is changed is saved by itself and can be undone; what other programs
 * write shows up. The plan is made off the UI thread. Used on the UI thread.
 */
final class PlanDesk implements ClientDesk, PlanView.Listener {

    /** The file that what is planned by hand goes to. */
    private static final String FILE = "planned";

    /** So many mistakes of an imported file are told; whoever has more will look into the file. */
    private static final int MOST_TOLD = 100;

    /** Several files that are saved at once make one plan. */
    private static final Duration REST = Duration.ofMillis(50);

    private final PlanView view;
    private final Jobs jobs;
    private final Writes writes;
    private final Ways ways;
    private final LatestAnswer<Question, PlanState> answers;
    private final TouchAlarm touches;
    private final Runnable changed;
    private PlanHistory history = new PlanHistory();
    private Optional<PlanState> state = Optional.empty();
    private Optional<String> opened = Optional.empty();
    private @Nullable ClientSession session;
    private @Nullable Qualification people;

    private record Question(ClientSession session, Qualification people) {

        PlanState answer() throws WorkspaceException {
            ClientContent content = session.content();
            ClientContent.View made = content.plan(people, Progress.NONE);
            return PlanState.of(made, people, content.coverage(made.plan(), people));
        }
    }

    /** A desk without a client. */
    PlanDesk(Composite parent, Icons icons, Jobs jobs, UISynchronize ui, Ways ways) {
        this.jobs = jobs;
        this.ways = ways;
        writes = new Writes(jobs);
        view = new PlanView(parent, icons, this, ways.leads().isPresent());
        answers = new LatestAnswer<>("Content plan", ui, Question::answer, this::planned, this::notPlanned);
        touches = new TouchAlarm(ui);
        changed = () -> ui.asyncExec(this::plan);
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
     * Works on the plan of a client.
     *
     * @param judged its people; absent until they are judged
     */
    @Override
    public void show(@Nullable ClientSession current, @Nullable Qualification judged) {
        boolean other = current != session;
        if (other) {
            leave();
            session = current;
            history = new PlanHistory();
            state = Optional.empty();
            opened = Optional.empty();
            if (current != null) {
                current.addListener(changed);
            }
        }
        people = judged;
        if (current == null) {
            view.showNoClient();
        } else if (judged == null) {
            view.showJudging();
        } else {
            if (state.isEmpty()) {
                view.showJudging();
            }
            plan();
        }
    }

    /** Saves what is not saved, and lets go of the client. */
    @Override
    public void dispose() {
        view.flush();
        leave();
        session = null;
    }

    @Override
    public void undo() {
        view.flush();
        writes.then(() -> history.back().ifPresent(change -> step(change, history::wentBack)));
    }

    @Override
    public void redo() {
        view.flush();
        writes.then(() -> history.forth().ifPresent(change -> step(change, history::wentForth)));
    }

    @Override
    public void choose(Spot spot) {
        opened = Optional.empty();
        refresh();
    }

    @Override
    public void open(String key) {
        opened = Optional.of(key);
        refresh();
        view.focusSide();
    }

    @Override
    public void close() {
        view.flush();
        opened = Optional.empty();
        refresh();
        view.setFocus();
    }

    @Override
    public void save(PlannedAsset asset, String path) {
        inSession(current -> {
            // shown as it was left, until the plan is made anew
            state = state.map(shown -> shown.with(asset));
            answers.forget();
            refresh();
            write(Messages.Job_save, progress -> current.content().save(asset), change -> history.made(change, path));
        });
    }

    @Override
    public void pause() {
        history.pause();
    }

    @Override
    public void add(PlannedAsset asset) {
        inSession(current -> {
            PlannedAsset free = NewAsset.free(asset, keys());
            write(Messages.Job_add, progress -> current.content().add(FILE, free), change -> history.made(change, ""));
        });
    }

    @Override
    public void created(String title) {
        PlannedAsset asset = NewAsset.titled(title, keys());
        opened = Optional.of(asset.key());
        view.focusSideSoon();
        add(asset);
    }

    @Override
    public void remove(String key) {
        opened = Optional.empty();
        inSession(current -> write(
                Messages.Job_remove, progress -> current.content().remove(key), change -> history.made(change, "")));
    }

    @Override
    public void showPeople(Spot spot) {
        Qualification judged = people;
        PlanState shown = state.orElse(null);
        if (judged == null || shown == null) {
            return;
        }
        String name = shown.plan().vocabulary().label(new Cell(spot.persona(), spot.stage(), spot.problem()));
        inSession(current -> jobs.run(
                Messages.Job_people, progress -> CellPeople.of(current, judged, spot, name, progress), this::show));
    }

    @Override
    public void show(ChosenPeople chosen) {
        ways.leads().ifPresent(leads -> leads.accept(chosen));
    }

    @Override
    public void countTouched(Consumer<ChosenPeople> told, Consumer<String> failed) {
        inSession(current -> state.ifPresent(shown -> touches.ask(current, shown, told, failed)));
    }

    @Override
    public void importFile() {
        inSession(current -> view.askForFile()
                .ifPresent(file -> jobs.run(
                        Patterns.format(Messages.Job_import, file.getFileName()),
                        progress -> current.content().importFile(file, AssetImportOptions.USUAL, progress),
                        report -> imported(file, report))));
    }

    @Override
    public void exportCalendar() {
        List<PlannedAsset> assets = state.map(shown ->
                        shown.plan().assets().stream().map(PlacedAsset::asset).toList())
                .orElse(List.of());
        inSession(current -> {
            String client = current.workspace().settings().client();
            view.askWhereTo(client)
                    .ifPresent(file -> jobs.run(
                            Patterns.format(Messages.Job_export, file.getFileName()),
                            progress -> Files.writeString(file, PlanCalendar.of(client, assets, Instant.now())),
                            written -> jobs.show(
                                    Notice.done(Patterns.format(Messages.Export_done, written.getFileName()), ""))));
        });
    }

    @Override
    public void turned() {
        refresh();
        view.setFocus();
    }

    private void imported(Path file, AssetImportReport report) {
        String message = Patterns.format(
                Messages.Import_done,
                report.read(),
                report.added(),
                report.changed(),
                report.unchanged(),
                report.rejected());
        String name = String.valueOf(file.getFileName());
        String details = String.join("\n", report.lines(name, MOST_TOLD));
        // what was rejected must not go before somebody has read it
        Notice.Kind kind = report.rejected() > 0 ? Notice.Kind.FAILED : Notice.Kind.DONE;
        String pattern = report.rejected() > 0 ? Messages.Import_titleInPart : Messages.Import_title;
        jobs.show(new Notice(kind, Patterns.format(pattern, name), message, details, Optional.empty()));
    }

    private interface Writing {
        AssetChange write(Progress progress) throws Exception;
    }

    private void write(String name, Writing writing, Consumer<AssetChange> done) {
        writes.run(name, writing::write, done, this::plan);
    }

    private void step(AssetChange change, Runnable done) {
        inSession(current ->
                write(Messages.Job_undo, progress -> current.content().apply(change), made -> done.run()));
    }

    private List<String> keys() {
        return state.map(shown -> shown.plan().assets().stream()
                        .map(placed -> placed.asset().key())
                        .toList())
                .orElse(List.of());
    }

    private void leave() {
        view.flush();
        answers.forget();
        touches.forget();
        inSession(current -> current.removeListener(changed));
    }

    private void inSession(Consumer<ClientSession> work) {
        ClientSession current = session;
        if (current != null) {
            work.accept(current);
        }
    }

    private void plan() {
        Qualification judged = people;
        if (judged != null) {
            inSession(current -> answers.ask(new Question(current, judged), REST));
        }
    }

    private void planned(PlanState made) {
        if (writes.isBusy()) {
            // it may not know yet what is shown already; with what is written next comes another plan
            return;
        }
        state = Optional.of(made);
        inSession(current ->
                view.showProblems(current.workspace().folder(), made.view().problems()));
        refresh();
    }

    private void notPlanned(Exception why) {
        if (why instanceof WorkspaceException broken) {
            inSession(current -> view.showProblems(current.workspace().folder(), broken.problems()));
        } else {
            jobs.show(Notice.failed(Messages.Plan_failed, String.valueOf(why.getMessage()), why.toString()));
        }
    }

    private void refresh() {
        inSession(current -> state.ifPresent(
                shown -> view.show(shown, opened, current.workspace().settings().currency())));
    }
}
