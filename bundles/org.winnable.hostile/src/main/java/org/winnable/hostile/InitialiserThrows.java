package org.winnable.hostile;

/** Its class cannot be initialised, and says why. */
public final class InitialiserThrows extends HarmlessStrategy {

    private static final String LICENCE = licence();

    private static String licence() {
        throw new IllegalStateException("the licence has run out");
    }

    @Override
    public String toString() {
        return LICENCE;
    }
}
