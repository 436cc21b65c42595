package org.winnable.personas.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.winnable.core.facts.FactTable;
import org.winnable.core.persona.MatchingRule;
import org.winnable.core.rules.AttributeTest.Answer;
import org.winnable.core.work.Progress;

/**
 * Asks people for the signs of several lists of rules at once, on all processors. The degree of a person is a look into a table of all
 * combinations of signs. Immutable and thread-safe.
 */
public final class Matching {

    /** So many people are looked at between two questions whether the user cancelled. */
    private static final int STRETCH = 8192;
    /** A table of 16 KB stays in the cache; what has more rules than this is looked up in parts. */
    private static final int WIDEST = 12;

    private final FactTable facts;
    private final long asOf;
    private final List<List<MatchingRule>> lists;
    private final List<Word> words = new ArrayList<>();

    /**
     * Prepares everything that does not depend on a person.
     *
     * @param lists people fit none without rules
     */
    public Matching(List<List<MatchingRule>> lists, FactTable facts, Instant asOf) {
        this.facts = facts;
        this.asOf = asOf.getEpochSecond();
        this.lists = List.copyOf(lists);
        List<MatchingRule.Sign> signs = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (int list = 0; list < lists.size(); list++) {
            List<MatchingRule> rules = lists.get(list);
            double whole = rules.stream().mapToDouble(MatchingRule::weight).sum();
            for (int first = 0; first < rules.size(); first += WIDEST) {
                List<MatchingRule> some = rules.subList(first, Math.min(rules.size(), first + WIDEST));
                if (signs.size() + some.size() > SignColumns.MOST) {
                    words.add(new Word(new SignColumns(signs, facts), List.copyOf(parts)));
                    signs.clear();
                    parts.clear();
                }
                parts.add(new Part(list, first, signs.size(), some.size(), table(some, whole)));
                some.forEach(rule -> signs.add(rule.sign()));
            }
        }
        words.add(new Word(new SignColumns(signs, facts), List.copyOf(parts)));
    }

    /** As many signs as have room, and the lists that they belong to. */
    private record Word(SignColumns columns, List<Part> parts) {}

    /**
     * Rules of one list that stand side by side in a word.
     *
     * @param first place of the first rule in the list
     * @param shift place of the first sign in the word
     * @param degrees by combination of signs
     */
    private record Part(int list, int first, int shift, int size, float[] degrees) {

        float degree(long shown) {
            return degrees[(int) (shown >>> shift) & (degrees.length - 1)];
        }
    }

    private static float[] table(List<MatchingRule> rules, double whole) {
        float[] degrees = new float[1 << rules.size()];
        for (int shown = 0; shown < degrees.length; shown++) {
            double weight = 0;
            for (int rule = 0; rule < rules.size(); rule++) {
                weight += (shown >>> rule & 1) == 0 ? 0 : rules.get(rule).weight();
            }
            degrees[shown] = (float) (weight / whole);
        }
        return degrees;
    }

    /**
     * Everyone's degrees by list and row. Makes nothing per person but the answer: four bytes for each person and list.
     *
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    public float[][] degrees(Progress progress) {
        float[][] degrees = new float[lists.size()][facts.size()];
        walk(progress, (word, from, shown) -> add(word, from, shown, degrees));
        return degrees;
    }

    /**
     * Everyone's degrees, and how many people show each sign.
     *
     * @param degrees by list and row
     * @param counts by list and rule
     */
    public record Counted(float[][] degrees, int[][] counts) {}

    /**
     * As {@link #degrees}, and counts.
     *
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    public Counted counted(Progress progress) {
        float[][] degrees = new float[lists.size()][facts.size()];
        int[][] counts = lists.stream().map(rules -> new int[rules.size()]).toArray(int[][]::new);
        walk(progress, (word, from, shown) -> {
            add(word, from, shown, degrees);
            int[] some = counts(shown);
            synchronized (counts) {
                for (Part part : word.parts()) {
                    for (int rule = 0; rule < part.size(); rule++) {
                        counts[part.list()][part.first() + rule] += some[part.shift() + rule];
                    }
                }
            }
        });
        return new Counted(degrees, counts);
    }

    private static void add(Word word, int from, long[] shown, float[][] degrees) {
        for (Part part : word.parts()) {
            float[] column = degrees[part.list()];
            for (int i = 0; i < shown.length; i++) {
                column[from + i] += part.degree(shown[i]);
            }
        }
    }

    /** How many people show each sign of a word. */
    private static int[] counts(long[] shown) {
        int[] counts = new int[SignColumns.MOST];
        for (long bits : shown) {
            for (long left = bits; left != 0; left &= left - 1) {
                counts[Long.numberOfTrailingZeros(left)]++;
            }
        }
        return counts;
    }

    /** What can be told of one person, by list and rule. */
    public List<List<Answer>> answers(int row) {
        List<List<Answer>> answers = new ArrayList<>();
        lists.forEach(list -> answers.add(new ArrayList<>()));
        for (Word word : words) {
            long shown = word.columns().shown(row, row + 1, asOf)[0];
            for (Part part : word.parts()) {
                for (int rule = 0; rule < part.size(); rule++) {
                    answers.get(part.list()).add(word.columns().answer(part.shift() + rule, row, shown));
                }
            }
        }
        return answers;
    }

    /** Is told what some people show of some signs; called by several threads, never twice for the same people and signs. */
    private interface Stretch {

        void shows(Word word, int from, long[] shown);
    }

    private void walk(Progress progress, Stretch stretch) {
        IntStream.range(0, (facts.size() + STRETCH - 1) / STRETCH).parallel().forEach(number -> {
            progress.checkCancelled();
            int from = number * STRETCH;
            int to = Math.min(facts.size(), from + STRETCH);
            words.forEach(word -> stretch.shows(word, from, word.columns().shown(from, to, asOf)));
        });
    }
}
