package org.winnable.demo.internal.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.winnable.core.lead.Deal;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.lead.Spend;
import org.winnable.core.work.Progress;
import org.winnable.demo.internal.people.Kind;
import org.winnable.demo.internal.people.ListKind;
import org.winnable.demo.internal.people.Person;

class StoryTest {

    private static final LocalDate END = LocalDate.of(2026, 4, 1);
    private static final Story STORY = Story.tell(7, END, Progress.NONE);
    private static final Set<InteractionType> INTENT = Set.of(
            InteractionType.PRICING_VISIT,
            InteractionType.DEMO_REQUEST,
            InteractionType.CONTACT_REQUEST,
            InteractionType.QUOTE_REQUEST,
            InteractionType.FORM_SUBMITTED);

    @Test
    void thereAreExactlyAsManyPeopleAndInteractionsAsPromised() {
        assertEquals(2000, STORY.people().size());
        assertEquals(40_000, STORY.touches().size());
    }

    @Test
    void aSeedAndAnEndTellOneStory() {
        assertEquals(STORY, Story.tell(7, END, Progress.NONE));
        assertNotEquals(STORY, Story.tell(8, END, Progress.NONE));
    }

    /** The year must come out whole whenever somebody first starts the workbench. */
    @Test
    void anySeedAndEndGivesAWholeYear() {
        Random random = new Random(20_260_401);
        for (int round = 0; round < 6; round++) {
            LocalDate end = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(3000));
            Story story = Story.tell(random.nextLong(), end, Progress.NONE);
            assertEquals(40_000, story.touches().size(), end::toString);
            assertEquals(2000, story.people().size(), end::toString);
            assertTrue(campaignsWithoutSpend(story).isEmpty(), end::toString);
        }
    }

    @Test
    void noTwoPeopleShareAnAddressAndNoAddressIsReal() {
        Set<String> addresses =
                STORY.people().stream().map(person -> person.identity().email()).collect(Collectors.toSet());
        assertEquals(2000, addresses.size());
        assertTrue(addresses.stream().allMatch(address -> address.matches("[a-z0-9._]+@[a-z0-9.-]+\\.example")));
    }

    @Test
    void everythingHappensInTheYearAndMostOnWeekdays() {
        Instant start = STORY.timeline().startInstant();
        Instant end = STORY.timeline().endInstant();
        assertEquals(END.minusYears(1), start.atZone(Timeline.OFFICE).toLocalDate());
        long weekend = 0;
        for (Touch touch : STORY.touches()) {
            Instant at = touch.interaction().occurred();
            assertFalse(at.isBefore(start), at::toString);
            assertTrue(at.isBefore(end), at::toString);
            DayOfWeek day = at.atZone(Timeline.OFFICE).getDayOfWeek();
            weekend += day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY ? 1 : 0;
        }
        assertTrue(weekend > 0 && weekend < 40_000 / 20, "at weekends: " + weekend);
    }

    @Test
    void namesReadLikeNames() {
        Set<String> names = STORY.people().stream()
                .map(person ->
                        person.identity().first() + " " + person.identity().last())
                .collect(Collectors.toSet());
        Set<String> firsts =
                STORY.people().stream().map(person -> person.identity().first()).collect(Collectors.toSet());
        Set<String> lasts =
                STORY.people().stream().map(person -> person.identity().last()).collect(Collectors.toSet());
        assertTrue(names.size() > 1800, "distinct names: " + names.size());
        assertTrue(firsts.size() > 300, "distinct first names: " + firsts.size());
        assertTrue(lasts.size() > 450, "distinct last names: " + lasts.size());
        assertTrue(names.stream().noneMatch(name -> name.matches(".*[0-9|{}].*")));
        for (Person person : STORY.people()) {
            String company = person.company().name();
            assertFalse(company.matches(".*[0-9|{}].*"), company);
            String title = person.identity().title();
            assertTrue(!title.isBlank() && !title.contains("|"), title);
        }
    }

    @Test
    void colleaguesWorkUnderOneNameAndNoTwoCompaniesShareIt() {
        Map<String, Long> companies = STORY.people().stream()
                .map(Person::company)
                .distinct()
                .collect(Collectors.groupingBy(company -> company.name(), Collectors.counting()));
        assertTrue(companies.values().stream().allMatch(count -> count == 1));
        assertTrue(companies.size() > 600 && companies.size() < 1200, "companies: " + companies.size());
    }

    @Test
    void someStandOnTwoListsUnderTwoAddresses() {
        long twice = STORY.people().stream()
                .filter(person -> person.kind() == Kind.PRIZE)
                .filter(person -> STORY.people().stream()
                        .anyMatch(other -> other.kind() == Kind.CURIOUS
                                && other.company().equals(person.company())
                                && other.identity()
                                        .last()
                                        .equals(person.identity().last())
                                && other.identity()
                                        .first()
                                        .equals(person.identity().first())))
                .count();
        assertEquals(Casting.TWICE, twice);
    }

    @Test
    void eachOfFourCampaignsCostsMoneyWithinTheYear() {
        assertEquals(4, STORY.spend().stream().map(Spend::campaign).distinct().count());
        assertTrue(campaignsWithoutSpend(STORY).isEmpty());
        for (Spend spend : STORY.spend()) {
            assertTrue(spend.cost().amount().compareTo(BigDecimal.ZERO) > 0);
            assertTrue(spend.channel().isPresent());
            assertFalse(spend.from().isBefore(END.minusYears(1)));
            assertTrue(spend.to().isBefore(END));
        }
    }

    @Test
    void theStandBroughtMostNamesAndAlmostNoIntent() {
        double show = intentPerPerson(ListKind.SHOW);
        double search = intentPerPerson(ListKind.SEARCH);
        long brought = STORY.people().stream()
                .filter(person -> person.list() == ListKind.SHOW)
                .count();
        assertTrue(brought > 500, "names: " + brought);
        assertTrue(show < 0.1, "intent of those met at the show: " + show);
        assertTrue(search > 1, "intent of those who searched: " + search);
        assertTrue(STORY.touches().stream()
                .filter(touch -> touch.person().kind() == Kind.PRIZE)
                .noneMatch(touch -> INTENT.contains(touch.interaction().type())));
    }

    @Test
    void nobodyActsOnAMailAfterUnsubscribing() {
        Map<Person, Instant> left = STORY.touches().stream()
                .filter(touch -> touch.interaction().type().equals(InteractionType.UNSUBSCRIBED))
                .collect(Collectors.toMap(
                        Touch::person, touch -> touch.interaction().occurred()));
        Set<InteractionType> mail = Set.of(InteractionType.EMAIL_CLICK, InteractionType.EMAIL_REPLY);
        assertTrue(left.size() > 50);
        long after = STORY.touches().stream()
                .filter(touch -> left.containsKey(touch.person()))
                .filter(touch -> mail.contains(touch.interaction().type()))
                .filter(touch -> touch.interaction()
                        .occurred()
                        .isAfter(left.get(touch.person()).plusSeconds(14 * 86_400)))
                .count();
        assertEquals(0, after);
    }

    @Test
    void dealsBelongToPeopleAndWonOnesBecomeCustomers() {
        Set<String> companies =
                STORY.people().stream().map(person -> person.company().name()).collect(Collectors.toSet());
        for (Deal deal : STORY.deals()) {
            assertTrue(companies.contains(deal.company().orElseThrow()), deal.key());
            assertEquals(deal.status() == Deal.Status.OPEN, deal.closed().isEmpty(), deal.key());
            LocalDate opened = deal.opened().orElseThrow();
            assertTrue(deal.closed().stream().allMatch(day -> day.isAfter(opened) && day.isBefore(END)));
            assertTrue(deal.value().orElseThrow().amount().compareTo(BigDecimal.valueOf(20_000)) > 0);
        }
        Map<Deal.Status, Long> states =
                STORY.deals().stream().collect(Collectors.groupingBy(Deal::status, Collectors.counting()));
        assertEquals(Set.of(Deal.Status.values()), states.keySet());
        Set<String> won = STORY.deals().stream()
                .filter(deal -> deal.status() == Deal.Status.WON)
                .map(deal -> deal.company().orElseThrow())
                .collect(Collectors.toSet());
        assertTrue(STORY.touches().stream()
                .filter(touch -> touch.interaction().type().equals(InteractionType.PROJECT_CALL))
                .allMatch(touch -> won.contains(touch.person().company().name())));
    }

    @Test
    void aCancelledTellingStops() {
        Progress cancelled = Progress.silent(() -> true);
        assertThrows(CancellationException.class, () -> Story.tell(7, END, cancelled));
    }

    private static List<String> campaignsWithoutSpend(Story story) {
        Set<String> paid = story.spend().stream().map(Spend::campaign).collect(Collectors.toSet());
        return story.touches().stream()
                .flatMap(touch -> touch.interaction().campaign().stream())
                .distinct()
                .filter(campaign -> !paid.contains(campaign))
                .toList();
    }

    private static double intentPerPerson(ListKind list) {
        long people =
                STORY.people().stream().filter(person -> person.list() == list).count();
        long acts = STORY.touches().stream()
                .filter(touch -> touch.person().list() == list)
                .filter(touch -> INTENT.contains(touch.interaction().type()))
                .count();
        return (double) acts / people;
    }
}
