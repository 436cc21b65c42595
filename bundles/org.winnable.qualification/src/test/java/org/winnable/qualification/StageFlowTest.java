package org.winnable.qualification;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.rules.Condition;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.rules.Lifecycle.Stage;
import org.winnable.core.work.Progress;
import org.winnable.qualification.TestFacts.Person;
import org.winnable.qualification.flow.StageFlow;
import org.winnable.qualification.flow.StageFlow.Stays;
import org.winnable.qualification.history.StageChange;

/** How long people stand in the stages, against the histories told one by one. */
class StageFlowTest {

    private static final Instant AS_OF = Instant.parse("2025-12-31T00:00:00Z");

    @Test
    void staysThatAreOverAndThoseThatLastAreToldApart() throws InvalidModelException {
        // the demo request keeps a lead for six months
        StageFlow flow = StageFlow.of(
                judged(List.of(
                        asked("2025-01-01T00:00:00Z"), asked("2025-03-01T00:00:00Z"), asked("2025-12-21T00:00:00Z"))),
                Progress.NONE);
        Stays contact = flow.stages().getFirst();
        Stays lead = flow.stages().getLast();
        assertEquals(2, contact.people());
        assertEquals(1, lead.people());
        assertEquals(1, lead.cameLately());
        assertEquals(0, contact.cameLately());
        assertEquals(2, lead.finished().count());
        // half a year of Berlin from January on is an hour short of 181 days, as the clocks go forward in March
        assertEquals(Optional.of(180L), lead.finished().median().map(Duration::toDays));
        assertEquals(Optional.of(Duration.ofDays(10)), lead.present().median());
        // at the moment of the request they were contacts, too, but did not stand there
        assertEquals(0, contact.finished().count());
        assertEquals(2, contact.present().count());
        assertEquals(
                List.of("contact>lead 3", "lead>contact 2"),
                flow.transitions().stream()
                        .map(each -> each.from().key() + ">" + each.to().key() + " " + each.count())
                        .toList());
    }

    @Test
    void theFlowOfManyIsWhatTheirHistoriesTell() throws InvalidModelException {
        Random random = new Random(20261123);
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            Person person =
                    asked(AS_OF.minus(Duration.ofHours(random.nextInt(20_000))).toString());
            for (int more = random.nextInt(4); more > 0; more--) {
                Instant when = AS_OF.minus(Duration.ofHours(random.nextInt(20_000)));
                person.did(
                        random.nextBoolean() ? InteractionType.DEMO_REQUEST : InteractionType.SALES_REJECTED, when, "");
            }
            people.add(person);
        }
        Qualification judged = judged(people);
        StageFlow flow = StageFlow.of(judged, Progress.NONE);
        Map<String, Integer> finished = new HashMap<>();
        Map<String, Integer> moves = new HashMap<>();
        for (int row = 0; row < judged.size(); row++) {
            List<StageChange> history = judged.history(row);
            for (int i = 1; i < history.size(); i++) {
                StageChange from = history.get(i - 1);
                StageChange to = history.get(i);
                moves.merge(from.to().key() + ">" + to.to().key(), 1, Integer::sum);
                if (to.at().isAfter(from.at())) {
                    finished.merge(from.to().key(), 1, Integer::sum);
                }
            }
        }
        assertArrayEquals(
                judged.stageCounts(),
                flow.stages().stream().mapToInt(Stays::people).toArray());
        flow.stages()
                .forEach(stays -> assertEquals(
                        finished.getOrDefault(stays.stage().key(), 0),
                        stays.finished().count(),
                        stays.stage().key()));
        Map<String, Integer> counted = new HashMap<>();
        flow.transitions()
                .forEach(each -> counted.put(each.from().key() + ">" + each.to().key(), each.count()));
        assertEquals(moves, counted);
        assertTrue(counted.size() >= 3, counted.toString());
        assertEquals(Optional.empty(), flow.failure());
    }

    @Test
    void nobodyGivesStagesWithoutStays() throws InvalidModelException {
        StageFlow flow = StageFlow.of(judged(List.of()), Progress.NONE);
        assertEquals(List.of(0, 0, 0), flow.stages().stream().map(Stays::people).toList());
        assertEquals(Optional.empty(), flow.stages().getFirst().present().median());
        assertEquals(List.of(), flow.transitions());
    }

    @Test
    void itStopsWhenTheUserCancels() throws InvalidModelException {
        Qualification judged = judged(List.of(asked("2025-01-01T00:00:00Z")));
        Progress cancelled = new Progress() {
            @Override
            public void begin(String task, long total) {}

            @Override
            public void advance(long amount) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> StageFlow.of(judged, cancelled));
    }

    private static Person asked(String when) {
        return TestFacts.known()
                .knownByActs()
                .is(CategoryKey.SENIORITY, "director")
                .did(InteractionType.DEMO_REQUEST, when);
    }

    private static Qualification judged(List<Person> people) throws InvalidModelException {
        Stage nurture = new Stage("nurture", "Nurture", Optional.empty(), Optional.empty(), List.of(), Map.of(), true);
        Lifecycle lifecycle = new Lifecycle(
                List.of(
                        new Stage("contact", "Contact", Condition.ALWAYS),
                        nurture,
                        new Stage("lead", "Lead", new Condition.IsLead())),
                Map.of(InteractionType.SALES_REJECTED, "nurture"));
        return new Qualifier(new TestCatalog().plugins(), 1)
                .qualify(
                        TestFacts.table(people),
                        TestRules.plain().lifecycle(lifecycle).months(6).rules(),
                        AS_OF,
                        Progress.NONE);
    }
}
