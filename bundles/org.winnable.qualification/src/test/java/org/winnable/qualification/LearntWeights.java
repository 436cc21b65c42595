package org.winnable.qualification;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.parameter.InvalidParametersException;
import org.winnable.core.parameter.ParameterSchema;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.LeadView;
import org.winnable.core.scoring.Ledger;
import org.winnable.core.scoring.Reason;
import org.winnable.core.scoring.Scorer;
import org.winnable.core.scoring.ScoringChange;
import org.winnable.core.scoring.ScoringStrategy;
import org.winnable.core.scoring.TrainedContent;
import org.winnable.core.scoring.TrainedState;
import org.winnable.core.scoring.TrainingReport;

/** A strategy that learnt a weight for each type of interaction: a line each, {@code demo-request=7}. It counts how often it is prepared. */
final class LearntWeights implements ScoringStrategy {

    static final String ID = "learnt";

    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final Reason REASON = new Reason("learnt", "As others who bought");

    private final AtomicInteger prepared = new AtomicInteger();

    /** A version of what it learnt. */
    static TrainedState state(int version, String... lines) {
        TrainingReport report = new TrainingReport(ID, DAY, DAY.minusYears(1), DAY, 500, List.of());
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return new TrainedState("weights", version, report, TrainedContent.of(bytes));
    }

    int prepared() {
        return prepared.get();
    }

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
        prepared.incrementAndGet();
        Properties learnt = new Properties();
        double[] weights = new double[facts.interactionTypes().size()];
        try (var reader = new InputStreamReader(state.content().open(), StandardCharsets.UTF_8)) {
            learnt.load(reader);
            for (int type = 0; type < weights.length; type++) {
                String key = facts.interactionTypes().value(type);
                weights[type] = Double.parseDouble(learnt.getProperty(key, "0"));
            }
        } catch (NumberFormatException e) {
            throw state.unreadable();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Weighted(weights);
    }

    /** Says that nothing changed, whatever did: what it is asked about differs in its parameters alone. */
    private record Weighted(double[] weights) implements Scorer {

        @Override
        public void score(LeadView lead, Ledger ledger) {
            for (int index = 0; index < lead.interactions().size(); index++) {
                double points = weights[lead.interactions().type(index)];
                ledger.add(REASON, Axis.INTENT, points, index);
            }
        }

        @Override
        public ScoringChange changeFrom(Scorer before) {
            return ScoringChange.on(Set.of());
        }
    }
}
