package org.winnable.qualification.internal.verdict;

import java.util.List;
import java.util.stream.Stream;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.Seniority;
import org.winnable.core.rules.IdealCustomer;
import org.winnable.qualification.internal.lead.LeadCursor;
import org.winnable.qualification.verdict.ClauseStatus;

/**
 * The ideal customer. What rules out goes above what rules in, and that above what is required.
 *
 * <p>A known no is a no. Without one, an attribute that is needed but not known leaves the clause unknown; also one that might
 * rule out, as handing over whom the agreement excludes costs more than asking. An exception that might rule in and is not
 * known rules nobody in.
 */
final class CriteriaJudge implements ClauseJudge {

    private final List<Criterion> out;
    private final List<Criterion> in;
    private final List<Criterion> required;
    private final SeniorityLevels levels;
    private final Seniority minimum;
    private final String minimumLabel;

    CriteriaJudge(IdealCustomer ideal, FactSchema facts, SeniorityLevels levels) {
        this.out = Criterion.all(ideal.out(), facts);
        this.in = Criterion.all(ideal.in(), facts);
        this.required = Criterion.all(Criterion.withFunctions(ideal), facts);
        this.levels = levels;
        this.minimum = ideal.minimumSeniority();
        this.minimumLabel = minimum.label();
    }

    @Override
    public ClauseStatus judge(LeadCursor lead, Evidence evidence) {
        ClauseStatus notOut = notRuledOut(lead, evidence);
        if (notOut == ClauseStatus.NOT_MET) {
            return notOut;
        }
        for (Criterion criterion : in) {
            if (criterion.ask(lead) == ClauseStatus.MET) {
                criterion.tell("criteria.in", ClauseStatus.MET, lead, evidence);
                return notOut;
            }
        }
        ClauseStatus status = notOut;
        for (Criterion criterion : required) {
            ClauseStatus answer = criterion.ask(lead);
            criterion.tell("criteria.required", answer, lead, evidence);
            status = status.and(answer);
        }
        status = status.and(seniority(lead, evidence));
        if (required.isEmpty() && minimum == Seniority.ENTRY && notOut == ClauseStatus.MET) {
            evidence.say(out.isEmpty() ? "criteria.none" : "criteria.notOut");
        }
        return status;
    }

    /** Attributes that are needed to tell and not known; none where a known value already tells. */
    List<Gaps.Attribute> unknown(LeadCursor lead) {
        if (judge(lead, Evidence.SILENT) != ClauseStatus.UNKNOWN) {
            return List.of();
        }
        Stream<Gaps.Attribute> attributes = Stream.concat(out.stream(), required.stream())
                .filter(criterion -> criterion.ask(lead) == ClauseStatus.UNKNOWN)
                .map(criterion -> new Gaps.Attribute(
                        criterion.rule().attribute(), criterion.rule().label()));
        Stream<Gaps.Attribute> seniority = minimum != Seniority.ENTRY && levels.of(lead) == null
                ? Stream.of(new Gaps.Attribute(ContactField.SENIORITY.key(), ContactField.SENIORITY.label()))
                : Stream.empty();
        return Stream.concat(attributes, seniority).distinct().toList();
    }

    private ClauseStatus notRuledOut(LeadCursor lead, Evidence evidence) {
        ClauseStatus status = ClauseStatus.MET;
        for (Criterion criterion : out) {
            ClauseStatus answer = criterion.ask(lead);
            if (answer != ClauseStatus.NOT_MET) {
                criterion.tell("criteria.out", answer, lead, evidence);
                status = status.and(answer == ClauseStatus.MET ? ClauseStatus.NOT_MET : answer);
            }
        }
        return status;
    }

    /** The lowest level asks for nothing: everyone has it, known or not. */
    private ClauseStatus seniority(LeadCursor lead, Evidence evidence) {
        if (minimum == Seniority.ENTRY) {
            return ClauseStatus.MET;
        }
        Seniority level = levels.of(lead);
        if (level == null) {
            evidence.say("criteria.seniority.unknown", minimumLabel);
            return ClauseStatus.UNKNOWN;
        }
        boolean enough = level.isAtLeast(minimum);
        if (evidence.listens()) {
            evidence.say(enough ? "criteria.seniority.met" : "criteria.seniority.not-met", level.label(), minimumLabel);
        }
        return enough ? ClauseStatus.MET : ClauseStatus.NOT_MET;
    }
}
