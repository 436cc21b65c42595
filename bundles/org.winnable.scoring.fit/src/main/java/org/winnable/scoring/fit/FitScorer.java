package org.winnable.scoring.fit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.rules.AttributeRule;
import org.winnable.core.rules.AttributeRule.OneOf;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.LeadView;
import org.winnable.core.scoring.Ledger;
import org.winnable.core.scoring.Scorer;
import org.winnable.core.scoring.ScoringChange;

/** Scores by criteria. Each attribute is looked up once, however many criteria ask for it. */
final class FitScorer implements Scorer {

    private final List<Criterion> criteria;
    private final Words[] words;
    private final Criterion[] ranges;

    /** What an attribute made of words earns, and where: by the code of the word, the criteria that hold. */
    private record Words(CategoryKey key, Axis[] axes, Criterion[][] byCode) {

        boolean areWanted(Ledger ledger) {
            for (Axis axis : axes) {
                if (ledger.wants(axis)) {
                    return true;
                }
            }
            return false;
        }
    }

    private FitScorer(List<Criterion> criteria, Words[] words, Criterion[] ranges) {
        this.criteria = List.copyOf(criteria);
        this.words = words;
        this.ranges = ranges;
    }

    static FitScorer of(List<Criterion> criteria, FactSchema facts) {
        Map<CategoryKey, List<Criterion>> byAttribute = new LinkedHashMap<>();
        List<Criterion> ranges = new ArrayList<>();
        for (Criterion criterion : criteria) {
            if (criterion.rule() instanceof OneOf rule) {
                byAttribute
                        .computeIfAbsent(rule.key(), key -> new ArrayList<>())
                        .add(criterion);
            } else {
                ranges.add(criterion);
            }
        }
        Words[] words = byAttribute.entrySet().stream()
                .map(entry -> new Words(
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(Criterion::axis)
                                .distinct()
                                .toArray(Axis[]::new),
                        byCode(entry.getValue(), facts.dictionary(entry.getKey()))))
                .toArray(Words[]::new);
        return new FitScorer(criteria, words, ranges.toArray(Criterion[]::new));
    }

    @Override
    public void score(LeadView lead, Ledger ledger) {
        for (Words attribute : words) {
            int code = attribute.areWanted(ledger) ? lead.code(attribute.key()) : Dictionary.UNKNOWN;
            if (code != Dictionary.UNKNOWN) {
                for (Criterion criterion : attribute.byCode()[code]) {
                    criterion.give(code, ledger);
                }
            }
        }
        for (Criterion range : ranges) {
            if (ledger.wants(range.axis())) {
                range.score(lead, ledger);
            }
        }
    }

    /** Time changes nothing of it. */
    @Override
    public boolean fades() {
        return true;
    }

    /** Criteria are compared by their place: one that was added or removed changes all that follow it, which costs time only. */
    @Override
    public ScoringChange changeFrom(Scorer before) {
        if (!(before instanceof FitScorer other)) {
            return ScoringChange.EVERYTHING;
        }
        Set<Axis> axes = EnumSet.noneOf(Axis.class);
        for (int place = 0; place < Math.max(criteria.size(), other.criteria.size()); place++) {
            if (place >= criteria.size()
                    || place >= other.criteria.size()
                    || !criteria.get(place).givesAs(other.criteria.get(place))) {
                note(criteria, place, axes);
                note(other.criteria, place, axes);
            }
        }
        return ScoringChange.on(axes);
    }

    private static void note(List<Criterion> criteria, int place, Set<Axis> axes) {
        if (place < criteria.size()) {
            axes.add(criteria.get(place).axis());
        }
    }

    private static Criterion[][] byCode(List<Criterion> criteria, Dictionary dictionary) {
        return dictionary.values().stream()
                .map(value -> criteria.stream()
                        .filter(criterion -> holds(criterion.rule(), value))
                        .toArray(Criterion[]::new))
                .toArray(Criterion[][]::new);
    }

    private static boolean holds(AttributeRule rule, String value) {
        return rule instanceof OneOf words && words.holds(value);
    }
}
