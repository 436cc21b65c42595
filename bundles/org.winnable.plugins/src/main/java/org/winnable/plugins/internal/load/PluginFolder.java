package org.winnable.plugins.internal.load;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The folder of installed plug-ins and what lies where in it.
 *
 * @param root absolute
 */
public record PluginFolder(Path root) {

    /** A system property that names another folder, for tests and for those who keep several sets of plug-ins. */
    public static final String PROPERTY = "winnable.plugins";

    /**
     * The folder of the user: among their own data, as the XDG base directory specification has it.
     *
     * @param environment the variables of the process
     * @param properties the system properties
     */
    public static PluginFolder of(Map<String, String> environment, Function<String, Optional<String>> properties) {
        return new PluginFolder(properties
                .apply(PROPERTY)
                .map(Path::of)
                .orElseGet(() -> Optional.ofNullable(environment.get("XDG_DATA_HOME"))
                        .map(Path::of)
                        .filter(Path::isAbsolute)
                        .orElseGet(() -> Path.of(properties.apply("user.home").orElse("."), ".local", "share"))
                        .resolve("winnable")
                        .resolve("plugins"))
                .toAbsolutePath()
                .normalize());
    }

    /** That of this process. */
    public static PluginFolder own() {
        return of(System.getenv(), name -> Optional.ofNullable(System.getProperty(name)));
    }

    /** Names the bundles that are to be there: what is written here last makes a change happen. */
    public Path list() {
        return root.resolve("bundles.list");
    }

    /** What p2 knows of what is installed. */
    public Path agent() {
        return root.resolve("p2");
    }

    /** The sites that are asked. */
    public Path sites() {
        return root.resolve("sites.list");
    }

    /** Those who are trusted. */
    public Path keys() {
        return root.resolve("keys.list");
    }

    /** Held while a process changes plug-ins. */
    public Path lock() {
        return root.resolve("lock");
    }
}
