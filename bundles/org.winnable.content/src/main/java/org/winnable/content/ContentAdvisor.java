package org.winnable.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.winnable.core.content.AssetKind;
import org.winnable.core.content.Cell;
import org.winnable.core.facts.FactTable;
import org.winnable.core.journey.BuyerProblem;
import org.winnable.core.journey.BuyerStage;
import org.winnable.core.text.Texts;

/**
 * Says what somebody should read next: what they have not read yet, that people can read today, for where they stand on the journey and
 * the problem they have. What several mappings place there goes first, so what was seen to move people on does. Pure; immutable and thread-safe.
 *
 * @param plan with the assets
 * @param codes of the same assets, in the same order
 * @param facts of the people
 * @param day on which assets must be readable
 */
public record ContentAdvisor(ContentPlan plan, AssetCodes codes, FactTable facts, LocalDate day) {

    /** What is for the stage after theirs may come early, and is better than nothing. */
    private static final double NEXT_STAGE = 0.5;

    /** What is about another problem than theirs seldom is what they look for. */
    private static final double OTHER_PROBLEM = 0.2;

    private static final Texts TEXTS = Texts.of(ContentAdvisor.class);

    /**
     * What one person should read next, the best first; ties in the plan's order.
     *
     * @param row of the person
     * @param position where they stand
     * @param personas keys of the personas that they fit; {@link Cell#EVERYONE} where the plan has none
     * @param asOf epoch seconds; what they read later is not seen
     */
    public List<NextContent> next(int row, JourneyPosition position, Set<String> personas, long asOf) {
        return unread(row, asOf, ranked(position, personas));
    }

    /** What anybody should read who stands somewhere and fits some personas, the best first; whether they read it or not. */
    List<NextContent> ranked(JourneyPosition position, Set<String> personas) {
        return plan.assets().stream()
                .filter(asset -> asset.asset().statusOn(day).isReadable())
                .flatMap(asset -> advice(asset, position, personas).stream())
                .sorted(Comparator.comparingDouble(NextContent::score).reversed())
                .toList();
    }

    /** Of some content what the person in a row has not read. */
    List<NextContent> unread(int row, long asOf, List<NextContent> some) {
        Set<String> read = new HashSet<>();
        int end = facts.endInteraction(row, asOf);
        for (int interaction = facts.firstInteraction(row); interaction < end; interaction++) {
            int place = codes.place(facts.interactionAsset(interaction));
            if (place != AssetCodes.NONE) {
                read.add(plan.assets().get(place).asset().key());
            }
        }
        return some.stream()
                .filter(next -> !read.contains(next.asset().asset().key()))
                .toList();
    }

    private Optional<NextContent> advice(PlacedAsset asset, JourneyPosition position, Set<String> personas) {
        // somebody who shows nothing yet is at the very beginning
        int here =
                position.stage().map(BuyerStage::key).map(plan.journey()::place).orElse(0);
        Map<Cell, List<MappedPlacement>> byCell = new LinkedHashMap<>();
        asset.placements()
                .forEach(each -> byCell.computeIfAbsent(each.cell(), cell -> new ArrayList<>())
                        .add(each));
        double best = 0;
        List<MappedPlacement> why = List.of();
        for (Map.Entry<Cell, List<MappedPlacement>> of : byCell.entrySet()) {
            double sure = of.getValue().stream()
                    .mapToDouble(MappedPlacement::confidence)
                    .sum();
            double score = sure * nearness(of.getKey(), here, position, personas);
            if (score > best) {
                best = score;
                why = of.getValue();
            }
        }
        if (why.isEmpty()) {
            return Optional.empty();
        }
        List<String> reasons = new ArrayList<>();
        reasons.add(
                TEXTS.get("next.place", plan.vocabulary().label(why.getFirst().cell())));
        why.forEach(each -> reasons.add(TEXTS.get("next.why", each.by(), each.reason())));
        if (asset.asset().kind() == AssetKind.COLLATERAL) {
            reasons.add(TEXTS.get("next.collateral"));
        }
        return Optional.of(new NextContent(asset, best, reasons));
    }

    private double nearness(Cell cell, int here, JourneyPosition position, Set<String> personas) {
        int ahead = plan.journey().place(cell.buyerStage()) - here;
        if (ahead < 0 || ahead > 1 || !personas.contains(cell.persona())) {
            return 0;
        }
        boolean sameProblem = position.problem().isEmpty()
                || cell.problem().isEmpty()
                || cell.problem().equals(position.problem().map(BuyerProblem::key));
        return (ahead == 0 ? 1 : NEXT_STAGE) * (sameProblem ? 1 : OTHER_PROBLEM);
    }
}
