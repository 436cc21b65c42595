package org.winnable.core.pack;

import java.net.URL;
import org.winnable.core.plugin.ContributionId;

/**
 * A client pack as its plug-in declares it: data only, no code.
 *
 * @param id its name
 * @param label for people, in the user's language
 * @param description what it holds, for people; may be empty
 * @param folder the folder in the plug-in that is laid out like a workspace without facts
 */
public record ClientPack(ContributionId id, String label, String description, URL folder) {}
