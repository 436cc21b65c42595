package org.winnable.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.facts.FactTable;
import org.winnable.core.parameter.ParameterSchema;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.plugin.Contribution;
import org.winnable.core.plugin.FailureKind;
import org.winnable.core.plugin.Guard;
import org.winnable.core.plugin.Outcome;
import org.winnable.core.plugin.Phase;
import org.winnable.core.plugin.PluginFailure;
import org.winnable.core.plugin.PluginHealth;
import org.winnable.core.scoring.LeadView;
import org.winnable.core.scoring.Points;
import org.winnable.core.scoring.Scorer;
import org.winnable.core.scoring.ScoringStrategy;
import org.winnable.core.source.ImportRun;
import org.winnable.core.source.Input;
import org.winnable.core.source.LeadSource;
import org.winnable.core.source.RecordBatch;
import org.winnable.core.source.SourceSettings;
import org.winnable.core.work.Progress;
import org.winnable.hostile.IgnoresCancel;

/** What becomes of a plug-in that does everything wrong, in the real registry. */
class HostilePluginTest {

    private static final String HOSTILE = "org.winnable.hostile.";

    @SuppressWarnings("null")
    private static PluginCatalog catalog;

    @BeforeAll
    static void theCatalogIsAService() throws InterruptedException {
        var context = FrameworkUtil.getBundle(HostilePluginTest.class).getBundleContext();
        var tracker = new ServiceTracker<PluginCatalog, PluginCatalog>(context, PluginCatalog.class, null);
        tracker.open();
        catalog = Objects.requireNonNull(tracker.waitForService(10_000), "the catalog is registered as a service");
        tracker.close();
    }

    @ParameterizedTest
    @CsvSource({
        "constructor, EXCEPTION, the licence file is missing",
        "wrongType, WRONG_TYPE, org.winnable.hostile.WrongType",
        "linkage, LINKAGE, org/example/library/Gone",
        "missingClass, LINKAGE, org.winnable.hostile.NotThere",
        "initialiser, EXCEPTION, the licence has run out",
        "constructorNeverReturns, DEADLINE, 5 s"
    })
    void aStrategyThatCannotBeMadeIsNamedWithItsCause(String id, FailureKind kind, String cause) {
        PluginFailure failure = strategy(id).instance().failure().orElseThrow();

        assertFailure(failure, id, kind, Phase.CREATION);
        assertTrue(failure.message().contains(cause), failure.message());
        assertTrue(failuresOf(id).contains(failure), "plug-in health lists it");
    }

    @ParameterizedTest
    @CsvSource({
        "describesNothing, PREPARATION, NULL_RESULT, no result",
        "describing, PREPARATION, EXCEPTION, UnsupportedOperationException",
        "keysTwice, PREPARATION, EXCEPTION, stands twice",
        "nullResult, PREPARATION, NULL_RESULT, no result",
        "reason, PREPARATION, EXCEPTION, text of a reason",
        "neverReturns, PREPARATION, DEADLINE, 5 s",
        "throwing, CALL, EXCEPTION, divided by nothing",
        "recursion, CALL, EXCEPTION, StackOverflowError",
        "memory, CALL, EXCEPTION, OutOfMemoryError",
        "noNumber, CALL, EXCEPTION, points out of range",
        "infinity, CALL, EXCEPTION, points out of range",
        "endlessRows, CALL, EXCEPTION, rows in one batch",
        "negativeLines, CALL, EXCEPTION, lines are counted from 1",
        "closing, DISPOSAL, EXCEPTION, still busy"
    })
    void whatMisbehavesIsNamedWithItsCauseAndPausedWhenItGoesOn(
            String id, Phase phase, FailureKind kind, String cause) {
        PluginFailure failure = use(id).orElseThrow();

        assertFailure(failure, id, kind, phase);
        assertTrue(failure.message().contains(cause), failure.message());
        assertTrue(failuresOf(id).contains(failure), "plug-in health lists it");
        for (int again = 1; again < PluginHealth.PAUSED_AFTER; again++) {
            use(id);
        }
        assertEquals(FailureKind.PAUSED, use(id).orElseThrow().kind());
        assertTrue(catalog.guard().health().resume(failure.contribution()));
    }

    @Test
    void aStrategyThatPreparesWellIsHandedOut() {
        assertTrue(prepare(strategy("throwing")).value().isPresent());
    }

    @Test
    void aSourceThatIgnoresACancelIsNamedAndLeftBehind() {
        Contribution<LeadSource> source = source("ignoresCancel");
        Guard guard = catalog.guard();
        Outcome<ImportRun> run = open(source);
        Progress cancelled = Progress.silent(() -> true);

        assertThrows(
                CancellationException.class,
                () -> guard.call(
                        source.id(),
                        Phase.CALL,
                        Guard.BATCH,
                        cancelled,
                        () -> run.value().orElseThrow().next(new RecordBatch(), issue -> {}, cancelled)));

        PluginFailure failure = failuresOf("ignoresCancel").getFirst();
        assertFailure(failure, "ignoresCancel", FailureKind.IGNORED_CANCEL, Phase.CALL);
    }

    @ParameterizedTest
    @CsvSource({"noName, name", "dialect, dialects/not-there.yaml"})
    void aDeclarationThatCannotBeUsedIsNamedAndLeftOut(String id, String cause) {
        assertTrue(catalog.scoringStrategy(HOSTILE + id).isEmpty());
        assertTrue(catalog.dialects().stream().noneMatch(d -> d.id().id().equals(HOSTILE + id)));

        PluginFailure failure = failuresOf(id).getFirst();
        assertFailure(failure, id, FailureKind.INVALID_DECLARATION, Phase.DECLARATION);
        assertTrue(failure.message().contains(cause), failure.message());
    }

    @Test
    void listingLoadsNoClass() {
        List<String> labels = catalog.scoringStrategies().stream()
                .filter(s -> s.id().id().startsWith(HOSTILE))
                .map(Contribution::label)
                .toList();

        assertEquals(17, labels.size());
        assertTrue(labels.contains("Never returns"), labels::toString);
    }

    /** What the workbench does with a contribution from first to last, up to what fails. */
    private static Optional<PluginFailure> use(String id) {
        return catalog.scoringStrategy(HOSTILE + id)
                .map(strategy -> score(strategy).failure())
                .orElseGet(() -> read(source(id)).failure());
    }

    private static Outcome<Boolean> score(Contribution<ScoringStrategy> strategy) {
        LeadView nobody = (LeadView) Proxy.newProxyInstance(
                LeadView.class.getClassLoader(), new Class<?>[] {LeadView.class}, (proxy, method, values) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
        Guard guard = catalog.guard();
        return strategy.instance()
                .then(made ->
                        guard.<ParameterSchema>call(strategy.id(), Phase.PREPARATION, Guard.QUICK, made::parameters))
                .then(schema -> prepare(strategy))
                .then(scorer -> guard.call(strategy.id(), Phase.CALL, Guard.QUICK, () -> {
                    scorer.score(nobody, (reason, axis, points, interaction) -> Points.toThousandths(points));
                    return true;
                }));
    }

    private static Outcome<Boolean> read(Contribution<LeadSource> source) {
        Guard guard = catalog.guard();
        return open(source)
                .then(run -> guard.call(
                                source.id(),
                                Phase.CALL,
                                Guard.BATCH,
                                () -> run.next(new RecordBatch(), issue -> {}, Progress.NONE))
                        .then(more -> guard.call(source.id(), Phase.DISPOSAL, Guard.QUICK, () -> {
                            run.close();
                            return true;
                        })));
    }

    private static Outcome<ImportRun> open(Contribution<LeadSource> source) {
        return source.instance()
                .then(made -> catalog.guard()
                        .call(
                                source.id(),
                                Phase.PREPARATION,
                                Guard.QUICK,
                                () -> made.open(new MarkedInput(), SourceSettings.AUTOMATIC)));
    }

    private static Contribution<LeadSource> source(String id) {
        return catalog.leadSources().stream()
                .filter(s -> s.id().id().equals(HOSTILE + id))
                .findFirst()
                .orElseThrow();
    }

    private static Contribution<ScoringStrategy> strategy(String id) {
        return catalog.scoringStrategy(HOSTILE + id).orElseThrow();
    }

    private static Outcome<Scorer> prepare(Contribution<ScoringStrategy> strategy) {
        return strategy.instance()
                .then(s -> catalog.guard()
                        .call(
                                strategy.id(),
                                Phase.PREPARATION,
                                Guard.QUICK,
                                () -> s.prepare(Parameters.NONE, FactTable.EMPTY)));
    }

    private static void assertFailure(PluginFailure failure, String id, FailureKind kind, Phase phase) {
        assertEquals(kind, failure.kind());
        assertEquals(phase, failure.phase());
        assertEquals(HOSTILE + id, failure.contribution().id());
        assertEquals("org.winnable.hostile", failure.contribution().contributor());
        assertTrue(failure.message().contains("org.winnable.hostile"), failure.message());
    }

    private static List<PluginFailure> failuresOf(String id) {
        return catalog.guard().health().reports().stream()
                .filter(r -> r.contribution().id().equals(HOSTILE + id))
                .map(PluginHealth.Report::failures)
                .findFirst()
                .orElse(List.of());
    }

    private record MarkedInput() implements Input {

        @Override
        public String name() {
            return "list.hostile";
        }

        @Override
        public long size() {
            return IgnoresCancel.MARK.length();
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(IgnoresCancel.MARK.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
