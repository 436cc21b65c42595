package org.winnable.core.source;

import java.net.URL;
import org.winnable.core.plugin.ContributionId;

/**
 * A dialect of lead files as its plug-in declares it: which labels make it out and what they mean. Data only; the format is
 * described in {@code docs/dialects.md}.
 *
 * @param id its name
 * @param label for people, in the user's language
 * @param description where such a file comes from and what becomes of it, for people; may be empty
 * @param file the YAML file in the plug-in
 */
public record Dialect(ContributionId id, String label, String description, URL file) {}
