package org.winnable.workspace.internal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.winnable.core.plugin.CodePlace;

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
            Optional<Path> place = CodePlace.of(each);
            if (place.isEmpty()) {
                return Optional.empty();
            }
            try {
                stamps.append(stamp(place.get())).append(' ');
            } catch (IOException e) {
                return Optional.empty();
            }
        }
        return Optional.of(stamps.toString());
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
