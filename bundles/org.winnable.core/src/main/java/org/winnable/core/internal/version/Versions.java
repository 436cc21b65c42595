package org.winnable.core.internal.version;

import java.util.Optional;
import java.util.function.Function;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/** Versions and ranges of them, as texts. */
public final class Versions {

    private Versions() {}

    /** Whether a text is a range of versions that holds any. */
    public static boolean isRange(String text) {
        return parsed(VersionRange::new, text).filter(range -> !range.isEmpty()).isPresent();
    }

    /** Whether a version lies in a range. */
    public static boolean includes(String range, String version) {
        return parsed(VersionRange::new, range)
                .flatMap(wide -> parsed(Version::new, version).filter(wide::includes))
                .isPresent();
    }

    private static <T> Optional<T> parsed(Function<String, T> constructor, String text) {
        try {
            return Optional.of(constructor.apply(text.strip()));
        } catch (IllegalArgumentException e) {
            // that it is none is the answer
            return Optional.empty();
        }
    }
}
