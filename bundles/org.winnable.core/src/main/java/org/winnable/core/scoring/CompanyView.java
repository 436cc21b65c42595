package org.winnable.core.scoring;

import org.osgi.annotation.versioning.ProviderType;
import org.winnable.core.facts.CategoryKey;

/** The people known to work where the lead works, for buying groups. Valid as long as the {@link LeadView}. */
@ProviderType
public interface CompanyView {

    /** How many people of the company are known, the lead included; 0 if the company is not known. */
    int people();

    /**
     * How many of them, the lead included, did anything in a period that ends at the as-of date.
     *
     * @param since first second of the period, epoch seconds
     */
    int activeSince(long since);

    /**
     * How many different known values of an attribute the people have who did anything in a period that ends at the as-of date, the lead
     * included: with the buying role, how much of a buying group is awake. Meant for attributes of few values.
     *
     * @param since first second of the period, epoch seconds
     */
    int kindsActiveSince(CategoryKey kind, long since);
}
