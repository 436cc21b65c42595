package org.winnable.scoring.points;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.parameter.InvalidParametersException;
import org.winnable.core.parameter.ParameterProblem;
import org.winnable.core.parameter.ParameterSchema;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.scoring.Decay;
import org.winnable.core.scoring.Scorer;
import org.winnable.core.scoring.ScoringStrategy;

/**
 * Points for what a person did. Each line names types of interaction, optionally what they must be about, and gives points per
 * interaction that may fade with its age and count only up to a limit.
 *
 * <p>A limit holds for the sum of a line's points, whichever their sign, before the model's weight. The newest interactions
 * count first, as they are worth most and tell most: the entry at the limit is clipped, older ones give nothing.
 *
 * <p>Stateless and thread-safe.
 */
public final class InteractionPoints implements ScoringStrategy {

    @Override
    public ParameterSchema parameters() {
        return LineSchema.schema();
    }

    @Override
    public Scorer prepare(Parameters parameters, FactSchema facts) throws InvalidParametersException {
        List<Line> lines = new ArrayList<>();
        Map<Line.Fading, Decay> decays = new HashMap<>();
        List<ParameterProblem> problems = new ArrayList<>();
        List<Parameters> rows = parameters.rows(LineSchema.INTERACTIONS);
        for (int row = 0; row < rows.size(); row++) {
            List<ParameterProblem> found = LineSchema.problems(rows.get(row));
            if (found.isEmpty()) {
                lines.add(Line.of(rows.get(row), facts, decays));
            }
            String path = LineSchema.INTERACTIONS + "/" + row + "/";
            found.forEach(p -> problems.add(new ParameterProblem(path + p.path(), p.message())));
        }
        if (!problems.isEmpty()) {
            throw new InvalidParametersException(problems);
        }
        return new PointsScorer(lines, facts.interactionTypes().size());
    }
}
