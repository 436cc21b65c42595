package org.winnable.plugins;

/**
 * A file that a change brings, as it was fetched and checked.
 *
 * @param name the bundle or feature that it holds
 * @param bytes its size
 * @param trust who vouches for it
 */
public record CheckedFile(String name, long bytes, Trust trust) {}
