package org.winnable.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.core.catalog.ListedPlugins;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.parameter.ParameterSchema;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.plugin.AvailablePlugin;
import org.winnable.core.plugin.Contribution;
import org.winnable.core.plugin.ContributionId;
import org.winnable.core.plugin.ContributionId.Point;
import org.winnable.core.plugin.PluginFailure;
import org.winnable.core.plugin.PluginNeed;
import org.winnable.core.scoring.Scorer;
import org.winnable.core.scoring.ScoringStrategy;
import org.winnable.core.work.Progress;
import org.winnable.qualification.Qualification;
import org.winnable.workspace.WorkspaceException;
import org.winnable.workspace.WorkspaceSettings;

/** Two clients on one machine, each with the plug-ins that it wants. */
class ChosenPluginsTest {

    private static final String FIT = "org.example.fit";
    private static final String TREND = "org.example.trend";

    @TempDir
    private Path folder = Path.of("");

    private final PluginCatalog installed = installed();

    @Test
    void aClientWorksWithThePluginsThatItNames() throws Exception {
        try (ClientSession one = client("one", "plugins: {needed: [" + FIT + "], onlyNamed: true}\n");
                ClientSession other = client("other", "plugins: {off: [" + FIT + "]}\n");
                ClientSession any = client("any", "")) {
            assertEquals(List.of(FIT + ".strategy"), strategies(one));
            assertEquals(List.of(TREND + ".strategy"), strategies(other));
            assertEquals(List.of(FIT + ".strategy", TREND + ".strategy"), strategies(any));
            assertEquals(
                    List.of(FIT),
                    one.plugins().plugins().stream().map(AvailablePlugin::id).toList());
        }
    }

    @Test
    void aJudgementWithoutAStrategySaysSo() throws Exception {
        try (ClientSession client = client("client", "plugins: {off: [" + FIT + "]}\n")) {
            List<String> failures = judged(client).failures().stream()
                    .map(PluginFailure::message)
                    .toList();
            assertEquals(1, failures.size());
            assertTrue(failures.getFirst().contains(FIT + ".strategy is not installed"), failures.getFirst());
            assertTrue(failures.getFirst().contains("workspace.yaml"), failures.getFirst());
        }
    }

    @Test
    void whatIsSwitchedOnInTheFileTakesPartFromTheNextJudgementOn() throws Exception {
        try (ClientSession client = client("client", "plugins: {off: [" + FIT + "]}\n")) {
            judged(client);
            Path settings = client.workspace().folder().resolve("workspace.yaml");
            Files.writeString(settings, Files.readString(settings).replace("{off: [" + FIT + "]}", "{}"));
            assertEquals(List.of(), judged(client).failures());
        }
    }

    @Test
    void aPluginThatIsNeededAndNotInstalledIsNamed() throws Exception {
        try (ClientSession client = client("client", "plugins: {needed: [" + FIT + ", org.example.gone]}\n")) {
            assertEquals(
                    List.of("org.example.gone"),
                    client.missingPlugins().stream().map(PluginNeed::id).toList());
        }
    }

    private ClientSession client(String name, String plugins) throws Exception {
        Path place = folder.resolve(name);
        WorkspaceSettings settings = WorkspaceSettings.of(name, Currency.getInstance("EUR"), ZoneOffset.UTC);
        ClientSession.create(place, settings, installed).close();
        Path file = place.resolve("workspace.yaml");
        Files.writeString(file, Files.readString(file) + plugins);
        Files.writeString(
                place.resolve("scoring/default.yaml"),
                "name: Model\nversion: 1\nstrategies:\n  - {strategy: " + FIT + ".strategy, weight: 1}\n");
        return ClientSession.open(place, installed);
    }

    private static Qualification judged(ClientSession session) throws WorkspaceException {
        return session.qualification(Instant.EPOCH, Progress.NONE);
    }

    private static List<String> strategies(ClientSession session) {
        return session.plugins().scoringStrategies().stream()
                .map(strategy -> strategy.id().id())
                .toList();
    }

    private static PluginCatalog installed() {
        ListedPlugins none = ListedPlugins.none();
        return none.withScoringStrategies(Stream.of(FIT, TREND)
                .map(plugin -> new Contribution<>(
                        new ContributionId(Point.SCORING_STRATEGIES, plugin + ".strategy", plugin),
                        plugin,
                        "",
                        ScoringStrategy.class,
                        Indifferent::new,
                        none.guard()))
                .toList());
    }

    /** Gives nobody anything. */
    private static final class Indifferent implements ScoringStrategy {

        @Override
        public ParameterSchema parameters() {
            return ParameterSchema.of();
        }

        @Override
        public Scorer prepare(Parameters parameters, FactSchema facts) {
            return (lead, ledger) -> {};
        }
    }
}
