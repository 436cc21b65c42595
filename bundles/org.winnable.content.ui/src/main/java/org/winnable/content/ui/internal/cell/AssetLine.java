package org.winnable.content.ui.internal.cell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.winnable.content.AssetWarning;
import org.winnable.content.MappedPlacement;
import org.winnable.content.PlacedAsset;
import org.winnable.content.ui.internal.Messages;
import org.winnable.content.ui.internal.PlanState;
import org.winnable.content.ui.internal.heat.Spot;
import org.winnable.core.content.AssetStatus;
import org.winnable.ui.text.Patterns;

/**
 * What is told of an asset in a square. Pure.
 *
 * @param key of the asset
 * @param title its title
 * @param facts how far it is, who read it, how sure it is that it belongs here
 * @param reason why it belongs here
 * @param warnings what should be done about it; may be empty
 */
record AssetLine(String key, String title, String facts, String reason, String warnings) {

    /** The line of an asset that covers a square. */
    static AssetLine of(PlanState state, PlacedAsset placed, Spot spot) {
        Optional<MappedPlacement> here = placed.placements().stream()
                .filter(placement -> spot.holds(placement.cell()))
                .findFirst();
        String sure = here.map(placement -> placement.isByPerson()
                        ? Messages.Asset_byPerson
                        : Patterns.format(Messages.Asset_sure, placement.confidence()))
                .orElse("");
        AssetStatus status = placed.asset().statusOn(state.day());
        boolean read = status.isReadable() || placed.readers() > 0;
        String facts = Stream.of(
                        status.label(), read ? Patterns.format(Messages.Asset_readers, placed.readers()) : "", sure)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(Messages.Heat_and));
        return new AssetLine(
                placed.asset().key(),
                placed.asset().asset().title(),
                facts,
                here.map(AssetLine::reason).orElse(""),
                state.judge().of(placed).stream().map(AssetWarning::message).collect(Collectors.joining(" ")));
    }

    private static String reason(MappedPlacement placement) {
        return placement.isByPerson()
                ? placement.reason()
                : Patterns.format(Messages.Asset_reason, placement.by(), placement.reason());
    }

    /** All of it, for the ear and where there is no room. */
    String spoken() {
        return lines().collect(Collectors.joining("\n"));
    }

    /** Its lines that say something. */
    Stream<String> lines() {
        return Stream.of(title, facts, reason, warnings).filter(line -> !line.isEmpty());
    }

    /** How many lines it takes. */
    int height() {
        return List.of(title, facts, reason, warnings).stream()
                .mapToInt(line -> line.isEmpty() ? 0 : 1)
                .sum();
    }
}
