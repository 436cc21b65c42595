package org.winnable.workspace;

/**
 * The person that a row was found to tell of.
 *
 * @param person their id
 * @param by the kind of key that told so; its {@link MatchKey.Kind#key()} is the reason of the link
 */
public record Match(long person, MatchKey.Kind by) {}
