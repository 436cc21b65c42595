package org.winnable.content;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.winnable.content.internal.found.AssetMerge;
import org.winnable.core.content.Asset;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.content.Cell;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.content.PlannedAsset.Place;
import org.winnable.core.journey.BuyerProblem;
import org.winnable.core.journey.BuyerStage;
import org.winnable.core.persona.Persona;
import org.winnable.core.persona.Profile;

/**
 * What somebody needs to know who is to make something for a cell of the plan. Immutable.
 *
 * @param cell the cell with its people and assets
 * @param label what people call it
 * @param persona for whom; absent for everyone, and for those who fit no persona
 * @param stage what readers are up to there
 * @param problem the problem that they have; absent where the plan has no such axis
 * @param heard what people of the persona really said, with where it was heard; what speaks of the problem first
 * @param formats that are usual for the stage
 * @param words that speak of stage and problem
 * @param place of what is made by this brief
 * @param there what covers the cell already, what is read most first
 */
public record ContentBrief(
        PlanCell cell,
        String label,
        Optional<Persona> persona,
        BuyerStage stage,
        Optional<BuyerProblem> problem,
        List<Profile.Quote> heard,
        List<String> formats,
        List<String> words,
        Place place,
        List<PlacedAsset> there) {

    /** Copies the lists. */
    public ContentBrief {
        heard = List.copyOf(heard);
        formats = List.copyOf(formats);
        words = List.copyOf(words);
        there = List.copyOf(there);
    }

    /**
     * The brief for a cell; empty if the plan has no such cell.
     *
     * @param personas of the client, for what is known of the one that the cell is for
     */
    public static Optional<ContentBrief> of(ContentPlan plan, Cell cell, List<Persona> personas) {
        return plan.cell(cell)
                .flatMap(here ->
                        plan.journey().stage(cell.buyerStage()).map(stage -> brief(plan, here, stage, personas)));
    }

    private static ContentBrief brief(ContentPlan plan, PlanCell here, BuyerStage stage, List<Persona> personas) {
        Optional<Persona> persona = personas.stream()
                .filter(each -> each.key().equals(here.cell().persona()))
                .findFirst();
        Optional<BuyerProblem> problem = plan.journey().problems().stream()
                .filter(each -> here.cell().problem().equals(Optional.of(each.key())))
                .findFirst();
        List<String> words = Stream.concat(
                        stage.keywords().stream().sorted(),
                        problem.stream()
                                .flatMap(each -> each.keywords().stream().sorted()))
                .distinct()
                .toList();
        List<PlacedAsset> there = plan.assets().stream()
                .filter(asset -> asset.asset().status() != AssetStatus.RETIRED)
                .filter(asset -> asset.cells().contains(here.cell()))
                .sorted(Comparator.comparingLong(PlacedAsset::readers).reversed())
                .toList();
        return new ContentBrief(
                here,
                plan.vocabulary().label(here.cell()),
                persona,
                stage,
                problem,
                persona.map(one -> heard(one, problem)).orElse(List.of()),
                stage.formats().stream().sorted().toList(),
                words,
                place(plan, here.cell()),
                there);
    }

    private static List<Profile.Quote> heard(Persona persona, Optional<BuyerProblem> problem) {
        Set<String> about = problem.map(BuyerProblem::keywords).orElse(Set.of());
        // false comes before true
        Comparator<Profile.Quote> aboutItFirst = Comparator.comparing(
                quote -> about.stream().noneMatch(quote.words().toLowerCase(Locale.ROOT)::contains));
        return persona.profile().quotes().stream().sorted(aboutItFirst).toList();
    }

    /** In a plan without personas what is made is for everyone, those too who come to fit one later. */
    private static Place place(ContentPlan plan, Cell cell) {
        Optional<String> whom = Optional.of(cell.persona())
                .filter(persona -> !plan.vocabulary().personas().isEmpty());
        return new Place(whom, cell.buyerStage(), cell.problem());
    }

    /** What they say against buying, with our answers; none for everyone. */
    public List<Profile.Objection> objections() {
        return persona.map(one -> one.profile().objections()).orElse(List.of());
    }

    /**
     * The asset that this brief asks for, planned for its cell. Who makes it and by when is added with
     * {@link PlannedAsset#withOwner}, {@link PlannedAsset#withDates} and {@link PlannedAsset#withNextAction}.
     *
     * @param title for people; the key is made of it
     * @param format such as {@code guide}; may be empty
     */
    public PlannedAsset asset(String title, String format) {
        Asset asset = new Asset(
                AssetMerge.key(title),
                title,
                format,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Map.of(),
                place.problem().map(Set::of).orElse(Set.of()));
        return PlannedAsset.of(asset, AssetStatus.PLANNED).withPlaces(List.of(place));
    }
}
