package org.example.technologyfit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.lead.ContactField;
import org.winnable.core.parameter.InvalidParametersException;
import org.winnable.core.parameter.Parameter.Vocabulary;
import org.winnable.core.parameter.ParameterSchema;
import org.winnable.core.parameter.ParameterTexts;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.LeadView;
import org.winnable.core.scoring.Ledger;
import org.winnable.core.scoring.Reason;
import org.winnable.core.scoring.Scorer;
import org.winnable.core.scoring.ScoringChange;
import org.winnable.core.scoring.ScoringStrategy;
import org.winnable.core.text.Texts;

/**
 * Points for what people use: more for what we replace, some for what we connect to, less than none for what we cannot work with.
 * Lists often name several technologies in one cell ({@code SAP ECC; Salesforce}): each group counts once. Stateless.
 */
public final class TechnologyFit implements ScoringStrategy {

    private static final Texts TEXTS = Texts.of(TechnologyFit.class);
    private static final CategoryKey TECHNOLOGY = CategoryKey.of(ContactField.TECHNOLOGY);
    private static final ScoringChange ON_FIT = ScoringChange.on(Set.of(Axis.FIT));

    @Override
    public ParameterSchema parameters() {
        ParameterTexts texts = ParameterTexts.of(TechnologyFit.class);
        return ParameterSchema.of(texts.table(
                "groups",
                texts.words("names", Vocabulary.FREE, true),
                texts.number("points", "points", -100, 100, 10)));
    }

    /** What somebody's cell holds is split here, once for each cell that the facts know: a lead is only looked up. */
    @Override
    public Scorer prepare(Parameters parameters, FactSchema facts) throws InvalidParametersException {
        List<Group> groups = groups(parameters.rows("groups"));
        Entry[][] byCode = facts.dictionary(TECHNOLOGY).values().stream()
                .map(cell -> entries(cell, groups))
                .toArray(Entry[][]::new);
        return new TechnologyScorer(byCode);
    }

    private static List<Group> groups(List<Parameters> rows) throws InvalidParametersException {
        List<Group> groups = new ArrayList<>();
        for (Parameters row : rows) {
            for (String name : row.words("names")) {
                if (groups.stream().anyMatch(group -> group.named(name).isPresent())) {
                    throw new InvalidParametersException("groups", TEXTS.get("twice", name));
                }
            }
            groups.add(new Group(row.words("names"), row.number("points")));
        }
        return groups;
    }

    private static Entry[] entries(String cell, List<Group> groups) {
        List<String> used =
                Arrays.stream(cell.split("[,;/|+]")).map(String::strip).toList();
        return groups.stream()
                .flatMap(group -> used.stream()
                        .map(group::named)
                        .flatMap(Optional::stream)
                        .limit(1)
                        .map(name -> new Entry(new Reason("technology", TEXTS.get("reason", name)), group.points())))
                .toArray(Entry[]::new);
    }

    /** Technologies that are worth the same to us. */
    private record Group(List<String> names, double points) {

        Optional<String> named(String name) {
            return names.stream().filter(name::equalsIgnoreCase).findFirst();
        }
    }

    private record Entry(Reason reason, double points) {}

    /** Nothing is made per lead: what every cell gives is known. */
    private record TechnologyScorer(Entry[][] byCode) implements Scorer {

        @Override
        public void score(LeadView lead, Ledger ledger) {
            int code = lead.code(TECHNOLOGY);
            if (code != Dictionary.UNKNOWN) {
                for (Entry entry : byCode[code]) {
                    ledger.add(entry.reason(), Axis.FIT, entry.points());
                }
            }
        }

        @Override
        public boolean fades() {
            return true;
        }

        @Override
        public ScoringChange changeFrom(Scorer before) {
            return ON_FIT;
        }
    }
}
