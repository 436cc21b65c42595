package org.winnable.imports;

import java.util.Optional;
import org.winnable.core.lead.LeadMagnet;
import org.winnable.core.lead.Money;
import org.winnable.core.lead.SourceClass;

/**
 * What a person said about where a list comes from. Immutable: the {@code with…} methods make changed copies.
 *
 * @param name what to call the source; the file's name where absent
 * @param sourceClass how people came onto the list; as the dialect proposes where absent
 * @param channel for instance {@code linkedin}; as the dialect proposes where absent
 * @param campaign the campaign that paid for the list; also stands for rows that name none
 * @param cost what the list cost altogether
 * @param leadMagnet what people got for their data; as the dialect proposes where absent
 */
public record ListOptions(
        Optional<String> name,
        Optional<SourceClass> sourceClass,
        Optional<String> channel,
        Optional<String> campaign,
        Optional<Money> cost,
        Optional<LeadMagnet> leadMagnet) {

    /** Nobody said anything. */
    public static final ListOptions DEFAULT = new ListOptions(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** These options with another {@link #name()}. */
    public ListOptions withName(String value) {
        return new ListOptions(Optional.of(value), sourceClass, channel, campaign, cost, leadMagnet);
    }

    /** These options with another {@link #sourceClass()}. */
    public ListOptions withSourceClass(SourceClass value) {
        return new ListOptions(name, Optional.of(value), channel, campaign, cost, leadMagnet);
    }

    /** These options with another {@link #channel()}. */
    public ListOptions withChannel(String value) {
        return new ListOptions(name, sourceClass, Optional.of(value), campaign, cost, leadMagnet);
    }

    /** These options with another {@link #campaign()}. */
    public ListOptions withCampaign(String value) {
        return new ListOptions(name, sourceClass, channel, Optional.of(value), cost, leadMagnet);
    }

    /** These options with another {@link #cost()}. */
    public ListOptions withCost(Money value) {
        return new ListOptions(name, sourceClass, channel, campaign, Optional.of(value), leadMagnet);
    }

    /** These options with another {@link #leadMagnet()}. */
    public ListOptions withLeadMagnet(LeadMagnet value) {
        return new ListOptions(name, sourceClass, channel, campaign, cost, Optional.of(value));
    }
}
