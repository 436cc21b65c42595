package org.winnable.hostile;

/** Its class cannot be initialised. */
public final class DoesNotLink extends HarmlessStrategy {

    private static final String LIBRARY = load();

    private static String load() {
        throw new NoClassDefFoundError("org/example/library/Gone");
    }

    @Override
    public String toString() {
        return LIBRARY;
    }
}
