package org.winnable.core.source;

import java.net.URL;
import org.winnable.core.plugin.ContributionId;

/**
 * A dialect of lead files as its plug-in declares it: which labels make it out and what they mean. Data only; the format is
 * described in {@code docs/extension-points.md}.
 *
 * @param id its name
 * @param label for people, in the user's language
 * @param file the YAML file in the plug-in
 */
public record Dialect(ContributionId id, String label, URL file) {}
