package org.winnable.reports;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.winnable.core.catalog.ListedPlugins;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.facts.FactTable;
import org.winnable.core.facts.FactTableBuilder;
import org.winnable.core.facts.InteractionColumns;
import org.winnable.core.facts.TextKey;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.lead.Seniority;
import org.winnable.core.parameter.ParameterSchema;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.plugin.Contribution;
import org.winnable.core.plugin.ContributionId;
import org.winnable.core.rules.Agreement;
import org.winnable.core.rules.Condition;
import org.winnable.core.rules.IdealCustomer;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.rules.Rules;
import org.winnable.core.rules.ScoringModel;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Reason;
import org.winnable.core.scoring.Scorer;
import org.winnable.core.scoring.ScoringStrategy;
import org.winnable.core.work.Progress;
import org.winnable.qualification.InvalidModelException;
import org.winnable.qualification.Qualification;
import org.winnable.qualification.Qualifier;

/**
 * Six people, two of them leads: 0 and 1 are directors who requested a demo, 2 a director who did nothing, 3 an entry-level
 * employee who did, 4 without level who did, and 5 of whom nothing is known.
 */
final class Audience {

    static final Instant AS_OF = Instant.parse("2026-06-30T12:00:00Z");
    static final String TRADE_SHOW = "Trade show & fair";
    static final String WEBINAR = "Webinar";

    private static final int PEOPLE = 6;

    private final String firstName;
    private boolean acting = true;
    private Callable<ScoringStrategy> strategy = TenIntent::new;

    Audience(String firstName) {
        this.firstName = firstName;
    }

    /** Nobody did anything, so that nobody is a lead. */
    Audience idle() {
        acting = false;
        return this;
    }

    /** The only strategy is one that cannot be made. */
    Audience withBrokenStrategy() {
        strategy = () -> {
            throw new IllegalStateException("the licence has expired");
        };
        return this;
    }

    Qualification judged() {
        ListedPlugins none = ListedPlugins.none();
        ContributionId id = new ContributionId(ContributionId.Point.SCORING_STRATEGIES, "test.strategy", "test.plugin");
        Contribution<ScoringStrategy> listed =
                new Contribution<>(id, "Test", "", ScoringStrategy.class, strategy, none.guard());
        try {
            return new Qualifier(none.withScoringStrategies(List.of(listed)))
                    .qualify(facts(), rules(), AS_OF, Progress.NONE);
        } catch (InvalidModelException e) {
            throw new AssertionError(e);
        }
    }

    private FactTable facts() {
        String[] names = {firstName, "Ben Kowalski", "Cleo Ferrari", "Dan Öz", "Eva Lind", null};
        String[] emails = {"a@example.com", "b@example.com", "c@example.com", "d@example.com", "e@example.com", null};
        List<String> levels = List.of(Seniority.DIRECTOR.key(), Seniority.ENTRY.key());
        int[] offsets = acting ? new int[] {0, 1, 2, 2, 3, 4, 4} : new int[PEOPLE + 1];
        long[] times = new long[offsets[PEOPLE]];
        Arrays.fill(times, AS_OF.getEpochSecond() - 86_400);
        int[] campaigns = Arrays.copyOf(new int[] {0, 1, 1, 1}, times.length);
        int[] assets = new int[times.length];
        Arrays.fill(assets, Dictionary.UNKNOWN);
        InteractionColumns interactions = new InteractionColumns(
                offsets,
                new int[times.length],
                times,
                assets,
                campaigns,
                Dictionary.of(List.of(InteractionType.DEMO_REQUEST.key())),
                Dictionary.EMPTY,
                Dictionary.of(List.of(TRADE_SHOW, WEBINAR)));
        return new FactTableBuilder(PEOPLE)
                .text(TextKey.NAME, names)
                .text(TextKey.EMAIL, emails)
                .category(CategoryKey.SENIORITY, Dictionary.of(levels), new int[] {0, 0, 0, 1, -1, -1})
                .category(CategoryKey.of(ContactField.CAMPAIGN), Dictionary.of(List.of(WEBINAR)), new int[] {
                    0, -1, 0, -1, -1, -1
                })
                .interactions(interactions)
                .build();
    }

    private static Rules rules() {
        IdealCustomer ideal = new IdealCustomer(
                Seniority.ENTRY,
                Seniority.DIRECTOR,
                Seniority.DIRECTOR,
                Set.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of());
        Agreement.Activity activity = new Agreement.Activity(Set.of(InteractionType.DEMO_REQUEST), 6);
        Agreement agreement = new Agreement(1, ideal, List.of(), Set.of(), 4, 1, activity, List.of());
        Lifecycle lifecycle = new Lifecycle(List.of(
                new Lifecycle.Stage("contact", "Contact", Condition.ALWAYS),
                new Lifecycle.Stage("lead", "Lead", new Condition.IsLead()),
                new Lifecycle.Stage(
                        "mql",
                        "Marketing <qualified>",
                        new Condition.AllOf(
                                List.of(new Condition.IsLead(), new Condition.ScoreAtLeast(Axis.INTENT, 15))))));
        ScoringModel.StrategyUse use = new ScoringModel.StrategyUse("test.strategy", 1, Map.of());
        return new Rules(
                ZoneOffset.UTC, agreement, lifecycle, new ScoringModel("test", "Test", 1, List.of(use), Map.of()));
    }

    /** Ten points of intent for each interaction. */
    private static final class TenIntent implements ScoringStrategy {

        private static final Reason REASON = new Reason("demo", "Asked for a demo & more");

        @Override
        public ParameterSchema parameters() {
            return ParameterSchema.NONE;
        }

        @Override
        public Scorer prepare(Parameters parameters, FactSchema facts) {
            return (lead, ledger) -> {
                for (int index = 0; index < lead.interactions().size(); index++) {
                    ledger.add(REASON, Axis.INTENT, 10, index);
                }
            };
        }
    }
}
