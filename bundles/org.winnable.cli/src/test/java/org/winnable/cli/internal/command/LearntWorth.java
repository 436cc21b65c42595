package org.winnable.cli.internal.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.parameter.InvalidParametersException;
import org.winnable.core.parameter.ParameterSchema;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Reason;
import org.winnable.core.scoring.Scorer;
import org.winnable.core.scoring.ScoringStrategy;
import org.winnable.core.scoring.TrainedState;

/** A strategy that learnt what an interaction is worth: its bytes are that number. */
final class LearntWorth implements ScoringStrategy {

    static final String ID = "test.worth";

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
        try {
            double worth =
                    Double.parseDouble(new String(state.content().open().readAllBytes(), StandardCharsets.UTF_8));
            return (lead, ledger) -> {
                for (int index = 0; index < lead.interactions().size(); index++) {
                    ledger.add(REASON, Axis.INTENT, worth, index);
                }
            };
        } catch (NumberFormatException e) {
            throw state.unreadable();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
