package org.winnable.core.scoring;

import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What changed parameters change. May say too much, never too little: what it does not name is taken from before. Immutable and
 * thread-safe; allocates nothing when it is asked about a lead.
 */
@ConsumerType
public interface ScoringChange {

    /** Anybody may be given something else on any axis. */
    ScoringChange EVERYTHING = axis -> true;

    /** Anybody may be given something else, but on some axes only. */
    static ScoringChange on(Set<Axis> axes) {
        return Set.copyOf(axes)::contains;
    }

    /** Whether anybody, at any moment, may be given something else on an axis. */
    boolean concerns(Axis axis);

    /**
     * Whether a lead may be given something else, at the moment that it shows or an earlier one.
     *
     * @param lead readable during this call only
     */
    default boolean concerns(LeadView lead) {
        return true;
    }
}
