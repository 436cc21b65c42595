package org.winnable.core.scoring;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The only way to score. In bulk it sums; when a person asks why, it also remembers.
 *
 * <p>Each entry is rounded to a thousandth of a point, half away from zero, when it is added, and sums are whole
 * thousandths: neither order nor threads nor batches can change a score by a bit.
 */
@ProviderType
public interface Ledger {

    /** For an entry that no single interaction earned. */
    int NO_INTERACTION = -1;

    /**
     * Adds points that the person's attributes, company or history as a whole earned.
     *
     * @param reason made once in {@code prepare}, never per lead
     * @param axis where the points count
     * @param points may be negative; must be finite
     * @throws IllegalArgumentException if {@code points} is not finite or beyond ±1,000,000
     */
    default void add(Reason reason, Axis axis, double points) {
        add(reason, axis, points, NO_INTERACTION);
    }

    /**
     * Adds points that one interaction earned.
     *
     * @param interaction its index in {@link LeadView#interactions()}, or {@link #NO_INTERACTION}
     */
    void add(Reason reason, Axis axis, double points, int interaction);

    /**
     * Whether points on an axis are of interest at all. Where a stage asks for one axis only, a scorer may leave out the work for
     * the others; what it adds to them is not looked at. Always true where scores are made or explained.
     */
    default boolean wants(Axis axis) {
        return true;
    }
}
