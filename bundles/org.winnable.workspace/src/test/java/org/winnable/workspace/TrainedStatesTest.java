package org.winnable.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.winnable.core.rules.Rules;
import org.winnable.core.rules.ScoringModel;
import org.winnable.core.rules.ScoringModel.StrategyUse;
import org.winnable.core.scoring.TrainedContent;
import org.winnable.core.scoring.TrainedState;
import org.winnable.core.scoring.TrainingReport;
import org.winnable.core.scoring.TrainingReport.Figure;
import org.winnable.workspace.internal.rules.ModelText;

class TrainedStatesTest extends WorkspaceTestCase {

    private static final String MODEL = "scoring/default.yaml";
    private static final String FIRST = "scoring/trained/calls.v1.yaml";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final TrainingReport REPORT = new TrainingReport(
            "org.example.learner",
            DAY,
            DAY.minusYears(1),
            DAY.minusDays(1),
            12_000,
            List.of(new Figure("Lift of the best tenth", "3.1"), new Figure("\"odd\": name", "- 4 %")));

    @Test
    void whatIsSavedIsReadBackAsItWas() throws WorkspaceException, IOException {
        byte[] bytes = new byte[100_000];
        new Random(7).nextBytes(bytes);
        TrainedState saved = workspace.trained().save("calls", REPORT, TrainedContent.of(bytes));
        TrainedState read = workspace.trained().read("calls", 1);
        assertEquals(new TrainedState("calls", 1, REPORT, TrainedContent.of(bytes)), saved);
        assertEquals(saved, read);
        assertArrayEquals(bytes, read.content().open().readAllBytes());
        assertEquals(Set.of("calls.v1.yaml", "calls.v1.model"), files());
    }

    @Test
    void eachTrainingMakesAVersionAndNoneIsOverwritten() throws WorkspaceException {
        assertEquals(List.of(), workspace.trained().list());
        save("calls", "one");
        save("calls", "two");
        save("mails", "three");
        assertEquals(
                List.of("calls 2", "calls 1", "mails 1"),
                workspace.trained().list().stream()
                        .map(each -> each.name() + " " + each.version())
                        .toList());
        assertEquals(REPORT, workspace.trained().list().getFirst().report());
        assertEquals(content("one"), workspace.trained().read("calls", 1).content());
        assertEquals(content("two"), workspace.trained().read("calls", 2).content());
    }

    @Test
    void bytesThatAPowerCutLeftWithoutReportAreNoVersionAndStay() throws WorkspaceException, IOException {
        save("calls", "one");
        Path left = workspace.folder().resolve("scoring/trained/calls.v10.model");
        Files.writeString(left, "left");
        assertEquals(11, save("calls", "two").version());
        assertEquals("left", Files.readString(left));
        assertEquals(Set.of(1, 11), workspace.trained().versions().get("calls"));
    }

    @Test
    void severalThatSaveAtOnceGetVersionsOfTheirOwn() {
        Set<Integer> versions = IntStream.range(0, 12)
                .parallel()
                .mapToObj(number -> saveUnchecked("calls", "state " + number).version())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(IntStream.rangeClosed(1, 12).boxed().collect(Collectors.toSet()), versions);
    }

    @Test
    void aNameThatIsNoneIsNotSavedAndNotRead() throws IOException {
        TrainedStates states = workspace.trained();
        assertThrows(IllegalArgumentException.class, () -> states.save("../calls", REPORT, content("one")));
        assertThrows(WorkspaceException.class, () -> states.read("../default", 1));
        assertEquals(Set.of(), files());
    }

    @Test
    void aModelNamesAVersionAndEqualFilesGiveEqualRules() throws WorkspaceException, IOException {
        TrainedState state = save("calls", "one");
        refer("{name: calls, version: 1}");
        Rules rules = workspace.rules();
        assertEquals(Optional.of(state), rules.model().strategies().getFirst().trained());
        assertEquals(rules, workspace.rules());
        save("calls", "two");
        assertEquals(rules, workspace.rules());
        refer("{name: calls, version: 2}");
        assertNotEquals(rules, workspace.rules());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{name: calls, version: 3} | there is no version 3 of 'calls'; name one of those there are: 1, 2",
                "{name: cals, version: 1} | did you mean 'calls'?",
                "{name: zzz, version: 1} | 'zzz' is not one of calls, foreign",
                "{name: ../default, version: 1} | is not one of calls, foreign",
                "{name: calls} | 'version' is missing",
                "{version: 1} | 'name' is missing",
                "{name: calls, version: new} | 'new' is not a whole number from 1",
                "{name: calls, version: 0} | '0' is not a whole number from 1",
                "{name: calls, versio: 1} | did you mean 'version'?",
                "calls | keys and values are expected here",
                "{name: foreign, version: 1} | was trained for the strategy org.example.other",
            })
    void aReferenceThatLeadsNowhereIsNamedWithItsLineAndRemedy(String reference, String message)
            throws WorkspaceException, IOException {
        save("calls", "one");
        save("calls", "two");
        TrainingReport other = new TrainingReport("org.example.other", DAY, DAY, DAY, 1, List.of());
        workspace.trained().save("foreign", other, content("one"));
        refer(reference);
        WorkspaceException refused = assertThrows(WorkspaceException.class, workspace::rules);
        assertTrue(
                refused.problems().stream()
                        .anyMatch(problem -> problem.file().equals(MODEL)
                                && problem.line().equals(OptionalInt.of(5))
                                && problem.message().contains(message)),
                refused::getMessage);
    }

    @Test
    void whereNothingWasTrainedTheReferenceSaysSo() throws IOException {
        refer("{name: calls, version: 1}");
        WorkspaceException refused = assertThrows(WorkspaceException.class, workspace::rules);
        assertTrue(refused.getMessage().startsWith(MODEL + ":5: no strategy learnt anything"), refused::getMessage);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "people: 12000 | peple: 12000 | 'peple' is not known here; did you mean 'people'?",
                "people: 12000 | people: many | 'many' is not a whole number",
                "version: 1 | version: 2 | the file's name says version 1",
                "trained: 2026-03-01 | trained: 1.3.2026 | '1.3.2026' is not a date",
                "from: 2025-03-01 | from: 2027-03-01 | the period from 2027-03-01 to 2026-02-28 is empty",
                "until: 2026-02-28 | utnil: 2026-02-28 | did you mean 'until'?",
                "model: \"calls.v1.model\" | model: ../default.yaml | the model of this version is 'calls.v1.model'",
                "sha256: | sha256: x # | is no SHA-256",
                "\"\"\"3.1\"\"\" | [3] | a single value is expected here",
            })
    void aReportWithMistakesIsNamedWithItsLine(String from, String to, String message)
            throws WorkspaceException, IOException {
        save("calls", "one");
        refer("{name: calls, version: 1}");
        Path file = workspace.folder().resolve(FIRST);
        Folders.replace(file, from, to);
        String broken = Files.readString(file);
        int line = 1
                + (int) broken.substring(0, broken.indexOf(to))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        WorkspaceException refused = assertThrows(WorkspaceException.class, workspace::rules);
        assertTrue(
                refused.problems().stream()
                        .anyMatch(problem -> problem.file().equals(FIRST)
                                && problem.line().equals(OptionalInt.of(line))
                                && problem.message().contains(message)),
                () -> refused.getMessage() + " but expected line " + line);
        assertThrows(WorkspaceException.class, () -> workspace.trained().list());
    }

    @Test
    void bytesThatAreNotThoseOfTheReportAreRefusedAtTheChecksum() throws WorkspaceException, IOException {
        save("calls", "one");
        refer("{name: calls, version: 1}");
        Files.writeString(workspace.folder().resolve("scoring/trained/calls.v1.model"), "another");
        WorkspaceException refused = assertThrows(WorkspaceException.class, workspace::rules);
        assertEquals(lineOf("sha256:"), refused.problems().getFirst().line().orElseThrow());
        assertTrue(refused.getMessage().contains("calls.v1.model is not the one"), refused::getMessage);
        assertEquals(1, refused.problems().size());
    }

    @Test
    void bytesThatAreMissingAreNamedWhereTheReportNamesThem() throws WorkspaceException, IOException {
        save("calls", "one");
        refer("{name: calls, version: 1}");
        Files.delete(workspace.folder().resolve("scoring/trained/calls.v1.model"));
        WorkspaceException refused = assertThrows(WorkspaceException.class, workspace::rules);
        assertEquals(FIRST, refused.problems().getFirst().file());
        assertEquals(lineOf("model:"), refused.problems().getFirst().line().orElseThrow());
        assertTrue(refused.getMessage().contains("calls.v1.model is missing; bring it back"), refused::getMessage);
    }

    @Test
    void aModelThatIsWrittenAnewOrChangedKeepsItsReference() throws WorkspaceException, IOException {
        save("calls", "one");
        TrainedState second = save("calls", "two");
        refer("{name: calls, version: 1} # ours");
        ScoringModel now = workspace.rules().model();
        StrategyUse use = now.strategies().getFirst();
        assertEquals(now, written(ModelText.write(now)));
        refer("{name: calls, version: 1} # ours");
        ScoringModel next = with(now, use.withTrained(Optional.of(second)));
        String changed = ModelText.changed(Files.readString(workspace.folder().resolve(MODEL)), now, next);
        assertTrue(changed.contains("{name: calls, version: 2} # ours"), changed);
        assertEquals(next, written(changed));
        ScoringModel none = with(next, use.withTrained(Optional.empty()));
        assertEquals(none, written(ModelText.changed(changed, next, none)));
    }

    private ScoringModel written(String text) throws WorkspaceException {
        workspace.saveRules(MODEL, text);
        return workspace.rules().model();
    }

    private static ScoringModel with(ScoringModel model, StrategyUse use) {
        return new ScoringModel(model.id(), model.name(), model.version(), List.of(use), Map.of());
    }

    private void refer(String reference) throws IOException {
        Files.writeString(workspace.folder().resolve(MODEL), """
                name: Ours
                version: 1
                strategies:
                  - strategy: org.example.learner
                    trained: %s
                """.formatted(reference));
    }

    private int lineOf(String key) throws IOException {
        List<String> lines = Files.readAllLines(workspace.folder().resolve(FIRST));
        return 1
                + IntStream.range(0, lines.size())
                        .filter(line -> lines.get(line).startsWith(key))
                        .findFirst()
                        .orElseThrow();
    }

    private TrainedState save(String name, String bytes) throws WorkspaceException {
        return workspace.trained().save(name, REPORT, content(bytes));
    }

    private TrainedState saveUnchecked(String name, String bytes) {
        try {
            return save(name, bytes);
        } catch (WorkspaceException e) {
            throw new AssertionError(e);
        }
    }

    private static TrainedContent content(String bytes) {
        return TrainedContent.of(bytes.getBytes(StandardCharsets.UTF_8));
    }

    private Set<String> files() throws IOException {
        Path folder = workspace.folder().resolve("scoring/trained");
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
