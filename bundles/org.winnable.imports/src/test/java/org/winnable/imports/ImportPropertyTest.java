package org.winnable.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.work.Progress;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceSettings;

class ImportPropertyTest extends ImportTestCase {

    @Test
    void anyListClosesChangesNothingTheSecondTimeAndHasTheSamePeopleInAnyOrder() throws Exception {
        for (int seed = 1; seed <= 12; seed++) {
            Random random = new Random(seed);
            List<String> rows = new ArrayList<>();
            for (int i = 0; i < 120; i++) {
                rows.add(row(random, seed));
            }
            long before = people();
            ImportCounts rehearsed =
                    rehearse(ImportOptions.DEFAULT, list(rows)).report().counts();
            assertEquals(before, people());
            ImportCounts first = run(list(rows)).counts();
            assertEquals(rehearsed, first);
            long created = people() - before;
            assertEquals(120, first.read());
            assertEquals(created, first.created());

            ImportCounts again =
                    rehearse(ImportOptions.DEFAULT, list(rows)).report().counts();
            ImportCounts second = run(list(rows)).counts();
            assertEquals(again, second);
            assertEquals(first.read() - first.rejected(), second.unchanged(), "seed " + seed);
            assertEquals(0, second.created() + second.merged());

            Collections.shuffle(rows, random);
            try (Workspace other = Workspace.create(
                    folder.resolve("other" + seed),
                    WorkspaceSettings.of("Other", Currency.getInstance("EUR"), ZoneOffset.UTC))) {
                Path file = Files.writeString(folder.resolve("shuffled.csv"), String.join("\n", list(rows)));
                ImportReport shuffled = new Importer(catalog).run(other, file, ImportOptions.DEFAULT, Progress.NONE);
                assertEquals(first.created(), shuffled.counts().created(), "seed " + seed);
                assertEquals(first.rejected(), shuffled.counts().rejected());
            }
        }
    }

    private static String[] list(List<String> rows) {
        List<String> lines = new ArrayList<>(List.of("Name,Email,Company,Colour"));
        lines.addAll(rows);
        return lines.toArray(String[]::new);
    }

    /** Someone of forty people; those with an even number have an e-mail address, which every row of theirs tells. */
    private static String row(Random random, int seed) {
        int person = random.nextInt(40);
        if (person == 0) {
            return ",,Nobody Ltd," + random.nextInt(3);
        }
        String email = person % 2 == 0 ? "p" + person + "@example" + seed + ".org" : "";
        String name = email.isEmpty() || random.nextBoolean() ? "Person " + person + " of " + seed : "";
        return name + "," + (random.nextBoolean() ? email : email.toUpperCase()) + ",Company " + person % 7 + ","
                + random.nextInt(3);
    }
}
