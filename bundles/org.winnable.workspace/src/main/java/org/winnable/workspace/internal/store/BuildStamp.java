package org.winnable.workspace.internal.store;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells one build of some classes from another, by length and time of the files that they come from: what one build derived may
 * not be what the next one derives, be it only that it knows one more job title.
 */
final class BuildStamp {

    private BuildStamp() {}

    /** The stamp of the builds that hold these classes; empty if it cannot be found out. */
    static Optional<String> of(Class<?>... classes) {
        StringBuilder stamps = new StringBuilder();
        for (Class<?> each : classes) {
            try {
                Path place = place(each.getProtectionDomain().getCodeSource());
                if (place == null) {
                    return Optional.empty();
                }
                stamps.append(stamp(place)).append(' ');
            } catch (IOException e) {
                return Optional.empty();
            }
        }
        return Optional.of(stamps.toString());
    }

    private static @Nullable Path place(@Nullable CodeSource source) {
        if (source == null || !"file".equals(source.getLocation().getProtocol())) {
            return null;
        }
        String path = source.getLocation().getPath();
        Path place = Path.of(path);
        // places in OSGi are not escaped, as those of other class loaders are
        return Files.exists(place) ? place : Path.of(URLDecoder.decode(path, StandardCharsets.UTF_8));
    }

    /** Of a jar, or of all files in a folder. */
    private static String stamp(Path place) throws IOException {
        long length = 0;
        long newest = 0;
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                length += Files.size(file);
                newest = Math.max(newest, Files.getLastModifiedTime(file).toMillis());
            }
        }
        return length + "." + newest;
    }
}
