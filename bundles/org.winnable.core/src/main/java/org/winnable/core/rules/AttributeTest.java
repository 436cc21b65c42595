package org.winnable.core.rules;

import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.rules.AttributeRule.Between;
import org.winnable.core.rules.AttributeRule.OneOf;
import org.winnable.core.scoring.LeadView;

/**
 * An {@link AttributeRule} made ready for the facts at hand: words are looked up once, so that asking of a lead costs a look
 * into an array. For verdicts and strategies alike. Immutable, thread-safe, without allocation per lead.
 */
@FunctionalInterface
public interface AttributeTest {

    /** What can be told of a lead. */
    enum Answer {
        YES,
        NO,
        /** The attribute is not known. */
        UNKNOWN
    }

    /** Asks of one lead. */
    Answer on(LeadView lead);

    /**
     * The test of a rule.
     *
     * <p>A range also holds for a column that is kept as words, as sources' own columns are: those of its values that are
     * numbers are compared, the others count as not known.
     *
     * @param facts the vocabulary of the leads that will be asked of
     */
    static AttributeTest of(AttributeRule rule, FactSchema facts) {
        return switch (rule) {
            case OneOf words -> ofCodes(words.key(), facts, words);
            case Between range
            when facts.numbers().contains(range.key()) -> lead -> answer(range, lead.number(range.key()));
            case Between range -> ofCodes(new CategoryKey(range.attribute()), facts, range);
        };
    }

    private static AttributeTest ofCodes(CategoryKey key, FactSchema facts, AttributeRule rule) {
        Dictionary dictionary = facts.dictionary(key);
        Answer[] answers = dictionary.values().stream()
                .map(value -> switch (rule) {
                    case OneOf words -> words.holds(value) ? Answer.YES : Answer.NO;
                    case Between range -> answer(range, number(value));
                })
                .toArray(Answer[]::new);
        return lead -> {
            int code = lead.code(key);
            return code == Dictionary.UNKNOWN ? Answer.UNKNOWN : answers[code];
        };
    }

    private static Answer answer(Between range, double value) {
        if (Double.isNaN(value)) {
            return Answer.UNKNOWN;
        }
        return range.holds(value) ? Answer.YES : Answer.NO;
    }

    private static double number(String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            // not a number, so nothing is known of its size
            return Double.NaN;
        }
    }
}
