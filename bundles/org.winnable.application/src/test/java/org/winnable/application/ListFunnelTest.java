package org.winnable.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnable.application.ListFunnel.Step;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.Money;
import org.winnable.core.lead.SourceClass;
import org.winnable.core.lead.SourceDescription;
import org.winnable.qualification.Qualification;
import org.winnable.workspace.ImportOrigin;
import org.winnable.workspace.ImportSummary;

@Isolated("it changes the locale of the process")
class ListFunnelTest {

    private static final ImportCounts COUNTS = new ImportCounts(2_300, 2_000, 140, 60, 100);

    private final Locale locale = Locale.getDefault();

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.UK);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(locale);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 17, 20261122})
    void eachStepHoldsNoMoreThanTheStepBefore(long seed) {
        Qualification people = Crowd.judged(seed, 1_000);
        ListFunnel funnel = ListFunnel.of(people, everyone(people), list(Optional.empty()), ExpectedYield.UNMEASURED);
        long[] counts = Arrays.stream(Step.values()).mapToLong(funnel::count).toArray();
        for (int step = 1; step < counts.length; step++) {
            assertTrue(counts[step] <= counts[step - 1], Arrays.toString(counts));
        }
        assertEquals(1_000, funnel.people());
        assertTrue(funnel.leads() > 0 && funnel.known() < funnel.people(), funnel::toString);
    }

    @Test
    void theLeadsAreThoseOfTheVerdict() {
        Qualification people = Crowd.judged(5, 2_000);
        long[] some = LongStream.of(everyone(people)).filter(id -> id % 2 == 0).toArray();
        ListFunnel funnel = ListFunnel.of(people, some, list(Optional.empty()), ExpectedYield.UNMEASURED);
        ListVerdict verdict = ListVerdict.of(people, some);
        assertEquals(verdict.leads(), funnel.leads());
        assertEquals(verdict.people(), funnel.people());
    }

    @Test
    void whatTheListCostIsSharedByNamesAndByLeads() {
        ListFunnel funnel = funnel(2_000, 400, Optional.of(euros("4000")));
        assertEquals(Optional.of(euros("2.00")), funnel.costPerName());
        assertEquals(Optional.of(euros("97.56")), funnel.costPerLead());
        assertEquals(
                "€4,000 for the list is €2 per name and €97.56 per lead.",
                funnel.sentences().getFirst());
    }

    @Test
    void aListWithoutLeadsHasNoCostPerLead() {
        ListFunnel funnel =
                new ListFunnel(COUNTS, 2_000, 9, 0, 0, 0, 50, Optional.of(euros("4000")), ExpectedYield.UNMEASURED);
        assertEquals(Optional.empty(), funnel.costPerLead());
        assertEquals(
                "€4,000 for the list is €2 per name, and there is no lead yet.",
                funnel.sentences().getFirst());
    }

    @Test
    void whatNobodySaidIsNotTold() {
        ListFunnel funnel = ListFunnel.of(
                Crowd.judged(1, 5),
                new long[0],
                summary(ImportCounts.NONE, Optional.empty()),
                ExpectedYield.UNMEASURED);
        assertEquals(List.of(), funnel.sentences());
        assertEquals(Optional.empty(), funnel.warning());
        assertEquals(Optional.empty(), funnel.costPerName());
    }

    @Test
    void duplicatesAndTheExpectationAreSentences() {
        assertEquals(
                List.of(
                        "200 of 2,300 rows tell of people known already: 140 with something new, 60 with nothing new.",
                        "Expect about 40 of 2,000 people to be in a position to buy: 2% is the prior for any list, until your own"
                                + " results are measured."),
                funnel(2_000, 400, Optional.empty()).sentences());
    }

    @Test
    void whatWasMeasuredTakesThePlaceOfThePrior() {
        ExpectedYield measured = ExpectedYield.measured(48, 1_900, Optional.of(SourceClass.INTERRUPTED));
        ListFunnel funnel = new ListFunnel(COUNTS, 2_000, 9, 0, 0, 0, 50, Optional.empty(), measured);
        assertEquals(50, funnel.expectedBuyers());
        assertEquals(
                "Expect about 50 of 2,000 people to be in a position to buy: 2.5% (1.9% to 3.3%), measured on your lists of this class"
                        + " (Interrupted): 48 leads among 1,900 people, with the prior of 2%.",
                funnel.sentences().getLast());
    }

    @Test
    void manyNamesAndAlmostNoIntentLookLikeAPrizeDraw() {
        assertTrue(funnel(2_000, 39, Optional.empty()).looksLikePrizeDraw());
        assertFalse(funnel(2_000, 40, Optional.empty()).looksLikePrizeDraw());
        assertFalse(funnel(99, 0, Optional.empty()).looksLikePrizeDraw());
        assertEquals(
                "Many names, almost no intent: nobody of 2,000 people has shown that they mean to buy. Lists from prize"
                        + " draws look like this: people who want the prize, not what you sell.",
                funnel(2_000, 0, Optional.empty()).warning().orElseThrow());
    }

    @Test
    void whoeverActedShowsIntentThoughNoModelGivesPoints() {
        Qualification people = Crowd.judged(3, 1_000);
        assertFalse(ListFunnel.of(people, everyone(people), list(Optional.empty()), ExpectedYield.UNMEASURED)
                .looksLikePrizeDraw());
    }

    private static ListFunnel funnel(int people, int intending, Optional<Money> cost) {
        return new ListFunnel(
                COUNTS, people, people / 2, people / 10, 41, 41, intending, cost, ExpectedYield.UNMEASURED);
    }

    private static ImportSummary list(Optional<Money> cost) {
        return summary(COUNTS, cost);
    }

    private static ImportSummary summary(ImportCounts counts, Optional<Money> cost) {
        SourceDescription source = new SourceDescription(
                "fair.csv", SourceClass.INCENTIVISED, Optional.empty(), Optional.empty(), cost, Optional.empty());
        return new ImportSummary(
                1, new ImportOrigin(source, "", "files", "hash", Instant.EPOCH), counts, Optional.empty());
    }

    private static Money euros(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("EUR"));
    }

    private static long[] everyone(Qualification people) {
        return LongStream.range(0, people.size())
                .map(row -> people.facts().id((int) row))
                .toArray();
    }
}
