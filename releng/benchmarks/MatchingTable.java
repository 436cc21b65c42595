import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.winnable.demo.internal.matching.LabelledLists;
import org.winnable.demo.internal.matching.MatchingQuality;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceException;
import org.winnable.workspace.WorkspaceSettings;

/**
 * Measures how well people are matched on several labelled lists. Run by {@code ./winnable bench matching}; prints a table in
 * Markdown, which docs/matching.md quotes.
 */
public final class MatchingTable {

    private static final int SEEDS = 4;
    private static final int PEOPLE = 1500;

    private MatchingTable() {}

    /** {@code MatchingTable FOLDER}. */
    public static void main(String[] arguments) throws IOException, WorkspaceException {
        Path folder = Path.of(arguments[0]).resolve("matching");
        MatchingQuality quality = new MatchingQuality();
        for (long seed = 1; seed <= SEEDS; seed++) {
            delete(folder);
            WorkspaceSettings settings =
                    WorkspaceSettings.of("Matching", Currency.getInstance("EUR"), ZoneId.of("UTC"));
            try (Workspace workspace = Workspace.create(folder, settings)) {
                quality.measure(LabelledLists.of(seed, PEOPLE), workspace.facts());
            }
        }
        delete(folder);
        System.out.print(quality.table());
    }

    private static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> all = Files.walk(path)) {
                List<Path> paths = all.sorted(Comparator.reverseOrder()).toList();
                for (Path each : paths) {
                    Files.delete(each);
                }
            }
        }
    }
}
