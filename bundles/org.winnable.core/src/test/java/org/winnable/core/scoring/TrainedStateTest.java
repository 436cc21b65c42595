package org.winnable.core.scoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.facts.FactTableBuilder;
import org.winnable.core.parameter.InvalidParametersException;
import org.winnable.core.parameter.ParameterProblem;
import org.winnable.core.parameter.ParameterSchema;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.rules.ScoringModel.StrategyUse;
import org.winnable.core.scoring.TrainingReport.Figure;

@Isolated("it changes the locale of the process")
class TrainedStateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final TrainingReport REPORT = new TrainingReport(
            "org.example.learner",
            DAY,
            DAY.minusYears(1),
            DAY.minusDays(1),
            12_000,
            List.of(new Figure("Lift", "3.1")));

    @Test
    void statesAreComparedByTheirBytes() {
        assertEquals(state("calls", 1, "abc"), state("calls", 1, "abc"));
        assertEquals(
                state("calls", 1, "abc").hashCode(), state("calls", 1, "abc").hashCode());
        assertNotEquals(state("calls", 1, "abc"), state("calls", 1, "abd"));
        assertNotEquals(state("calls", 1, "abc"), state("calls", 2, "abc"));
    }

    @Test
    void theBytesCannotBeChangedFromOutside() throws IOException {
        byte[] bytes = {1, 2, 3};
        TrainedContent content = TrainedContent.of(bytes);
        bytes[0] = 9;
        content.open().readAllBytes()[1] = 9;
        assertArrayEquals(new byte[] {1, 2, 3}, content.open().readAllBytes());
        assertEquals(3, content.size());
    }

    @Test
    void theChecksumIsTheWellKnownOne() {
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                state("calls", 1, "abc").content().sha256());
    }

    @Test
    void theBytesAreNeverPrinted() {
        TrainedState state = state("calls", 3, "secret");
        assertEquals("calls.v3", state.toString());
        assertEquals("6 bytes", state.content().toString());
        StrategyUse use = new StrategyUse("org.example.learner", 1, Map.of(), Optional.of(state));
        assertFalse(use.toString().contains("secret"), use::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../calls", "a/b", "a.b", "-a", "a b"})
    void whatCannotBePartOfAFileNameIsNoName(String name) {
        assertFalse(TrainedState.isName(name));
        assertThrows(IllegalArgumentException.class, () -> state(name, 1, "abc"));
    }

    @Test
    @DefaultLocale("en-GB")
    void whereItComesFromIsSaidWithItsVersion() {
        TrainingReport report = new TrainingReport("s", DAY, DAY, DAY, 1, List.of());
        assertEquals(
                "learnt from 1 person until 1 Mar 2026, calls v12",
                new TrainedState("calls", 12, report, TrainedContent.of(new byte[0])).source());
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> state("calls", 0, "abc"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new TrainingReport("a", DAY, DAY, DAY.minusDays(1), 1, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new TrainingReport("a", DAY, DAY, DAY, -1, List.of()));
        List<Figure> twice = List.of(new Figure("Lift", "1"), new Figure("Lift", "2"));
        assertThrows(IllegalArgumentException.class, () -> new TrainingReport("a", DAY, DAY, DAY, 1, twice));
    }

    @Test
    void aStrategyIsUsedWithNoStateOfAnother() {
        Optional<TrainedState> state = Optional.of(state("calls", 1, "abc"));
        assertThrows(IllegalArgumentException.class, () -> new StrategyUse("org.example.other", 1, Map.of(), state));
        StrategyUse none = new StrategyUse("org.example.learner", 1, Map.of());
        assertNotEquals(none, none.withTrained(state));
        assertEquals(none, none.withTrained(state).withTrained(Optional.empty()));
    }

    @Test
    void aStrategyThatDoesNotLearnRefusesAStateAndSaysWhatToDo() {
        ScoringStrategy plain = new ScoringStrategy() {
            @Override
            public ParameterSchema parameters() {
                return ParameterSchema.NONE;
            }

            @Override
            public Scorer prepare(Parameters parameters, FactSchema facts) {
                return (lead, ledger) -> {};
            }
        };
        InvalidParametersException refused = assertThrows(
                InvalidParametersException.class,
                () -> plain.prepare(
                        plain.parameters().check(Map.of()), new FactTableBuilder(0).build(), state("calls", 2, "abc")));
        ParameterProblem problem = refused.problems().getFirst();
        assertEquals(ParameterProblem.TRAINED, problem.path());
        assertTrue(problem.message().contains("'calls', version 2"), problem::message);
        assertTrue(problem.message().contains("remove 'trained'"), problem::message);
    }

    private static TrainedState state(String name, int version, String bytes) {
        return new TrainedState(name, version, REPORT, TrainedContent.of(bytes.getBytes(StandardCharsets.UTF_8)));
    }
}
