package org.winnable.scoring.tests;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.parameter.InvalidParametersException;
import org.winnable.core.parameter.ParameterSchema;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Reason;
import org.winnable.core.scoring.Scorer;
import org.winnable.core.scoring.ScoringStrategy;
import org.winnable.core.scoring.TrainedContent;
import org.winnable.core.scoring.TrainedState;
import org.winnable.core.scoring.TrainingReport;
import org.winnable.testkit.scoring.ScoringStrategyContract;

/** A strategy that learns can be held to the contract with what it learnt. */
class LearningContractTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final TrainingReport REPORT =
            new TrainingReport("org.example.worth", DAY, DAY.minusYears(1), DAY, 800, List.of());
    private static final TrainedState STATE = new TrainedState(
            "worth",
            1,
            REPORT,
            TrainedContent.of(ByteBuffer.allocate(8).putDouble(2.5).array()));

    @Test
    void aStrategyThatLearntKeepsToTheContract() throws InvalidParametersException {
        contract(new Learnt(), Optional.of(STATE)).check();
    }

    @Test
    void withoutAStateItCannotBeChecked() {
        ScoringStrategyContract contract = contract(new Learnt(), Optional.empty());
        InvalidParametersException refused = assertThrows(InvalidParametersException.class, contract::check);
        assertTrue(refused.getMessage().contains("scores by what it learnt"), refused::getMessage);
    }

    @Test
    void aStrategyThatTakesAnyBytesBreaksTheContract() {
        ScoringStrategy careless = new Learnt() {
            @Override
            public Scorer prepare(Parameters parameters, FactSchema facts, TrainedState state) {
                return giving(state.content().size() + 1.0);
            }
        };
        ScoringStrategyContract contract = contract(careless, Optional.of(STATE));
        assertThrows(AssertionError.class, contract::check);
    }

    private static ScoringStrategyContract contract(ScoringStrategy strategy, Optional<TrainedState> state) {
        return new ScoringStrategyContract(strategy, Map.of(), People.random(1), new long[] {People.TODAY}, state);
    }

    /** What an interaction is worth. */
    private static class Learnt implements ScoringStrategy {

        private static final Reason REASON = new Reason("worth", "Worth as much as learnt");

        @Override
        public ParameterSchema parameters() {
            return ParameterSchema.NONE;
        }

        @Override
        public Scorer prepare(Parameters parameters, FactSchema facts) throws InvalidParametersException {
            throw TrainedState.missing();
        }

        @Override
        public Scorer prepare(Parameters parameters, FactSchema facts, TrainedState state)
                throws InvalidParametersException {
            try (DataInputStream bytes = new DataInputStream(state.content().open())) {
                return giving(bytes.readDouble());
            } catch (IOException e) {
                // the bytes are in memory: they are too few
                throw state.unreadable();
            }
        }

        static Scorer giving(double points) {
            return (lead, ledger) -> {
                for (int index = 0; index < lead.interactions().size(); index++) {
                    ledger.add(REASON, Axis.INTEREST, points, index);
                }
            };
        }
    }
}
