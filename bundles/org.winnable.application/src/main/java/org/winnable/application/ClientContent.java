package org.winnable.application;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.winnable.content.AssetCodes;
import org.winnable.content.AssetImportException;
import org.winnable.content.AssetImportOptions;
import org.winnable.content.AssetImportReport;
import org.winnable.content.AssetImporter;
import org.winnable.content.BarrageGuard;
import org.winnable.content.ContentAdvisor;
import org.winnable.content.ContentBrief;
import org.winnable.content.ContentCoverage;
import org.winnable.content.ContentPlan;
import org.winnable.content.ContentPlanner;
import org.winnable.content.JourneyJudge;
import org.winnable.content.PlacedAsset;
import org.winnable.content.PlanPersonas;
import org.winnable.content.SalesPhases;
import org.winnable.content.SegmentAdvice;
import org.winnable.content.SegmentAdvisor;
import org.winnable.core.content.Cell;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.content.TouchPolicy;
import org.winnable.core.journey.Journey;
import org.winnable.core.persona.Persona;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.scoring.Axis;
import org.winnable.core.text.Texts;
import org.winnable.core.work.Progress;
import org.winnable.qualification.Qualification;
import org.winnable.workspace.ContentFiles;
import org.winnable.workspace.ContentReading;
import org.winnable.workspace.ShippedJourney;
import org.winnable.workspace.WorkspaceException;
import org.winnable.workspace.WorkspaceProblem;

/**
 * The content plan of an open workspace: assets come in, the plan is made over the people who stand in its cells. Thread-safe; a plan
 * takes seconds on large workspaces and must not be made on a thread that paints.
 */
public final class ClientContent {

    private final ClientSession session;

    ClientContent(ClientSession session) {
        this.session = session;
    }

    /**
     * The plan, and what is wrong with single assets, which are not in it.
     *
     * @param plan of all others
     * @param personas of the client, those too that have no row in the plan as nobody can be told to fit them
     * @param problems of assets and personas, with files and lines
     */
    public record View(ContentPlan plan, List<Persona> personas, List<WorkspaceProblem> problems) {

        /** Copies the lists. */
        public View {
            personas = List.copyOf(personas);
            problems = List.copyOf(problems);
        }

        /** The brief for a cell; empty if the plan has no such cell. */
        public Optional<ContentBrief> brief(Cell cell) {
            return ContentBrief.of(plan, cell, personas);
        }
    }

    /**
     * Imports assets from a list, a sitemap or a feed, then tells the session's listeners.
     *
     * @throws AssetImportException if the file is refused as a whole
     * @throws WorkspaceException if assets that are there have mistakes, or cannot be saved
     * @throws java.util.concurrent.CancellationException if the user cancelled; nothing has changed then
     */
    public AssetImportReport importFile(Path file, AssetImportOptions options, Progress progress)
            throws AssetImportException, WorkspaceException {
        AssetImportReport report =
                new AssetImporter(session.plugins()).run(session.workspace(), file, options, progress);
        session.changed();
        return report;
    }

    /**
     * The plan over judged people and the client's personas. What somebody is worth is how well they fit: their points on that axis,
     * if above 0. Who fits several personas stands in the cells of each.
     *
     * @param people as {@link ClientSession#qualification(Instant, Progress)} judged them
     * @throws WorkspaceException if the journey has mistakes, or files cannot be read
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    public View plan(Qualification people, Progress progress) throws WorkspaceException {
        ContentReading reading = session.workspace().content().read();
        Personas.Reading personas = session.personas().read();
        ContentPlanner planner =
                new ContentPlanner(session.plugins(), people.rules().zone());
        ContentPlan plan = planner.plan(
                reading.journey(),
                reading.assets(),
                FittedPersonas.of(personas.personas(), people, progress),
                people.facts(),
                people.asOf(),
                row -> Math.max(0, people.score(Axis.FIT, row)),
                progress);
        List<WorkspaceProblem> problems = new ArrayList<>(reading.problems());
        problems.addAll(personas.problems());
        problems.addAll(unknownPhases(reading.journey(), people.rules().lifecycle()));
        return new View(plan, personas.personas(), problems);
    }

    private List<WorkspaceProblem> unknownPhases(Journey journey, Lifecycle lifecycle) {
        List<WorkspaceProblem> problems = new ArrayList<>();
        List<String> way = SalesPhases.of(journey, lifecycle).way();
        SalesPhases.unknown(journey, lifecycle).forEach((stage, phases) -> {
            String path = "stages/" + journey.place(stage) + "/phases";
            OptionalInt line = session.workspace().line(ContentFiles.JOURNEY, path);
            String message = Texts.of(ClientContent.class)
                    .get("phase.unknown", String.join(", ", phases), String.join(", ", way));
            problems.add(new WorkspaceProblem(ContentFiles.JOURNEY, line, message));
        });
        return problems;
    }

    /**
     * How far a plan reaches across the sales process, and to whom.
     *
     * @param people over whom the plan was made
     */
    public ContentCoverage coverage(ContentPlan plan, Qualification people) {
        Lifecycle lifecycle = people.rules().lifecycle();
        long[] stages = new long[lifecycle.stages().size()];
        for (int row = 0; row < people.size(); row++) {
            stages[people.stage(row)]++;
        }
        return ContentCoverage.of(
                plan,
                SalesPhases.of(plan.journey(), lifecycle),
                phase -> stages[lifecycle.place(phase).orElseThrow()],
                LocalDate.ofInstant(people.asOf(), people.rules().zone()));
    }

    /**
     * Puts one more asset into the plan, then tells the session's listeners.
     *
     * @param file as {@link ContentFiles#save} takes it
     * @return by what it can be undone
     * @throws WorkspaceException if files cannot be read or saved, or another asset has the key
     */
    public AssetChange add(String file, PlannedAsset asset) throws WorkspaceException {
        return apply(new AssetChange(file, Optional.empty(), Optional.of(asset)));
    }

    /**
     * Saves an asset as it is to be, then tells the session's listeners.
     *
     * @return by what it can be undone
     * @throws WorkspaceException if files cannot be read or saved, or there is no asset with its key
     */
    public AssetChange save(PlannedAsset changed) throws WorkspaceException {
        return apply(known(changed.key(), Optional.of(changed)));
    }

    /**
     * Takes an asset out of its file, then tells the session's listeners. Undone, it comes back at the end of the file.
     *
     * @return by what it can be undone
     * @throws WorkspaceException if files cannot be read or saved, or there is no asset with the key
     */
    public AssetChange remove(String key) throws WorkspaceException {
        return apply(known(key, Optional.empty()));
    }

    private AssetChange known(String key, Optional<PlannedAsset> after) throws WorkspaceException {
        ContentReading reading = session.workspace().content().read();
        String place = Optional.ofNullable(reading.files().get(key))
                .orElseThrow(() -> new WorkspaceException(
                        ContentFiles.FOLDER, Texts.of(ClientContent.class).get("asset.none", key), null));
        return new AssetChange(ContentFiles.name(place), reading.asset(key), after);
    }

    /**
     * Makes a change, or one that was {@link AssetChange#undone()}, then tells the session's listeners.
     *
     * @return the change
     * @throws WorkspaceException if the asset is no longer as the change found it, or files cannot be read or saved
     */
    public AssetChange apply(AssetChange change) throws WorkspaceException {
        ContentFiles files = session.workspace().content();
        ContentReading reading = files.read();
        String key = change.key();
        if (!reading.asset(key).equals(change.before())) {
            String place = reading.files().getOrDefault(key, ContentFiles.FOLDER);
            String what = change.before().isEmpty() ? "asset.twice" : "asset.otherwise";
            throw new WorkspaceException(place, Texts.of(ClientContent.class).get(what, key), null);
        }
        if (change.after().isEmpty()) {
            files.remove(key);
        } else if (change.before().isEmpty()) {
            files.save(change.file(), List.of(change.after().get()), List.of());
        } else {
            files.save(change.file(), List.of(), List.of(change.after().get()));
        }
        session.changed();
        return change;
    }

    /**
     * Who single people are to us, where they stand, and what they should read next.
     *
     * @param plan of the same people
     * @throws WorkspaceException if the journey or the policy of touches has mistakes, or files cannot be read
     */
    public PersonalContent personal(ContentPlan plan, Qualification people) throws WorkspaceException {
        return new PersonalContent(
                session.personas().matcher(people),
                journey(people),
                advisor(plan, people),
                guard(plan, people),
                people.asOf().getEpochSecond());
    }

    /**
     * What many people should get next.
     *
     * @param plan of the same people
     * @param rows of the segment in the facts
     * @throws WorkspaceException as {@link #personal}
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    public SegmentAdvice next(ContentPlan plan, Qualification people, int[] rows, Progress progress)
            throws WorkspaceException {
        PlanPersonas personas = FittedPersonas.of(session.personas().read().personas(), people, progress);
        return new SegmentAdvisor(advisor(plan, people), journey(people), guard(plan, people))
                .next(rows, personas, people.asOf().getEpochSecond(), progress);
    }

    /**
     * Keeps people from being touched too often.
     *
     * @param plan of the same people; says what sells
     * @throws WorkspaceException if the policy of touches has mistakes, or cannot be read
     */
    public BarrageGuard guard(ContentPlan plan, Qualification people) throws WorkspaceException {
        TouchPolicy policy = session.workspace().content().touches();
        return new BarrageGuard(
                policy,
                plan,
                codes(plan, people),
                people.facts(),
                people.rules().zone(),
                people.asOf());
    }

    private static ContentAdvisor advisor(ContentPlan plan, Qualification people) {
        LocalDate day = LocalDate.ofInstant(people.asOf(), people.rules().zone());
        return new ContentAdvisor(plan, codes(plan, people), people.facts(), day);
    }

    private static AssetCodes codes(ContentPlan plan, Qualification people) {
        List<PlannedAsset> assets =
                plan.assets().stream().map(PlacedAsset::asset).toList();
        return AssetCodes.of(assets, people.facts().assets());
    }

    /**
     * Judges where people stand on the buyer's journey.
     *
     * @param people whose facts and date count
     * @throws WorkspaceException if the journey has mistakes, or files cannot be read
     */
    public JourneyJudge journey(Qualification people) throws WorkspaceException {
        ContentReading reading = session.workspace().content().read();
        AssetCodes assets = AssetCodes.of(reading.assets(), people.facts().assets());
        return new JourneyJudge(
                reading.journey(), people.facts(), assets, people.rules().zone(), people.asOf());
    }

    /**
     * Begins with one of the journeys that ship, then tells the session's listeners.
     *
     * @throws WorkspaceException if the workspace has a journey already and it is not to be replaced, or it cannot be saved
     */
    public void useJourney(ShippedJourney shipped, boolean replace) throws WorkspaceException {
        Path file = session.workspace().folder().resolve(ContentFiles.JOURNEY);
        if (!replace && Files.exists(file)) {
            throw new WorkspaceException(
                    ContentFiles.JOURNEY, Texts.of(ClientContent.class).get("journey.exists"), null);
        }
        session.workspace().content().saveJourney(shipped.text());
        session.changed();
    }
}
