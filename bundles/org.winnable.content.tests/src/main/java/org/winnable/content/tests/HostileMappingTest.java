package org.winnable.content.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.winnable.content.ContentPlan;
import org.winnable.content.ContentPlanner;
import org.winnable.content.MappedPlacement;
import org.winnable.content.PlanPersonas;
import org.winnable.core.catalog.ListedPlugins;
import org.winnable.core.content.Asset;
import org.winnable.core.content.Cell;
import org.winnable.core.content.ContentMapping;
import org.winnable.core.content.Evidence;
import org.winnable.core.content.Placement;
import org.winnable.core.facts.FactTable;
import org.winnable.core.plugin.Contribution;
import org.winnable.core.plugin.ContributionId;
import org.winnable.core.plugin.ContributionId.Point;
import org.winnable.core.plugin.FailureKind;
import org.winnable.core.work.Progress;

/** Whatever a mapping does wrong, it is named once, and what the others say is there. */
@Timeout(60)
class HostileMappingTest {

    private static final Cell AWARE = new Cell(Cell.EVERYONE, "aware", Optional.empty());

    /** How a mapping goes wrong, and what it is named for. */
    record Misbehaviour(String name, Callable<Object> factory, FailureKind kind) {

        @Override
        public String toString() {
            return name;
        }
    }

    // that null is no placement is what is tried here
    @SuppressWarnings("null")
    static Stream<Misbehaviour> misbehaviours() {
        return Stream.of(
                calls("throws", FailureKind.EXCEPTION, (asset, evidence) -> {
                    throw new IllegalStateException("no");
                }),
                calls("gives null", FailureKind.NULL_RESULT, (asset, evidence) -> null),
                calls("places null", FailureKind.EXCEPTION, (asset, evidence) -> Stream.of((Placement) null)),
                calls(
                        "places in a cell of its own",
                        FailureKind.EXCEPTION,
                        (asset, evidence) -> Stream.of(new Placement(new Cell("x", "y", Optional.empty()), 1, "so"))),
                calls(
                        "places twice",
                        FailureKind.EXCEPTION,
                        (asset, evidence) ->
                                Stream.of(new Placement(AWARE, 1, "so"), new Placement(AWARE, 0.5, "or so"))),
                calls(
                        "never ends its stream",
                        FailureKind.EXCEPTION,
                        (asset, evidence) -> Stream.generate(() -> new Placement(AWARE, 1, "so"))),
                calls(
                        "throws while the stream is read",
                        FailureKind.EXCEPTION,
                        (asset, evidence) -> Stream.of(AWARE).map(cell -> {
                            throw new IllegalStateException("late");
                        })),
                calls("recurses", FailureKind.EXCEPTION, new ContentMapping() {
                    @Override
                    public Stream<Placement> map(Asset asset, Evidence evidence) {
                        return map(asset, evidence);
                    }
                }),
                new Misbehaviour(
                        "cannot be made",
                        () -> {
                            throw new NoClassDefFoundError("org/example/Gone");
                        },
                        FailureKind.LINKAGE),
                new Misbehaviour("is none", () -> "a text", FailureKind.WRONG_TYPE));
    }

    private static Misbehaviour calls(String name, FailureKind kind, ContentMapping mapping) {
        return new Misbehaviour(name, () -> mapping, kind);
    }

    @ParameterizedTest
    @MethodSource("misbehaviours")
    void theOthersAreHeardAndItIsNamedOnce(Misbehaviour one) {
        ContentPlan plan = plan(one.factory());

        assertEquals(1, plan.failures().size());
        // what fails three times in a row is paused, and named for what it did first
        assertEquals(one.kind(), plan.failures().getFirst().kind());
        assertTrue(plan.failures().getFirst().message().contains("hostile"), plan.failures()::toString);
        plan.assets()
                .forEach(asset -> assertEquals(
                        List.of("decent"),
                        asset.placements().stream()
                                .map(MappedPlacement::mapping)
                                .toList()));
    }

    @Test
    void aDecentMappingAloneFailsNothing() {
        assertEquals(
                List.of(),
                plan(() -> (ContentMapping) (asset, evidence) -> Stream.empty()).failures());
    }

    private static ContentPlan plan(Callable<Object> factory) {
        ListedPlugins none = ListedPlugins.none();
        List<Contribution<ContentMapping>> mappings = new ArrayList<>();
        ContentMapping decent = (asset, evidence) -> Stream.of(new Placement(AWARE, 0.7, "It looks so."));
        mappings.add(contribution(none, "hostile", factory));
        mappings.add(contribution(none, "decent", () -> decent));
        return new ContentPlanner(none.withContentMappings(mappings), ZoneId.of("UTC"))
                .plan(
                        Histories.JOURNEY,
                        Histories.assets(),
                        PlanPersonas.NONE,
                        FactTable.EMPTY,
                        Instant.EPOCH,
                        row -> 1,
                        Progress.NONE);
    }

    private static Contribution<ContentMapping> contribution(ListedPlugins plugins, String id, Callable<?> factory) {
        return new Contribution<>(
                new ContributionId(Point.CONTENT_MAPPINGS, id, id),
                id,
                "",
                ContentMapping.class,
                factory,
                plugins.guard());
    }
}
