package org.winnable.core.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnable.core.parameter.ParameterProblem;
import org.winnable.core.rules.Lifecycle.Leave;
import org.winnable.core.rules.Lifecycle.Stage;
import org.winnable.core.scoring.Axis;
import org.winnable.core.text.Texts;

/**
 * Finds rules of a lifecycle that cannot work, before anyone is judged by them: stages that nobody can reach, conditions that
 * contradict themselves, stages in which nobody stays, and rules that send people to and fro. Finds only what is certain; a
 * threshold that no one happens to reach is for a backtest to find. Pure and thread-safe.
 */
public final class LifecycleCheck {

    private static final Texts TEXTS = Texts.of(LifecycleCheck.class);

    private final Lifecycle lifecycle;
    private final List<Stage> stages;
    private final Map<Axis, Double> caps;
    private final List<ParameterProblem> problems = new ArrayList<>();

    private LifecycleCheck(Lifecycle lifecycle, Map<Axis, Double> caps) {
        this.lifecycle = lifecycle;
        this.stages = lifecycle.stages();
        this.caps = caps;
    }

    /**
     * What is wrong.
     *
     * @param caps the most an axis can reach in the scoring model; axes without entry have no cap
     * @return places such as {@code stages/2/enter} with what is wrong there and what to do, in the user's language
     */
    public static List<ParameterProblem> problems(Lifecycle lifecycle, Map<Axis, Double> caps) {
        LifecycleCheck check = new LifecycleCheck(lifecycle, caps);
        for (int place = 0; place < check.stages.size(); place++) {
            check.conditions(place);
            check.shadowed(place);
            check.flapping(place);
        }
        // what is impossible in itself makes stages unreachable: one mistake, told once
        if (check.problems.isEmpty()) {
            check.reach();
        }
        return List.copyOf(check.problems);
    }

    private void conditions(int place) {
        Stage stage = stages.get(place);
        Optional<Condition> keeps = stage.keeps();
        stage.enter().ifPresent(c -> thresholds(place, c, "enter"));
        stage.stay().ifPresent(c -> thresholds(place, c, "stay"));
        for (int rule = 0; rule < stage.leave().size(); rule++) {
            thresholds(place, stage.leave().get(rule).when(), "leave/" + rule + "/when");
        }
        stage.enter().filter(this::isImpossible).ifPresent(c -> add(place, "enter", "check.never"));
        stage.stay().filter(this::isImpossible).ifPresent(c -> add(place, "stay", "check.never"));
        if (stage.enter().isPresent()
                && stage.stay().isPresent()
                && !isImpossible(stage.enter().get())
                && !isImpossible(stage.stay().get())
                && Implication.excludes(
                        List.of(stage.enter().get(), stage.stay().get()))) {
            add(place, "stay", "check.stayAgainstEnter");
        }
        for (int rule = 0; rule < stage.leave().size(); rule++) {
            Leave leave = stage.leave().get(rule);
            String path = "leave/" + rule;
            if (isImpossible(leave.when())) {
                add(place, path, "check.neverLeaves");
            } else if (leave.to().equals(stage.key())) {
                add(place, path, "check.leavesToItself");
            } else if (!Implication.excludesEntry(leave.when())
                    && Implication.implies(keeps.orElse(Condition.ALWAYS), leave.when())) {
                add(place, path, "check.leavesAtOnce");
            }
        }
    }

    /** A threshold above the cap is a mistake also where another part of the condition makes up for it. */
    private void thresholds(int place, Condition condition, String path) {
        switch (condition) {
            case Condition.AllOf(List<Condition> parts) -> thresholds(place, parts, path + "/all/");
            case Condition.AnyOf(List<Condition> parts) -> thresholds(place, parts, path + "/any/");
            case Condition.Not(Condition other) -> thresholds(place, other, path + "/not");
            case Condition.ScoreAtLeast(Axis axis, double points) -> {
                double cap = caps.getOrDefault(axis, Double.POSITIVE_INFINITY);
                if (points > cap) {
                    add(place, path + "/score/atLeast", "check.cap", axis.label(), cap);
                }
            }
            default -> {
                // asks for no points
            }
        }
    }

    private void thresholds(int place, List<Condition> parts, String path) {
        for (int part = 0; part < parts.size(); part++) {
            thresholds(place, parts.get(part), path + part);
        }
    }

    /** Whoever may rise to a stage may rise to a higher one: nobody is ever seen in it. */
    private void shadowed(int place) {
        Stage stage = stages.get(place);
        if (place == 0 || stage.enter().isEmpty()) {
            return;
        }
        for (int higher = place + 1; higher < stages.size(); higher++) {
            Stage above = stages.get(higher);
            if (above.enter().isPresent()
                    && above.stay().isEmpty()
                    && Implication.implies(stage.enter().get(), above.enter().get())) {
                add(place, "enter", "check.shadowed", above.name());
                return;
            }
        }
    }

    /** Whoever leaves by a rule may come back by the next fact, or by another rule at the same moment. */
    private void flapping(int place) {
        Stage stage = stages.get(place);
        for (int rule = 0; rule < stage.leave().size(); rule++) {
            Leave leave = stage.leave().get(rule);
            Stage target = stages.get(lifecycle.place(leave.to()).orElseThrow());
            boolean risesBack = place > 0
                    && stage.enter().isPresent()
                    && !target.aside()
                    && lifecycle.place(target.key()).orElseThrow() < place
                    && !Implication.excludes(List.of(leave.when(), stage.enter().get()));
            boolean isSentBack = target.leave().stream()
                    .anyMatch(back -> back.to().equals(stage.key())
                            && !Implication.excludesEntry(back.when())
                            && !Implication.excludes(List.of(leave.when(), back.when())));
            if (target != stage && (risesBack || isSentBack)) {
                add(place, "leave/" + rule, risesBack ? "check.risesBack" : "check.sentBack", target.name());
            }
        }
    }

    /** Goes every way from the first stage. */
    private void reach() {
        BitSet reached = new BitSet();
        reached.set(0);
        boolean grown = true;
        while (grown) {
            int before = reached.cardinality();
            for (int place = 0; place < stages.size(); place++) {
                if (reached.get(place)) {
                    go(stages.get(place), reached);
                }
            }
            grown = reached.cardinality() > before;
        }
        for (int place = 1; place < stages.size(); place++) {
            if (!reached.get(place)) {
                add(place, "key", "check.unreachable");
            }
        }
    }

    private void go(Stage from, BitSet reached) {
        from.leave().forEach(leave -> reached.set(lifecycle.place(leave.to()).orElseThrow()));
        from.on().values().forEach(to -> reached.set(lifecycle.place(to).orElseThrow()));
        lifecycle.on().values().forEach(to -> reached.set(lifecycle.place(to).orElseThrow()));
        for (int place = 1; place < stages.size() && !from.aside(); place++) {
            if (stages.get(place).enter().isPresent()) {
                reached.set(place);
            }
        }
    }

    private boolean isImpossible(Condition condition) {
        return Implication.excludes(List.of(condition));
    }

    private void add(int place, String key, String message, Object... arguments) {
        problems.add(new ParameterProblem("stages/" + place + "/" + key, TEXTS.get(message, arguments)));
    }
}
