package org.winnable.core.content;

/**
 * How many of those who read an asset moved on to a later buyer stage, beside comparable others who did not read it.
 *
 * @param readers who read it
 * @param readersMovedOn how many of them moved on afterwards
 * @param others who did not read it
 * @param othersMovedOn how many of these moved on
 */
public record Movement(long readers, long readersMovedOn, long others, long othersMovedOn) {

    /** Refuses counts below 0, and parts that are more than their whole. */
    public Movement {
        if (readersMovedOn < 0 || readersMovedOn > readers || othersMovedOn < 0 || othersMovedOn > others) {
            throw new IllegalArgumentException(
                    readersMovedOn + " of " + readers + ", " + othersMovedOn + " of " + others);
        }
    }
}
