package org.winnable.scoring.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.parameter.InvalidParametersException;
import org.winnable.core.parameter.Parameter.Choice;
import org.winnable.core.parameter.Parameter.Decimal;
import org.winnable.core.parameter.Parameter.Table;
import org.winnable.core.parameter.Parameter.Vocabulary;
import org.winnable.core.parameter.Parameter.Words;
import org.winnable.core.parameter.ParameterProblem;
import org.winnable.core.parameter.ParameterSchema;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.rules.AttributeRule;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Scorer;
import org.winnable.core.scoring.ScoringStrategy;
import org.winnable.core.text.Texts;

/**
 * Points for what a person and their company are: each criterion is an attribute with words or a range of numbers. A value
 * that is not known gives nothing and takes nothing.
 *
 * <p>Stateless and thread-safe.
 */
public final class FitCriteria implements ScoringStrategy {

    private static final double MOST_POINTS = 1000;
    private static final double LARGEST_NUMBER = 1e12;

    @Override
    public ParameterSchema parameters() {
        Texts texts = Texts.of(FitCriteria.class);
        List<String> axes = Arrays.stream(Axis.values()).map(Axis::key).toList();
        ParameterSchema row = ParameterSchema.of(
                new Words(
                        "attribute",
                        texts.get("attribute.label"),
                        texts.get("attribute.help"),
                        Vocabulary.ATTRIBUTE,
                        true),
                new Words("values", texts.get("values.label"), texts.get("values.help"), Vocabulary.FREE, false),
                number(texts, "minimum", "", LARGEST_NUMBER),
                number(texts, "maximum", "", LARGEST_NUMBER),
                number(texts, "points", texts.get("points.unit"), MOST_POINTS),
                new Choice("axis", texts.get("axis.label"), texts.get("axis.help"), axes, Optional.of(Axis.FIT.key())));
        return ParameterSchema.of(new Table("criteria", texts.get("criteria.label"), texts.get("criteria.help"), row));
    }

    private static Decimal number(Texts texts, String key, String unit, double limit) {
        return new Decimal(
                key, texts.get(key + ".label"), texts.get(key + ".help"), unit, -limit, limit, Optional.empty());
    }

    @Override
    public Scorer prepare(Parameters parameters, FactSchema facts) throws InvalidParametersException {
        List<Criterion> criteria = new ArrayList<>();
        List<ParameterProblem> problems = new ArrayList<>();
        List<Parameters> rows = parameters.rows("criteria");
        for (int row = 0; row < rows.size(); row++) {
            try {
                criteria.add(criterion(rows.get(row), facts));
            } catch (InvalidParametersException e) {
                String path = "criteria/" + row + "/";
                e.problems().forEach(p -> problems.add(new ParameterProblem(path + p.path(), p.message())));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidParametersException(problems);
        }
        return FitScorer.of(criteria, facts);
    }

    private static Criterion criterion(Parameters row, FactSchema facts) throws InvalidParametersException {
        Texts texts = Texts.of(FitCriteria.class);
        List<String> attribute = row.words("attribute");
        if (attribute.size() != 1) {
            throw new InvalidParametersException("attribute", texts.get("oneAttribute"));
        }
        OptionalDouble points = row.optionalNumber("points");
        if (points.isEmpty()) {
            throw new InvalidParametersException("points", texts.get("noPoints"));
        }
        AttributeRule rule = AttributeRule.of(
                attribute.getFirst(),
                row.words("values"),
                row.optionalNumber("minimum"),
                row.optionalNumber("maximum"));
        Axis axis = Axis.byKey(row.choice("axis")).orElseThrow();
        return Criterion.of(rule, axis, points.getAsDouble(), facts);
    }
}
