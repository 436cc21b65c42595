package org.winnable.imports.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.winnable.imports.internal.dialect.DialectRules;

/** Which files share identifiers of people. */
final class Family {

    private Family() {}

    /**
     * The family of a file: that of its dialect; for any other list one made of its labels, since number 17 of one list is
     * nobody in particular in a list from elsewhere, but the same person in the next export from the same place.
     */
    static String of(Optional<DialectRules> dialect, List<String> labels) {
        return dialect.filter(d -> d.signature().isPresent())
                .map(DialectRules::family)
                .orElseGet(() -> {
                    String all =
                            String.join("\n", labels.stream().sorted().toList()).toLowerCase(Locale.ROOT);
                    return "labels:" + UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
                });
    }
}
