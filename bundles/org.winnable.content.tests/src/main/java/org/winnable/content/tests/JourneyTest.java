package org.winnable.content.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.winnable.content.AssetCodes;
import org.winnable.content.JourneyJudge;
import org.winnable.content.JourneyPosition;
import org.winnable.core.content.Asset;
import org.winnable.core.content.AssetKind;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.facts.FactTable;
import org.winnable.core.journey.BuyerProblem;
import org.winnable.core.journey.BuyerStage;
import org.winnable.core.journey.Journey;
import org.winnable.core.journey.Sign;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.work.Progress;
import org.winnable.testkit.scoring.SamplePeople;

/** Where people stand on the journey follows from what they did, and from nothing else. */
class JourneyTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Journey JOURNEY = new Journey(
            "Ours",
            List.of(
                    stage("aware", new Sign(List.of(InteractionType.PAGE_VISIT), List.of(), 1, 12)),
                    stage("considering", new Sign(List.of(InteractionType.CONTENT_DOWNLOAD), List.of(), 2, 12)),
                    stage(
                            "deciding",
                            new Sign(List.of(InteractionType.PAGE_VISIT), List.of("pricing"), 1, 6),
                            new Sign(List.of(InteractionType.QUOTE_REQUEST), List.of(), 1, 6))),
            List.of(
                    new BuyerProblem("margin", "Margin", Set.of("price")),
                    new BuyerProblem("stock", "Stock", Set.of("warehouse"))));

    private static BuyerStage stage(String key, Sign... signs) {
        return new BuyerStage(key, key, "", Set.of(), Set.of(), List.of(signs));
    }

    @Test
    void theFurthestStageWithASignCounts() {
        JourneyPosition position = position(new SamplePeople()
                .person()
                .did("page-visit", 40, "Home")
                .did("content-download", 30, "Paper")
                .did("content-download", 20, "Guide"));

        assertEquals("considering", key(position));
        assertEquals(Optional.of(daysAgo(20)), position.since());
        assertEquals(1, position.reasons().size());
        assertTrue(position.reasons().getFirst().contains("Guide"), position::toString);
    }

    @Test
    void aSignThatWantsTwoIsNotSeenAfterOne() {
        assertEquals(
                "aware",
                key(position(new SamplePeople().person().did("page-visit", 40).did("content-download", 30))));
    }

    @Test
    void aSignThatIsTooOldIsSeenNoMoreAndTheyFallBack() {
        JourneyPosition position =
                position(new SamplePeople().person().did("quote-request", 250).did("page-visit", 240, "Home"));

        assertEquals("aware", key(position));
        assertEquals(Optional.empty(), position.since());
    }

    @Test
    void whoShowsNothingStandsNowhereUnlessTheFirstStageTakesEveryone() {
        JourneyPosition nowhere = position(new SamplePeople().person().did("email-bounced", 3));
        Journey open =
                new Journey("Open", List.of(stage("unaware"), JOURNEY.stages().getFirst()), List.of());
        FactTable facts = new SamplePeople().person().did("email-bounced", 3).table();

        assertEquals(Optional.empty(), nowhere.stage());
        assertEquals(1, nowhere.reasons().size());
        assertEquals(
                "unaware", key(judge(open, facts, List.of(), SamplePeople.TODAY).position(0)));
    }

    @Test
    void whatHappensAfterTheDateIsNotSeen() {
        FactTable facts = new SamplePeople()
                .person()
                .did("page-visit", 40, "Home")
                .did("quote-request", 10)
                .table();

        assertEquals(
                "aware",
                key(judge(JOURNEY, facts, List.of(), daysAgo(11).getEpochSecond())
                        .position(0)));
        assertEquals(
                "deciding",
                key(judge(JOURNEY, facts, List.of(), daysAgo(10).getEpochSecond())
                        .position(0)));
    }

    @Test
    void theProblemIsThatOfTheAssetsAndWhereNobodySaidOfTheirWords() {
        FactTable facts = new SamplePeople()
                .person()
                .did("page-visit", 5, "Price lists")
                .did("page-visit", 4, "The warehouse")
                .did("page-visit", 3, "About nothing")
                .table();
        Asset said = new Asset(
                "x", "About nothing", "", Optional.empty(), Optional.empty(), Set.of(), Map.of(), Set.of("stock"));

        JourneyPosition words =
                judge(JOURNEY, facts, List.of(), SamplePeople.TODAY).position(0);
        JourneyPosition assets = judge(
                        JOURNEY, facts, List.of(PlannedAsset.of(said, AssetStatus.LIVE)), SamplePeople.TODAY)
                .position(0);

        assertEquals("margin", words.problem().orElseThrow().key());
        assertEquals("stock", assets.problem().orElseThrow().key());
    }

    @Test
    void anAssetIsKnownByTitleKeyAliasAddressAndPath() {
        PlannedAsset asset = new PlannedAsset(
                new Asset(
                        "why",
                        "Why Prices Fail",
                        "article",
                        Optional.of("https://www.example.com/blog/why/"),
                        Optional.empty(),
                        Set.of(),
                        Map.of()),
                AssetKind.PUBLISHED,
                AssetStatus.LIVE,
                Set.of("Old title"),
                Optional.empty(),
                Optional.empty(),
                PlannedAsset.Dates.NONE,
                Optional.empty(),
                List.of());
        List<String> names = List.of(
                "why",
                "why prices fail",
                "OLD TITLE",
                "http://example.com/blog/why?utm_source=x",
                "/blog/why/?a=b",
                "/blog");
        SamplePeople people = new SamplePeople().person();
        names.forEach(name -> people.did("page-visit", 1, name));
        FactTable facts = people.table();

        AssetCodes codes = AssetCodes.of(List.of(asset), facts.assets());

        for (String name : names) {
            int wanted = name.equals("/blog") ? AssetCodes.NONE : 0;
            assertEquals(wanted, codes.place(facts.assets().code(name)), name);
        }
    }

    /** The walk keeps only what it needs; here all is looked at again for each date. */
    @Test
    void theStageIsThatOfAPlainSearchOverTheHistory() {
        List<String> types = List.of("page-visit", "content-download", "quote-request", "email-open");
        for (long seed = 1; seed <= 30; seed++) {
            FactTable facts = SamplePeople.random(seed, Map.of(), types);
            long asOf = SamplePeople.TODAY - new Random(seed).nextInt(300) * SamplePeople.DAY;
            JourneyJudge judge = judge(JOURNEY, facts, List.of(), asOf);
            assertEquals(
                    facts.size(), Arrays.stream(judge.counts(Progress.NONE)).sum());
            for (int row = 0; row < facts.size(); row++) {
                assertEquals(
                        plain(facts, row, asOf), judge.position(row).stage().map(BuyerStage::key), "seed " + seed);
            }
        }
    }

    private static Optional<String> plain(FactTable facts, int row, long asOf) {
        Optional<String> furthest = Optional.empty();
        for (BuyerStage stage : JOURNEY.stages()) {
            for (Sign sign : stage.signs()) {
                long begin = Instant.ofEpochSecond(asOf)
                        .atZone(ZONE)
                        .toLocalDate()
                        .minusMonths(sign.withinMonths())
                        .atStartOfDay(ZONE)
                        .toEpochSecond();
                int seen = 0;
                for (int i = facts.firstInteraction(row); i < facts.endInteraction(row, asOf); i++) {
                    boolean type = sign.types()
                            .contains(
                                    new InteractionType(facts.interactionTypes().value(facts.interactionType(i))));
                    // nothing has an asset here
                    seen += type && sign.about().isEmpty() && facts.interactionTime(i) >= begin ? 1 : 0;
                }
                furthest = seen >= sign.times() ? Optional.of(stage.key()) : furthest;
            }
        }
        return furthest;
    }

    private static JourneyPosition position(SamplePeople people) {
        return judge(JOURNEY, people.table(), List.of(), SamplePeople.TODAY).position(0);
    }

    private static JourneyJudge judge(Journey journey, FactTable facts, List<PlannedAsset> assets, long asOf) {
        return new JourneyJudge(
                journey, facts, AssetCodes.of(assets, facts.assets()), ZONE, Instant.ofEpochSecond(asOf));
    }

    private static String key(JourneyPosition position) {
        return position.stage().orElseThrow().key();
    }

    private static Instant daysAgo(long days) {
        return Instant.ofEpochSecond(SamplePeople.TODAY - days * SamplePeople.DAY);
    }
}
