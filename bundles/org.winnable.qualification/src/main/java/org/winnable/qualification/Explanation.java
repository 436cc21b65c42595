package org.winnable.qualification;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.winnable.core.plugin.PluginFailure;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.scoring.Axis;
import org.winnable.qualification.ledger.AxisLedger;
import org.winnable.qualification.verdict.OpenQuestion;
import org.winnable.qualification.verdict.Verdict;

/**
 * Why one contact stands where it stands.
 *
 * @param id the person
 * @param verdict the four clauses with their evidence
 * @param axes the ledger of every axis, in the order of {@link Axis}
 * @param stage where the contact stands in the lifecycle
 * @param nextStep what would bring it further, one or two sentences in the user's language
 * @param questions what is still to be known, the most valuable first
 * @param failures strategies of the model that take no part in the scores, and why
 */
public record Explanation(
        long id,
        Verdict verdict,
        Map<Axis, AxisLedger> axes,
        Lifecycle.Stage stage,
        String nextStep,
        List<OpenQuestion> questions,
        List<PluginFailure> failures) {

    /** Copies the collections and refuses to leave an axis out. */
    public Explanation {
        axes = Collections.unmodifiableMap(new EnumMap<>(axes));
        questions = List.copyOf(questions);
        failures = List.copyOf(failures);
        if (axes.size() != Axis.values().length) {
            throw new IllegalArgumentException("ledgers of " + axes.keySet() + " only");
        }
    }
}
