package org.winnable.scoring.ui.internal.draft;

import java.util.Map;
import java.util.Optional;
import org.winnable.core.parameter.Parameter;
import org.winnable.core.scoring.Axis;
import org.winnable.scoring.ui.internal.Messages;

/** Makes settings of a strategy's parameters. Pure. */
final class ParameterSettings {

    private ParameterSettings() {}

    /**
     * A setting of a parameter that is no table.
     *
     * @param use the place of the strategy in the model
     * @param prefix of the path within the parameters: of a row, or empty
     * @param values that hold its value by key
     */
    static Setting of(int use, String prefix, Parameter parameter, Map<?, ?> values) {
        String inner = prefix + parameter.key();
        Optional<Object> value = Optional.ofNullable(values.get(parameter.key()));
        return new Setting(
                "strategies/" + use + "/parameters/" + inner,
                parameter.label(),
                parameter.help(),
                kind(parameter),
                value.or(() -> initial(parameter)),
                (draft, changed) -> draft.withParameter(use, inner, changed));
    }

    private static Setting.Kind kind(Parameter parameter) {
        return switch (parameter) {
            // whether a number without default may be left out is for the strategy to say
            case Parameter.Decimal number ->
                new Setting.Range(
                        number.unit(),
                        number.minimum(),
                        number.maximum(),
                        number.initial().isEmpty());
            case Parameter.Choice choice ->
                new Setting.Choice(
                        choice.options(),
                        choice.options().stream().map(ParameterSettings::name).toList());
            case Parameter.Words words -> new Setting.Words(words.required());
            case Parameter.Table table -> throw new IllegalArgumentException("a table in a table: " + table.key());
        };
    }

    private static Optional<Object> initial(Parameter parameter) {
        return switch (parameter) {
            case Parameter.Decimal number -> number.initial().map(Object.class::cast);
            case Parameter.Choice choice -> choice.initial().map(Object.class::cast);
            case Parameter.Words words -> Optional.empty();
            case Parameter.Table table -> Optional.empty();
        };
    }

    /** The name of an option for people: that of an axis, of a way to fade, or else the word itself. */
    static String name(String option) {
        return switch (option) {
            case "none" -> Messages.Option_none;
            case Sentences.HALF_LIFE -> Messages.Option_halfLife;
            case Sentences.LINEAR -> Messages.Option_linear;
            default -> Axis.byKey(option).map(Axis::label).orElse(option);
        };
    }
}
