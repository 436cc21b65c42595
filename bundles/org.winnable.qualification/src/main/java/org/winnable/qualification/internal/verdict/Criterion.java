package org.winnable.qualification.internal.verdict;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.rules.AttributeRule;
import org.winnable.core.rules.AttributeTest;
import org.winnable.core.rules.IdealCustomer;
import org.winnable.qualification.internal.lead.LeadCursor;
import org.winnable.qualification.verdict.ClauseStatus;

/** One rule on an attribute, ready to be asked of leads and to say what it found. */
record Criterion(AttributeRule rule, AttributeTest test) {

    static List<Criterion> all(List<AttributeRule> rules, FactSchema facts) {
        return rules.stream()
                .map(rule -> new Criterion(rule, AttributeTest.of(rule, facts)))
                .toList();
    }

    /** What is required, the functions that matter as one more rule. */
    static List<AttributeRule> withFunctions(IdealCustomer ideal) {
        List<AttributeRule> rules = new ArrayList<>(ideal.required());
        if (!ideal.functions().isEmpty()) {
            rules.add(new AttributeRule.OneOf(CategoryKey.FUNCTION, new HashSet<>(ideal.functions())));
        }
        return rules;
    }

    ClauseStatus ask(LeadCursor lead) {
        return switch (test.on(lead)) {
            case YES -> ClauseStatus.MET;
            case NO -> ClauseStatus.NOT_MET;
            case UNKNOWN -> ClauseStatus.UNKNOWN;
        };
    }

    /** Says what {@link #ask} found: attribute, what is wanted, and the value where it is known. */
    void tell(String key, ClauseStatus answer, LeadCursor lead, Evidence evidence) {
        if (evidence.listens()) {
            evidence.say(key + "." + answer.key(), rule.label(), rule.wanted(), value(lead));
        }
    }

    private String value(LeadCursor lead) {
        if (rule instanceof AttributeRule.Between range) {
            double number = lead.number(range.key());
            if (!Double.isNaN(number)) {
                return NumberFormat.getInstance().format(number);
            }
        }
        String value = lead.facts().value(new CategoryKey(rule.attribute()), lead.row());
        return value == null ? "" : rule.valueLabel(value);
    }
}
