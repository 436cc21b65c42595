package org.winnable.leads.ui.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
import org.winnable.core.rules.Agreement;
import org.winnable.core.rules.Condition;
import org.winnable.core.rules.IdealCustomer;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.rules.Rules;
import org.winnable.core.rules.ScoringModel;
import org.winnable.core.work.Progress;
import org.winnable.qualification.InvalidModelException;
import org.winnable.qualification.Qualification;
import org.winnable.qualification.Qualifier;

/** People made from a seed and judged: every third does not act, levels rise and fall, some names are dangerous. */
public final class TestPeople {

    /** When they are judged. */
    public static final Instant AS_OF = Instant.parse("2026-06-30T12:00:00Z");

    private static final List<String> LEVELS =
            Arrays.stream(Seniority.values()).map(Seniority::key).toList();
    private static final List<String> COMPANIES = List.of("Acme GmbH", "Engine plc", "=cmd()", "Zürich Re");

    private TestPeople() {}

    /** So many people with ids 10, 11, … */
    public static Qualification judged(long seed, int size) {
        try {
            return new Qualifier(ListedPlugins.none()).qualify(facts(seed, size), rules(), AS_OF, Progress.NONE);
        } catch (InvalidModelException e) {
            throw new AssertionError(e);
        }
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

    private static Rules rules() {
        IdealCustomer ideal = new IdealCustomer(
                Seniority.SPECIALIST,
                Seniority.DIRECTOR,
                Seniority.MANAGER,
                Set.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of());
        Agreement agreement = new Agreement(
                1,
                ideal,
                List.of(),
                Set.of(),
                10,
                0.5,
                new Agreement.Activity(Set.of(InteractionType.DEMO_REQUEST), 6),
                List.of());
        Condition recent = new Condition.ActedWithin(Set.of(InteractionType.DEMO_REQUEST), 1);
        Lifecycle lifecycle = new Lifecycle(List.of(
                new Lifecycle.Stage("contact", "Contact", Condition.ALWAYS),
                new Lifecycle.Stage("lead", "Lead", new Condition.IsLead()),
                new Lifecycle.Stage(
                        "mql",
                        "Marketing qualified lead",
                        new Condition.AllOf(List.of(new Condition.IsLead(), recent)))));
        return new Rules(
                ZoneOffset.UTC, agreement, lifecycle, new ScoringModel("none", "None", 1, List.of(), Map.of()));
    }
}
