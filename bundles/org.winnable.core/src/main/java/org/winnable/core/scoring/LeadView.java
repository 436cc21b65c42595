package org.winnable.core.scoring;

import org.osgi.annotation.versioning.ProviderType;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.NumberKey;

/**
 * A lead as a scorer sees it: a cursor over columns, not an object per lead. Valid during one call of a scorer, on the
 * thread of that call.
 */
@ProviderType
public interface LeadView {

    /** The moment of judgement in epoch seconds. Nothing that happened later is visible. */
    long asOf();

    /** The code of a categorical attribute in the schema that {@code prepare} was given; {@code UNKNOWN} if not known. */
    int code(CategoryKey key);

    /** A numeric attribute, {@link Double#NaN} if not known. */
    double number(NumberKey key);

    /** What the person did until {@link #asOf()}. */
    Interactions interactions();

    /** The people of the same company. */
    CompanyView company();
}
