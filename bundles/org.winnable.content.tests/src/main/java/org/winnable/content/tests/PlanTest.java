package org.winnable.content.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.winnable.content.AssetCodes;
import org.winnable.content.ContentAdvisor;
import org.winnable.content.ContentPlan;
import org.winnable.content.ContentPlanner;
import org.winnable.content.JourneyJudge;
import org.winnable.content.PlacedAsset;
import org.winnable.content.PlanCell;
import org.winnable.content.PlanPersonas;
import org.winnable.core.catalog.ListedPlugins;
import org.winnable.core.content.Asset;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.content.Cell;
import org.winnable.core.content.ContentMapping;
import org.winnable.core.content.Placement;
import org.winnable.core.content.PlanVocabulary.Term;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.content.PlannedAsset.Place;
import org.winnable.core.facts.FactTable;
import org.winnable.core.journey.BuyerProblem;
import org.winnable.core.journey.BuyerStage;
import org.winnable.core.journey.Journey;
import org.winnable.core.journey.Sign;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.plugin.Contribution;
import org.winnable.core.plugin.ContributionId;
import org.winnable.core.plugin.ContributionId.Point;
import org.winnable.core.work.Progress;
import org.winnable.testkit.scoring.SamplePeople;

/** People and assets come together in the cells of the plan. */
class PlanTest {

    private static final ZoneId ZONE = ZoneId.of("UTC");
    private static final Instant TODAY = Instant.ofEpochSecond(SamplePeople.TODAY);
    private static final Journey JOURNEY = new Journey(
            "Ours",
            List.of(
                    stage("aware", InteractionType.PAGE_VISIT, 1),
                    stage("considering", InteractionType.CONTENT_DOWNLOAD, 2)),
            List.of(
                    new BuyerProblem("margin", "Margin", Set.of("price")),
                    new BuyerProblem("stock", "Stock", Set.of("stock"))));
    private static final PlanPersonas PERSONAS = new PlanPersonas(
            List.of(new Term("even", "Even", Set.of(), Set.of()), new Term("any", "Anybody", Set.of(), Set.of())),
            row -> row == 3 ? new int[0] : row % 2 == 0 ? new int[] {0, 1} : new int[] {1});

    private static BuyerStage stage(String key, InteractionType type, int times) {
        return new BuyerStage(key, key, "", Set.of(), Set.of(), List.of(new Sign(List.of(type), List.of(), times, 12)));
    }

    private static final FactTable PEOPLE = new SamplePeople()
            .person()
            .did("page-visit", 9, "Price list")
            .person()
            .did("page-visit", 9, "Price list")
            .did("content-download", 5, "Prices")
            .did("content-download", 4, "More prices")
            .person()
            .did("email-bounced", 3)
            .person()
            .did("page-visit", 9, "Price list")
            .table();

    @Test
    void peopleStandInTheCellsOfAllPersonasThatTheyFit() {
        ContentPlan plan = plan(List.of());

        assertEquals(12, plan.cells().size());
        assertEquals(1, cell(plan, "even", "aware").people());
        assertEquals(1, cell(plan, "any", "aware").people());
        assertEquals(1, cell(plan, "any", "considering").people());
        assertEquals(20, cell(plan, "any", "considering").value());
        assertEquals(0, cell(plan, "even", "considering").people());
        assertEquals(
                List.of("* aware", "any considering"),
                plan.gaps().stream()
                        .limit(2)
                        .map(gap -> gap.cell().persona() + " " + gap.cell().buyerStage())
                        .toList(),
                "there are no more people, but worthier ones");
    }

    @Test
    void whoFitsNoPersonaStandsInTheLastRow() {
        ContentPlan plan = plan(List.of());

        assertEquals(List.of("even", "any", Cell.EVERYONE), plan.personas());
        PlanCell nobody = cell(plan, Cell.EVERYONE, "aware");
        assertEquals(1, nobody.people());
        assertEquals(40, nobody.value());
        assertEquals("Fits no persona · aware · Margin", plan.vocabulary().label(nobody.cell()));
    }

    @Test
    void aPersonsWordCountsInsteadOfWhatMappingsSay() {
        PlannedAsset asset = asset("Price list", AssetStatus.LIVE)
                .withPlaces(List.of(new Place(Optional.empty(), "considering", Optional.of("margin"))));

        PlacedAsset placed = plan(List.of(asset)).assets().getFirst();

        assertTrue(placed.isByPerson());
        assertEquals(
                List.of("* considering", "any considering", "even considering"),
                placed.cells().stream()
                        .map(c -> c.persona() + " " + c.buyerStage())
                        .sorted()
                        .toList());
        assertEquals(1, placed.overruled().size());
        assertEquals(3, placed.readers());
        assertEquals(Optional.of(Instant.ofEpochSecond(SamplePeople.TODAY - 9 * SamplePeople.DAY)), placed.lastRead());
    }

    @Test
    void liveComingAndStaleAssetsCoverTheirCellsAndRetiredOnesDoNot() {
        ContentPlan plan = plan(List.of(
                asset("A", AssetStatus.LIVE),
                asset("B", AssetStatus.PLANNED),
                asset("C", AssetStatus.RETIRED),
                asset("D", AssetStatus.STALE)));

        PlanCell covered = cell(plan, "any", "aware");
        assertEquals(1, covered.live());
        assertEquals(1, covered.coming());
        assertEquals(1, covered.stale());
        assertEquals(2, covered.readable());
        assertEquals(covered.value() / 3, covered.gap(), 1e-9);
        assertFalse(cell(plan, "any", "considering").isCovered());
    }

    @Test
    void cellsForAllProblemsAreNamedTogether() {
        ContentPlan plan = plan(List.of());
        Cell margin = new Cell("any", "aware", Optional.of("margin"));
        Cell stock = new Cell("any", "aware", Optional.of("stock"));

        assertEquals(List.of("Anybody · aware"), plan.labels(List.of(margin, stock)));
        assertEquals(List.of("Anybody · aware · Stock"), plan.labels(List.of(stock)));
        List<Cell> all = plan.personas().stream()
                .map(persona -> new Cell(persona, "aware", Optional.of("stock")))
                .toList();
        assertEquals(List.of("aware · Stock"), plan.labels(all));
    }

    @Test
    void whatWasReadIsNotAdvisedAndWhatIsNotReadableNeither() {
        List<PlannedAsset> assets = List.of(
                asset("Price list", AssetStatus.LIVE),
                asset("Other", AssetStatus.LIVE),
                asset("Late", AssetStatus.PLANNED));
        AssetCodes codes = AssetCodes.of(assets, PEOPLE.assets());
        JourneyJudge judge = new JourneyJudge(JOURNEY, PEOPLE, codes, ZONE, TODAY);
        ContentAdvisor advisor = new ContentAdvisor(plan(assets), codes, PEOPLE, LocalDate.ofInstant(TODAY, ZONE));

        List<String> next = advisor.next(0, judge.position(0), Set.of("any"), SamplePeople.TODAY).stream()
                .map(each -> each.asset().asset().key())
                .toList();

        assertEquals(List.of("Other"), next);
        assertEquals(
                List.of(),
                advisor.next(1, judge.position(1), Set.of("any"), SamplePeople.TODAY),
                "there is nothing for who considers already");
    }

    private static PlanCell cell(ContentPlan plan, String persona, String stage) {
        Cell wanted = new Cell(persona, stage, Optional.of("margin"));
        return plan.cells().stream()
                .filter(each -> each.cell().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    /** The only mapping knows one cell; the person in a row is worth ten times its number, and ten more. */
    private static ContentPlan plan(List<PlannedAsset> assets) {
        ListedPlugins none = ListedPlugins.none();
        ContentMapping aware = (asset, evidence) ->
                Stream.of(new Placement(new Cell("any", "aware", Optional.of("margin")), 0.6, "So it seems."));
        Contribution<ContentMapping> mapping = new Contribution<>(
                new ContributionId(Point.CONTENT_MAPPINGS, "aware", "test"),
                "Aware",
                "",
                ContentMapping.class,
                () -> aware,
                none.guard());
        return new ContentPlanner(none.withContentMappings(List.of(mapping)), ZONE)
                .plan(JOURNEY, assets, PERSONAS, PEOPLE, TODAY, row -> 10.0 * row + 10, Progress.NONE);
    }

    private static PlannedAsset asset(String key, AssetStatus status) {
        return PlannedAsset.of(new Asset(key, key, "", Optional.empty(), Optional.empty(), Set.of(), Map.of()), status);
    }
}
