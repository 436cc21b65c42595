package org.winnable.qualification.internal.verdict;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.rules.Agreement;
import org.winnable.core.scoring.Interactions;
import org.winnable.qualification.internal.lead.CalendarMonths;
import org.winnable.qualification.internal.lead.LeadCursor;
import org.winnable.qualification.verdict.ClauseStatus;

/**
 * Has acted: a qualifying action that is recent enough. What is no action that counts is named by what it is: the five
 * not-leads of S1, and the prize draw of S4, have messages of their own.
 *
 * <p>Where the agreement lists problems, a person who names another one has not shown interest in a problem we solve. One who
 * names none has: the qualifying actions are chosen for showing it.
 */
final class ActivityJudge implements ClauseJudge {

    private static final Set<InteractionType> NEVER_A_LEAD = new HashSet<>(InteractionType.NEVER_A_LEAD);

    private final ZoneId zone;
    private final int months;
    private final long since;
    private final boolean[] qualifying;
    private final InteractionType[] types;
    private final boolean[] problems;
    private final boolean asksForProblem;
    private final ClauseJudge criteria;

    ActivityJudge(Agreement agreement, FactSchema facts, ZoneId zone, Instant asOf, ClauseJudge criteria) {
        this.zone = zone;
        this.months = agreement.activity().withinMonths();
        this.since = CalendarMonths.before(asOf, zone, months);
        this.types = facts.interactionTypes().values().stream()
                .map(InteractionType::new)
                .toArray(InteractionType[]::new);
        this.qualifying = new boolean[types.length];
        for (int code = 0; code < types.length; code++) {
            qualifying[code] = agreement.activity().qualifying().contains(types[code]);
        }
        Set<String> solved =
                agreement.problems().stream().map(ActivityJudge::folded).collect(Collectors.toSet());
        List<String> known = facts.dictionary(CategoryKey.PROBLEM).values();
        this.problems = new boolean[known.size()];
        for (int code = 0; code < problems.length; code++) {
            problems[code] = solved.contains(folded(known.get(code)));
        }
        this.asksForProblem = !solved.isEmpty();
        this.criteria = criteria;
    }

    @Override
    public ClauseStatus judge(LeadCursor lead, Evidence evidence) {
        int latest = latestQualifying(lead.interactions());
        boolean active = latest >= 0 && lead.interactions().time(latest) >= since;
        if (evidence.listens()) {
            tellActions(lead, latest, active, evidence);
            int problem = problem(lead);
            if (problem != Dictionary.UNKNOWN) {
                String name = lead.facts().dictionary(CategoryKey.PROBLEM).value(problem);
                evidence.say(problems[problem] ? "activity.problem" : "activity.otherProblem", name);
            }
        }
        return active && !namesOtherProblem(lead) ? ClauseStatus.MET : ClauseStatus.NOT_MET;
    }

    /** When the last qualifying action was; {@link Long#MIN_VALUE} if there is none, or the problem is none that we solve. */
    long lastQualifying(LeadCursor lead) {
        int latest = latestQualifying(lead.interactions());
        return latest < 0 || namesOtherProblem(lead)
                ? Long.MIN_VALUE
                : lead.interactions().time(latest);
    }

    private int latestQualifying(Interactions interactions) {
        for (int index = interactions.size() - 1; index >= 0; index--) {
            if (qualifying[interactions.type(index)]) {
                return index;
            }
        }
        return -1;
    }

    /** Whether the person named a problem, and none of those we solve. */
    boolean namesOtherProblem(LeadCursor lead) {
        int code = problem(lead);
        return code != Dictionary.UNKNOWN && !problems[code];
    }

    private int problem(LeadCursor lead) {
        return asksForProblem ? lead.code(CategoryKey.PROBLEM) : Dictionary.UNKNOWN;
    }

    private void tellActions(LeadCursor lead, int latest, boolean active, Evidence evidence) {
        Interactions interactions = lead.interactions();
        if (latest >= 0) {
            String what = types[interactions.type(latest)].label();
            evidence.sayWhen(
                    active ? "activity.active" : "activity.tooOld", what, interactions.time(latest), zone, months);
            return;
        }
        Set<InteractionType> never = new HashSet<>();
        Set<String> others = new TreeSet<>();
        for (int index = 0; index < interactions.size(); index++) {
            InteractionType type = types[interactions.type(index)];
            if (NEVER_A_LEAD.contains(type)) {
                never.add(type);
            } else if (type.isAct()) {
                others.add(type.label());
            }
        }
        if (never.isEmpty() && others.isEmpty()) {
            evidence.say("activity.nothing");
            if (criteria.judge(lead, Evidence.SILENT) == ClauseStatus.MET) {
                evidence.say("not-a-lead.right-company");
            }
            return;
        }
        InteractionType.NEVER_A_LEAD.stream()
                .filter(never::contains)
                .forEach(type -> evidence.say("not-a-lead." + type.key()));
        if (!others.isEmpty()) {
            evidence.say("activity.notQualifying", String.join(", ", others));
        }
    }

    private static String folded(String problem) {
        return problem.strip().toLowerCase(Locale.ROOT);
    }
}
