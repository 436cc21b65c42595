package org.winnable.core.rules;

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
     * @param facts the vocabulary of the leads that will be asked of
     */
    static AttributeTest of(AttributeRule rule, FactSchema facts) {
        return switch (rule) {
            case OneOf words -> ofWords(words, facts.dictionary(words.key()));
            case Between range ->
                lead -> {
                    double number = lead.number(range.key());
                    if (Double.isNaN(number)) {
                        return Answer.UNKNOWN;
                    }
                    return range.holds(number) ? Answer.YES : Answer.NO;
                };
        };
    }

    private static AttributeTest ofWords(OneOf words, Dictionary dictionary) {
        Answer[] answers = dictionary.values().stream()
                .map(value -> words.holds(value) ? Answer.YES : Answer.NO)
                .toArray(Answer[]::new);
        return lead -> {
            int code = lead.code(words.key());
            return code == Dictionary.UNKNOWN ? Answer.UNKNOWN : answers[code];
        };
    }
}
