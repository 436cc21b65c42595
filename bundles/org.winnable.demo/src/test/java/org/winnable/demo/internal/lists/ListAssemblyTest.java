package org.winnable.demo.internal.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.Interaction;
import org.winnable.core.lead.Money;
import org.winnable.core.lead.Seniority;
import org.winnable.core.lead.SourceClass;
import org.winnable.core.lead.Spend;
import org.winnable.core.work.Progress;
import org.winnable.demo.internal.Dice;
import org.winnable.demo.internal.story.Story;

class ListAssemblyTest {

    private static final Story STORY = Story.tell(7, LocalDate.of(2026, 4, 1), Progress.NONE);
    private static final List<SourceList> LISTS = ListAssembly.of(STORY, new Dice(3));

    @Test
    void everyInteractionIsToldExactlyOnce() {
        List<Interaction> told = LISTS.stream()
                .flatMap(list -> list.rows().stream())
                .flatMap(row -> row.interactions().stream())
                .toList();
        assertEquals(Story.INTERACTIONS, told.size());
        Set<Interaction> happened =
                STORY.touches().stream().map(touch -> touch.interaction()).collect(Collectors.toSet());
        assertEquals(happened, new HashSet<>(told));
    }

    @Test
    void noListTellsTheFuture() {
        for (SourceList list : LISTS) {
            assertFalse(list.recorded().isAfter(STORY.timeline().endInstant()));
            for (Row row : list.rows()) {
                assertTrue(row.interactions().stream()
                        .noneMatch(touch -> touch.occurred().isAfter(list.recorded())));
            }
        }
    }

    @Test
    void listsComeInOrderAndHaveNamesOfTheirOwn() {
        assertEquals(
                LISTS.stream().map(SourceList::recorded).sorted().toList(),
                LISTS.stream().map(SourceList::recorded).toList());
        assertEquals(
                LISTS.size(),
                LISTS.stream().map(list -> list.source().name()).distinct().count());
        assertTrue(LISTS.size() > 20);
    }

    @Test
    void aListSaysHowItsPeopleCameOntoIt() {
        Set<SourceClass> classes =
                LISTS.stream().map(list -> list.source().sourceClass()).collect(Collectors.toSet());
        assertEquals(Set.of(SourceClass.values()), classes);
        assertTrue(LISTS.stream().allMatch(list -> list.source().channel().isPresent()));
    }

    @Test
    void theListsOfACampaignCostTogetherWhatItCost() {
        for (String campaign : STORY.spend().stream().map(Spend::campaign).collect(Collectors.toSet())) {
            BigDecimal lists = LISTS.stream()
                    .map(SourceList::source)
                    .filter(source -> source.campaign().equals(Optional.of(campaign)))
                    .flatMap(source -> source.cost().stream())
                    .map(Money::amount)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal spend = STORY.spend().stream()
                    .filter(item -> item.campaign().equals(campaign))
                    .map(item -> item.cost().amount())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(spend, lists, campaign);
        }
    }

    @Test
    void whatAListCostCountsForThePeopleOnIt() {
        List<SourceList> paid =
                LISTS.stream().filter(list -> list.source().cost().isPresent()).toList();
        assertTrue(paid.stream()
                .anyMatch(list -> list.source().sourceClass().equals(SourceClass.BOUGHT_LIST)
                        && list.rows().size() > 100));
        for (SourceList list : paid) {
            String campaign = list.source().campaign().orElseThrow();
            assertTrue(
                    list.rows().stream()
                            .allMatch(row -> campaign.equals(row.values().get(ContactField.CAMPAIGN))),
                    campaign);
        }
    }

    @Test
    void aChiefFinancialOfficerIsNoMereDirector() {
        List<Row> officers = LISTS.stream()
                .flatMap(list -> list.rows().stream())
                .filter(row -> "CFO".equals(row.values().get(ContactField.TITLE)))
                .filter(row -> row.values().containsKey(ContactField.SENIORITY))
                .toList();
        assertTrue(officers.size() > 3, officers::toString);
        assertTrue(officers.stream()
                .allMatch(row -> Seniority.EXECUTIVE.key().equals(row.values().get(ContactField.SENIORITY))));
    }

    @Test
    void everyRowCanBeMatchedAndSomeAreIncomplete() {
        long withoutTitle = 0;
        for (SourceList list : LISTS) {
            for (Row row : list.rows()) {
                Set<ContactField> fields = row.values().keySet();
                boolean nameAndCompany = fields.containsAll(
                        Set.of(ContactField.FIRST_NAME, ContactField.LAST_NAME, ContactField.COMPANY));
                assertTrue(
                        fields.contains(ContactField.EMAIL) || nameAndCompany,
                        list.source().name());
                assertTrue(row.values().values().stream().noneMatch(String::isBlank));
                withoutTitle += fields.contains(ContactField.TITLE) ? 0 : 1;
            }
        }
        assertTrue(withoutTitle > 500);
    }
}
