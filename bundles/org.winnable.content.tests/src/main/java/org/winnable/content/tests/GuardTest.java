package org.winnable.content.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.winnable.content.AssetCodes;
import org.winnable.content.BarrageGuard;
import org.winnable.content.ContentAdvice;
import org.winnable.content.ContentAdvisor;
import org.winnable.content.ContentPlan;
import org.winnable.content.ContentPlanner;
import org.winnable.content.JourneyJudge;
import org.winnable.content.NextContent;
import org.winnable.content.PlacedAsset;
import org.winnable.content.PlanPersonas;
import org.winnable.content.SegmentAdvice;
import org.winnable.content.SegmentAdvisor;
import org.winnable.content.TouchState;
import org.winnable.core.catalog.ListedPlugins;
import org.winnable.core.content.Asset;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.content.Cell;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.content.PlannedAsset.Place;
import org.winnable.core.content.TouchPolicy;
import org.winnable.core.content.TouchPolicy.Channel;
import org.winnable.core.content.TouchPolicy.Selling;
import org.winnable.core.facts.FactTable;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.work.Progress;
import org.winnable.testkit.scoring.SamplePeople;

/** Nobody is touched too often, or only sold to, without our knowing; and what comes next respects it. */
class GuardTest {

    private static final ZoneId ZONE = ZoneId.of("UTC");
    private static final Instant NOW = Instant.ofEpochSecond(SamplePeople.TODAY);
    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZONE);
    private static final TouchPolicy POLICY = new TouchPolicy(
            List.of(new Channel(
                    "email", "E-mail", Set.of(InteractionType.EMAIL_SENT, InteractionType.EMAIL_OPEN), 2, 10)),
            new Selling(3, Set.of(), Set.of("proposal"), Set.of("offer")));
    private static final List<PlannedAsset> ASSETS = List.of(
            asset("guide", "guide", "aware", Map.of()),
            asset("card", "card", "deciding", Map.of()),
            asset("fair", "card", "deciding", Map.of("Purpose", "help")),
            asset("draft", "proposal", "aware", Map.of()));

    @Test
    void theSameThingSentAndOpenedIsOneTouchAndAnotherOneIsTwo() {
        TouchState once = state(new SamplePeople()
                .person()
                .did("email-sent", 9, "News")
                .did("email-open", 8, "News")
                .did("email-open", 3, "News"));
        TouchState twice =
                state(new SamplePeople().person().did("email-sent", 9, "News").did("email-sent", 8, "More"));

        assertEquals(1, email(once).touches());
        assertFalse(email(once).isFull());
        assertEquals(2, email(twice).touches());
        assertTrue(email(twice).isFull() && !email(twice).isOver());
    }

    @Test
    void theCapFreesItselfOnTheDayOnWhichTheOldestTouchThatCountsHasGone() {
        SamplePeople people = new SamplePeople()
                .person()
                .did("email-sent", 9, "A")
                .did("email-sent", 7, "B")
                .did("email-sent", 2, "C");
        TouchState now = state(people);

        assertEquals(3, email(now).touches());
        assertTrue(now.isFinding());
        LocalDate free = email(now).free().orElseThrow();
        assertEquals(TODAY.minusDays(7).plusDays(10), free);
        assertEquals(1, email(state(people, free)).touches());
        assertEquals(2, email(state(people, free.minusDays(1))).touches());
        assertEquals(Optional.empty(), email(state(people, free)).free());
    }

    @Test
    void thingsWithoutANameAreOneTouchADay() {
        assertEquals(
                2,
                email(state(new SamplePeople()
                                .person()
                                .did("email-sent", 4)
                                .did("email-open", 4)
                                .did("email-sent", 3)))
                        .touches());
    }

    @Test
    void whatTheyDidThemselvesIsNoTouch() {
        assertEquals(
                0,
                email(state(new SamplePeople()
                                .person()
                                .did("page-visit", 4, "A")
                                .did("content-download", 3, "B")))
                        .touches());
    }

    @Test
    void aStreakThatOnlySellsRaisesTheAlarmAndOneThingThatHelpsEndsIt() {
        SamplePeople sold = new SamplePeople()
                .person()
                .did("email-sent", 90, "guide")
                .did("email-sent", 80, "card")
                .did("email-sent", 70, "Who knows")
                .did("email-sent", 60, "Summer offer")
                .did("email-sent", 50, "draft");
        SamplePeople helped = new SamplePeople()
                .person()
                .did("email-sent", 80, "card")
                .did("email-sent", 60, "Summer offer")
                .did("email-sent", 50, "draft")
                .did("email-sent", 40, "fair");

        assertEquals(3, state(sold).streak(), "what nobody can tell neither makes nor breaks it");
        assertTrue(state(sold).sellOnly());
        assertEquals(0, state(helped).streak());
        assertFalse(state(helped).isFinding());
    }

    @Test
    void whatMustWaitIsToldApartFromWhatComesNext() {
        ContentAdvice open = advice(new SamplePeople().person().did("page-visit", 3, "x"));
        ContentAdvice full =
                advice(new SamplePeople().person().did("email-sent", 3, "x").did("email-sent", 2, "y"));
        ContentAdvice sold = advice(new SamplePeople()
                .person()
                .did("email-sent", 80, "An offer")
                .did("email-sent", 60, "Summer offer")
                .did("email-sent", 50, "Last offer"));

        assertEquals(List.of("guide", "draft", "card", "fair"), keys(open.next()));
        assertEquals(List.of(), open.waiting());
        assertEquals(List.of(), full.next());
        assertEquals(4, full.waiting().size());
        assertEquals(List.of("guide", "fair"), keys(sold.next()));
        assertEquals(List.of("draft", "card"), keys(sold.waiting()));
    }

    @Test
    void aSegmentGetsForEachPersonTheBestThatTheyDidNotReadAndTheGuardAllows() {
        FactTable facts = new SamplePeople()
                .person()
                .did("page-visit", 3, "x")
                .person()
                .did("page-visit", 3, "guide")
                .person()
                .did("email-sent", 3, "x")
                .did("email-sent", 2, "y")
                .person()
                .did("page-visit", 90, "guide")
                .did("email-sent", 80, "An offer")
                .did("email-sent", 60, "Summer offer")
                .did("email-sent", 50, "Last offer")
                .table();

        SegmentAdvice advice = segment(facts, 0, 1, 2, 3);

        assertEquals(
                List.of("guide 1 1 0", "draft 1 0 1", "fair 1 0 0"),
                advice.ranked().stream()
                        .map(each -> each.asset().asset().key() + " " + each.people() + " " + each.capped() + " "
                                + each.soldTo())
                        .sorted((one, other) -> Integer.compare(place(one), place(other)))
                        .toList());
        assertEquals(0, advice.nothing());
        assertEquals(1, segment(facts, 2).ranked().size());
    }

    private static int place(String told) {
        return List.of("guide", "draft", "fair").indexOf(told.split(" ")[0]);
    }

    /** Whoever is asked about alone is told the same as in a crowd. */
    @Test
    void aSegmentOfOneGetsWhatThePersonGets() {
        Random random = new Random(5);
        SamplePeople people = new SamplePeople();
        for (int person = 0; person < 60; person++) {
            people.person();
            for (int touch = random.nextInt(6); touch > 0; touch--) {
                people.did(
                        random.nextBoolean() ? "email-sent" : "page-visit",
                        12 * touch + random.nextInt(12),
                        List.of("guide", "card", "draft", "Offer", "x").get(random.nextInt(5)));
            }
        }
        FactTable facts = people.table();
        for (int row = 0; row < facts.size(); row++) {
            ContentAdvice alone = advice(facts, row);
            SegmentAdvice crowd = segment(facts, row);
            List<String> next = crowd.ranked().stream()
                    .filter(each -> each.people() == 1)
                    .map(each -> each.asset().asset().key())
                    .toList();
            assertEquals(keys(alone.next()).stream().limit(1).toList(), next, "row " + row);
        }
        BarrageGuard guard = guard(facts, plan(facts), NOW);
        int[] everyone = IntStream.range(0, facts.size()).toArray();
        assertArrayEquals(
                IntStream.of(everyone)
                        .filter(row -> guard.state(row).isFinding())
                        .toArray(),
                guard.findings(everyone));
    }

    private static TouchState.ChannelState email(TouchState state) {
        return state.channels().getFirst();
    }

    private static TouchState state(SamplePeople people) {
        return state(people, TODAY);
    }

    private static TouchState state(SamplePeople people, LocalDate day) {
        FactTable facts = people.table();
        return guard(
                        facts,
                        plan(facts),
                        day.plusDays(1).atStartOfDay(ZONE).toInstant().minusSeconds(1))
                .state(0);
    }

    private static BarrageGuard guard(FactTable facts, ContentPlan plan, Instant asOf) {
        return new BarrageGuard(POLICY, plan, AssetCodes.of(ASSETS, facts.assets()), facts, ZONE, asOf);
    }

    private static ContentAdvice advice(SamplePeople people) {
        return advice(people.table(), 0);
    }

    private static ContentAdvice advice(FactTable facts, int row) {
        ContentPlan plan = plan(facts);
        List<NextContent> ranked =
                advisor(facts, plan).next(row, judge(facts).position(row), Set.of(Cell.EVERYONE), SamplePeople.TODAY);
        return guard(facts, plan, NOW).advice(row, ranked);
    }

    private static SegmentAdvice segment(FactTable facts, int... rows) {
        ContentPlan plan = plan(facts);
        return new SegmentAdvisor(advisor(facts, plan), judge(facts), guard(facts, plan, NOW))
                .next(rows, PlanPersonas.NONE, SamplePeople.TODAY, Progress.NONE);
    }

    private static ContentAdvisor advisor(FactTable facts, ContentPlan plan) {
        return new ContentAdvisor(plan, AssetCodes.of(ASSETS, facts.assets()), facts, TODAY);
    }

    private static JourneyJudge judge(FactTable facts) {
        return new JourneyJudge(Histories.JOURNEY, facts, AssetCodes.of(ASSETS, facts.assets()), ZONE, NOW);
    }

    private static ContentPlan plan(FactTable facts) {
        return new ContentPlanner(ListedPlugins.none(), ZONE)
                .plan(Histories.JOURNEY, ASSETS, PlanPersonas.NONE, facts, NOW, row -> 1, Progress.NONE);
    }

    private static List<String> keys(List<NextContent> next) {
        return next.stream()
                .map(NextContent::asset)
                .map(PlacedAsset::asset)
                .map(PlannedAsset::key)
                .toList();
    }

    private static PlannedAsset asset(String key, String format, String stage, Map<String, String> labels) {
        return PlannedAsset.of(
                        new Asset(key, key, format, Optional.empty(), Optional.empty(), Set.of(), labels),
                        AssetStatus.LIVE)
                .withPlaces(List.of(new Place(Optional.empty(), stage, Optional.empty())));
    }
}
