package org.winnable.content.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.winnable.core.content.Asset;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.facts.FactTable;
import org.winnable.core.journey.BuyerStage;
import org.winnable.core.journey.Journey;
import org.winnable.core.journey.Sign;
import org.winnable.core.lead.InteractionType;
import org.winnable.testkit.scoring.SamplePeople;

/**
 * People who read at random and move on at random. Some are busy: they read more, and move on more often, whatever they read; that
 * alone must not make any asset look as if it moved people.
 */
final class Histories {

    static final int ASSETS = 20;
    static final Journey JOURNEY = new Journey(
            "Two stages",
            List.of(
                    new BuyerStage("aware", "Aware", "", Set.of(), Set.of(), List.of()),
                    new BuyerStage(
                            "deciding",
                            "Deciding",
                            "",
                            Set.of(),
                            Set.of(),
                            List.of(new Sign(List.of(InteractionType.QUOTE_REQUEST), List.of(), 1, 12)))),
            List.of());

    private static final int PEOPLE = 1500;
    private static final double BUSY = 0.3;

    private Histories() {}

    /**
     * A history.
     *
     * @param moving the asset whose readers move on more often; −1 for none
     * @param effect how likely reading it makes its reader move on
     */
    static FactTable of(long seed, int moving, double effect) {
        Random random = new Random(seed);
        SamplePeople people = new SamplePeople();
        for (int person = 0; person < PEOPLE; person++) {
            people.person();
            boolean busy = random.nextDouble() < BUSY;
            int readings = 1 + random.nextInt(busy ? 12 : 4);
            int day = 300 - random.nextInt(60);
            boolean moved = false;
            for (int reading = 0; reading < readings && !moved && day > 0; reading++) {
                int asset = random.nextInt(ASSETS);
                String type = random.nextInt(4) == 0 ? "content-download" : "page-visit";
                people.did(type, day, "asset-" + asset);
                double likely = (busy ? 0.08 : 0.03) + (asset == moving ? effect : 0);
                if (random.nextDouble() < likely) {
                    people.did("quote-request", day - 1 - random.nextInt(20), "");
                    moved = true;
                }
                day -= 1 + random.nextInt(15);
            }
        }
        return people.table();
    }

    static List<PlannedAsset> assets() {
        List<PlannedAsset> assets = new ArrayList<>();
        for (int asset = 0; asset < ASSETS; asset++) {
            assets.add(PlannedAsset.of(
                    new Asset(
                            "asset-" + asset,
                            "Number " + asset,
                            "article",
                            Optional.empty(),
                            Optional.empty(),
                            Set.of(),
                            Map.of()),
                    AssetStatus.LIVE));
        }
        return assets;
    }
}
