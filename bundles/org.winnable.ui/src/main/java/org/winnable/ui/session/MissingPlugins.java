package org.winnable.ui.session;

import java.nio.file.Path;
import java.util.List;
import org.winnable.core.plugin.PluginNeed;

/**
 * The open client needs plug-ins that are not installed: a value of the application's context until they are.
 *
 * @param folder of the client
 * @param needs at least one
 */
public record MissingPlugins(Path folder, List<PluginNeed> needs) {

    /** Copies the list. */
    public MissingPlugins {
        needs = List.copyOf(needs);
    }
}
