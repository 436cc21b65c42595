package org.winnable.core.persona;

import java.util.List;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.rules.AttributeRule;
import org.winnable.core.text.Texts;

/**
 * One sign that a contact fits a persona. The degree to which somebody fits is the weight of the signs that they show, as a share of
 * the weight of all signs.
 *
 * @param sign what is looked for
 * @param weight how much it tells, above 0
 */
public record MatchingRule(Sign sign, double weight) {

    private static final Texts TEXTS = Texts.of(MatchingRule.class);

    /** Refuses weights that are not above 0. */
    public MatchingRule {
        if (!(weight > 0)) {
            throw new IllegalArgumentException("weight " + weight);
        }
    }

    /** What is looked for in a contact. */
    public sealed interface Sign {

        /** The sign in a sentence, in the user's language. */
        String sentence();
    }

    /**
     * An attribute is one of several words, or lies in a range.
     *
     * @param rule which, and how
     */
    public record Attribute(AttributeRule rule) implements Sign {

        @Override
        public String sentence() {
            return TEXTS.get("sign.attribute", rule.label(), rule.wanted());
        }
    }

    /**
     * An attribute that people fill in freely, such as the title, contains one of several words; case does not count.
     *
     * @param key which attribute
     * @param words at least one
     */
    public record Contains(CategoryKey key, List<String> words) implements Sign {

        /** Copies the words and refuses none. */
        public Contains {
            words = List.copyOf(words);
            if (words.isEmpty()) {
                throw new IllegalArgumentException(key.name() + ": no words");
            }
        }

        @Override
        public String sentence() {
            String label =
                    ContactField.byKey(key.name()).map(ContactField::label).orElse(key.name());
            return TEXTS.get("sign.contains", label, either(words));
        }
    }

    /**
     * Something that the contact did.
     *
     * @param types of the interactions; at least one
     * @param about words of which the asset contains one; empty for any asset and none
     */
    public record Did(List<InteractionType> types, List<String> about) implements Sign {

        /** Copies the lists and refuses no types. */
        public Did {
            types = List.copyOf(types);
            about = List.copyOf(about);
            if (types.isEmpty()) {
                throw new IllegalArgumentException("no interactions");
            }
        }

        @Override
        public String sentence() {
            String done = either(types.stream().map(InteractionType::label).toList());
            return about.isEmpty() ? TEXTS.get("sign.did", done) : TEXTS.get("sign.didAbout", done, either(about));
        }
    }

    private static String either(List<String> words) {
        return words.stream()
                .reduce((first, second) -> TEXTS.get("or", first, second))
                .orElse("");
    }
}
