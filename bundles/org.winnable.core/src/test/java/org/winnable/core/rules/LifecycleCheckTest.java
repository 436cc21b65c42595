package org.winnable.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.parameter.ParameterProblem;
import org.winnable.core.rules.Lifecycle.Leave;
import org.winnable.core.rules.Lifecycle.Stage;
import org.winnable.core.scoring.Axis;

class LifecycleCheckTest {

    private static final Condition LEAD = new Condition.IsLead();
    private static final Condition ACTED = acted(3, InteractionType.DEMO_REQUEST);
    private static final Stage CONTACT = new Stage("contact", "Contact", Condition.ALWAYS);

    @Test
    void soundRulesHaveNoProblems() {
        assertEquals(
                List.of(),
                problems(
                        CONTACT,
                        new Stage("lead", "Lead", LEAD),
                        leaving("mql", all(LEAD, ACTED), new Leave(new Condition.Idle(6), "nurture")),
                        aside("nurture", new Leave(new Condition.InStage(90), "contact"))));
    }

    @Test
    void aStageToWhichNothingLeadsIsNamed() {
        assertEquals(List.of("stages/1/key"), problems(CONTACT, aside("nurture")));
        assertEquals(
                List.of("stages/1/key", "stages/2/key"),
                problems(
                        CONTACT,
                        aside("one", new Leave(new Condition.InStage(1), "two")),
                        aside("two", new Leave(new Condition.InStage(1), "one"))));
    }

    @Test
    void moreThanTheCapCanNeverBeReached() {
        Stage warm = new Stage("warm", "Warm", new Condition.ScoreAtLeast(Axis.INTENT, 101));
        assertEquals(List.of("stages/1/enter/score/atLeast"), problems(CONTACT, warm));
        Condition either = new Condition.AnyOf(List.of(LEAD, new Condition.ScoreAtLeast(Axis.INTENT, 101)));
        assertEquals(
                List.of("stages/1/enter/any/1/score/atLeast"), problems(CONTACT, new Stage("warm", "Warm", either)));
        Stage uncapped = new Stage("warm", "Warm", new Condition.ScoreAtLeast(Axis.FIT, 101));
        assertEquals(List.of(), problems(CONTACT, uncapped));
    }

    @Test
    void partsThatExcludeEachOtherAreFound() {
        assertEquals(
                List.of("stages/1/enter"),
                problems(CONTACT, new Stage("odd", "Odd", all(LEAD, new Condition.Not(LEAD)))));
        assertEquals(
                List.of("stages/1/enter"),
                problems(CONTACT, new Stage("odd", "Odd", all(ACTED, new Condition.Idle(3)))));
        assertEquals(List.of(), problems(CONTACT, new Stage("odd", "Odd", all(ACTED, new Condition.Idle(2)))));
        Condition decided = acted(3, InteractionType.RAISED_HAND);
        assertEquals(
                List.of(),
                problems(CONTACT, new Stage("odd", "Odd", all(decided, new Condition.Idle(3)))),
                "what people of ours decide is nothing that the person did");
    }

    @Test
    void aStageInWhichNobodyIsSeenIsNamed() {
        Stage mql = new Stage("mql", "MQL", all(LEAD, ACTED));
        assertEquals(List.of("stages/1/enter"), problems(CONTACT, mql, new Stage("lead", "Lead", LEAD)));
        Stage six = new Stage("six", "Six", acted(6, InteractionType.DEMO_REQUEST, InteractionType.QUOTE_REQUEST));
        assertEquals(List.of("stages/1/enter"), problems(CONTACT, new Stage("three", "Three", ACTED), six));
    }

    @Test
    void rulesThatSendPeopleToAndFroAreFound() {
        Leave down = new Leave(new Condition.InStage(30), "lead");
        assertEquals(
                List.of("stages/2/leave/0"),
                problems(CONTACT, new Stage("lead", "Lead", LEAD), leaving("mql", all(LEAD, ACTED), down)));
        Condition idle = new Condition.Idle(12);
        Stage start = leaving("contact", Condition.ALWAYS, new Leave(idle, "inactive"));
        assertEquals(List.of(), problems(start, aside("inactive", new Leave(new Condition.Not(idle), "contact"))));
        assertEquals(
                List.of("stages/0/leave/0", "stages/1/leave/0"),
                problems(start, aside("inactive", new Leave(LEAD, "contact"))),
                "a lead who is idle would leave and come back at one moment");
    }

    @Test
    void aRuleByWhichEveryoneLeavesAtOnceIsFound() {
        Leave out = new Leave(LEAD, "nurture");
        assertEquals(
                List.of("stages/1/leave/0"),
                problems(CONTACT, leaving("mql", all(LEAD, ACTED), out), aside("nurture")));
        assertEquals(
                List.of("stages/1/leave/0"),
                problems(CONTACT, leaving("mql", all(LEAD, ACTED), new Leave(new Condition.Idle(9), "mql"))));
    }

    @Test
    void whatMayStayMustBeWhoMayEnter() {
        Stage odd = new Stage(
                "odd", "Odd", Optional.of(new Condition.Idle(3)), Optional.of(ACTED), List.of(), Map.of(), false);
        assertEquals(List.of("stages/1/stay"), problems(CONTACT, odd));
    }

    @Test
    void everyProblemSaysWhatToDo() {
        List<ParameterProblem> found =
                LifecycleCheck.problems(new Lifecycle(List.of(CONTACT, aside("nurture"))), Map.of());
        assertTrue(
                found.getFirst().message().contains("add one"), found.getFirst().message());
    }

    private static List<String> problems(Stage... stages) {
        return LifecycleCheck.problems(new Lifecycle(List.of(stages)), Map.of(Axis.INTENT, 100.0)).stream()
                .map(ParameterProblem::path)
                .toList();
    }

    private static Condition all(Condition... parts) {
        return new Condition.AllOf(List.of(parts));
    }

    private static Condition acted(int months, InteractionType... types) {
        return new Condition.ActedWithin(Set.of(types), months);
    }

    private static Stage leaving(String key, Condition enter, Leave leave) {
        return new Stage(key, key, Optional.of(enter), Optional.empty(), List.of(leave), Map.of(), false);
    }

    private static Stage aside(String key, Leave... leave) {
        return new Stage(key, key, Optional.empty(), Optional.empty(), List.of(leave), Map.of(), true);
    }
}
