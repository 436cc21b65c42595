package org.winnable.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.winnable.core.lead.Contact;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.Interaction;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.lead.RowOutcome;
import org.winnable.core.lead.SourceDescription;
import org.winnable.core.work.Progress;

/** Rows that tell of nothing but what people did. */
class KnownLogsTest extends WorkspaceTestCase {

    private ImportTransaction target;

    @BeforeEach
    void beginImport() throws WorkspaceException {
        begin("log");
    }

    @AfterEach
    void endImport() throws WorkspaceException {
        target.close();
    }

    @Test
    void rowsOfALogThatSayTheSameOfAPersonAreOneRecord() throws WorkspaceException {
        Map<ContactField, String> ann = Map.of(ContactField.EMAIL, "ann@example.org");
        Map<ContactField, String> ben = Map.of(ContactField.EMAIL, "ben@example.org");
        assertEquals(RowOutcome.CREATED, did(2, ann, InteractionType.PAGE_VISIT).outcome());
        assertEquals(RowOutcome.CREATED, did(3, ben, InteractionType.PAGE_VISIT).outcome());
        assertEquals(
                RowOutcome.MERGED, did(4, ann, InteractionType.PRICING_VISIT).outcome());
        assertEquals(
                RowOutcome.UNCHANGED, did(5, ann, InteractionType.PAGE_VISIT).outcome());
        nextImport();

        assertEquals(2, people());
        Contact told = workspace.facts().contact(1).orElseThrow();
        assertEquals(1, told.records().size());
        assertEquals(
                List.of(InteractionType.PAGE_VISIT, InteractionType.PRICING_VISIT),
                told.interactions().stream().map(Interaction::type).toList());

        Taken again = did(2, ann, InteractionType.PRICING_VISIT);
        assertEquals(RowOutcome.UNCHANGED, again.outcome());
        assertEquals(1, again.person());
        assertEquals(
                RowOutcome.MERGED, did(3, ann, InteractionType.DEMO_REQUEST).outcome());
        nextImport();
        assertEquals(
                3, workspace.facts().contact(1).orElseThrow().interactions().size());
    }

    @Test
    void aLogThatComesAgainAddsNoRecordAndStandsForTheFirstOneOnceThatIsUndone() throws WorkspaceException {
        logOfThree();
        nextImport();
        FactImage once = FactImage.of(workspace);
        logOfThree();
        nextImport();
        assertEquals(once, FactImage.of(workspace));
        assertEquals(1, workspace.facts().contact(1).orElseThrow().records().size());
        assertArrayEquals(new long[] {1, 2}, workspace.facts().people(2));
        target.close();
        workspace.facts().undo(1, Instant.EPOCH);
        assertEquals(once.rows(), FactImage.of(workspace).rows());
        workspace.facts().undo(2, Instant.EPOCH);
        assertEquals(0, people());
        begin("log");
    }

    private void logOfThree() throws WorkspaceException {
        Map<ContactField, String> ann = Map.of(ContactField.EMAIL, "ann@example.org");
        Map<ContactField, String> ben = Map.of(ContactField.EMAIL, "ben@example.org");
        did(2, ann, InteractionType.PAGE_VISIT);
        did(3, ben, InteractionType.PAGE_VISIT);
        did(4, ann, InteractionType.DEMO_REQUEST);
        did(5, ann, InteractionType.PAGE_VISIT);
    }

    @Test
    void whatARecordTellsAlreadyIsNotAddedToIt() throws WorkspaceException {
        logOfThree();
        nextImport();
        assertEquals(
                List.of(InteractionType.PAGE_VISIT, InteractionType.DEMO_REQUEST),
                workspace.facts().contact(1).orElseThrow().records().getFirst().interactions().stream()
                        .map(Interaction::type)
                        .toList());
    }

    @Test
    void aLongerLogKeepsItsOwnWordSoThatUndoOfTheShorterOneTakesNothingFromIt() throws WorkspaceException {
        logOfThree();
        nextImport();
        Map<ContactField, String> ann = Map.of(ContactField.EMAIL, "ann@example.org");
        target.close();
        begin("longer");
        assertEquals(
                RowOutcome.UNCHANGED, did(2, ann, InteractionType.PAGE_VISIT).outcome());
        assertEquals(
                RowOutcome.MERGED, did(3, ann, InteractionType.PRICING_VISIT).outcome());
        nextImport();
        target.close();
        workspace.facts().undo(1, Instant.EPOCH);
        assertEquals(1, people());
        Contact left = workspace.facts().contact(workspace.facts().people(2)[0]).orElseThrow();
        assertEquals(
                List.of(InteractionType.PAGE_VISIT, InteractionType.PRICING_VISIT),
                left.interactions().stream().map(Interaction::type).toList());
        begin("log");
    }

    private Taken did(long line, Map<ContactField, String> who, InteractionType type) throws WorkspaceException {
        Instant when =
                Instant.parse("2025-03-01T10:00:00Z").plusSeconds(type.key().length());
        Interaction touch = new Interaction(type, when, Optional.empty(), Optional.empty());
        return target.addInteractions(new PersonRow(line, Optional.empty(), who, Map.of(), List.of(touch)));
    }

    private void begin(String hash) throws WorkspaceException {
        target = workspace
                .facts()
                .beginImport(new ImportOrigin(
                        SourceDescription.named("log"),
                        "dialect",
                        "generic",
                        hash,
                        Instant.parse("2025-01-01T00:00:00Z")));
    }

    private void nextImport() throws WorkspaceException {
        target.commit(ImportCounts.NONE);
        target.close();
        begin("log");
    }

    private int people() throws WorkspaceException {
        return workspace.facts().load(Set.of(), Progress.NONE).size();
    }
}
