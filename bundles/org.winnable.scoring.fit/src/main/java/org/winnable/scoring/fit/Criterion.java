package org.winnable.scoring.fit;

import java.util.List;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.rules.AttributeRule;
import org.winnable.core.rules.AttributeRule.Between;
import org.winnable.core.rules.AttributeRule.OneOf;
import org.winnable.core.rules.AttributeTest;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.LeadView;
import org.winnable.core.scoring.Ledger;
import org.winnable.core.scoring.Reason;
import org.winnable.core.text.Texts;

/**
 * One criterion, ready to score.
 *
 * @param rule what must hold
 * @param test the same, ready for the facts
 * @param axis where the points count
 * @param points how many
 * @param reasons why: for words by the code of the word, for a range the only one
 */
record Criterion(AttributeRule rule, AttributeTest test, Axis axis, double points, Reason[] reasons) {

    static Criterion of(AttributeRule rule, Axis axis, double points, FactSchema facts) {
        List<String> values = switch (rule) {
            case OneOf words -> facts.dictionary(words.key()).values();
            case Between range -> List.of(range.wanted());
        };
        Texts texts = Texts.of(Criterion.class);
        Reason[] reasons = values.stream()
                .map(value -> new Reason(
                        rule.attribute() + "/" + value, texts.get("reason", rule.label(), rule.valueLabel(value))))
                .toArray(Reason[]::new);
        return new Criterion(rule, AttributeTest.of(rule, facts), axis, points, reasons);
    }

    /** Gives the points of a range if they are earned. */
    void score(LeadView lead, Ledger ledger) {
        if (test.on(lead) == AttributeTest.Answer.YES) {
            give(0, ledger);
        }
    }

    /** Whether another criterion gives every lead the same. */
    boolean givesAs(Criterion other) {
        return rule.equals(other.rule) && axis == other.axis && points == other.points;
    }

    /**
     * Gives the points.
     *
     * @param code of the word; 0 for a range
     */
    void give(int code, Ledger ledger) {
        ledger.add(reasons[code], axis, points);
    }
}
