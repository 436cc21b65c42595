package org.winnable.core.rules;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.NumberKey;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.Country;
import org.winnable.core.parameter.InvalidParametersException;
import org.winnable.core.text.Texts;

/** A condition on one attribute of a contact. Holds, does not hold, or cannot be told because the attribute is not known. */
public sealed interface AttributeRule {

    /** The name of the attribute. */
    String attribute();

    /** The values that meet it, for people: "Software or Finance", "50 to 500". */
    String wanted();

    /**
     * The rule that a file writes down: an attribute with either words or a range.
     *
     * @param attribute a {@link ContactField#key()} that can be judged by, or {@link CategoryKey#OTHER} and a column's label
     * @param values words of which the attribute is to be one; empty for a range
     * @param minimum least number, inclusive; empty for none
     * @param maximum greatest number, inclusive; empty for none
     * @throws InvalidParametersException with the key {@code attribute}, {@code values} or {@code minimum} as path and a
     *     remedy, if such a rule cannot be
     */
    static AttributeRule of(String attribute, List<String> values, OptionalDouble minimum, OptionalDouble maximum)
            throws InvalidParametersException {
        return AttributeRuleReader.read(attribute, values, minimum, maximum);
    }

    /** The name of the attribute for people, in the user's language; a source's own columns have the source's label. */
    default String label() {
        if (attribute().startsWith(CategoryKey.OTHER)) {
            return attribute().substring(CategoryKey.OTHER.length());
        }
        return ContactField.byKey(attribute()).map(ContactField::label).orElse(attribute());
    }

    /** A value of the attribute for people, as {@link ContactField#valueLabel} says; a source's own columns have its own words. */
    default String valueLabel(String value) {
        return ContactField.byKey(attribute())
                .map(field -> field.valueLabel(value))
                .orElse(value);
    }

    /**
     * The attribute is one of several words; case does not count, nor does what a country is called.
     *
     * @param key which attribute
     * @param values at least one
     */
    record OneOf(CategoryKey key, Set<String> values) implements AttributeRule {

        /** Sorts and copies the values. */
        public OneOf {
            if (values.isEmpty()) {
                throw new IllegalArgumentException(key.name() + ": no values");
            }
            values = Collections.unmodifiableSortedSet(new TreeSet<>(values));
        }

        @Override
        public String attribute() {
            return key.name();
        }

        @Override
        public String wanted() {
            Texts texts = Texts.of(AttributeRule.class);
            return values.stream()
                    .map(this::valueLabel)
                    .reduce((first, second) -> texts.get("or", first, second))
                    .orElseThrow();
        }

        /** Whether a known value is one of these. */
        public boolean holds(String value) {
            String folded = value.toLowerCase(Locale.ROOT);
            return values.stream().anyMatch(v -> v.toLowerCase(Locale.ROOT).equals(folded)) || isCountry(value);
        }

        /** Countries are kept under one name each; a rule may use another. */
        private boolean isCountry(String value) {
            Optional<Country> country = key.equals(CategoryKey.COUNTRY) ? Country.of(value) : Optional.empty();
            return country.isPresent() && values.stream().map(Country::of).anyMatch(country::equals);
        }
    }

    /**
     * The attribute lies in a range.
     *
     * @param key which attribute
     * @param minimum inclusive; negative infinity for none
     * @param maximum inclusive; positive infinity for none
     */
    record Between(NumberKey key, double minimum, double maximum) implements AttributeRule {

        /** Refuses empty ranges. */
        public Between {
            if (!(minimum <= maximum)) {
                throw new IllegalArgumentException(key.name() + ": " + minimum + " … " + maximum);
            }
        }

        @Override
        public String attribute() {
            return key.name();
        }

        @Override
        public String wanted() {
            Texts texts = Texts.of(AttributeRule.class);
            if (minimum == Double.NEGATIVE_INFINITY) {
                return maximum == Double.POSITIVE_INFINITY ? texts.get("anything") : texts.get("atMost", maximum);
            }
            return maximum == Double.POSITIVE_INFINITY
                    ? texts.get("atLeast", minimum)
                    : texts.get("between", minimum, maximum);
        }

        /** Whether a known number lies in the range. */
        public boolean holds(double value) {
            return value >= minimum && value <= maximum;
        }
    }
}
