package org.winnable.core.pack;

/**
 * A word of a client's language, explained: what they call a lead may be what others call a contact.
 *
 * @param term the word
 * @param meaning what it means to them
 */
public record GlossaryTerm(String term, String meaning) {}
