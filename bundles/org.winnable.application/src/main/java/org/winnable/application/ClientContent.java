package org.winnable.application;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.winnable.content.AssetCodes;
import org.winnable.content.AssetImportException;
import org.winnable.content.AssetImportOptions;
import org.winnable.content.AssetImportReport;
import org.winnable.content.AssetImporter;
import org.winnable.content.ContentPlan;
import org.winnable.content.ContentPlanner;
import org.winnable.content.JourneyJudge;
import org.winnable.content.PlanPersonas;
import org.winnable.core.scoring.Axis;
import org.winnable.core.work.Progress;
import org.winnable.qualification.Qualification;
import org.winnable.workspace.ContentReading;
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
}
