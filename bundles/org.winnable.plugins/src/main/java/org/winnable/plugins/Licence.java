package org.winnable.plugins;

/**
 * The terms that a plug-in is handed out under.
 *
 * @param plugin the name of the plug-in, for people
 * @param text the terms, or where they can be read
 */
public record Licence(String plugin, String text) {}
