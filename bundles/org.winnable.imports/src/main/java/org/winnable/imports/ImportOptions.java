package org.winnable.imports;

import java.util.Optional;
import org.winnable.core.lead.Money;
import org.winnable.core.lead.SourceClass;
import org.winnable.core.source.SourceSettings;

/**
 * What a person decided about an import; everything left open is found out or taken from the dialect. Immutable: the
 * {@code with…} methods make changed copies.
 *
 * @param name what to call the source; the file's name where absent
 * @param dialect id of the dialect, or its last segment; recognised by the column labels where absent
 * @param sourceClass how people came onto the list; as the dialect proposes where absent
 * @param channel for instance {@code linkedin}; as the dialect proposes where absent
 * @param campaign the campaign that paid for the list; also stands for rows that name none
 * @param cost what the list cost altogether
 * @param placeholdersAsEmpty whether the workspace's placeholders ({@code Select}, {@code N/A} …) are read as empty
 * @param settings what is decided about the form of the file
 */
public record ImportOptions(
        Optional<String> name,
        Optional<String> dialect,
        Optional<SourceClass> sourceClass,
        Optional<String> channel,
        Optional<String> campaign,
        Optional<Money> cost,
        boolean placeholdersAsEmpty,
        SourceSettings settings) {

    /** Everything is found out, placeholders are read as empty. */
    public static final ImportOptions DEFAULT = new ImportOptions(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true,
            SourceSettings.AUTOMATIC);

    /** These options with another {@link #name()}. */
    public ImportOptions withName(String value) {
        return new ImportOptions(
                Optional.of(value), dialect, sourceClass, channel, campaign, cost, placeholdersAsEmpty, settings);
    }

    /** These options with another {@link #dialect()}. */
    public ImportOptions withDialect(String value) {
        return new ImportOptions(
                name, Optional.of(value), sourceClass, channel, campaign, cost, placeholdersAsEmpty, settings);
    }

    /** These options with another {@link #sourceClass()}. */
    public ImportOptions withSourceClass(SourceClass value) {
        return new ImportOptions(
                name, dialect, Optional.of(value), channel, campaign, cost, placeholdersAsEmpty, settings);
    }

    /** These options with another {@link #channel()}. */
    public ImportOptions withChannel(String value) {
        return new ImportOptions(
                name, dialect, sourceClass, Optional.of(value), campaign, cost, placeholdersAsEmpty, settings);
    }

    /** These options with another {@link #campaign()}. */
    public ImportOptions withCampaign(String value) {
        return new ImportOptions(
                name, dialect, sourceClass, channel, Optional.of(value), cost, placeholdersAsEmpty, settings);
    }

    /** These options with another {@link #cost()}. */
    public ImportOptions withCost(Money value) {
        return new ImportOptions(
                name, dialect, sourceClass, channel, campaign, Optional.of(value), placeholdersAsEmpty, settings);
    }

    /** These options with the rule for placeholders switched on or off. */
    public ImportOptions withPlaceholdersAsEmpty(boolean value) {
        return new ImportOptions(name, dialect, sourceClass, channel, campaign, cost, value, settings);
    }

    /** These options with other {@link #settings()}. */
    public ImportOptions withSettings(SourceSettings value) {
        return new ImportOptions(name, dialect, sourceClass, channel, campaign, cost, placeholdersAsEmpty, value);
    }
}
