package org.winnable.personas.internal.suggestion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;

/**
 * The features that enough people of a table have, the most frequent first, and who has which. What is rarer than asked for is no feature,
 * and of those that are left only the {@value #MOST} most frequent count. Immutable and thread-safe.
 */
public final class Features {

    /** More than a person could tell apart; keeps the counts of pairs small. */
    private static final int MOST = 400;

    private static final int SHORTEST = 3;
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Words that tell nothing of anybody. */
    private static final Set<String> EMPTY =
            Set.of("and", "the", "for", "und", "der", "die", "des", "den", "von", "les", "del", "für");

    private static final List<CategoryKey> KEYS = List.of(
            CategoryKey.FUNCTION,
            CategoryKey.SENIORITY,
            CategoryKey.INDUSTRY,
            CategoryKey.BUYING_ROLE,
            CategoryKey.COUNTRY,
            CategoryKey.TITLE);

    private final FactTable facts;
    private final List<Feature> features;
    /** By attribute and code: the places of the features that the value shows. */
    private final List<int[][]> byCode;

    private Features(FactTable facts, List<Feature> features, List<int[][]> byCode) {
        this.facts = facts;
        this.features = features;
        this.byCode = byCode;
    }

    /**
     * Those of a table.
     *
     * @param rows of the people who count
     * @param fewest people who have one
     */
    public static Features of(FactTable facts, int[] rows, int fewest) {
        record Counted(Feature feature, int people) {}
        List<Counted> counted = new ArrayList<>();
        for (CategoryKey key : KEYS) {
            Dictionary dictionary = facts.dictionary(key);
            int[] people = new int[dictionary.size()];
            for (int row : rows) {
                int code = facts.code(key, row);
                if (code != Dictionary.UNKNOWN) {
                    people[code]++;
                }
            }
            Map<String, Integer> sums = new TreeMap<>();
            for (int code = 0; code < people.length; code++) {
                if (people[code] > 0) {
                    for (String value : values(key, dictionary.value(code))) {
                        sums.merge(value, people[code], Integer::sum);
                    }
                }
            }
            sums.forEach((value, sum) -> counted.add(new Counted(new Feature(key, value), sum)));
        }
        List<Feature> features = counted.stream()
                .filter(each -> each.people() >= fewest)
                .sorted(Comparator.comparingInt(Counted::people).reversed())
                .limit(MOST)
                .map(Counted::feature)
                .toList();
        return new Features(
                facts,
                features,
                KEYS.stream().map(key -> places(key, facts, features)).toList());
    }

    private static int[][] places(CategoryKey key, FactTable facts, List<Feature> features) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < features.size(); place++) {
            if (features.get(place).key().equals(key)) {
                places.put(features.get(place).value(), place);
            }
        }
        return facts.dictionary(key).values().stream()
                .map(value -> values(key, value).stream()
                        .filter(places::containsKey)
                        .mapToInt(places::get)
                        .toArray())
                .toArray(int[][]::new);
    }

    private static Set<String> values(CategoryKey key, String value) {
        if (!key.equals(CategoryKey.TITLE)) {
            return Set.of(value);
        }
        Set<String> words = new TreeSet<>();
        Arrays.stream(BREAKS.split(value.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() >= SHORTEST && !EMPTY.contains(word))
                .forEach(words::add);
        return words;
    }

    /** How many there are. */
    public int size() {
        return features.size();
    }

    /** The one at a place. */
    public Feature get(int place) {
        return features.get(place);
    }

    /** The places of all that a person has, in ascending order. */
    public int[] of(int row) {
        IntStream places = IntStream.empty();
        for (int attribute = 0; attribute < KEYS.size(); attribute++) {
            int code = facts.code(KEYS.get(attribute), row);
            if (code != Dictionary.UNKNOWN) {
                places = IntStream.concat(places, Arrays.stream(byCode.get(attribute)[code]));
            }
        }
        return places.sorted().toArray();
    }
}
