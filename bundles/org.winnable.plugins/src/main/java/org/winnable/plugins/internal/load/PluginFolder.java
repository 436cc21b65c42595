package org.winnable.plugins.internal.load;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The folder of installed plug-ins and what lies where in it.
 *
 * @param root absolute
 */
public record PluginFolder(Path root) {

    /**
     * The folder of the user: among their own data, as the XDG base directory specification has it.
     *
     * @param environment the variables of the process
     * @param home of the user
     */
    public static PluginFolder of(Map<String, String> environment, Path home) {
        Path data = Optional.ofNullable(environment.get("XDG_DATA_HOME"))
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElseGet(() -> home.resolve(".local").resolve("share"));
        return new PluginFolder(
                data.resolve("winnable").resolve("plugins").toAbsolutePath().normalize());
    }

    /** That of this process. */
    public static PluginFolder own() {
        return of(System.getenv(), Path.of(System.getProperty("user.home", "")));
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
