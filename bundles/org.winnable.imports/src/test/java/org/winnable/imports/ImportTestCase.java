package org.winnable.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.lead.Contact;
import org.winnable.core.work.Progress;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceSettings;

/** A new workspace for every test, a plain source and two dialects. */
abstract class ImportTestCase {

    protected static final String VOCABULARY = """
            fields:
              externalId: [ID]
              email: [Email, Work Email]
              name: [Name]
              phone: [Phone]
              company: [Company]
              companySize: [Employees]
              optOut: [Opt Out, Unsubscribed]
              createdAt: [Created]
            """;
    private static final String CONNECTIONS = """
            family: network
            recognise:
              labels: [Name, Company, Connected On]
              at-least: 3
            source-class: referred
            channel: network
            fields:
              name: [Name]
              company: [Company]
              createdAt: [Connected On]
            interactions:
              - type: connection-accepted
                at: createdAt
            skip-rows: [Copyright]
            """;

    @TempDir
    protected Path folder;

    protected Workspace workspace;
    protected PluginCatalog catalog;

    @BeforeEach
    void create() throws Exception {
        workspace = Workspace.create(
                folder.resolve("client"), WorkspaceSettings.of("Client", Currency.getInstance("EUR"), ZoneOffset.UTC));
        catalog = Lists.catalog(new Lists.PlainSource(), folder, VOCABULARY, CONNECTIONS);
    }

    @AfterEach
    void close() throws Exception {
        workspace.close();
    }

    protected ImportReport run(String... lines) throws Exception {
        return run(ImportOptions.DEFAULT, lines);
    }

    protected ImportReport run(ImportOptions options, String... lines) throws Exception {
        Path file = Files.writeString(folder.resolve("list.csv"), String.join("\n", lines));
        return new Importer(catalog).run(workspace, file, options, Progress.NONE);
    }

    protected Rehearsal rehearse(ImportOptions options, String... lines) throws Exception {
        Path file = Files.writeString(folder.resolve("list.csv"), String.join("\n", lines));
        return new Importer(catalog).rehearse(workspace, file, options, Progress.NONE);
    }

    protected Contact contact(long id) throws Exception {
        return workspace.facts().contact(id).orElseThrow();
    }

    protected int people() throws Exception {
        return workspace.facts().load(Set.of(), Progress.NONE).size();
    }
}
