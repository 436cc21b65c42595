package org.winnable.core.scoring;

import org.osgi.annotation.versioning.ProviderType;

/** What a person did until the as-of date, oldest first. Valid as long as the {@link LeadView} it belongs to. */
@ProviderType
public interface Interactions {

    /** How many there are; indexes run from 0 to {@code size - 1}. */
    int size();

    /** The code of the type in the dictionary of interaction types. */
    int type(int index);

    /** When it happened, in epoch seconds. Never after the as-of date; not falling with the index. */
    long time(int index);

    /** The code of the asset, or {@code UNKNOWN}. */
    int asset(int index);

    /** The code of the campaign, or {@code UNKNOWN}. */
    int campaign(int index);
}
