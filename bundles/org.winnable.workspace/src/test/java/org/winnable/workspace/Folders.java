package org.winnable.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import org.winnable.core.lead.SourceDescription;

/** Workspaces and imports for tests. */
final class Folders {

    static final WorkspaceSettings SETTINGS =
            WorkspaceSettings.of("Acme \"North\" GmbH", Currency.getInstance("EUR"), ZoneId.of("Europe/Berlin"));

    private Folders() {}

    static Workspace create(Path parent) throws WorkspaceException {
        return Workspace.create(parent.resolve("acme"), SETTINGS);
    }

    static ImportOrigin origin(String hash, String recorded) {
        return new ImportOrigin(
                SourceDescription.named("list.csv"), "generic", "generic", hash, Instant.parse(recorded));
    }

    static void replace(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " has no " + from);
        }
        Files.writeString(file, text.replace(from, to));
    }
}
