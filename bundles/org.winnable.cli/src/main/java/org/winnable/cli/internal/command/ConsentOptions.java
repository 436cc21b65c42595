package org.winnable.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What somebody says yes to before they are asked. */
@Command
final class ConsentOptions {

    @Option(names = "--trust-unsigned", descriptionKey = "plugins.trustUnsigned")
    private boolean unsigned;

    @Option(names = "--trust-key", paramLabel = "SHA-256", descriptionKey = "plugins.trustKey")
    private List<String> keys = new ArrayList<>();

    @Option(names = "--accept-licences", descriptionKey = "plugins.acceptLicences")
    private boolean licences;

    @Option(names = "--dry-run", descriptionKey = "plugins.dryRun")
    private boolean dryRun;

    boolean unsigned() {
        return unsigned;
    }

    /** Fingerprints as they are written elsewhere: with colons or without, in upper case or lower. */
    Set<String> keys() {
        return keys.stream()
                .map(key -> key.replace(":", "").toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean licences() {
        return licences;
    }

    boolean dryRun() {
        return dryRun;
    }
}
