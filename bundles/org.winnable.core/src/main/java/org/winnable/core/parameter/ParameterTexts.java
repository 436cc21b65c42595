package org.winnable.core.parameter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.winnable.core.parameter.Parameter.Choice;
import org.winnable.core.parameter.Parameter.Decimal;
import org.winnable.core.parameter.Parameter.Table;
import org.winnable.core.parameter.Parameter.Vocabulary;
import org.winnable.core.parameter.Parameter.Words;
import org.winnable.core.scoring.Axis;
import org.winnable.core.text.Texts;

/**
 * Makes parameters whose texts lie beside a plug-in's class: the label of {@code days} is {@code days.label}, its help
 * {@code days.help}, and a unit {@code days} is {@code unit.days}. Immutable and thread-safe.
 *
 * @param texts of the plug-in
 */
public record ParameterTexts(Texts texts) {

    /** The texts beside a class. */
    public static ParameterTexts of(Class<?> plugin) {
        return new ParameterTexts(Texts.of(plugin));
    }

    /** A number with a value for files that are silent. */
    public Decimal number(String key, String unit, double minimum, double maximum, double initial) {
        return number(key, unit, minimum, maximum, Optional.of(initial));
    }

    /** A number that a file may leave out, and a plug-in must look whether it did. */
    public Decimal number(String key, String unit, double minimum, double maximum) {
        return number(key, unit, minimum, maximum, Optional.empty());
    }

    /** Words of a vocabulary. */
    public Words words(String key, Vocabulary vocabulary, boolean required) {
        return new Words(key, label(key), help(key), vocabulary, required);
    }

    /** One of several words; the first where the file is silent. */
    public Choice choice(String key, List<String> options) {
        return new Choice(key, label(key), help(key), options, Optional.of(options.getFirst()));
    }

    /** The key of an axis. */
    public Choice axis(String key, Axis initial) {
        List<String> axes = Arrays.stream(Axis.values()).map(Axis::key).toList();
        return new Choice(key, label(key), help(key), axes, Optional.of(initial.key()));
    }

    /** Rows of further parameters. */
    public Table table(String key, Parameter... columns) {
        return new Table(key, label(key), help(key), ParameterSchema.of(columns));
    }

    private Decimal number(String key, String unit, double minimum, double maximum, Optional<Double> initial) {
        String name = unit.isEmpty() ? "" : texts.get("unit." + unit);
        return new Decimal(key, label(key), help(key), name, minimum, maximum, initial);
    }

    private String label(String key) {
        return texts.get(key + ".label");
    }

    private String help(String key) {
        return texts.get(key + ".help");
    }
}
