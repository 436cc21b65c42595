package org.winnable.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.core.facts.FactTable;
import org.winnable.core.facts.TextKey;
import org.winnable.core.lead.Contact;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.Spend;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.rules.Rules;
import org.winnable.core.work.Progress;
import org.winnable.workspace.ImportSummary;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceException;

class DemoClientTest {

    private static final LocalDate END = LocalDate.of(2026, 4, 1);

    @TempDir
    private static Path folder;

    private static Path demo;
    private static Path again;
    private static Path different;

    /** All that the tests look at, side by side: each takes seconds. */
    @BeforeAll
    static void makeDemoClients() throws Exception {
        demo = folder.resolve("clients").resolve("demo");
        again = folder.resolve("again");
        different = folder.resolve("different");
        Map<Path, Long> seeds = Map.of(
                demo, DemoClient.DEFAULT_SEED, again, DemoClient.DEFAULT_SEED, different, DemoClient.DEFAULT_SEED + 1);
        List<Callable<Path>> making = seeds.entrySet().stream()
                .<Callable<Path>>map(each -> () -> {
                    DemoClient.create(each.getKey(), each.getValue(), END, Progress.NONE);
                    return each.getKey();
                })
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(making.size())) {
            for (Future<Path> made : threads.invokeAll(making)) {
                made.get();
            }
        }
    }

    @Test
    void itHoldsWhatItPromises() throws WorkspaceException {
        try (Workspace workspace = Workspace.open(demo)) {
            FactTable facts = workspace.facts().load(Set.of(), Progress.NONE);
            assertEquals(2000, facts.size());
            long ofDeals = IntStream.range(0, facts.interactionCount())
                    .mapToObj(i -> facts.interactionTypes().value(facts.interactionType(i)))
                    .filter(type -> type.startsWith("deal-"))
                    .count();
            assertEquals(40_000, facts.interactionCount() - ofDeals);
            assertTrue(ofDeals > 100, "what became of deals is told of everyone at their companies, here " + ofDeals);
            assertEquals(
                    4,
                    workspace.facts().spend().stream()
                            .map(Spend::campaign)
                            .distinct()
                            .count());
            assertTrue(workspace.facts().deals().size() > 30);
            assertEquals(DemoClient.NAME, workspace.settings().client());
        }
    }

    @Test
    void noAddressBelongsToTwoContacts() throws WorkspaceException {
        try (Workspace workspace = Workspace.open(demo)) {
            FactTable facts = workspace.facts().load(Set.of(), Progress.NONE);
            Set<String> addresses = new HashSet<>();
            int without = 0;
            for (int row = 0; row < facts.size(); row++) {
                String address = facts.text(TextKey.EMAIL, row);
                if (address == null) {
                    without++;
                } else {
                    assertTrue(addresses.add(address), "row " + row);
                }
            }
            assertTrue(without > 20 && without < 300, "without address: " + without);
        }
    }

    @Test
    void theCountsOfEachImportCloseAndPeopleAreMet() throws WorkspaceException {
        try (Workspace workspace = Workspace.open(demo)) {
            List<ImportSummary> imports = workspace.facts().imports();
            assertEquals(
                    2000,
                    imports.stream()
                            .mapToLong(summary -> summary.counts().created())
                            .sum());
            assertTrue(imports.stream()
                            .mapToLong(summary -> summary.counts().merged())
                            .sum()
                    > 3000);
            assertTrue(imports.stream()
                            .mapToLong(summary -> summary.counts().unchanged())
                            .sum()
                    > 50);
        }
    }

    @Test
    void someoneOnSeveralListsHasOneHistory() throws WorkspaceException {
        try (Workspace workspace = Workspace.open(demo)) {
            FactTable facts = workspace.facts().load(Set.of(), Progress.NONE);
            int busiest = 0;
            for (int row = 1; row < facts.size(); row++) {
                if (facts.endInteraction(row) - facts.firstInteraction(row)
                        > facts.endInteraction(busiest) - facts.firstInteraction(busiest)) {
                    busiest = row;
                }
            }
            Contact contact = workspace.facts().contact(facts.id(busiest)).orElseThrow();
            assertTrue(
                    contact.records().size() >= 4,
                    "records: " + contact.records().size());
            assertTrue(contact.value(ContactField.COMPANY).isPresent());
            assertEquals(
                    facts.endInteraction(busiest) - facts.firstInteraction(busiest),
                    contact.records().stream()
                            .mapToInt(item -> item.interactions().size())
                            .sum());
        }
    }

    @Test
    void itsRulesAreItsOwn() throws WorkspaceException {
        try (Workspace workspace = Workspace.open(demo)) {
            Rules rules = workspace.rules();
            assertEquals(3, rules.agreement().version());
            assertEquals(4, rules.agreement().problems().size());
            assertEquals("Talvern model", rules.model().name());
            assertEquals(
                    List.of(
                            "contact",
                            "lead",
                            "mql",
                            "accepted",
                            "sql",
                            "opportunity",
                            "customer",
                            "nurture",
                            "no-fit",
                            "disqualified",
                            "dormant"),
                    rules.lifecycle().stages().stream()
                            .map(Lifecycle.Stage::key)
                            .toList());
        }
    }

    @Test
    void theSameSeedAndEndMakeTheSameFacts() throws IOException, WorkspaceException {
        assertEquals(FactDigest.of(demo), FactDigest.of(again));
        assertFalse(FactDigest.of(demo).equals(FactDigest.of(different)));
    }

    @Test
    void aFolderThatExistsIsLeftAlone(@TempDir Path existing) throws IOException {
        Path kept = Files.writeString(existing.resolve("notes.txt"), "mine");
        FileAlreadyExistsException refused = assertThrows(
                FileAlreadyExistsException.class, () -> DemoClient.create(existing, 1, END, Progress.NONE));
        assertTrue(refused.getMessage().contains(existing.toString()));
        assertEquals("mine", Files.readString(kept));
    }

    @Test
    void cancelledItLeavesNothingBehind(@TempDir Path parent) throws IOException {
        for (int patience : new int[] {0, 40}) {
            assertThrows(
                    CancellationException.class,
                    () -> DemoClient.create(parent.resolve("demo"), 1, END, new Impatient(patience)));
            try (Stream<Path> left = Files.list(parent)) {
                assertEquals(List.of(), left.toList());
            }
        }
    }

    /** Asks to stop when it has been asked often enough whether to. */
    private static final class Impatient implements Progress {

        private int patience;

        Impatient(int patience) {
            this.patience = patience;
        }

        @Override
        public void begin(String task, long total) {
            assertTrue(total > 0, task);
        }

        @Override
        public void advance(long amount) {
            assertTrue(amount > 0);
        }

        @Override
        public boolean cancelled() {
            return patience-- <= 0;
        }
    }
}
