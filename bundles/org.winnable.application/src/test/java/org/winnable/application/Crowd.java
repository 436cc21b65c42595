package org.winnable.application;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.winnable.core.catalog.ListedPlugins;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;
import org.winnable.core.facts.FactTableBuilder;
import org.winnable.core.facts.InteractionColumns;
import org.winnable.core.facts.NumberKey;
import org.winnable.core.facts.TextKey;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.lead.Seniority;
import org.winnable.core.rules.Agreement;
import org.winnable.core.rules.Condition;
import org.winnable.core.rules.IdealCustomer;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.rules.Market;
import org.winnable.core.rules.Rules;
import org.winnable.core.rules.SalesLabel;
import org.winnable.core.rules.ScoringModel;
import org.winnable.core.work.Progress;
import org.winnable.qualification.InvalidModelException;
import org.winnable.qualification.Qualification;
import org.winnable.qualification.Qualifier;

/** Many people of whom much is not known, made by chance from a seed, and judged. */
final class Crowd {

    static final Instant AS_OF = Instant.parse("2026-06-30T12:00:00Z");

    private static final List<String> NAMES = List.of(
            "Ada Lovelace", "Élodie Moreau", "elodie moreau", "Zoë Ångström", "Max Müller", "max muller", "李 小龍");
    private static final List<String> COMPANIES =
            List.of("Acme GmbH", "Engine plc", "acme gmbh", "Zürich Re", "Ørsted");
    private static final List<String> COUNTRIES = List.of("DE", "GB", "FR");
    private static final List<String> LEVELS =
            Arrays.stream(Seniority.values()).map(Seniority::key).toList();

    private Crowd() {}

    static Qualification judged(long seed, int size) {
        try {
            return new Qualifier(ListedPlugins.none()).qualify(facts(seed, size), rules(), AS_OF, Progress.NONE);
        } catch (InvalidModelException e) {
            throw new AssertionError(e);
        }
    }

    private static FactTable facts(long seed, int size) {
        Random random = new Random(seed);
        String[] names = new String[size];
        String[] emails = new String[size];
        double[] employees = new double[size];
        long[] ids = new long[size];
        int[] offsets = new int[size + 1];
        for (int row = 0; row < size; row++) {
            ids[row] = 10L + 3L * row;
            names[row] = random.nextInt(8) == 0 ? null : NAMES.get(random.nextInt(NAMES.size()));
            emails[row] = random.nextInt(3) == 0 ? null : "p" + random.nextInt(size) + "@example.com";
            employees[row] = random.nextInt(4) == 0 ? Double.NaN : random.nextInt(21) * 50 - 200;
            offsets[row + 1] = offsets[row] + random.nextInt(2);
        }
        long[] times = new long[offsets[size]];
        Arrays.setAll(times, i -> AS_OF.getEpochSecond() - random.nextInt(400) * 86_400L);
        int[] none = new int[times.length];
        Arrays.fill(none, Dictionary.UNKNOWN);
        return new FactTableBuilder(size)
                .ids(ids)
                .text(TextKey.NAME, names)
                .text(TextKey.EMAIL, emails)
                .category(CategoryKey.COMPANY, Dictionary.of(COMPANIES), codes(random, size, COMPANIES.size()))
                .category(CategoryKey.COUNTRY, Dictionary.of(COUNTRIES), codes(random, size, COUNTRIES.size()))
                .category(CategoryKey.SENIORITY, Dictionary.of(LEVELS), codes(random, size, LEVELS.size()))
                .number(NumberKey.COMPANY_SIZE, employees)
                .interactions(new InteractionColumns(
                        offsets,
                        codes(random, times.length, 2, 0),
                        times,
                        none,
                        none.clone(),
                        Dictionary.of(
                                List.of(InteractionType.DEMO_REQUEST.key(), InteractionType.SALES_REJECTED.key())),
                        Dictionary.EMPTY,
                        Dictionary.EMPTY))
                .build();
    }

    private static int[] codes(Random random, int size, int values) {
        return codes(random, size, values, Dictionary.UNKNOWN);
    }

    private static int[] codes(Random random, int size, int values, int least) {
        int[] codes = new int[size];
        Arrays.setAll(codes, row -> random.nextInt(least, values));
        return codes;
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
        List<Lifecycle.Stage> stages = List.of(
                new Lifecycle.Stage("contact", "Contact", Condition.ALWAYS),
                new Lifecycle.Stage("lead", "Lead", new Condition.IsLead()),
                new Lifecycle.Stage("mql", "MQL", new Condition.AllOf(List.of(new Condition.IsLead(), recent))));
        Lifecycle lifecycle = new Lifecycle(
                stages,
                Map.of(),
                Optional.of(new Condition.Idle(8)),
                Map.of(SalesLabel.SALES_READY, recent, SalesLabel.WINNABLE, new Condition.IsLead()),
                new Market(recent, new Condition.IsLead(), Market.PRIOR));
        return new Rules(
                ZoneOffset.UTC, agreement, lifecycle, new ScoringModel("none", "None", 1, List.of(), Map.of()));
    }
}
