package org.winnable.workspace.internal.rules;

import java.util.List;

/**
 * Which of several records' values a field has. Among values of the same priority the newest wins.
 *
 * @param kind by what values are told apart
 * @param sources of {@link Kind#SOURCE_RANK}: names of sources or families of dialects, the most trusted first
 */
public record SurvivorPolicy(Kind kind, List<String> sources) {

    /** The value that we learnt last. */
    public static final SurvivorPolicy NEWEST = new SurvivorPolicy(Kind.NEWEST, List.of());

    /** More than any length or rank. */
    private static final long BY_HAND = 1L << 40;

    /** By what values are told apart. */
    public enum Kind {
        /** By when we learnt them. */
        NEWEST("newest"),
        /** By how much they say: the longest wins. */
        MOST_COMPLETE("most-complete"),
        /** By who told them. */
        SOURCE_RANK("source-rank");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The name in files. */
        public String key() {
            return key;
        }
    }

    /**
     * Who told a value.
     *
     * @param byHand whether a person said it, above all lists
     * @param family the family of the list's dialect
     * @param name what the source is called
     */
    public record Teller(boolean byHand, String family, String name) {}

    /** Copies the list. */
    public SurvivorPolicy {
        sources = List.copyOf(sources);
    }

    /**
     * What wins over what is lower, whatever its age.
     *
     * @param length of the value in characters
     */
    public long priority(long length, Teller teller) {
        if (teller.byHand()) {
            return BY_HAND;
        }
        return switch (kind) {
            case NEWEST -> 0;
            case MOST_COMPLETE -> length;
            case SOURCE_RANK -> Math.max(rank(teller.family()), rank(teller.name()));
        };
    }

    private long rank(String source) {
        int place = sources.indexOf(source);
        return place < 0 ? 0 : sources.size() - place;
    }
}
