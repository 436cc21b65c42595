package org.winnable.personas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;
import org.winnable.core.facts.FactTableBuilder;
import org.winnable.core.persona.MatchingRule;
import org.winnable.core.work.Progress;

class RuleTrialTest {

    private static final MatchingRule CFO = title(3, "cfo");
    private static final MatchingRule CONTROL = title(1, "controll");

    private final FactTable facts = new FactTableBuilder(6)
            .category(
                    CategoryKey.TITLE,
                    Dictionary.of(List.of("CFO", "Controller", "CFO and controlling", "Chef")),
                    new int[] {0, 1, 2, 3, Dictionary.UNKNOWN, 0})
            .build();

    @Test
    void itTellsWhoShowsEachRuleWhoFitsAndWhoCameAndWent() {
        RuleTrial trial = trial(List.of(CONTROL), List.of(CFO, CONTROL));

        assertEquals(new RuleTrial(6, List.of(3, 2), 3, 2, 1, List.of(0, 5, 2)), trial);
    }

    @Test
    void theBestOfThoseWhoFittedBeforeAreExamplesWhereNobodyCame() {
        RuleTrial trial = trial(List.of(CFO), List.of(CFO, title(1, "and")));

        assertEquals(0, trial.gained());
        assertEquals(List.of(2, 0, 5), trial.examples());
    }

    @Test
    void withoutRulesNobodyFits() {
        assertEquals(new RuleTrial(6, List.of(), 0, 0, 3, List.of()), trial(List.of(CFO), List.of()));
    }

    private RuleTrial trial(List<MatchingRule> before, List<MatchingRule> rules) {
        return RuleTrial.of(before, rules, facts, Instant.EPOCH, Progress.NONE);
    }

    private static MatchingRule title(double weight, String word) {
        return new MatchingRule(new MatchingRule.Contains(CategoryKey.TITLE, List.of(word)), weight);
    }
}
