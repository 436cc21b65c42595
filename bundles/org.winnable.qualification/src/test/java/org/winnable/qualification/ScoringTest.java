package org.winnable.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.winnable.core.facts.FactTable;
import org.winnable.core.facts.FactTableBuilder;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.parameter.Parameter;
import org.winnable.core.parameter.ParameterProblem;
import org.winnable.core.parameter.ParameterSchema;
import org.winnable.core.plugin.FailureKind;
import org.winnable.core.plugin.PluginFailure;
import org.winnable.core.plugin.PluginHealth;
import org.winnable.core.rules.ScoringModel.StrategyUse;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Reason;
import org.winnable.core.scoring.Scorer;
import org.winnable.core.work.Progress;
import org.winnable.qualification.ledger.AxisLedger;
import org.winnable.qualification.ledger.LedgerEntry;

class ScoringTest {

    private static final Instant AS_OF = Instant.parse("2026-03-01T00:00:00Z");
    private static final Reason REASON = new Reason("test", "Because");
    private static final Scorer TEN = (lead, ledger) -> ledger.add(REASON, Axis.FIT, 10);
    private static final FactTable ONE = TestFacts.table(TestFacts.known());

    @Test
    void weightsMultiplyEachEntryBeforeItIsRounded() throws InvalidModelException {
        TestCatalog catalog = new TestCatalog().with("third", (lead, ledger) -> {
            ledger.add(REASON, Axis.FIT, 1);
            ledger.add(REASON, Axis.FIT, -1);
            ledger.add(REASON, Axis.FIT, 1);
        });
        Qualification qualification = qualify(catalog, ONE, Map.of(), use("third", 1 / 3.0));
        assertEquals(333, qualification.thousandths(Axis.FIT, 0));
        assertEquals(List.of(0.333, -0.333, 0.333), points(qualification.explain(0), Axis.FIT));
    }

    @Test
    void theSameStrategyCanBeUsedTwice() throws InvalidModelException {
        Qualification qualification =
                qualify(new TestCatalog().with("ten", TEN), ONE, Map.of(), use("ten", 1), use("ten", 2));
        assertEquals(30, qualification.score(Axis.FIT, 0));
    }

    @Test
    void aCapIsAnEntryOfItsOwn() throws InvalidModelException {
        Qualification qualification =
                qualify(new TestCatalog().with("ten", TEN), ONE, Map.of(Axis.FIT, 7.5), use("ten", 1));
        assertEquals(7.5, qualification.score(Axis.FIT, 0));
        AxisLedger ledger = qualification.explain(0).axes().get(Axis.FIT);
        assertEquals(7.5, ledger.score());
        assertEquals(List.of(10.0, -2.5), points(qualification.explain(0), Axis.FIT));
        assertEquals(LedgerEntry.MODEL, ledger.entries().getLast().strategy());
    }

    @Test
    void anEntryNamesItsInteraction() throws InvalidModelException {
        FactTable facts = TestFacts.table(TestFacts.known()
                .did(InteractionType.PAGE_VISIT, Instant.parse("2026-02-01T00:00:00Z"), "/pricing")
                .did(InteractionType.PAGE_VISIT, Instant.parse("2026-04-01T00:00:00Z"), "/too-late"));
        TestCatalog catalog = new TestCatalog().with("all", (lead, ledger) -> {
            for (int index = 0; index < lead.interactions().size(); index++) {
                ledger.add(REASON, Axis.INTENT, 1, index);
            }
        });
        LedgerEntry entry = qualify(catalog, facts, Map.of(), use("all", 1))
                .explain(0)
                .axes()
                .get(Axis.INTENT)
                .entries()
                .getFirst();
        assertEquals(
                new LedgerEntry(
                        "all",
                        REASON,
                        1,
                        Optional.of(Instant.parse("2026-02-01T00:00:00Z")),
                        Optional.of("/pricing"),
                        Optional.empty()),
                entry);
    }

    @Test
    void nothingBeyondTheAsOfDateCanBeReached() throws InvalidModelException {
        FactTable facts = TestFacts.table(TestFacts.known().did(InteractionType.PAGE_VISIT, "2026-03-01T00:00:01Z"));
        TestCatalog catalog = new TestCatalog()
                .with(
                        "peeps",
                        (lead, ledger) ->
                                ledger.add(REASON, Axis.FIT, lead.interactions().time(0)));
        assertFailure(FailureKind.EXCEPTION, "peeps", qualify(catalog, facts, Map.of(), use("peeps", 1)));
    }

    @Test
    void aStrategyThatFailsForOneIsLeftOutForAllAndNamed() throws InvalidModelException {
        FactTable facts = new FactTableBuilder(50_000).build();
        AtomicInteger calls = new AtomicInteger();
        TestCatalog catalog = new TestCatalog().with("ten", TEN).with("breaks", (lead, ledger) -> {
            ledger.add(REASON, Axis.FIT, 1);
            if (calls.incrementAndGet() == 40_000) {
                throw new IllegalStateException("boom");
            }
        });
        Qualification qualification = qualify(catalog, facts, Map.of(), use("breaks", 1), use("ten", 1));
        assertFailure(FailureKind.EXCEPTION, "breaks", qualification);
        for (int row = 0; row < facts.size(); row++) {
            assertEquals(10_000, qualification.thousandths(Axis.FIT, row));
        }
        assertEquals(List.of(10.0), points(qualification.explain(7), Axis.FIT));
        assertEquals(
                "breaks",
                qualification.explain(7).failures().getFirst().contribution().id());
    }

    @Test
    void pointsThatAreNoNumberAreAFailureOfTheStrategy() throws InvalidModelException {
        for (double points : new double[] {Double.NaN, Double.POSITIVE_INFINITY, 1e9}) {
            TestCatalog catalog = new TestCatalog().with("odd", (lead, ledger) -> ledger.add(REASON, Axis.FIT, points));
            assertFailure(FailureKind.EXCEPTION, "odd", qualify(catalog, ONE, Map.of(), use("odd", 1)));
        }
    }

    @Test
    void aStrategyThatIsNotInstalledIsNamedAndTheRestGoesOn() throws InvalidModelException {
        Qualification qualification =
                qualify(new TestCatalog().with("ten", TEN), ONE, Map.of(), use("gone", 1), use("ten", 1));
        assertFailure(FailureKind.NOT_INSTALLED, "gone", qualification);
        assertTrue(qualification.failures().getFirst().message().contains("gone is not installed"));
        assertEquals(10, qualification.score(Axis.FIT, 0));
    }

    @Test
    void whatCannotBeMadeOrPreparedIsNamed() throws InvalidModelException {
        TestCatalog catalog = new TestCatalog()
                .withFactory("throws", () -> {
                    throw new IllegalStateException("constructor");
                })
                .withFactory("wrong", () -> "no strategy")
                .with("null", ParameterSchema.NONE, (parameters, facts) -> null)
                .with("broken", ParameterSchema.NONE, (parameters, facts) -> {
                    throw new NoClassDefFoundError("gone");
                });
        Qualification qualification =
                qualify(catalog, ONE, Map.of(), use("throws", 1), use("wrong", 1), use("null", 1), use("broken", 1));
        assertEquals(
                List.of(FailureKind.EXCEPTION, FailureKind.WRONG_TYPE, FailureKind.NULL_RESULT, FailureKind.LINKAGE),
                qualification.failures().stream().map(PluginFailure::kind).toList());
    }

    @Test
    void aStrategyThatNeverReturnsIsGivenUpAndNotCalledAgainUntilItIsResumed() throws InvalidModelException {
        CountDownLatch never = new CountDownLatch(1);
        AtomicInteger calls = new AtomicInteger();
        TestCatalog catalog = new TestCatalog().with("ten", TEN).with("hangs", (lead, ledger) -> {
            calls.incrementAndGet();
            while (true) {
                try {
                    never.await();
                } catch (InterruptedException e) {
                    continue;
                }
            }
        });
        Qualifier qualifier = new Qualifier(catalog.plugins());
        TestRules rules = TestRules.plain().model(Map.of(), use("hangs", 1), use("ten", 1));
        Qualification first = qualifier.qualify(ONE, rules.rules(), AS_OF, Progress.NONE);
        assertFailure(FailureKind.DEADLINE, "hangs", first);
        assertEquals(10, first.score(Axis.FIT, 0));
        Qualification second = qualifier.qualify(ONE, rules.rules(), AS_OF, Progress.NONE);
        assertFailure(FailureKind.PAUSED, "hangs", second);
        assertTrue(second.failures().getFirst().message().contains("did not finish within 5 s"));
        assertEquals(1, calls.get());
    }

    @Test
    void aStrategyThatFailsThreeTimesIsPausedAndTakesPartAgainOnceResumed() throws InvalidModelException {
        AtomicInteger calls = new AtomicInteger();
        TestCatalog catalog = new TestCatalog().with("ten", TEN).with("moody", (lead, ledger) -> {
            if (calls.incrementAndGet() <= 3) {
                throw new IllegalStateException("not today");
            }
            ledger.add(REASON, Axis.FIT, 1);
        });
        Qualifier qualifier = new Qualifier(catalog.plugins());
        TestRules rules = TestRules.plain().model(Map.of(), use("moody", 1), use("ten", 1));
        PluginHealth health = catalog.plugins().guard().health();
        for (int time = 0; time < 3; time++) {
            // it prepares well each time, which does not count against the failures of its work
            assertFailure(FailureKind.EXCEPTION, "moody", qualifier.qualify(ONE, rules.rules(), AS_OF, Progress.NONE));
        }
        Qualification paused = qualifier.qualify(ONE, rules.rules(), AS_OF, Progress.NONE);
        assertFailure(FailureKind.PAUSED, "moody", paused);
        assertEquals(10, paused.score(Axis.FIT, 0));
        assertEquals(3, calls.get());

        assertTrue(health.resume(paused.failures().getFirst().contribution()));
        Qualification resumed = qualifier.qualify(ONE, rules.rules(), AS_OF, Progress.NONE);
        assertEquals(List.of(), resumed.failures());
        assertEquals(11, resumed.score(Axis.FIT, 0));
    }

    @Test
    void healthCountsStretchesAndNeverLeads() throws InvalidModelException {
        FactTable facts = new FactTableBuilder(50_000).build();
        TestCatalog catalog = new TestCatalog().with("ten", TEN);
        qualify(catalog, facts, Map.of(), use("ten", 1));
        PluginHealth.Report report =
                catalog.plugins().guard().health().reports().getFirst();
        assertTrue(report.calls() > 0 && report.calls() < facts.size() / 1000, "calls: " + report.calls());
        assertTrue(report.longestNanos() > 0 && report.longestNanos() <= report.nanos(), report::toString);
    }

    @Test
    void wrongParametersOfEveryStrategyAreNamedByTheirPlace() {
        ParameterSchema schema =
                ParameterSchema.of(new Parameter.Decimal("size", "Size", "", "points", 0, 10, Optional.of(1.0)));
        TestCatalog catalog = new TestCatalog().with("sized", schema, (parameters, facts) -> TEN);
        InvalidModelException refused = assertThrows(
                InvalidModelException.class,
                () -> qualify(
                        catalog,
                        ONE,
                        Map.of(),
                        new StrategyUse("sized", 1, Map.of("size", 11)),
                        new StrategyUse("sized", 1, Map.of("size", 10)),
                        new StrategyUse("sized", 1, Map.of("sise", 1, "size", "big"))));
        assertEquals(
                List.of("strategies/0/parameters/size", "strategies/2/parameters/sise", "strategies/2/parameters/size"),
                refused.problems().stream().map(ParameterProblem::path).sorted().toList());
        assertTrue(refused.getMessage().contains("did you mean 'size'?"), refused.getMessage());
    }

    @Test
    void progressAddsUpAndACancelEndsTheRun() throws InvalidModelException {
        FactTable facts = new FactTableBuilder(40_000).build();
        TestCatalog catalog = new TestCatalog().with("ten", TEN);
        AtomicLong total = new AtomicLong();
        AtomicLong done = new AtomicLong();
        List<String> tasks = new ArrayList<>();
        Progress counting = new Progress() {
            @Override
            public void begin(String task, long ahead) {
                tasks.add(task);
                total.set(ahead);
            }

            @Override
            public void advance(long amount) {
                done.addAndGet(amount);
            }

            @Override
            public boolean cancelled() {
                return done.get() > total.get() / 2 && tasks.size() > 1;
            }
        };
        TestRules rules = TestRules.plain().model(Map.of(), use("ten", 1), use("ten", 2));
        new Qualifier(catalog.plugins()).qualify(facts, rules.rules(), AS_OF, counting);
        assertEquals(120_000, total.get());
        assertEquals(total.get(), done.getAndSet(0));
        assertThrows(
                CancellationException.class,
                () -> new Qualifier(catalog.plugins()).qualify(facts, rules.rules(), AS_OF, counting));
    }

    private static StrategyUse use(String strategy, double weight) {
        return new StrategyUse(strategy, weight, Map.of());
    }

    private static Qualification qualify(
            TestCatalog catalog, FactTable facts, Map<Axis, Double> caps, StrategyUse... uses)
            throws InvalidModelException {
        return new Qualifier(catalog.plugins())
                .qualify(facts, TestRules.plain().model(caps, uses).rules(), AS_OF, Progress.NONE);
    }

    private static List<Double> points(Explanation explanation, Axis axis) {
        return explanation.axes().get(axis).entries().stream()
                .map(LedgerEntry::points)
                .toList();
    }

    private static void assertFailure(FailureKind kind, String strategy, Qualification qualification) {
        assertEquals(1, qualification.failures().size());
        assertEquals(kind, qualification.failures().getFirst().kind());
        assertEquals(
                strategy, qualification.failures().getFirst().contribution().id());
    }
}
