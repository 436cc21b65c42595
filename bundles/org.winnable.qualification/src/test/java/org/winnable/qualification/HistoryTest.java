package org.winnable.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.rules.Condition;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.rules.Lifecycle.Leave;
import org.winnable.core.rules.Lifecycle.Stage;
import org.winnable.core.rules.ScoringModel.StrategyUse;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Decay;
import org.winnable.core.scoring.LeadView;
import org.winnable.core.scoring.Ledger;
import org.winnable.core.scoring.Reason;
import org.winnable.core.scoring.Scorer;
import org.winnable.core.work.Progress;
import org.winnable.qualification.TestFacts.Person;

/** Histories that were worked out by hand; docs/lifecycle.md tells them. The zone is Berlin's, a qualifying action holds six months. */
class HistoryTest {

    private static final Lifecycle LIFECYCLE = lifecycle();

    @Test
    void fromContactToCustomer() {
        Person ada = decider()
                .did(InteractionType.PAGE_VISIT, "2025-01-07T09:00:00Z")
                .did(InteractionType.DEMO_REQUEST, "2025-01-20T10:00:00Z")
                .did(InteractionType.QUOTE_REQUEST, "2025-02-03T10:00:00Z")
                .did(InteractionType.SALES_ACCEPTED, "2025-02-04T08:30:00Z")
                .did(InteractionType.DEAL_OPENED, "2025-02-20T12:00:00Z")
                .did(InteractionType.DEAL_WON, "2025-04-11T15:00:00Z");
        assertEquals(
                List.of(
                        "2025-01-07T09:00:00Z contact",
                        "2025-01-20T10:00:00Z lead",
                        "2025-02-03T10:00:00Z mql",
                        "2025-02-04T08:30:00Z sales-accepted",
                        "2025-02-20T12:00:00Z opportunity",
                        "2025-04-11T15:00:00Z customer"),
                history(ada, "2026-06-01T00:00:00Z"));
    }

    @Test
    void aRaisedHandIsEnough() {
        Person grace = decider()
                .did(InteractionType.WEBINAR_ATTENDED, "2025-03-05T16:00:00Z")
                .did(InteractionType.RAISED_HAND, "2025-03-06T09:00:00Z");
        assertEquals(
                List.of("2025-03-05T16:00:00Z contact", "2025-03-05T16:00:00Z lead", "2025-03-06T09:00:00Z mql"),
                history(grace, "2025-03-31T00:00:00Z"));
    }

    @Test
    void whoDoesNothingMoreIsDemotedAfterThreeAndSixMonths() {
        Person joan = decider()
                .did(InteractionType.DEMO_REQUEST, "2025-01-10T09:00:00Z")
                .did(InteractionType.QUOTE_REQUEST, "2025-01-31T09:00:00Z");
        assertEquals(
                List.of(
                        "2025-01-10T09:00:00Z contact",
                        "2025-01-10T09:00:00Z lead",
                        "2025-01-31T09:00:00Z mql",
                        // three months of 31 January end with the last of April; its last day begins in Berlin at 22:00
                        // UTC
                        "2025-04-30T22:00:00Z lead",
                        // six months of the demo request: ten o'clock in winter is ten o'clock in summer
                        "2025-07-10T08:00:01Z contact",
                        // a year of nothing
                        "2026-01-31T09:00:01Z inactive"),
                history(joan, "2026-06-01T00:00:00Z"));
    }

    @Test
    void whoIsRejectedIsNurturedAndComesBackWithSomethingNew() {
        Person mary = decider()
                .did(InteractionType.QUOTE_REQUEST, "2025-01-10T09:00:00Z")
                .did(InteractionType.DEMO_REQUEST, "2025-01-10T09:00:00Z")
                .did(InteractionType.SALES_REJECTED, Instant.parse("2025-01-15T09:00:00Z"), "no budget this year")
                .did(InteractionType.PAGE_VISIT, "2025-02-01T09:00:00Z")
                .did(InteractionType.QUOTE_REQUEST, "2025-03-01T09:00:00Z");
        assertEquals(
                List.of(
                        "2025-01-10T09:00:00Z contact",
                        "2025-01-10T09:00:00Z mql",
                        "2025-01-15T09:00:00Z nurture",
                        "2025-03-01T09:00:00Z contact",
                        "2025-03-01T09:00:00Z mql"),
                history(mary, "2025-03-31T00:00:00Z"));
        assertEquals(
                "The contact was rejected by sales: no budget this year.",
                qualify(LIFECYCLE, mary, "2025-03-31T00:00:00Z")
                        .history(0)
                        .get(2)
                        .reason());
    }

    @Test
    void whoIsDisqualifiedStaysSoWhateverTheyDo() {
        Person eve = decider()
                .did(InteractionType.DEMO_REQUEST, "2025-01-10T09:00:00Z")
                .did(InteractionType.DISQUALIFIED, Instant.parse("2025-01-12T09:00:00Z"), "competitor")
                .did(InteractionType.QUOTE_REQUEST, "2025-02-01T09:00:00Z")
                .did(InteractionType.REOPENED, "2025-06-01T09:00:00Z");
        assertEquals(
                List.of(
                        "2025-01-10T09:00:00Z contact",
                        "2025-01-10T09:00:00Z lead",
                        "2025-01-12T09:00:00Z disqualified"),
                history(eve, "2025-05-31T00:00:00Z"));
        assertEquals(
                List.of("2025-06-01T09:00:00Z contact", "2025-06-01T09:00:00Z lead"),
                history(eve, "2025-06-30T00:00:00Z").subList(3, 5));
    }

    @Test
    void aTimerRunsFromWhenTheStageWasEntered() {
        Person late = decider()
                .did(InteractionType.QUOTE_REQUEST, "2025-01-10T09:00:00Z")
                .did(InteractionType.DEMO_REQUEST, "2025-01-10T09:00:00Z")
                .did(InteractionType.SALES_ACCEPTED, "2025-01-11T09:00:00Z");
        assertEquals(
                List.of("2025-01-11T09:00:00Z sales-accepted", "2025-02-10T09:00:00Z nurture"),
                history(late, "2025-02-28T00:00:00Z").subList(2, 4));
    }

    @Test
    void aScoreFallsBelowItsThresholdAtTheBeginningOfADay() {
        Lifecycle warm = new Lifecycle(List.of(
                new Stage("contact", "Contact", Condition.ALWAYS),
                new Stage("warm", "Warm", new Condition.ScoreAtLeast(Axis.INTENT, 5))));
        Person person = TestFacts.nobody().knownByActs().did(InteractionType.PAGE_VISIT, "2025-01-10T09:00:00Z");
        // ten points that halve every seven days are below five at the first midnight after a week
        assertEquals(
                List.of("2025-01-10T09:00:00Z contact", "2025-01-10T09:00:00Z warm", "2025-01-17T23:00:00Z contact"),
                tell(qualify(warm, person, "2025-03-01T00:00:00Z")));
    }

    @Test
    void asOfADateBeforeTheFirstFactThereIsNobody() {
        Person person = decider().did(InteractionType.DEMO_REQUEST, "2025-01-10T09:00:00Z");
        Qualification before = qualify(LIFECYCLE, person, "2025-01-10T08:59:59Z");
        assertEquals(0, before.size());
        assertEquals(0, before.stageCounts()[0]);
    }

    private static Lifecycle lifecycle() {
        Condition mql = new Condition.AllOf(List.of(
                new Condition.IsLead(),
                new Condition.ActedWithin(Set.of(InteractionType.QUOTE_REQUEST, InteractionType.RAISED_HAND), 3)));
        Condition again = new Condition.ActedWithin(
                Set.of(InteractionType.QUOTE_REQUEST, InteractionType.DEMO_REQUEST, InteractionType.RAISED_HAND),
                3,
                true);
        List<Stage> stages = List.of(
                new Stage(
                        "contact",
                        "Contact",
                        Optional.of(Condition.ALWAYS),
                        Optional.empty(),
                        List.of(new Leave(new Condition.Idle(12), "inactive")),
                        Map.of(),
                        false),
                new Stage("lead", "Lead", new Condition.IsLead()),
                new Stage(
                        "mql",
                        "MQL",
                        Optional.of(mql),
                        Optional.empty(),
                        List.of(),
                        Map.of(
                                InteractionType.SALES_ACCEPTED, "sales-accepted",
                                InteractionType.SALES_REJECTED, "nurture"),
                        false),
                new Stage(
                        "sales-accepted",
                        "Accepted",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new Leave(new Condition.InStage(30), "nurture")),
                        Map.of(InteractionType.SALES_REJECTED, "nurture"),
                        false),
                new Stage("opportunity", "Opportunity", Optional.empty(), Optional.empty(), List.of(), Map.of(), false),
                new Stage("customer", "Customer", Optional.empty(), Optional.empty(), List.of(), Map.of(), false),
                aside("nurture", new Leave(again, "contact")),
                aside("inactive", new Leave(new Condition.Not(new Condition.Idle(12)), "contact")),
                new Stage(
                        "disqualified",
                        "Disqualified",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Map.of(InteractionType.REOPENED, "contact"),
                        true));
        return new Lifecycle(
                stages,
                Map.of(
                        InteractionType.DISQUALIFIED, "disqualified",
                        InteractionType.DEAL_OPENED, "opportunity",
                        InteractionType.DEAL_WON, "customer"));
    }

    private static Stage aside(String key, Leave back) {
        return new Stage(key, key, Optional.empty(), Optional.empty(), List.of(back), Map.of(), true);
    }

    private static Person decider() {
        return TestFacts.known().knownByActs().is(CategoryKey.SENIORITY, "director");
    }

    private static List<String> history(Person person, String asOf) {
        return tell(qualify(LIFECYCLE, person, asOf));
    }

    private static List<String> tell(Qualification qualification) {
        return qualification.history(0).stream()
                .map(change -> change.at() + " " + change.to().key())
                .toList();
    }

    private static Qualification qualify(Lifecycle lifecycle, Person person, String asOf) {
        TestRules rules =
                TestRules.plain().lifecycle(lifecycle).model(Map.of(), new StrategyUse("fading", 1, Map.of()));
        try {
            return new Qualifier(new TestCatalog().with("fading", new Fading()).plugins())
                    .qualify(TestFacts.table(person), rules.rules(), Instant.parse(asOf), Progress.NONE);
        } catch (InvalidModelException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ten points for each page visit, halving every seven days. */
    private static final class Fading implements Scorer {

        private static final Reason VISIT = new Reason("visit", "Visited a page");
        private static final double POINTS = 10;

        private final Decay decay = Decay.halfLife(7);

        @Override
        public void score(LeadView lead, Ledger ledger) {
            for (int index = 0; index < lead.interactions().size(); index++) {
                long age = lead.asOf() - lead.interactions().time(index);
                ledger.add(VISIT, Axis.INTENT, POINTS * decay.factor(age), index);
            }
        }

        @Override
        public boolean fades() {
            return true;
        }
    }
}
