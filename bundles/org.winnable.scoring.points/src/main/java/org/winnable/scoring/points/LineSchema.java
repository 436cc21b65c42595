package org.winnable.scoring.points;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.parameter.Parameter.Choice;
import org.winnable.core.parameter.Parameter.Decimal;
import org.winnable.core.parameter.Parameter.Table;
import org.winnable.core.parameter.Parameter.Vocabulary;
import org.winnable.core.parameter.Parameter.Words;
import org.winnable.core.parameter.ParameterProblem;
import org.winnable.core.parameter.ParameterSchema;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Decay;
import org.winnable.core.text.Texts;

/** The parameters of the strategy: a table of lines. */
final class LineSchema {

    static final String INTERACTIONS = "interactions";
    static final String TYPE = "type";
    static final String ASSET = "asset";
    static final String AXIS = "axis";
    static final String POINTS = "points";
    static final String DECAY = "decay";
    static final String DAYS = "days";
    static final String AT_MOST = "atMost";

    static final String NONE = "none";
    static final String HALF_LIFE = "half-life";
    static final String LINEAR = "linear";

    private static final double MOST_POINTS = 1000;
    private static final double HIGHEST_LIMIT = 100_000;

    private LineSchema() {}

    static ParameterSchema schema() {
        Texts texts = Texts.of(LineSchema.class);
        List<String> axes = Arrays.stream(Axis.values()).map(Axis::key).toList();
        ParameterSchema line = ParameterSchema.of(
                new Words(TYPE, label(texts, TYPE), help(texts, TYPE), Vocabulary.INTERACTION_TYPE, true),
                new Words(ASSET, label(texts, ASSET), help(texts, ASSET), Vocabulary.ASSET, false),
                new Choice(AXIS, label(texts, AXIS), help(texts, AXIS), axes, Optional.empty()),
                number(texts, POINTS, "points", -MOST_POINTS, MOST_POINTS),
                new Choice(
                        DECAY,
                        label(texts, DECAY),
                        help(texts, DECAY),
                        List.of(NONE, HALF_LIFE, LINEAR),
                        Optional.of(NONE)),
                number(texts, DAYS, "days", 1, Decay.LONGEST_DAYS),
                number(texts, AT_MOST, "points", 0, HIGHEST_LIMIT));
        return ParameterSchema.of(new Table(INTERACTIONS, label(texts, INTERACTIONS), help(texts, INTERACTIONS), line));
    }

    /** What is wrong with a line although each of its values is allowed. */
    static List<ParameterProblem> problems(Parameters line) {
        Texts texts = Texts.of(LineSchema.class);
        List<ParameterProblem> problems = new ArrayList<>();
        if (line.optionalNumber(POINTS).isEmpty()) {
            problems.add(new ParameterProblem(POINTS, texts.get("noPoints")));
        }
        for (String type : line.words(TYPE)) {
            if (!isType(type)) {
                problems.add(new ParameterProblem(TYPE, texts.get("noType", type)));
            }
        }
        boolean fades = !line.choice(DECAY).equals(NONE);
        if (fades != line.optionalNumber(DAYS).isPresent()) {
            problems.add(new ParameterProblem(DAYS, texts.get(fades ? "noDays" : "daysForNothing")));
        }
        return problems;
    }

    private static boolean isType(String key) {
        try {
            return new InteractionType(key).key().equals(key);
        } catch (IllegalArgumentException e) {
            // the vocabulary is open, but not for what no file could hold
            return false;
        }
    }

    private static Decimal number(Texts texts, String key, String unit, double minimum, double maximum) {
        return new Decimal(
                key,
                label(texts, key),
                help(texts, key),
                texts.get("unit." + unit),
                minimum,
                maximum,
                Optional.empty());
    }

    private static String label(Texts texts, String key) {
        return texts.get(key + ".label");
    }

    private static String help(Texts texts, String key) {
        return texts.get(key + ".help");
    }
}
