package org.winnable.core.rules;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.NumberKey;
import org.winnable.core.lead.ContactField;
import org.winnable.core.text.Texts;

/** A condition on one attribute of a contact. Holds, does not hold, or cannot be told because the attribute is not known. */
public sealed interface AttributeRule {

    /** The name of the attribute. */
    String attribute();

    /** The values that meet it, for people: "Software or Finance", "50 to 500". */
    String wanted();

    /** The name of the attribute for people, in the user's language; a source's own columns have the source's label. */
    default String label() {
        if (attribute().startsWith(CategoryKey.OTHER)) {
            return attribute().substring(CategoryKey.OTHER.length());
        }
        return ContactField.byKey(attribute()).map(ContactField::label).orElse(attribute());
    }

    /**
     * The attribute is one of several words; case does not count.
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
                    .reduce((first, second) -> texts.get("or", first, second))
                    .orElseThrow();
        }

        /** Whether a known value is one of these. */
        public boolean holds(String value) {
            String folded = value.toLowerCase(Locale.ROOT);
            return values.stream().anyMatch(v -> v.toLowerCase(Locale.ROOT).equals(folded));
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
