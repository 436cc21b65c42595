package org.winnable.personas.ui.internal.sections;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.parameter.InvalidParametersException;
import org.winnable.core.persona.MatchingRule;
import org.winnable.core.rules.AttributeRule;

/**
 * A matching rule as it is written in one line of the editor. Pure.
 *
 * @param kind how the attribute is compared, or that something was done
 * @param attribute which; empty for something that was done
 * @param words what is looked for, with commas in between; of a range its two ends
 * @param about of something that was done, with commas in between
 * @param weight as it is written
 */
record RuleLine(Kind kind, String attribute, String words, String about, String weight) {

    private static final String RANGE = "-";
    private static final double LIGHTEST = 0.1;
    private static final double HEAVIEST = 100;

    /** How a rule compares. */
    enum Kind {
        /** An attribute is one of several words. */
        IS("values"),
        /** An attribute contains one of several words. */
        CONTAINS("contains"),
        /** A number lies in a range. */
        BETWEEN("minimum"),
        /** Something was done. */
        DID("did");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    /** The line of what a file says. */
    static RuleLine of(Map<String, Object> values) {
        String weight = values.containsKey("weight") ? String.valueOf(values.get("weight")) : "1";
        String about = joined(values.get("about"));
        String attribute = String.valueOf(values.getOrDefault("attribute", ""));
        if (values.containsKey(Kind.DID.key)) {
            return new RuleLine(Kind.DID, "", joined(values.get(Kind.DID.key)), about, weight);
        }
        if (values.containsKey(Kind.CONTAINS.key)) {
            return new RuleLine(Kind.CONTAINS, attribute, joined(values.get(Kind.CONTAINS.key)), "", weight);
        }
        if (values.containsKey(Kind.IS.key)) {
            return new RuleLine(Kind.IS, attribute, joined(values.get(Kind.IS.key)), "", weight);
        }
        String range = values.getOrDefault("minimum", "") + " " + RANGE + " " + values.getOrDefault("maximum", "");
        return new RuleLine(Kind.BETWEEN, attribute, range.strip(), "", weight);
    }

    /** What a file is to say; empty as long as the line cannot be read. */
    Optional<Map<String, Object>> values() {
        if (rule().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        switch (kind) {
            case DID -> {
                values.put(kind.key, list(words));
                if (!about.isBlank()) {
                    values.put("about", list(about));
                }
            }
            case BETWEEN -> {
                values.put("attribute", attribute);
                end(0).ifPresent(number -> values.put("minimum", plain(number)));
                end(1).ifPresent(number -> values.put("maximum", plain(number)));
            }
            case IS, CONTAINS -> {
                values.put("attribute", attribute);
                values.put(kind.key, list(words));
            }
        }
        double heavy = weight(weight).getAsDouble();
        if (heavy != 1) {
            values.put("weight", plain(heavy));
        }
        return Optional.of(values);
    }

    /** What is looked for and how much it tells; empty as long as the line cannot be read. */
    Optional<MatchingRule> rule() {
        OptionalDouble heavy = weight(weight);
        return heavy.isEmpty() ? Optional.empty() : sign().map(sign -> new MatchingRule(sign, heavy.getAsDouble()));
    }

    /** What is looked for; empty as long as the line cannot be read. */
    Optional<MatchingRule.Sign> sign() {
        try {
            return switch (kind) {
                case DID -> types().map(types -> new MatchingRule.Did(types, list(about)));
                case BETWEEN ->
                    end(0).isEmpty() && end(1).isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    new MatchingRule.Attribute(AttributeRule.of(attribute, List.of(), end(0), end(1))));
                case IS -> Optional.of(new MatchingRule.Attribute(ofWords()));
                case CONTAINS ->
                    Optional.of(ofWords())
                            .filter(AttributeRule.OneOf.class::isInstance)
                            .map(AttributeRule.OneOf.class::cast)
                            .map(rule -> new MatchingRule.Contains(rule.key(), List.copyOf(rule.values())));
            };
        } catch (InvalidParametersException e) {
            return Optional.empty();
        }
    }

    private AttributeRule ofWords() throws InvalidParametersException {
        return AttributeRule.of(attribute, list(words), OptionalDouble.empty(), OptionalDouble.empty());
    }

    private Optional<List<InteractionType>> types() {
        List<String> keys = list(words);
        return keys.isEmpty() || !keys.stream().allMatch(InteractionType::isKey)
                ? Optional.empty()
                : Optional.of(keys.stream().map(InteractionType::new).toList());
    }

    /** An end of a range: 200 - 500, 200 -, - 500. */
    private OptionalDouble end(int place) {
        String[] ends = words.split(RANGE, -1);
        return ends.length == 2 ? number(ends[place]) : OptionalDouble.empty();
    }

    private static OptionalDouble weight(String text) {
        OptionalDouble number = text.isBlank() ? OptionalDouble.of(1) : number(text);
        return number.isPresent() && number.getAsDouble() >= LIGHTEST && number.getAsDouble() <= HEAVIEST
                ? number
                : OptionalDouble.empty();
    }

    private static OptionalDouble number(String text) {
        try {
            return text.isBlank() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text.strip()));
        } catch (NumberFormatException e) {
            // not a number yet: somebody is writing it
            return OptionalDouble.empty();
        }
    }

    /** Whole numbers as a file has them: what is written and what is kept must be found to be equal. */
    private static Object plain(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE;
        return whole ? Integer.valueOf((int) number) : (Object) number;
    }

    private static List<String> list(String words) {
        return Arrays.stream(words.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String joined(@Nullable Object value) {
        return switch (value) {
            case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining(", "));
            case null -> "";
            default -> value.toString();
        };
    }
}
