package org.winnable.core.scoring;

import org.osgi.annotation.versioning.ConsumerType;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.parameter.InvalidParametersException;
import org.winnable.core.parameter.ParameterSchema;
import org.winnable.core.parameter.Parameters;

/**
 * Turns facts about a lead into points on axes. The contract of the extension point {@code scoringStrategies}.
 *
 * <p>One stateless instance, made by its public constructor without arguments, serves every thread and every workspace. It
 * must not read the clock, files, the network or random numbers: the same facts, parameters, trained state and as-of date give
 * the same points for ever. It is plain Java and runs as it is in a unit test, in the workbench and on a cluster.
 *
 * <p>Weights, caps per axis and thresholds belong to the model that combines strategies, not to the strategy.
 *
 * <p>A strategy that throws, returns null or does not come back is named in plug-in health and in every ledger, and takes
 * no part in the scores until the model is prepared again.
 */
@ConsumerType
public interface ScoringStrategy {

    /** What can be set. The editor renders it and files are checked by it. Always the same. */
    ParameterSchema parameters();

    /**
     * Makes everything ready that does not depend on a lead: codes for the words in the parameters, reasons, tables of
     * decay. May take milliseconds; is called once per model and whenever parameters or facts change. What a lead is given depends
     * on what is known of it and its colleagues: the codes of words differ from one table to the next, and which other words there
     * are must not matter, or else people of whom nothing changed would have to be scored again.
     *
     * @param parameters values that fit {@link #parameters()}
     * @param facts the vocabulary of the facts that will be scored; a word that does not occur has the code {@code UNKNOWN}
     * @throws InvalidParametersException if values that fit the schema one by one make no sense together
     */
    Scorer prepare(Parameters parameters, FactSchema facts) throws InvalidParametersException;

    /**
     * As {@link #prepare(Parameters, FactSchema)}, by what the strategy learnt. A strategy that learns overrides this; without a state
     * it then scores as if it had learnt nothing, or throws {@link TrainedState#missing()}. Whoever does not learn refuses a state.
     *
     * <p>The bytes come from a file that anybody may have changed: they must be read as plain data, never as serialised objects, and
     * what cannot be read is {@link TrainedState#unreadable()}. The engine asks {@link Scorer#changeFrom} only of scorers that were
     * prepared with equal states.
     *
     * @param state was trained for this strategy
     * @throws InvalidParametersException if the parameters make no sense together or with the state, or the state cannot be read
     */
    default Scorer prepare(Parameters parameters, FactSchema facts, TrainedState state)
            throws InvalidParametersException {
        throw state.unwanted();
    }
}
