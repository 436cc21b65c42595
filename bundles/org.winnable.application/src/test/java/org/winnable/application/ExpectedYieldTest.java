package org.winnable.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.core.catalog.ListedPlugins;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.SourceClass;
import org.winnable.core.lead.SourceDescription;
import org.winnable.core.plugin.PluginChoice;
import org.winnable.core.work.Progress;
import org.winnable.qualification.Qualification;
import org.winnable.workspace.FactStore;
import org.winnable.workspace.ImportOrigin;
import org.winnable.workspace.ImportTransaction;
import org.winnable.workspace.PersonRow;
import org.winnable.workspace.WorkspaceException;
import org.winnable.workspace.WorkspaceSettings;

class ExpectedYieldTest {

    @Test
    void thePriorSpeaksAloneUntilSomethingIsMeasured() {
        assertEquals(ExpectedYield.PRIOR, ExpectedYield.UNMEASURED.share(), 1e-12);
        assertFalse(ExpectedYield.UNMEASURED.isMeasured());
        assertEquals(40, ExpectedYield.UNMEASURED.of(2_000));
    }

    @Test
    void thePriorCountsForAHundredPeople() {
        assertEquals((3 + 2) / 200.0, measured(3, 100).share(), 1e-12);
        assertEquals((41 + 2) / 2_100.0, measured(41, 2_000).share(), 1e-12);
    }

    @Test
    void anExampleOfWilsonsIntervalAddsUp() {
        // 10 of 100 altogether: 5.5 % to 17.4 %, as statistics packages have it
        ExpectedYield expected = measured(8, 0);
        assertEquals(0.0552, expected.low(), 5e-5);
        assertEquals(0.1744, expected.high(), 5e-5);
    }

    @Test
    void theMorePeopleTheNarrowerTheIntervalAndTheShareLiesInIt() {
        Random random = new Random(20261123);
        for (int round = 0; round < 1_000; round++) {
            int people = 1 + random.nextInt(100_000);
            int leads = random.nextInt(people + 1);
            ExpectedYield few = measured(leads, people);
            ExpectedYield many = measured(10 * leads, 10 * people);
            assertTrue(0 <= few.low() && few.low() <= few.share() && few.share() <= few.high() && few.high() <= 1);
            assertTrue(many.high() - many.low() < few.high() - few.low(), few::toString);
            double found = (double) leads / people;
            assertTrue(Math.abs(many.share() - found) <= Math.abs(few.share() - found) + 1e-12, few::toString);
        }
    }

    @Test
    void listsOfItsClassSpeakForAListIfTheyHoldAsManyPeopleAsThePriorCountsFor(@TempDir Path folder)
            throws WorkspaceException {
        WorkspaceSettings settings = new WorkspaceSettings(
                "Acme", Currency.getInstance("EUR"), ZoneOffset.UTC, Optional.empty(), Set.of(), PluginChoice.ANY);
        try (ClientSession session = ClientSession.create(folder, settings, ListedPlugins.none())) {
            FactStore facts = session.workspace().facts();
            add(facts, SourceClass.INTERRUPTED, 0, 120);
            add(facts, SourceClass.SEEKING, 110, 99);
            long byHand = facts.byHand().merge(Set.of(1L, 2L), Instant.EPOCH);
            Qualification people = session.qualification(Instant.EPOCH, Progress.NONE);
            ExpectedYield interrupted = ExpectedYield.ofNext(facts, people, SourceClass.INTERRUPTED);
            assertEquals(Optional.of(SourceClass.INTERRUPTED), interrupted.sourceClass());
            assertEquals(119, interrupted.people());
            // ten stand on both lists, two were merged
            ExpectedYield seeking = ExpectedYield.ofNext(facts, people, SourceClass.SEEKING);
            assertEquals(Optional.empty(), seeking.sourceClass());
            assertEquals(208, seeking.people());
            assertEquals(119, ExpectedYield.of(facts, people, facts.summary(2)).people());
            assertFalse(ExpectedYield.of(facts, people, facts.summary(1)).isMeasured());
            assertEquals(3, byHand);
            facts.undo(2, Instant.EPOCH);
            assertEquals(
                    119,
                    ExpectedYield.ofNext(facts, people, SourceClass.SEEKING).people());
        }
    }

    private static void add(FactStore facts, SourceClass sourceClass, int first, int people) throws WorkspaceException {
        SourceDescription list = new SourceDescription(
                "list", sourceClass, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        try (ImportTransaction transaction =
                facts.beginImport(new ImportOrigin(list, "", "files", sourceClass.key(), Instant.EPOCH))) {
            for (int number = first; number < first + people; number++) {
                transaction.add(new PersonRow(
                        number + 2L,
                        Optional.empty(),
                        Map.of(ContactField.EMAIL, "p" + number + "@example.com"),
                        Map.of(),
                        List.of()));
            }
            transaction.commit(new ImportCounts(people, people, 0, 0, 0));
        }
    }

    private static ExpectedYield measured(int leads, int people) {
        return ExpectedYield.measured(leads, people, Optional.empty());
    }
}
