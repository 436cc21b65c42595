package org.winnable.plugins;

/**
 * A plug-in that could be installed.
 *
 * @param id its identifier
 * @param version as its author gave it
 * @param name for people
 * @param description for people; empty if it does not say
 * @param provider who made it; empty if it does not say
 * @param site where it lies
 */
public record PluginOffer(String id, String version, String name, String description, String provider, String site) {}
