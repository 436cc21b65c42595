package org.winnable.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.rules.Condition;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.rules.Market;
import org.winnable.core.rules.SalesLabel;
import org.winnable.core.rules.ScoringModel.StrategyUse;
import org.winnable.core.rules.Temperature;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Reason;
import org.winnable.core.work.Progress;
import org.winnable.qualification.TestFacts.Person;

class LabelTest {

    private static final Reason DID = new Reason("did", "Did something");
    private static final Condition ASKS = new Condition.ActedWithin(Set.of(InteractionType.QUOTE_REQUEST), 3);
    private static final Lifecycle LIFECYCLE = new Lifecycle(
            List.of(new Lifecycle.Stage("contact", "Contact", Condition.ALWAYS)),
            Map.of(),
            Optional.of(new Condition.Idle(24)),
            Map.of(SalesLabel.SALES_READY, new Condition.ScoreAtLeast(Axis.INTENT, 20), SalesLabel.TOO_LATE, ASKS),
            new Market(
                    new Condition.ScoreAtLeast(Axis.INTENT, 20),
                    new Condition.ScoreAtLeast(Axis.INTENT, 10),
                    Market.PRIOR));

    @Test
    void labelsAndTemperatureAreThoseOfTheDate() {
        Person person = TestFacts.known()
                .did(InteractionType.PAGE_VISIT, "2025-01-10T09:00:00Z")
                .did(InteractionType.QUOTE_REQUEST, "2025-02-10T09:00:00Z");
        Qualification january = qualify(person, "2025-01-31T00:00:00Z");
        assertFalse(january.has(SalesLabel.SALES_READY, 0));
        assertFalse(january.has(SalesLabel.TOO_LATE, 0));
        assertEquals(Temperature.LOOKING, january.temperature(0));
        Qualification february = qualify(person, "2025-02-28T00:00:00Z");
        assertTrue(february.has(SalesLabel.SALES_READY, 0));
        assertTrue(february.has(SalesLabel.TOO_LATE, 0));
        assertFalse(february.has(SalesLabel.WINNABLE, 0), "the rules do not name it");
        assertEquals(Temperature.BUYING, february.temperature(0));
        assertFalse(qualify(person, "2025-06-01T00:00:00Z").has(SalesLabel.TOO_LATE, 0));
    }

    @Test
    void whoDidNothingIsNotYetBuying() {
        assertEquals(
                Temperature.NOT_YET,
                qualify(TestFacts.known(), "2025-01-31T00:00:00Z").temperature(0));
    }

    @Test
    void whoIsIdleForLongIsProposedForRemoval() {
        Person person = TestFacts.known().did(InteractionType.PAGE_VISIT, "2025-01-10T09:00:00Z");
        assertFalse(qualify(person, "2027-01-10T09:00:00Z").isForRemoval(0));
        assertTrue(qualify(person, "2027-01-10T09:00:01Z").isForRemoval(0));
    }

    private static Qualification qualify(Person person, String asOf) {
        TestRules rules = TestRules.plain().lifecycle(LIFECYCLE).model(Map.of(), new StrategyUse("ten", 1, Map.of()));
        TestCatalog catalog = new TestCatalog()
                .with(
                        "ten",
                        (lead, ledger) -> ledger.add(
                                DID, Axis.INTENT, 10.0 * lead.interactions().size()));
        try {
            return new Qualifier(catalog.plugins())
                    .qualify(TestFacts.table(person), rules.rules(), Instant.parse(asOf), Progress.NONE);
        } catch (InvalidModelException e) {
            throw new IllegalStateException(e);
        }
    }
}
