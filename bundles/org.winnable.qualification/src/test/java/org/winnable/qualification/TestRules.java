package org.winnable.qualification;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.winnable.core.lead.BuyingRole;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.lead.Seniority;
import org.winnable.core.rules.Agreement;
import org.winnable.core.rules.AttributeRule;
import org.winnable.core.rules.Condition;
import org.winnable.core.rules.IdealCustomer;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.rules.Rules;
import org.winnable.core.rules.ScoringModel;
import org.winnable.core.scoring.Axis;

/** Rules of which each test changes what it is about. */
final class TestRules {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Set<InteractionType> QUALIFYING =
            Set.of(InteractionType.DEMO_REQUEST, InteractionType.WEBINAR_ATTENDED);
    private static final Condition MQL = new Condition.AllOf(List.of(
            new Condition.IsLead(),
            new Condition.AnyOf(List.of(
                    new Condition.ScoreAtLeast(Axis.INTENT, 50),
                    new Condition.ActedWithin(Set.of(InteractionType.QUOTE_REQUEST), 3)))));

    private Seniority minimum = Seniority.ENTRY;
    private Set<String> functions = Set.of();
    private List<AttributeRule> required = List.of();
    private List<AttributeRule> out = List.of();
    private List<AttributeRule> in = List.of();
    private List<String> problems = List.of();
    private int months = 6;
    private Lifecycle lifecycle = new Lifecycle(List.of(
            new Lifecycle.Stage("contact", "Contact", Condition.ALWAYS),
            new Lifecycle.Stage("lead", "Lead", new Condition.IsLead()),
            new Lifecycle.Stage("mql", "Marketing qualified lead", MQL)));
    private ScoringModel model = new ScoringModel("test", "Test", 1, List.of(), Map.of());

    /** Asks for nothing but a demo request or a webinar within six months; three stages; no strategies. */
    static TestRules plain() {
        return new TestRules();
    }

    Rules rules() {
        IdealCustomer ideal = new IdealCustomer(
                minimum,
                Seniority.DIRECTOR,
                Seniority.MANAGER,
                functions,
                EnumSet.of(BuyingRole.DECISION_MAKER, BuyingRole.CHAMPION),
                required,
                out,
                in);
        Agreement agreement = new Agreement(
                1, ideal, problems, Set.of(), 10, 0.5, new Agreement.Activity(QUALIFYING, months), List.of());
        return new Rules(ZONE, agreement, lifecycle, model);
    }

    TestRules minimum(Seniority level) {
        minimum = level;
        return this;
    }

    TestRules functions(String... keys) {
        functions = Set.of(keys);
        return this;
    }

    TestRules required(AttributeRule... rules) {
        required = List.of(rules);
        return this;
    }

    TestRules out(AttributeRule... rules) {
        out = List.of(rules);
        return this;
    }

    TestRules in(AttributeRule... rules) {
        in = List.of(rules);
        return this;
    }

    TestRules problems(String... names) {
        problems = List.of(names);
        return this;
    }

    TestRules months(int count) {
        months = count;
        return this;
    }

    TestRules stages(Lifecycle.Stage... several) {
        return lifecycle(new Lifecycle(List.of(several)));
    }

    TestRules lifecycle(Lifecycle other) {
        lifecycle = other;
        return this;
    }

    TestRules model(Map<Axis, Double> caps, ScoringModel.StrategyUse... strategies) {
        model = new ScoringModel("test", "Test", 1, List.of(strategies), caps);
        return this;
    }
}
