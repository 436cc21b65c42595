package org.winnable.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.SourceDescription;
import org.winnable.workspace.ImportOrigin;
import org.winnable.workspace.ImportSummary;

class ImportHistoryTest {

    private final ImportSummary first = summary(1, 0);
    private final ImportSummary second = summary(2, 30);
    private final ImportSummary third = summary(3, 20);
    private final ImportHistory history = new ImportHistory(List.of(first, third, second));

    @Test
    void theNewestStandsFirst() {
        assertEquals(List.of(third, second, first), history.imports());
    }

    @Test
    void undoTakesTheNewestThatCounts() {
        assertEquals(Optional.of(first), history.undoNext());
        assertEquals(Optional.empty(), new ImportHistory(List.of(second)).undoNext());
    }

    @Test
    void redoBringsBackWhatWasUndoneLast() {
        assertEquals(Optional.of(second), history.redoNext());
        assertEquals(Optional.empty(), new ImportHistory(List.of(first)).redoNext());
    }

    @Test
    void anImportIsFoundByItsId() {
        assertEquals(Optional.of(second), history.find(2));
        assertEquals(Optional.empty(), history.find(4));
        assertEquals(Optional.empty(), ImportHistory.EMPTY.find(1));
    }

    private static ImportSummary summary(long id, long undone) {
        return new ImportSummary(
                id,
                new ImportOrigin(SourceDescription.named("list " + id), "", "files", "hash", Instant.EPOCH),
                ImportCounts.NONE,
                undone == 0 ? Optional.empty() : Optional.of(Instant.ofEpochSecond(undone)));
    }
}
