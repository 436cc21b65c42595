package org.winnable.core.persona;

import org.winnable.core.plugin.ContributionId;

/**
 * A section of the persona editor as its plug-in declares it. The widgets behind it are made by the workbench, through the
 * contribution URI; the core knows only what it must know to keep a persona's data when the plug-in is not there.
 *
 * @param id its name
 * @param label heading for people, in the user's language
 * @param order sections are shown by rising order, then by id; the shipped ones use multiples of 100
 * @param contributionUri {@code bundleclass://…} of the section's class, made through e4 injection
 * @param yamlKey the key in the persona's file that this section owns
 */
public record PersonaEditor(ContributionId id, String label, int order, String contributionUri, String yamlKey) {}
