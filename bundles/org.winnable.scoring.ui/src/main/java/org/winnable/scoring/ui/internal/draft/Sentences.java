package org.winnable.scoring.ui.internal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.parameter.InvalidParametersException;
import org.winnable.core.parameter.Parameter;
import org.winnable.core.parameter.Parameter.Vocabulary;
import org.winnable.core.parameter.ParameterSchema;
import org.winnable.core.rules.AttributeRule;
import org.winnable.core.scoring.Axis;
import org.winnable.scoring.ui.internal.Messages;
import org.winnable.ui.text.Patterns;

/**
 * Says rows of parameters as sentences. A table is known by its columns, not by its strategy: a plug-in whose lines name
 * interactions and points, or attributes and points, is told as well as ours; others are told value by value. Pure.
 */
final class Sentences {

    static final String HALF_LIFE = "half-life";
    static final String LINEAR = "linear";

    private static final String POINTS = "points";
    private static final String AXIS = "axis";

    private Sentences() {}

    /** The sentence of a row. */
    static String of(ParameterSchema columns, List<Setting> row) {
        Optional<String> types = column(columns, Vocabulary.INTERACTION_TYPE);
        Optional<String> attribute = column(columns, Vocabulary.ATTRIBUTE);
        boolean gives =
                columns.parameter(POINTS).isPresent() && columns.parameter(AXIS).isPresent();
        if (gives && types.isPresent() && !words(row, types.get()).isEmpty()) {
            return interactions(row, words(row, types.get()), column(columns, Vocabulary.ASSET));
        }
        if (gives && attribute.isPresent() && !words(row, attribute.get()).isEmpty()) {
            return attribute(row, words(row, attribute.get()).getFirst());
        }
        return plain(row);
    }

    /** Values one after the other, each with its name and unit. */
    static String plain(List<Setting> row) {
        return row.stream()
                .filter(setting -> setting.value().isPresent())
                .map(setting -> Patterns.format(Messages.Line_value, setting.label(), text(setting)))
                .collect(Collectors.joining(Messages.Line_between));
    }

    private static String interactions(List<Setting> row, List<String> types, Optional<String> assets) {
        String who = join(types, Sentences::typeName);
        List<String> about = assets.map(key -> words(row, key)).orElse(List.of());
        List<String> parts = new ArrayList<>();
        parts.add(Patterns.format(
                about.isEmpty() ? Messages.Line_gives : Messages.Line_givesAbout,
                who,
                number(row, POINTS).orElse(0),
                axis(row),
                join(about, word -> '\u201c' + word + '\u201d')));
        OptionalDouble days = number(row, "days");
        String decay = words(row, "decay").stream().findFirst().orElse("");
        // while the time is being written there is none to tell; its field says what is wrong
        if (decay.equals(HALF_LIFE)) {
            days.ifPresent(time -> parts.add(Patterns.format(Messages.Line_halving, time)));
        } else if (decay.equals(LINEAR)) {
            days.ifPresent(time -> parts.add(Patterns.format(Messages.Line_fading, time)));
        }
        number(row, "atMost").ifPresent(most -> parts.add(Patterns.format(Messages.Line_atMost, most)));
        return String.join(Messages.Line_comma, parts);
    }

    private static String attribute(List<Setting> row, String attribute) {
        List<String> values = words(row, "values");
        OptionalDouble minimum = number(row, "minimum");
        OptionalDouble maximum = number(row, "maximum");
        String label;
        String wanted;
        try {
            AttributeRule rule = AttributeRule.of(attribute, values, minimum, maximum);
            label = rule.label();
            wanted = values.isEmpty() ? rule.wanted() : join(values, rule::valueLabel);
        } catch (InvalidParametersException e) {
            // a rule that is being written is told as far as it is there; what is wrong stands at its field
            label = attribute;
            wanted = String.join(", ", values);
        }
        return Patterns.format(
                Messages.Line_criterion,
                capital(label),
                wanted,
                number(row, POINTS).orElse(0),
                axis(row));
    }

    private static String axis(List<Setting> row) {
        return words(row, AXIS).stream()
                .findFirst()
                .flatMap(Axis::byKey)
                .map(Axis::label)
                .map(label -> label.toLowerCase(Locale.getDefault()))
                .orElse("");
    }

    private static String text(Setting setting) {
        return switch (setting.kind()) {
            case Setting.Range range ->
                Patterns.format(Messages.Line_amount, setting.number().orElse(0.0), range.unit())
                        .strip();
            case Setting.Choice choice -> join(Setting.words(setting.value()), ParameterSettings::name);
            case Setting.Words words -> String.join(", ", Setting.words(setting.value()));
        };
    }

    private static Optional<String> column(ParameterSchema columns, Vocabulary vocabulary) {
        return columns.parameters().stream()
                .filter(column -> column instanceof Parameter.Words words && words.vocabulary() == vocabulary)
                .map(Parameter::key)
                .findFirst();
    }

    private static List<String> words(List<Setting> row, String key) {
        return find(row, key).map(setting -> Setting.words(setting.value())).orElse(List.of());
    }

    private static OptionalDouble number(List<Setting> row, String key) {
        Optional<Double> found = find(row, key).flatMap(Setting::number);
        return found.isPresent() ? OptionalDouble.of(found.get()) : OptionalDouble.empty();
    }

    private static Optional<Setting> find(List<Setting> row, String key) {
        return row.stream()
                .filter(setting -> setting.path().endsWith("/" + key))
                .findFirst();
    }

    /** "a", "a or b", "a, b or c". */
    private static String join(List<String> words, UnaryOperator<String> name) {
        List<String> names = words.stream().map(name).toList();
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + Messages.Line_or + names.getLast();
    }

    private static String typeName(String key) {
        try {
            return new InteractionType(key).label();
        } catch (IllegalArgumentException e) {
            // no type at all: its field says so
            return key;
        }
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.getDefault()) + text.substring(1);
    }
}
