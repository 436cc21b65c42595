package org.winnable.core.plugin;

import java.net.URL;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where on the disk the code of a class comes from. */
public final class CodePlace {

    private CodePlace() {}

    /** The jar, or the folder of class files; empty where it comes from neither. */
    public static Optional<Path> of(Class<?> type) {
        @Nullable CodeSource source = type.getProtectionDomain().getCodeSource();
        @Nullable URL location = source == null ? null : source.getLocation();
        if (location == null || !"file".equals(location.getProtocol())) {
            return Optional.empty();
        }
        Path place = Path.of(location.getPath());
        // places in OSGi are not escaped, as those of other class loaders are
        return Optional.of(
                        Files.exists(place)
                                ? place
                                : Path.of(URLDecoder.decode(location.getPath(), StandardCharsets.UTF_8)))
                .filter(Files::exists);
    }
}
