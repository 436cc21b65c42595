package org.winnable.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.winnable.core.facts.FactTable;
import org.winnable.core.lead.Contact;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.Interaction;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.work.Progress;

/** Decisions are facts about a person, said by hand. */
class DecisionTest extends WorkspaceTestCase {

    private static final Instant NOW = Instant.parse("2026-01-10T12:00:00Z");
    private static final Instant WHEN = Instant.parse("2026-01-05T09:00:00Z");
    private static final Interaction REJECTED =
            new Interaction(InteractionType.SALES_REJECTED, WHEN, Optional.of("no budget this year"), Optional.empty());

    @BeforeEach
    void importTwoPeople() throws WorkspaceException {
        try (ImportTransaction target = workspace.facts().beginImport(Folders.origin("a", "2025-01-01T00:00:00Z"))) {
            for (String address : List.of("ann@x.example", "ben@y.example")) {
                Map<ContactField, String> values = Map.of(ContactField.EMAIL, address);
                target.add(new PersonRow(2, Optional.empty(), values, Map.of(), List.of()));
            }
            target.commit(new ImportCounts(2, 2, 0, 0, 0));
        }
    }

    @Test
    void aDecisionIsAnInteractionOfThePersonWithDateAndReason() throws WorkspaceException {
        long said = reject(1);
        assertEquals(List.of(REJECTED), interactions(1));
        assertEquals(List.of(), interactions(2));
        FactTable table = workspace.facts().load(Set.of(), Progress.NONE);
        int row = table.row(1);
        assertEquals(1, table.endInteraction(row) - table.firstInteraction(row));
        assertEquals(WHEN.getEpochSecond(), table.interactionTime(table.firstInteraction(row)));
        ImportSummary summary = workspace.facts().summary(said);
        assertTrue(summary.origin().isByHand());
        assertTrue(summary.origin().source().name().contains("contact 1"), summary.toString());
        assertEquals(2, table.size());
    }

    @Test
    void itIsUndoneAndBroughtBackLikeAnythingSaidByHand() throws WorkspaceException {
        FactImage before = FactImage.of(workspace);
        long said = reject(1);
        FactImage decided = FactImage.of(workspace);
        workspace.facts().undo(said, NOW);
        assertEquals(before, FactImage.of(workspace));
        workspace.facts().redo(said);
        assertEquals(decided, FactImage.of(workspace));
    }

    @Test
    void itGoesWithThePersonWhenTwoAreMergedAndStaysWithItsRecordWhenTheyAreSplit() throws WorkspaceException {
        reject(2);
        long merge = workspace.facts().byHand().merge(Set.of(1L, 2L), NOW);
        assertEquals(List.of(REJECTED), interactions(1));
        workspace.facts().undo(merge, NOW);
        assertEquals(List.of(), interactions(1));
        assertEquals(List.of(REJECTED), interactions(2));
        workspace.facts().redo(merge);
        Contact both = workspace.facts().contact(1).orElseThrow();
        long anns = both.records().getFirst().id();
        workspace.facts().byHand().split(1, Set.of(anns), NOW);
        assertEquals(List.of(), interactions(anns));
        assertEquals(List.of(REJECTED), interactions(2));
    }

    @Test
    void whatIsNoDecisionOrLiesInTheFutureIsRefusedAndKeepsNothing() throws WorkspaceException {
        ByHand byHand = workspace.facts().byHand();
        FactImage before = FactImage.of(workspace);
        assertThrows(
                IllegalArgumentException.class,
                () -> byHand.decide(1, InteractionType.DEMO_REQUEST, Optional.empty(), WHEN, NOW));
        String future = assertThrows(
                        WorkspaceException.class,
                        () -> byHand.decide(1, InteractionType.RAISED_HAND, Optional.empty(), NOW.plusSeconds(1), NOW))
                .getMessage();
        assertTrue(future.contains("future"), future);
        assertThrows(
                WorkspaceException.class,
                () -> byHand.decide(77, InteractionType.RAISED_HAND, Optional.empty(), WHEN, NOW));
        assertEquals(before, FactImage.of(workspace));
        assertEquals(1, workspace.facts().imports().size());
    }

    @Test
    void decidedTwiceAtTheSameMomentItCountsOnce() throws WorkspaceException {
        reject(1);
        reject(1);
        FactTable table = workspace.facts().load(Set.of(), Progress.NONE);
        assertEquals(1, table.endInteraction(table.row(1)) - table.firstInteraction(table.row(1)));
        assertFalse(interactions(1).isEmpty());
    }

    private long reject(long person) throws WorkspaceException {
        return workspace
                .facts()
                .byHand()
                .decide(person, InteractionType.SALES_REJECTED, Optional.of("no budget this year"), WHEN, NOW);
    }

    private List<Interaction> interactions(long person) throws WorkspaceException {
        return workspace.facts().contact(person).orElseThrow().records().stream()
                .flatMap(record -> record.interactions().stream())
                .toList();
    }
}
