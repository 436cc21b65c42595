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

/** Rules of which each test changes what it is about. A value; the withers return changed copies. */
record TestRules(
        ZoneId zone,
        Seniority minimum,
        Set<String> functions,
        List<AttributeRule> required,
        List<AttributeRule> out,
        List<AttributeRule> in,
        List<String> problems,
        Set<InteractionType> qualifying,
        int months,
        List<Lifecycle.Stage> stages,
        List<ScoringModel.StrategyUse> strategies,
        Map<Axis, Double> caps) {

    /** Asks for nothing but a demo request within six months; three stages; no strategies. */
    static final TestRules PLAIN = new TestRules(
            ZoneId.of("Europe/Berlin"),
            Seniority.ENTRY,
            Set.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Set.of(InteractionType.DEMO_REQUEST, InteractionType.WEBINAR_ATTENDED),
            6,
            List.of(
                    new Lifecycle.Stage("contact", "Contact", Condition.ALWAYS),
                    new Lifecycle.Stage("lead", "Lead", new Condition.IsLead()),
                    new Lifecycle.Stage(
                            "mql",
                            "Marketing qualified lead",
                            new Condition.AllOf(List.of(
                                    new Condition.IsLead(),
                                    new Condition.AnyOf(List.of(
                                            new Condition.ScoreAtLeast(Axis.INTENT, 50),
                                            new Condition.ActedWithin(Set.of(InteractionType.QUOTE_REQUEST), 3))))))),
            List.of(),
            Map.of());

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
                1, ideal, problems, Set.of(), 10, 0.5, new Agreement.Activity(qualifying, months), List.of());
        return new Rules(zone, agreement, new Lifecycle(stages), new ScoringModel("test", "Test", 1, strategies, caps));
    }

    TestRules withCriteria(
            Seniority newMinimum,
            List<AttributeRule> newRequired,
            List<AttributeRule> newOut,
            List<AttributeRule> newIn) {
        return new TestRules(
                zone,
                newMinimum,
                functions,
                newRequired,
                newOut,
                newIn,
                problems,
                qualifying,
                months,
                stages,
                strategies,
                caps);
    }

    TestRules withFunctions(String... newFunctions) {
        return new TestRules(
                zone,
                minimum,
                Set.of(newFunctions),
                required,
                out,
                in,
                problems,
                qualifying,
                months,
                stages,
                strategies,
                caps);
    }

    TestRules withProblems(String... newProblems) {
        return new TestRules(
                zone,
                minimum,
                functions,
                required,
                out,
                in,
                List.of(newProblems),
                qualifying,
                months,
                stages,
                strategies,
                caps);
    }

    TestRules withMonths(int newMonths) {
        return new TestRules(
                zone, minimum, functions, required, out, in, problems, qualifying, newMonths, stages, strategies, caps);
    }

    TestRules withStages(Lifecycle.Stage... newStages) {
        return new TestRules(
                zone,
                minimum,
                functions,
                required,
                out,
                in,
                problems,
                qualifying,
                months,
                List.of(newStages),
                strategies,
                caps);
    }

    TestRules withModel(Map<Axis, Double> newCaps, ScoringModel.StrategyUse... newStrategies) {
        return new TestRules(
                zone,
                minimum,
                functions,
                required,
                out,
                in,
                problems,
                qualifying,
                months,
                stages,
                List.of(newStrategies),
                newCaps);
    }
}
