package org.winnable.scoring.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnable.application.ClientSession;
import org.winnable.application.PackTrial;
import org.winnable.core.catalog.ListedPlugins;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.journey.BuyerStage;
import org.winnable.core.plugin.Contribution;
import org.winnable.core.plugin.ContributionId;
import org.winnable.core.plugin.ContributionId.Point;
import org.winnable.core.scoring.ScoringStrategy;
import org.winnable.core.work.Progress;
import org.winnable.scoring.company.CompanyEngagement;
import org.winnable.scoring.fit.FitCriteria;
import org.winnable.scoring.points.InteractionPoints;
import org.winnable.scoring.signals.IntentSignals;
import org.winnable.scoring.trend.EngagementTrend;
import org.winnable.scoring.winnability.Winnability;
import org.winnable.workspace.ContentReading;
import org.winnable.workspace.PersonaFiles;
import org.winnable.workspace.WorkspaceException;
import org.winnable.workspace.WorkspaceSettings;
import org.winnable.workspace.pack.Pack;
import org.winnable.workspace.pack.PackReader;

/** The client packs that ship are sound, and all that they ask for ships too. */
class ShippedPacksTest {

    private static final Instant NOW = Instant.parse("2026-06-30T12:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"agency", "consultancy", "saas"})
    void aPackIsPutInWithoutAFindingAndTakenBack(String name, @TempDir Path parent) throws WorkspaceException {
        Pack pack = PackReader.read(Path.of("../org.winnable.packs." + name + "/pack"));
        WorkspaceSettings settings =
                WorkspaceSettings.of("Acme", Currency.getInstance("EUR"), ZoneId.of("Europe/Berlin"));
        try (ClientSession session = ClientSession.create(parent.resolve(name), settings, plugins())) {
            var before = session.workspace().rules();
            PackTrial trial = session.packs().rehearse(pack, NOW, Progress.NONE);
            assertEquals(List.of(), trial.leftOut());
            assertEquals(List.of(), trial.findings());
            assertEquals(List.copyOf(pack.files().keySet()), trial.files());
            session.packs().apply(pack, NOW, Progress.NONE);
            assertEquals(2, session.workspace().rules().model().version());
            assertTrue(session.workspace().style().glossary().size() >= 5);
            ContentReading content = session.workspace().content().read();
            assertEquals(List.of(), content.problems());
            assertEquals(
                    content.journey().stages().stream().map(BuyerStage::key).collect(Collectors.toSet()),
                    content.assets().stream()
                            .flatMap(asset -> asset.places().stream())
                            .map(PlannedAsset.Place::stage)
                            .collect(Collectors.toSet()),
                    "a template for each stage");
            PersonaFiles.Reading personas = session.workspace().personas().read();
            assertEquals(List.of(), personas.problems());
            assertTrue(personas.personas().size() >= 2);
            personas.personas()
                    .forEach(persona -> assertFalse(persona.matching().isEmpty(), persona.key()));
            session.packs().undo(NOW);
            assertEquals(before, session.workspace().rules());
            assertEquals(List.of(), session.workspace().personas().read().personas());
            assertEquals(List.of(), session.workspace().content().read().assets());
        }
    }

    private static PluginCatalog plugins() {
        ListedPlugins none = ListedPlugins.none();
        Map<String, Callable<ScoringStrategy>> strategies = Map.of(
                "points", InteractionPoints::new,
                "fit", FitCriteria::new,
                "signals", IntentSignals::new,
                "trend", EngagementTrend::new,
                "company", CompanyEngagement::new,
                "winnability", Winnability::new);
        List<Contribution<ScoringStrategy>> contributions = strategies.entrySet().stream()
                .map(each -> {
                    String bundle = "org.winnable.scoring." + each.getKey();
                    ContributionId id = new ContributionId(Point.SCORING_STRATEGIES, bundle + ".strategy", bundle);
                    return new Contribution<>(
                            id, each.getKey(), "", ScoringStrategy.class, each.getValue(), none.guard());
                })
                .toList();
        return none.withScoringStrategies(contributions);
    }
}
