import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.winnable.core.facts.FactTable;
import org.winnable.core.work.Progress;
import org.winnable.qualification.InvalidModelException;
import org.winnable.qualification.Qualifier;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceException;

/**
 * How long it takes to open a workspace and judge everyone in it, once with people derived from their records and then with those that
 * were kept. Rules of the workspace that ask for strategies other than points and fit are judged without these.
 */
public final class OpeningBenchmark {

    private static final int TIMES = 3;
    private static final int THREADS = 2;
    private static final double NANOS_PER_MILLI = 1e6;

    private OpeningBenchmark() {}

    /** Opens the workspace that is named; the first line is of a process that has just begun, as a user's has. */
    public static void main(String[] arguments) throws WorkspaceException, InvalidModelException, IOException {
        Path folder = Path.of(arguments[1]);
        System.out.printf("%-9s %10s %10s %10s %10s%n", arguments[0], "store ms", "people ms", "judging ms", "all ms");
        for (int time = 0; time < TIMES; time++) {
            if (arguments[0].equals("derived")) {
                Files.deleteIfExists(folder.resolve("facts.columns"));
            }
            open(folder, InstantSource.system().instant());
        }
    }

    private static void open(Path folder, Instant asOf) throws WorkspaceException, InvalidModelException {
        long begun = System.nanoTime();
        try (Workspace workspace = Workspace.open(folder)) {
            long opened = System.nanoTime();
            FactTable people = workspace.facts().load(Set.of(), Progress.NONE);
            long loaded = System.nanoTime();
            new Qualifier(ScoringBenchmark.plugins(), THREADS).qualify(people, workspace.rules(), asOf, Progress.NONE);
            long judged = System.nanoTime();
            System.out.printf(
                    "%-9s %10.0f %10.0f %10.0f %10.0f%n",
                    "",
                    (opened - begun) / NANOS_PER_MILLI,
                    (loaded - opened) / NANOS_PER_MILLI,
                    (judged - loaded) / NANOS_PER_MILLI,
                    (judged - begun) / NANOS_PER_MILLI);
        }
    }
}
