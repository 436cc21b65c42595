package org.winnable.application;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.winnable.content.AssetCodes;
import org.winnable.content.AssetImportException;
import org.winnable.content.AssetImportOptions;
import org.winnable.content.AssetImportReport;
import org.winnable.content.AssetImporter;
import org.winnable.content.ContentAdvisor;
import org.winnable.content.ContentPlan;
import org.winnable.content.ContentPlanner;
import org.winnable.content.JourneyJudge;
import org.winnable.content.NextContent;
import org.winnable.content.PlacedAsset;
import org.winnable.content.PlanPersonas;
import org.winnable.core.content.Cell;
import org.winnable.core.content.PlannedAsset;
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
     * @param problems with files and lines
     */
    public record View(ContentPlan plan, List<WorkspaceProblem> problems) {

        /** Copies the problems. */
        public View {
            problems = List.copyOf(problems);
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
     * The plan over judged people. What somebody is worth is how well they fit: their points on that axis, if above 0.
     *
     * @param people as {@link ClientSession#qualification(Instant, Progress)} judged them
     * @throws WorkspaceException if the journey has mistakes, or files cannot be read
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    public View plan(Qualification people, Progress progress) throws WorkspaceException {
        ContentReading reading = session.workspace().content().read();
        ContentPlanner planner =
                new ContentPlanner(session.plugins(), people.rules().zone());
        ContentPlan plan = planner.plan(
                reading.journey(),
                reading.assets(),
                PlanPersonas.NONE,
                people.facts(),
                people.asOf(),
                row -> Math.max(0, people.score(Axis.FIT, row)),
                progress);
        return new View(plan, reading.problems());
    }

    /**
     * Puts one more asset into the plan, then tells the session's listeners.
     *
     * @param file as {@link org.winnable.workspace.ContentFiles#save} takes it
     * @throws WorkspaceException if files cannot be read or saved, or another asset has the key
     */
    public void add(String file, PlannedAsset asset) throws WorkspaceException {
        ContentReading reading = session.workspace().content().read();
        if (reading.asset(asset.key()).isPresent()) {
            String place = String.valueOf(reading.files().get(asset.key()));
            throw new WorkspaceException(place, Texts.of(ClientContent.class).get("asset.twice", asset.key()), null);
        }
        session.workspace().content().save(file, List.of(asset), List.of());
        session.changed();
    }

    /**
     * What somebody should read next, the best first.
     *
     * @param plan of the same people
     * @param row of the person in the facts
     * @throws WorkspaceException if the journey has mistakes, or files cannot be read
     */
    public List<NextContent> next(ContentPlan plan, Qualification people, int row) throws WorkspaceException {
        List<PlannedAsset> assets =
                plan.assets().stream().map(PlacedAsset::asset).toList();
        AssetCodes codes = AssetCodes.of(assets, people.facts().assets());
        LocalDate day = LocalDate.ofInstant(people.asOf(), people.rules().zone());
        return new ContentAdvisor(plan, codes, people.facts(), day)
                .next(
                        row,
                        journey(people).position(row),
                        Set.of(Cell.EVERYONE),
                        people.asOf().getEpochSecond());
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
