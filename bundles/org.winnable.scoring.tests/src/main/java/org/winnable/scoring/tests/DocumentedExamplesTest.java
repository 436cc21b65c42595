package org.winnable.scoring.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.core.parameter.InvalidParametersException;
import org.winnable.core.rules.ScoringModel.StrategyUse;
import org.winnable.core.scoring.ScoringStrategy;
import org.winnable.core.scoring.TrainedContent;
import org.winnable.core.scoring.TrainingReport;
import org.winnable.scoring.company.CompanyEngagement;
import org.winnable.scoring.signals.IntentSignals;
import org.winnable.scoring.trend.EngagementTrend;
import org.winnable.scoring.winnability.Winnability;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceException;
import org.winnable.workspace.WorkspaceSettings;

/** What the documents show as an example is what a workspace reads and a strategy takes. */
class DocumentedExamplesTest {

    private static final Path DOCUMENTS = Path.of("../../docs");
    private static final String MODEL = "scoring/default.yaml";
    private static final String LIFECYCLE = "lifecycle.yaml";
    private static final String LEARNER = "org.example.calls";

    /** Lines that stand in, a block each, between blank ones. */
    private static final Pattern BLOCK = Pattern.compile("(?<=\n\n)(?: {4}.*\n)+");

    private static final Pattern CONDITION = Pattern.compile("(?m)^\\| `([^`]+)` \\|");

    private static final Map<String, ScoringStrategy> SHIPPED = Stream.of(
                    new CompanyEngagement(), new IntentSignals(), new EngagementTrend(), new Winnability())
            .collect(Collectors.toMap(
                    strategy -> strategy.getClass().getPackageName() + ".strategy", Function.identity()));

    @Test
    void everyStrategyOfTheScoringPageTakesItsExample(@TempDir Path folder) throws Exception {
        List<String> used = new ArrayList<>();
        try (Workspace workspace = workspace(folder)) {
            for (String block : examples("scoring.md")) {
                for (StrategyUse use : read(workspace, block)) {
                    prepare(use);
                    used.add(use.strategy());
                }
            }
        }
        assertEquals(
                SHIPPED.keySet().stream().sorted().toList(),
                used.stream().sorted().toList());
    }

    @Test
    void theModelsPageNamesATrainedVersionAsModelsDo(@TempDir Path folder) throws Exception {
        LocalDate day = LocalDate.of(2026, 1, 1);
        TrainingReport report = new TrainingReport(LEARNER, day, day, day, 1, List.of());
        try (Workspace workspace = workspace(folder)) {
            workspace.trained().save("calls", report, TrainedContent.of(new byte[] {1}));
            workspace.trained().save("calls", report, TrainedContent.of(new byte[] {2}));
            List<String> examples = examples("models.md");
            assertEquals(1, examples.size());
            StrategyUse use = read(workspace, examples.getFirst()).getFirst();
            assertEquals(LEARNER, use.strategy());
            assertEquals(2, use.trained().orElseThrow().version());
        }
    }

    @Test
    void everyConditionOfTheLifecyclePageIsOne(@TempDir Path folder) throws Exception {
        List<String> conditions = CONDITION
                .matcher(document("lifecycle.md"))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertTrue(conditions.size() >= 9, conditions::toString);
        try (Workspace workspace = workspace(folder)) {
            for (String condition : conditions) {
                workspace.saveRules(LIFECYCLE, """
                        stages:
                          - {key: contact, name: Contact}
                          - key: lead
                            name: Lead
                            enter: {score: {axis: fit, atLeast: 10}}
                            leave:
                              - when:
                                  %s
                                to: left
                          - {key: left, name: Left, aside: true, on: {reopened: contact}}
                        """.formatted(condition));
                assertEquals(3, workspace.rules().lifecycle().stages().size(), condition);
            }
        }
    }

    private static Workspace workspace(Path folder) throws WorkspaceException {
        return Workspace.create(
                folder.resolve("client"), WorkspaceSettings.of("Client", Currency.getInstance("EUR"), ZoneOffset.UTC));
    }

    private static List<StrategyUse> read(Workspace workspace, String block) throws WorkspaceException {
        workspace.saveRules(MODEL, "name: Documented\nversion: 1\nstrategies:\n" + block);
        return workspace.rules().model().strategies();
    }

    private static void prepare(StrategyUse use) throws InvalidParametersException {
        ScoringStrategy strategy = SHIPPED.get(use.strategy());
        strategy.prepare(strategy.parameters().check(use.parameters()), People.random(1));
    }

    /** All blocks but those that show commands. */
    private static List<String> examples(String name) throws IOException {
        return BLOCK.matcher(document(name))
                .results()
                .map(match -> match.group())
                .filter(block -> !block.lines().allMatch(line -> line.startsWith("    winnable ")))
                .toList();
    }

    private static String document(String name) throws IOException {
        return Files.readString(DOCUMENTS.resolve(name));
    }
}
