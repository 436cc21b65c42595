package org.winnable.architecture.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Types that are public for our own bundles although plug-ins see their package, as {@code host-types.txt} lists them with reasons.
 *
 * @param names full names; types within them are meant, too
 */
record HostTypes(Set<String> names) {

    static final HostTypes NONE = new HostTypes(Set.of());

    private static final String TABLE = "host-types.txt";

    static HostTypes read() {
        try (InputStream table = Objects.requireNonNull(HostTypes.class.getResourceAsStream(TABLE), TABLE)) {
            return new HostTypes(new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", 2)[0].strip())
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean contains(String type) {
        int nested = type.indexOf('$');
        return names.contains(nested < 0 ? type : type.substring(0, nested));
    }
}
