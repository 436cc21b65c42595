package org.winnable.workbench.tests;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.Interaction;
import org.winnable.core.lead.SourceDescription;
import org.winnable.workspace.ImportOrigin;
import org.winnable.workspace.ImportTransaction;
import org.winnable.workspace.PersonRow;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceSettings;

/** A client with people who did something. */
final class ScoredClient {

    private static final int FIRST_LINE = 2;

    private ScoredClient() {}

    /** Makes the workspace of a client, with so many people and what each of them did. */
    static void make(Path client, int people, Instant now, IntFunction<List<Interaction>> did) throws Exception {
        WorkspaceSettings settings = WorkspaceSettings.of("Scored", Currency.getInstance("EUR"), ZoneOffset.UTC);
        try (Workspace workspace = Workspace.create(client, settings)) {
            ImportOrigin origin =
                    new ImportOrigin(SourceDescription.named("visits.csv"), "generic", "generic", "hash", now);
            try (ImportTransaction transaction = workspace.facts().beginImport(origin)) {
                for (int line = FIRST_LINE; line < people + FIRST_LINE; line++) {
                    Map<ContactField, String> values = Map.of(
                            ContactField.FULL_NAME, "Person " + line, ContactField.EMAIL, "p" + line + "@example.com");
                    transaction.add(new PersonRow(line, Optional.empty(), values, Map.of(), did.apply(line)));
                }
                transaction.commit(new ImportCounts(people, people, 0, 0, 0));
            }
        }
    }
}
