package org.winnable.hostile;

/** Cannot be made. */
public final class ConstructorThrows extends HarmlessStrategy {

    /** Throws. */
    public ConstructorThrows() {
        throw new IllegalStateException("the licence file is missing");
    }
}
