package org.winnable.personas.internal;

import java.util.List;
import java.util.Locale;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.persona.MatchingRule;
import org.winnable.core.rules.AttributeTest;
import org.winnable.core.rules.AttributeTest.Answer;
import org.winnable.core.scoring.InteractionTest;

/** Makes signs ready for the facts at hand: words are looked up once, so that asking of a person costs a look into an array. */
public final class SignTests {

    private SignTests() {}

    /** The test of a sign. Immutable, thread-safe, without allocation per person. */
    public static AttributeTest of(MatchingRule.Sign sign, FactSchema facts) {
        return switch (sign) {
            case MatchingRule.Attribute attribute -> AttributeTest.of(attribute.rule(), facts);
            case MatchingRule.Contains contains -> contains(contains, facts);
            case MatchingRule.Did did -> did(did, facts);
        };
    }

    private static AttributeTest contains(MatchingRule.Contains sign, FactSchema facts) {
        List<String> words =
                sign.words().stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        Answer[] answers = facts.dictionary(sign.key()).values().stream()
                .map(value -> value.toLowerCase(Locale.ROOT))
                .map(value -> words.stream().anyMatch(value::contains) ? Answer.YES : Answer.NO)
                .toArray(Answer[]::new);
        return lead -> {
            int code = lead.code(sign.key());
            return code == Dictionary.UNKNOWN ? Answer.UNKNOWN : answers[code];
        };
    }

    /** What nobody told of was not done, as far as we know: interactions are either there or not. */
    private static AttributeTest did(MatchingRule.Did sign, FactSchema facts) {
        InteractionTest test = InteractionTest.of(
                sign.types().stream().map(InteractionType::key).toList(), sign.about(), facts);
        return lead -> test.newest(lead.interactions()) >= 0 ? Answer.YES : Answer.NO;
    }
}
