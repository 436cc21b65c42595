package org.winnable.core.plugin;

/**
 * What a call took.
 *
 * @param nanos by the monotonic clock
 * @param bytes that it took from the heap, whatever was free again meanwhile
 */
record CallCost(long nanos, long bytes) {

    /** Of work that is not all one plug-in's, and of what is no call. */
    static final CallCost NONE = new CallCost(0, 0);
}
