package org.winnable.imports.ui.internal;

import java.util.Optional;
import java.util.stream.LongStream;
import org.winnable.application.ExpectedYield;
import org.winnable.application.ListFunnel;
import org.winnable.application.ListVerdict;
import org.winnable.qualification.Qualification;
import org.winnable.workspace.FactStore;
import org.winnable.workspace.ImportSummary;
import org.winnable.workspace.WorkspaceException;

/**
 * What an import's list holds, as far as it counts.
 *
 * @param summary the import as it stands now
 * @param judged what its people are judged to be; empty while it is undone, or not all of them are judged
 */
record ListContent(ImportSummary summary, Optional<Judged> judged) {

    /**
     * What the people of a list are judged to be.
     *
     * @param verdict in a sentence
     * @param funnel in figures
     */
    record Judged(ListVerdict verdict, ListFunnel funnel) {}

    /** Reads it off the UI thread. */
    static ListContent read(FactStore facts, Qualification people, long importId) throws WorkspaceException {
        ImportSummary summary = facts.summary(importId);
        if (summary.undone().isPresent()) {
            return new ListContent(summary, Optional.empty());
        }
        long[] ids = facts.people(importId);
        if (LongStream.of(ids).anyMatch(id -> people.facts().row(id) < 0)) {
            return new ListContent(summary, Optional.empty());
        }
        ListFunnel funnel = ListFunnel.of(people, ids, summary, ExpectedYield.of(facts, people, summary));
        return new ListContent(summary, Optional.of(new Judged(ListVerdict.of(people, ids), funnel)));
    }
}
