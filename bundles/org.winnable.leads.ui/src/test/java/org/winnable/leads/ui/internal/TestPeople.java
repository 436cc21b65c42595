package org.winnable.leads.ui.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.winnable.core.catalog.ListedPlugins;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;
import org.winnable.core.facts.FactTableBuilder;
import org.winnable.core.facts.InteractionColumns;
import org.winnable.core.facts.TextKey;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.lead.Seniority;
import org.winnable.core.rules.Rules;
import org.winnable.core.work.Progress;
import org.winnable.qualification.Qualification;
import org.winnable.qualification.Qualifier;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceException;
import org.winnable.workspace.WorkspaceSettings;

/** People made from a seed and judged: every third does not act, levels rise and fall, some names are dangerous. */
public final class TestPeople {

    /** When they are judged. */
    public static final Instant AS_OF = Instant.parse("2026-06-30T12:00:00Z");

    private static final List<String> LEVELS =
            Arrays.stream(Seniority.values()).map(Seniority::key).toList();
    private static final List<String> COMPANIES = List.of("Acme GmbH", "Engine plc", "=cmd()", "Zürich Re");

    private TestPeople() {}

    /**
     * So many people with ids 10, 11, …, judged by the rules of a new workspace.
     *
     * @param folder an empty one, where that workspace is made
     */
    public static Qualification judged(Path folder, long seed, int size) throws Exception {
        return new Qualifier(ListedPlugins.none()).qualify(facts(seed, size), rules(folder), AS_OF, Progress.NONE);
    }

    private static FactTable facts(long seed, int size) {
        Random random = new Random(seed);
        int[] offsets = IntStream.rangeClosed(0, size).map(row -> row - row / 3).toArray();
        long[] times = random.longs(offsets[size], 0, Duration.ofDays(300).toSeconds())
                .map(age -> AS_OF.getEpochSecond() - age)
                .toArray();
        int[] none = new int[times.length];
        Arrays.fill(none, Dictionary.UNKNOWN);
        return new FactTableBuilder(size)
                .ids(IntStream.range(0, size).mapToLong(row -> 10 + row).toArray())
                .text(TextKey.NAME, texts(size, row -> row % 7 == 6 ? null : "Person " + random.nextInt(size)))
                .text(TextKey.EMAIL, texts(size, row -> "p" + row + "@example.com"))
                .category(CategoryKey.TITLE, Dictionary.of(List.of("Engineer")), new int[size])
                .category(
                        CategoryKey.COMPANY,
                        Dictionary.of(COMPANIES),
                        random.ints(size, -1, COMPANIES.size()).toArray())
                .category(
                        CategoryKey.SENIORITY,
                        Dictionary.of(LEVELS),
                        random.ints(size, 0, LEVELS.size()).toArray())
                .interactions(new InteractionColumns(
                        offsets,
                        new int[times.length],
                        times,
                        none,
                        none.clone(),
                        Dictionary.of(List.of(InteractionType.DEMO_REQUEST.key())),
                        Dictionary.EMPTY,
                        Dictionary.EMPTY))
                .build();
    }

    private static String[] texts(int size, IntFunction<String> text) {
        return IntStream.range(0, size).mapToObj(text).toArray(String[]::new);
    }

    /** Those of every new workspace. */
    private static Rules rules(Path folder) throws WorkspaceException {
        WorkspaceSettings settings = WorkspaceSettings.of("Client", Currency.getInstance("EUR"), ZoneOffset.UTC);
        try (Workspace workspace = Workspace.create(folder.resolve("client"), settings)) {
            return workspace.rules();
        }
    }
}
