package org.winnable.qualification.internal.lifecycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;
import org.winnable.core.facts.NumberKey;
import org.winnable.core.facts.TextKey;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.FieldKind;
import org.winnable.core.rules.Rules;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Points;
import org.winnable.core.text.Texts;
import org.winnable.qualification.internal.lifecycle.Standing.Supposed;
import org.winnable.qualification.internal.verdict.Gaps;
import org.winnable.qualification.verdict.Clause;
import org.winnable.qualification.verdict.ClauseStatus;
import org.winnable.qualification.verdict.OpenQuestion;
import org.winnable.qualification.verdict.OpenQuestion.Effect;
import org.winnable.qualification.verdict.Verdict;

/**
 * What is still to be known of a contact, the most valuable first. Each answer is supposed to be as wanted and the stage asked
 * anew, as {@link NextStep} does. Immutable and thread-safe.
 */
public final class OpenQuestions {

    private static final String NAME = "name";
    private static final String REACH = "reach";
    private static final String DECIDES = "decides";

    private final Rules rules;
    private final StageRules stageRules;
    private final Texts texts = Texts.of(OpenQuestions.class);

    /**
     * A question under construction.
     *
     * @param open the clauses that cannot be told without it
     * @param settled those of them that can be told with it
     * @param wanted its place in the minimum information; behind all where it is not part of that
     */
    private record Draft(String label, Set<Clause> open, Set<Clause> settled, int wanted) {}

    /** A question and its place among those of the same value. */
    private record Placed(OpenQuestion question, int wanted) {}

    /** Questions by the given rules. */
    public OpenQuestions(Rules rules, StageRules stageRules) {
        this.rules = rules;
        this.stageRules = stageRules;
    }

    /**
     * The questions about a contact.
     *
     * @param stage the place of the stage in which it stands
     * @param standing as it is
     * @param gaps what the verdict lacks
     * @param gains by attribute, how many thousandths of fit it could earn at most
     */
    public List<OpenQuestion> of(
            FactTable facts,
            int row,
            int stage,
            Standing standing,
            Verdict verdict,
            Gaps gaps,
            Map<String, Long> gains) {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        addGaps(drafts, verdict, gaps);
        rules.agreement().minimumInformation().stream()
                .sorted()
                .filter(field -> isOpen(field, facts, row))
                .forEach(field -> add(drafts, key(field), field.label(), Set.of(), Set.of(), field.ordinal()));
        gains.keySet().stream()
                .sorted()
                .forEach(attribute -> add(drafts, attribute, label(attribute), Set.of(), Set.of(), Integer.MAX_VALUE));
        List<Placed> questions = new ArrayList<>();
        drafts.forEach((attribute, draft) -> questions.add(new Placed(
                question(attribute, draft, stage, standing, verdict, points(attribute, gains)), draft.wanted())));
        questions.sort(
                Comparator.<Placed, Effect>comparing(placed -> placed.question().effect())
                        .thenComparing(placed -> -placed.question().points())
                        .thenComparing(Placed::wanted));
        return questions.stream().map(Placed::question).toList();
    }

    private void addGaps(Map<String, Draft> drafts, Verdict verdict, Gaps gaps) {
        Set<Clause> known = Set.of(Clause.KNOWN);
        boolean one = gaps.name() != gaps.reach();
        if (gaps.name()) {
            add(drafts, NAME, ContactField.FULL_NAME.label(), known, one ? known : Set.of(), Integer.MAX_VALUE);
        }
        if (gaps.reach()) {
            add(drafts, REACH, texts.get("question.reach"), known, one ? known : Set.of(), Integer.MAX_VALUE);
        }
        if (verdict.clause(Clause.CAN_DECIDE).status() == ClauseStatus.UNKNOWN) {
            Set<Clause> decides = Set.of(Clause.CAN_DECIDE);
            add(drafts, DECIDES, texts.get("question.decides"), decides, decides, Integer.MAX_VALUE);
        }
        Set<Clause> criteria = Set.of(Clause.MEETS_CRITERIA);
        Set<Clause> settled = gaps.attributes().size() == 1 ? criteria : Set.of();
        for (Gaps.Attribute attribute : gaps.attributes()) {
            add(drafts, key(attribute.name(), drafts), attribute.label(), criteria, settled, Integer.MAX_VALUE);
        }
    }

    /** The seniority that the criteria ask for is the one that tells who decides. */
    private static String key(String attribute, Map<String, Draft> drafts) {
        return attribute.equals(CategoryKey.SENIORITY.name()) && drafts.containsKey(DECIDES) ? DECIDES : attribute;
    }

    private static void add(
            Map<String, Draft> drafts,
            String attribute,
            String label,
            Set<Clause> open,
            Set<Clause> settled,
            int wanted) {
        drafts.merge(
                key(attribute, drafts),
                new Draft(label, open, settled, wanted),
                (first, second) -> new Draft(
                        first.label(),
                        union(first.open(), second.open()),
                        union(first.settled(), second.settled()),
                        Math.min(first.wanted(), second.wanted())));
    }

    private static Set<Clause> union(Set<Clause> some, Set<Clause> others) {
        Set<Clause> all = EnumSet.noneOf(Clause.class);
        all.addAll(some);
        all.addAll(others);
        return all;
    }

    private OpenQuestion question(
            String attribute, Draft draft, int stage, Standing standing, Verdict verdict, double points) {
        boolean lead = verdict.clauses().stream()
                .allMatch(clause ->
                        clause.status() == ClauseStatus.MET || draft.settled().contains(clause.clause()));
        double fit = standing.score(Axis.FIT) + points;
        Supposed supposed = new Supposed(standing, lead, Set.of(), Map.of(Axis.FIT, fit));
        int then = stageRules.rest(stage, supposed, move -> {});
        boolean further = then > stage && !stageRules.stages().get(then).aside();
        String label = draft.label();
        if (further) {
            String name = stageRules.stages().get(then).name();
            return new OpenQuestion(
                    attribute, label, Effect.STANDING, points, texts.get("question.stage", label, name));
        }
        if (lead && !verdict.isLead()) {
            return new OpenQuestion(attribute, label, Effect.STANDING, points, texts.get("question.lead", label));
        }
        if (!draft.open().isEmpty()) {
            String clauses =
                    String.join(", ", draft.open().stream().map(Clause::label).toList());
            return new OpenQuestion(
                    attribute, label, Effect.CLAUSE, points, texts.get("question.clause", label, clauses));
        }
        return points > 0
                ? new OpenQuestion(
                        attribute,
                        label,
                        Effect.POINTS,
                        points,
                        texts.get("question.points", label, points, Axis.FIT.label()))
                : new OpenQuestion(attribute, label, Effect.INFORMATION, 0, texts.get("question.information", label));
    }

    private static double points(String attribute, Map<String, Long> gains) {
        long own = gains.getOrDefault(attribute, 0L);
        long thousandths =
                attribute.equals(DECIDES) ? Math.max(own, gains.getOrDefault(CategoryKey.SENIORITY.name(), 0L)) : own;
        return Points.fromThousandths(thousandths);
    }

    /** Whether a field is unknown; of what the table of all people does not hold it cannot be told here. */
    private static boolean isOpen(ContactField field, FactTable facts, int row) {
        return switch (field) {
            case FULL_NAME -> facts.text(TextKey.NAME, row) == null;
            case EMAIL -> facts.text(TextKey.EMAIL, row) == null;
            case PHONE -> facts.text(TextKey.PHONE, row) == null;
            default ->
                field.kind() == FieldKind.NUMBER
                        ? Double.isNaN(facts.number(NumberKey.of(field), row))
                        : field.kind() == FieldKind.CATEGORY
                                && facts.code(CategoryKey.of(field), row) == Dictionary.UNKNOWN;
        };
    }

    private static String key(ContactField field) {
        return field == ContactField.FULL_NAME ? NAME : field.key();
    }

    private static String label(String attribute) {
        return attribute.startsWith(CategoryKey.OTHER)
                ? attribute.substring(CategoryKey.OTHER.length())
                : ContactField.byKey(attribute).map(ContactField::label).orElse(attribute);
    }
}
