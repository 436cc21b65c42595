package org.winnable.qualification.internal.lifecycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.rules.Condition;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.rules.Rules;
import org.winnable.core.scoring.Axis;
import org.winnable.core.text.Texts;
import org.winnable.qualification.internal.lifecycle.Standing.Supposed;
import org.winnable.qualification.internal.verdict.Gaps;
import org.winnable.qualification.verdict.Clause;
import org.winnable.qualification.verdict.ClauseStatus;
import org.winnable.qualification.verdict.Verdict;

/**
 * What would bring a contact further. Nothing is guessed: each possible change is supposed and the stage asked anew, so that
 * what the sentence promises is what the rules would say. Points that a supposed action would earn are left aside; they could
 * only bring the contact further still. Immutable and thread-safe.
 */
public final class NextStep {

    /** Raised hands first (S1); they ask most of a person and tell most. */
    private static final List<InteractionType> FIRST =
            List.of(InteractionType.DEMO_REQUEST, InteractionType.CONTACT_REQUEST, InteractionType.QUOTE_REQUEST);

    private static final String LEAD = "lead";

    private static final Comparator<InteractionType> ORDER = Comparator.<InteractionType>comparingInt(
                    type -> FIRST.contains(type) ? FIRST.indexOf(type) : FIRST.size())
            .thenComparing(InteractionType::key);

    private final StageRules stageRules;
    private final Set<InteractionType> qualifying;
    private final List<InteractionType> actions;
    private final List<Condition.ScoreAtLeast> thresholds;
    private final Texts texts = Texts.of(NextStep.class);

    /** A change and the stage it leads to. */
    private record Change(String what, int stage) {}

    /** Steps by the given rules. */
    public NextStep(Rules rules, StageRules stageRules) {
        this.stageRules = stageRules;
        this.qualifying = rules.agreement().activity().qualifying();
        List<Lifecycle.Stage> stages = rules.lifecycle().stages();
        List<Condition> conditions = stages.stream()
                .flatMap(stage -> stage.enter().stream())
                .flatMap(NextStep::simple)
                .toList();
        Stream<InteractionType> asked = conditions.stream()
                .flatMap(c -> c instanceof Condition.ActedWithin acted ? acted.types().stream() : Stream.empty());
        Stream<InteractionType> events = Stream.concat(
                rules.lifecycle().on().keySet().stream(),
                stages.stream().flatMap(stage -> stage.on().keySet().stream()));
        this.actions = Stream.of(qualifying.stream(), asked, events)
                .flatMap(Function.identity())
                .distinct()
                .sorted(ORDER)
                .toList();
        this.thresholds = conditions.stream()
                .flatMap(c -> c instanceof Condition.ScoreAtLeast least ? Stream.of(least) : Stream.empty())
                .toList();
    }

    /**
     * The next step of a contact.
     *
     * @param stage the place of the stage in which it stands
     * @param standing as it is
     * @param verdict on it
     * @param gaps what the verdict lacks
     */
    public String tell(int stage, Standing standing, Verdict verdict, Gaps gaps) {
        if (stage == stageRules.last()) {
            return texts.get("last", name(stage));
        }
        if (verdict.clause(Clause.MEETS_CRITERIA).status() == ClauseStatus.NOT_MET) {
            return texts.get("noFit");
        }
        if (gaps.otherProblem()) {
            return texts.get("otherProblem");
        }
        List<String> missing = missing(verdict, gaps);
        if (missing.isEmpty()) {
            return change(standing, stage).orElseGet(() -> texts.get("nothing"));
        }
        boolean hasActed = verdict.clause(Clause.HAS_ACTED).status() == ClauseStatus.MET;
        int found = stageRules.rest(stage, new Supposed(standing, hasActed, Set.of(), Map.of()), move -> {});
        Optional<String> then = isFurther(found, stage)
                ? Optional.of(texts.get("foundAll", name(found)))
                : change(standing, stage).map(change -> texts.get("then", change));
        return Stream.concat(missing.stream(), then.stream()).collect(Collectors.joining(" "));
    }

    /** What must be found out, or whom to look for, before any action can make a lead. */
    private List<String> missing(Verdict verdict, Gaps gaps) {
        List<String> missing = new ArrayList<>();
        if (gaps.name()) {
            missing.add(texts.get("missing.name"));
        }
        if (gaps.reach()) {
            missing.add(texts.get("missing.reach"));
        }
        if (!gaps.attributes().isEmpty()) {
            missing.add(texts.get(
                    "missing.attributes",
                    String.join(
                            ", ",
                            gaps.attributes().stream()
                                    .map(Gaps.Attribute::label)
                                    .toList())));
        }
        ClauseStatus decides = verdict.clause(Clause.CAN_DECIDE).status();
        if (decides != ClauseStatus.MET) {
            missing.add(texts.get("missing.can-decide." + decides.key()));
        }
        return missing;
    }

    /** The smallest change that brings the contact further, if it is otherwise fit to be a lead. */
    private Optional<String> change(Standing standing, int stage) {
        Optional<Change> action = nearest(stage, actions.stream().map(type -> doing(stage, standing, type)));
        Optional<Change> points = nearest(
                stage,
                thresholds.stream()
                        .filter(least -> standing.score(least.axis()) < least.points())
                        .sorted(Comparator.comparingDouble(least -> least.points() - standing.score(least.axis())))
                        .map(least -> scoring(stage, standing, least)));
        if (action.isEmpty() || points.isEmpty()) {
            return action.or(() -> points).map(this::sentence);
        }
        Change first = action.get();
        Change second = points.get();
        if (first.stage() == second.stage()) {
            return Optional.of(sentence(new Change(texts.get("or", first.what(), second.what()), first.stage())));
        }
        return Optional.of(sentence(first.stage() < second.stage() ? first : second));
    }

    private Change doing(int stage, Standing standing, InteractionType type) {
        String key = "action." + type.key();
        String what = texts.has(key) ? texts.get(key) : texts.get("action", type.label());
        boolean lead = standing.isLead() || qualifying.contains(type);
        int sent = stageRules.sent(stage, type);
        Supposed supposed = new Supposed(standing, lead, Set.of(type), Map.of());
        return new Change(what, stageRules.rest(sent == StageRules.NONE ? stage : sent, supposed, move -> {}));
    }

    private Change scoring(int stage, Standing standing, Condition.ScoreAtLeast least) {
        String what = texts.get(
                "points",
                // points are counted in thousandths; whoever plans counts in whole ones, and enough of them
                Math.ceil(least.points() - standing.score(least.axis())),
                least.axis().label());
        Map<Axis, Double> scores = Map.of(least.axis(), least.points());
        Supposed supposed = new Supposed(standing, standing.isLead(), Set.of(), scores);
        return new Change(what, stageRules.rest(stage, supposed, move -> {}));
    }

    private Optional<Change> nearest(int stage, Stream<Change> changes) {
        return changes.filter(change -> isFurther(change.stage(), stage)).min(Comparator.comparingInt(Change::stage));
    }

    /** Whether a stage is nearer to the last one; who stands aside is as far from it as anyone. */
    private boolean isFurther(int place, int stage) {
        return !stageRules.stages().get(place).aside()
                && place > (stageRules.stages().get(stage).aside() ? 0 : stage);
    }

    private String sentence(Change change) {
        boolean lead = stageRules.stages().get(change.stage()).key().equals(LEAD);
        return lead ? texts.get("lead", change.what()) : texts.get("stage", change.what(), name(change.stage()));
    }

    private String name(int stage) {
        return stageRules.stages().get(stage).name();
    }

    /** The conditions of which a condition is made. */
    private static Stream<Condition> simple(Condition condition) {
        return switch (condition) {
            case Condition.AllOf(List<Condition> parts) -> parts.stream().flatMap(NextStep::simple);
            case Condition.AnyOf(List<Condition> parts) -> parts.stream().flatMap(NextStep::simple);
            default -> Stream.of(condition);
        };
    }
}
