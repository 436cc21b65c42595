package org.winnable.core.lead;

import java.util.Optional;

/**
 * Where a list comes from, as a person stated or a dialect proposed it. A fact about the import, valid for all its rows
 * that do not say otherwise.
 *
 * @param name what people call the source, for instance the file's name
 * @param sourceClass how people came onto the list
 * @param channel for instance {@code linkedin}, {@code trade-show}
 * @param campaign the campaign that paid for it
 * @param cost what the list cost altogether
 * @param leadMagnet what people got, or hoped for, in return for their data
 */
public record SourceDescription(
        String name,
        SourceClass sourceClass,
        Optional<String> channel,
        Optional<String> campaign,
        Optional<Money> cost,
        Optional<LeadMagnet> leadMagnet) {

    /** A source of which only the name is known. */
    public static SourceDescription named(String name) {
        return new SourceDescription(
                name, SourceClass.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
