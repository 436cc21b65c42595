package org.winnable.content.ui.internal.asset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.winnable.content.ui.internal.Messages;
import org.winnable.content.ui.internal.PlanState;
import org.winnable.core.content.PlanVocabulary;
import org.winnable.core.content.PlanVocabulary.Term;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.content.PlannedAsset.Place;

/**
 * What can be said of an asset's problem and place, as lists to choose from. In each the first word stands for nothing said. Pure;
 * immutable.
 *
 * @param vocabulary of the plan
 */
record PlaceChoice(PlanVocabulary vocabulary) {

    /** Nothing to choose from. */
    static final PlaceChoice NONE = new PlaceChoice(PlanVocabulary.EMPTY);

    static PlaceChoice of(PlanState state) {
        return new PlaceChoice(state.plan().vocabulary());
    }

    /** What an asset may be about; several that somebody wrote into its file are one more word. */
    List<String> problemNames(PlannedAsset asset) {
        List<String> names = names(Messages.Choice_noProblem, vocabulary.problems());
        Set<String> said = asset.asset().problems();
        if (said.size() > 1) {
            List<String> more = new ArrayList<>(names);
            more.add(String.join(
                    ", ", said.stream().map(this::problemName).sorted().toList()));
            return more;
        }
        return names;
    }

    /** The place of what an asset is about among {@link #problemNames}. */
    int problem(PlannedAsset asset) {
        Set<String> said = asset.asset().problems();
        return said.size() > 1
                ? vocabulary.problems().size() + 1
                : said.stream()
                        .findFirst()
                        .map(key -> 1 + place(vocabulary.problems(), key))
                        .orElse(0);
    }

    /** The asset about another problem. */
    PlannedAsset about(PlannedAsset asset, int chosen) {
        if (chosen > vocabulary.problems().size()) {
            return asset;
        }
        Set<String> problems = chosen <= 0
                ? Set.of()
                : Set.of(vocabulary.problems().get(chosen - 1).key());
        return asset.with(what -> AssetCopy.withProblems(what, problems));
    }

    List<String> stageNames() {
        return names(Messages.Choice_noStage, vocabulary.stages());
    }

    List<String> personaNames() {
        return names(Messages.Choice_anyPersona, vocabulary.personas());
    }

    /** The stage that a person said first; 0 where mappings decide. */
    int stage(PlannedAsset asset) {
        return said(asset)
                .map(place -> 1 + place(vocabulary.stages(), place.stage()))
                .orElse(0);
    }

    /** The persona that a person said first; 0 for all of them. */
    int persona(PlannedAsset asset) {
        return said(asset)
                .flatMap(Place::persona)
                .map(key -> 1 + place(vocabulary.personas(), key))
                .orElse(0);
    }

    /** The asset where a person says that it belongs; without a stage mappings decide again. The problem that was said stays. */
    PlannedAsset place(PlannedAsset asset, int persona, int stage) {
        if (stage <= 0) {
            return asset.withPlaces(List.of());
        }
        Optional<String> whom = persona <= 0
                ? Optional.empty()
                : Optional.of(vocabulary.personas().get(persona - 1).key());
        Place first = new Place(
                whom, vocabulary.stages().get(stage - 1).key(), said(asset).flatMap(Place::problem));
        return asset.withPlaces(
                Stream.concat(Stream.of(first), asset.places().stream().skip(1))
                        .distinct()
                        .toList());
    }

    private String problemName(String key) {
        return PlanVocabulary.term(vocabulary.problems(), key).map(Term::label).orElse(key);
    }

    private static Optional<Place> said(PlannedAsset asset) {
        return asset.places().stream().findFirst();
    }

    private static int place(List<Term> terms, String key) {
        return terms.stream().map(Term::key).toList().indexOf(key);
    }

    private static List<String> names(String none, List<Term> terms) {
        return Stream.concat(Stream.of(none), terms.stream().map(Term::label)).toList();
    }
}
