package org.winnable.demo;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.winnable.core.text.Texts;
import org.winnable.core.work.Progress;
import org.winnable.demo.internal.Dice;
import org.winnable.demo.internal.RuleFiles;
import org.winnable.demo.internal.lists.ListAssembly;
import org.winnable.demo.internal.lists.SourceList;
import org.winnable.demo.internal.lists.WorkspaceFiller;
import org.winnable.demo.internal.story.Budget;
import org.winnable.demo.internal.story.Story;
import org.winnable.demo.internal.story.Timeline;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceException;
import org.winnable.workspace.WorkspaceSettings;

/**
 * The demo client: a year of Talvern Partners, who advise mid-sized manufacturers in Europe on prices, stock, planning and
 * output. 2,000 contacts, 40,000 interactions, four campaigns with what they cost, and deals; all made up, the same for the
 * same seed and end date.
 *
 * <p>The people behave as people do: most of those who dropped a card into the prize draw of the trade show wanted the
 * prize, few of those who searched and wrote did so without reason. No company or person is real; addresses end in the
 * domain kept for examples, telephone numbers reach nobody.
 *
 * <p>Thread-safe: nothing is shared between calls.
 */
public final class DemoClient {

    /** The client's name. */
    public static final String NAME = "Talvern Partners";

    /** The seed of the demo client that everybody sees. */
    public static final long DEFAULT_SEED = 20_260_401;

    private DemoClient() {}

    /**
     * Makes the demo client, its year ending today.
     *
     * @param folder the workspace to make; its parent is made where it is missing
     * @param progress is told of rows
     * @throws FileAlreadyExistsException if the folder exists
     * @throws IOException if the folder cannot be written
     * @throws WorkspaceException if the workspace cannot be written
     * @throws CancellationException if cancelled; like all failures, this leaves nothing behind
     */
    public static void create(Path folder, Progress progress) throws IOException, WorkspaceException {
        create(folder, DEFAULT_SEED, LocalDate.now(Timeline.OFFICE), progress);
    }

    /**
     * Makes a demo client of a given seed, its year ending before a given day.
     *
     * @param folder the workspace to make; its parent is made where it is missing
     * @param seed what chance depends on
     * @param end the as-of date: the last interactions are of the day before
     * @param progress is told of rows
     * @throws FileAlreadyExistsException if the folder exists
     * @throws IOException if the folder cannot be written
     * @throws WorkspaceException if the workspace cannot be written
     * @throws CancellationException if cancelled; like all failures, this leaves nothing behind
     */
    public static void create(Path folder, long seed, LocalDate end, Progress progress)
            throws IOException, WorkspaceException {
        Path target = folder.toAbsolutePath().normalize();
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(
                    target.toString(), null, Texts.of(DemoClient.class).get("exists", target));
        }
        Path parent = Objects.requireNonNull(target.getParent());
        Files.createDirectories(parent);
        Path draft = Files.createTempDirectory(parent, ".demo-");
        try {
            Path made = draft.resolve(Objects.requireNonNull(target.getFileName()));
            fill(made, seed, end, progress);
            Files.move(made, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            remove(draft);
        }
    }

    private static void fill(Path folder, long seed, LocalDate end, Progress progress)
            throws IOException, WorkspaceException {
        Texts texts = Texts.of(DemoClient.class);
        progress.begin(texts.get("task.story"), Story.PEOPLE);
        Story story = Story.tell(seed, end, progress);
        List<SourceList> lists = ListAssembly.of(story, new Dice(seed).fork(3));
        progress.begin(
                texts.get("task.lists"),
                lists.stream().mapToLong(list -> list.rows().size()).sum());
        WorkspaceSettings settings = WorkspaceSettings.of(NAME, Budget.EURO, Timeline.OFFICE);
        RuleFiles.write(folder, end);
        try (Workspace workspace = Workspace.create(folder, settings)) {
            WorkspaceFiller filler = new WorkspaceFiller(workspace.facts(), progress);
            for (SourceList list : lists) {
                progress.checkCancelled();
                filler.take(list);
            }
            workspace.facts().addSpend(story.spend());
            workspace.facts().addDeals(story.deals());
            workspace.rules();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
