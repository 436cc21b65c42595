package org.winnable.personas.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.winnable.core.catalog.ListedPlugins;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;
import org.winnable.core.facts.FactTableBuilder;
import org.winnable.core.facts.InteractionColumns;
import org.winnable.core.lead.Deal;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.lead.Money;
import org.winnable.core.lead.Seniority;
import org.winnable.core.lead.Spend;
import org.winnable.core.persona.MatchingRule;
import org.winnable.core.persona.Persona;
import org.winnable.core.persona.PersonaContent;
import org.winnable.core.persona.Profile;
import org.winnable.core.rules.Agreement;
import org.winnable.core.rules.Condition;
import org.winnable.core.rules.IdealCustomer;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.rules.Lifecycle.Stage;
import org.winnable.core.rules.Rules;
import org.winnable.core.rules.ScoringModel;
import org.winnable.core.work.Progress;
import org.winnable.personas.PersonaMatcher;
import org.winnable.personas.PersonaMatches;
import org.winnable.qualification.Qualification;
import org.winnable.qualification.Qualifier;

class PersonaPerformanceTest {

    private static final Instant AS_OF = Instant.parse("2026-06-10T00:00:00Z");
    private static final int UNKNOWN = Dictionary.UNKNOWN;

    private Qualification people;
    private PersonaMatches matches;

    @BeforeEach
    void judge() throws Exception {
        people = new Qualifier(ListedPlugins.none(), 1).qualify(facts(), rules(), AS_OF, Progress.NONE);
        matches =
                new PersonaMatcher(List.of(persona("cfo"), persona("buyer")), people.facts(), AS_OF).all(Progress.NONE);
    }

    @Test
    void whoCameToAStageCameToThoseBeforeItAndTheDaysCountFromWhenWeFirstHeard() {
        PersonaPerformance cfo = told(MoneyFacts.NONE).getFirst();

        assertEquals(2, cfo.people());
        assertEquals(4, cfo.everyone());
        assertEquals(
                List.of("contact 0 2", "mql 1 2", "sql 1 1"),
                cfo.funnel().stream()
                        .map(step -> step.stage().key() + " " + step.here() + " " + step.reached())
                        .toList());
        assertEquals(
                Optional.of(Duration.ofDays(31)),
                cfo.step("sql").orElseThrow().taken().median());
        assertEquals(Optional.empty(), cfo.step("nurture"), "it stands beside the way");
        assertEquals(PersonaPerformance.MONTHS, cfo.months().size());
        assertEquals(
                new PersonaPerformance.Month(YearMonth.of(2026, 6), 0, Optional.of(1)),
                cfo.months().getLast());
        assertEquals(
                new PersonaPerformance.Month(YearMonth.of(2026, 4), 1, Optional.of(0)),
                cfo.months().get(9));
    }

    @Test
    void whatNobodyToldIsNotKnownRatherThanNothing() {
        PersonaPerformance cfo = told(MoneyFacts.NONE).getFirst();

        assertEquals(Optional.empty(), cfo.cost());
        // that there is a deal is told by the history, what it is worth by nobody
        assertEquals(Optional.of(new PersonaPerformance.Revenue(0, 1, 0, List.of(), 1)), cfo.revenue());
    }

    @Test
    void campaignsCostWhatTheShareOfThePeopleWhomTheyReachedCosts() {
        List<PersonaPerformance> told = told(new MoneyFacts(
                List.of(
                        spend("fair", "300"),
                        spend("radio", "50"),
                        new Spend("fair", Optional.empty(), day(7), day(8), euros("9999"))),
                List.of()));

        PersonaPerformance.Cost cfo = told.getFirst().cost().orElseThrow();
        assertEquals(List.of(euros("200.00")), cfo.spent(), "two of the three who were there");
        assertEquals(List.of(euros("200.00")), cfo.perQualified());
        assertEquals(List.of(euros("50.00")), cfo.unassigned(), "nobody is known to have heard it");
        PersonaPerformance.Cost buyer = told.getLast().cost().orElseThrow();
        assertEquals(List.of(euros("100.00")), buyer.spent());
        assertEquals(List.of(), buyer.perQualified(), "nobody is qualified");
    }

    @Test
    void aDealCountsOnceForEachPersonaThatTookPart() {
        Deal won = new Deal(
                "D1",
                Optional.empty(),
                List.of(),
                Deal.Status.WON,
                Optional.empty(),
                Optional.of(euros("1000")),
                Optional.empty(),
                Optional.empty());
        List<PersonaPerformance> told = told(new MoneyFacts(List.of(), List.of(won)));

        assertEquals(
                Optional.of(new PersonaPerformance.Revenue(0, 1, 0, List.of(euros("1000.00")), 0)),
                told.getFirst().revenue());
        assertEquals(
                Optional.of(new PersonaPerformance.Revenue(0, 1, 0, List.of(euros("1000.00")), 0)),
                told.getLast().revenue());
    }

    @Test
    void whatTheyReadIsCountedByPeopleAndNotByVisits() {
        assertEquals(
                List.of(new PersonaPerformance.Read("/prices", 2, 3)),
                told(MoneyFacts.NONE).getFirst().read());
    }

    @Test
    void aCancelEndsIt() {
        assertThrows(
                CancellationException.class,
                () -> PersonaPerformance.of(people, matches, MoneyFacts.NONE, Progress.silent(() -> true)));
    }

    private List<PersonaPerformance> told(MoneyFacts money) {
        return PersonaPerformance.of(people, matches, money, Progress.NONE);
    }

    /** Two finance directors, a buyer, and somebody who is none of these. */
    private static FactTable facts() {
        List<String> types = List.of(
                "page-visit",
                InteractionType.SALES_ACCEPTED.key(),
                InteractionType.SALES_QUALIFIED.key(),
                InteractionType.DEAL_WON.key());
        return new FactTableBuilder(4)
                .category(CategoryKey.TITLE, Dictionary.of(List.of("CFO", "Buyer", "Pilot")), new int[] {0, 0, 1, 2})
                .interactions(new InteractionColumns(
                        new int[] {0, 5, 7, 9, 10},
                        new int[] {0, 0, 1, 2, 3, 0, 1, 0, 3, 0},
                        new long[] {
                            at("04-30"),
                            at("05-01"),
                            at("05-10"),
                            at("05-31"),
                            at("06-02"),
                            at("05-01"),
                            at("06-05"),
                            at("05-02"),
                            at("06-02"),
                            at("05-02")
                        },
                        new int[] {0, 0, UNKNOWN, UNKNOWN, 1, 0, UNKNOWN, 0, 1, UNKNOWN},
                        new int[] {0, 0, UNKNOWN, UNKNOWN, UNKNOWN, 0, UNKNOWN, 0, UNKNOWN, UNKNOWN},
                        Dictionary.of(types),
                        Dictionary.of(List.of("/prices", "D1")),
                        Dictionary.of(List.of("fair"))))
                .build();
    }

    private static Rules rules() {
        Lifecycle lifecycle = new Lifecycle(
                List.of(
                        new Stage("contact", "Contact", Condition.ALWAYS),
                        stage("mql", false),
                        stage("sql", false),
                        stage("nurture", true)),
                Map.of(InteractionType.SALES_ACCEPTED, "mql", InteractionType.SALES_QUALIFIED, "sql"));
        IdealCustomer ideal = new IdealCustomer(
                Seniority.ENTRY,
                Seniority.DIRECTOR,
                Seniority.MANAGER,
                Set.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of());
        Agreement agreement =
                new Agreement(1, ideal, List.of(), Set.of(), 10, 0.5, new Agreement.Activity(Set.of(), 6), List.of());
        return new Rules(
                ZoneId.of("UTC"), agreement, lifecycle, new ScoringModel("test", "Test", 1, List.of(), Map.of()));
    }

    private static Stage stage(String key, boolean aside) {
        return new Stage(key, key, Optional.empty(), Optional.empty(), List.of(), Map.of(), aside);
    }

    private static Persona persona(String title) {
        MatchingRule rule = new MatchingRule(new MatchingRule.Contains(CategoryKey.TITLE, List.of(title)), 1);
        return new Persona(title, PersonaContent.named(title), Profile.EMPTY, List.of(rule));
    }

    private static Spend spend(String campaign, String amount) {
        return new Spend(campaign, Optional.empty(), day(4), day(5), euros(amount));
    }

    private static LocalDate day(int month) {
        return LocalDate.of(2026, month, 1);
    }

    private static long at(String day) {
        return Instant.parse("2026-" + day + "T00:00:00Z").getEpochSecond();
    }

    private static Money euros(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("EUR"));
    }
}
