package org.winnable.plugins.ui.internal;

import java.util.List;
import org.winnable.plugins.PluginOffer;

/**
 * What sites offer.
 *
 * @param words what was looked for; empty for everything
 * @param offers in the order of names
 */
record OfferedPlugins(String words, List<PluginOffer> offers) {

    static final OfferedPlugins NONE = new OfferedPlugins("", List.of());
}
