package org.winnable.testkit.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;
import org.winnable.core.facts.FactTableBuilder;
import org.winnable.core.facts.InteractionColumns;
import org.winnable.core.facts.NumberKey;
import org.winnable.core.parameter.InvalidParametersException;
import org.winnable.core.scoring.ScoringStrategy;

/**
 * A few people and what they did, to try a strategy on: begin a person, say what is known of them and what they did, and take the
 * table. Not thread-safe.
 */
public final class SamplePeople {

    /** The date as of which samples are judged, in epoch seconds; a day in June 2025. */
    public static final long TODAY = 1_750_000_000;

    /** In seconds. */
    public static final long DAY = 86_400;

    private static final int CROWD = 60;
    private static final int PERIOD_DAYS = 500;
    private static final int MOST_ACTS = 12;

    private final List<Person> people = new ArrayList<>();

    /** What was said of one. */
    private record Person(Map<CategoryKey, String> words, Map<NumberKey, Double> numbers, List<Act> acts) {}

    private record Act(String type, long time, String asset) {}

    /** The next person, of whom nothing is known yet. */
    public SamplePeople person() {
        people.add(new Person(new HashMap<>(), new HashMap<>(), new ArrayList<>()));
        return this;
    }

    /** The last person has an attribute. */
    public SamplePeople has(CategoryKey key, String word) {
        people.getLast().words().put(key, word);
        return this;
    }

    /** The last person has a number. */
    public SamplePeople has(NumberKey key, double number) {
        people.getLast().numbers().put(key, number);
        return this;
    }

    /** The last person did something some days ago. */
    public SamplePeople did(String type, long daysAgo) {
        return did(type, daysAgo, "");
    }

    /** As {@link #did(String, long)}, about an asset; an empty one is none. */
    public SamplePeople did(String type, long daysAgo, String asset) {
        people.getLast().acts().add(new Act(type, TODAY - daysAgo * DAY, asset));
        return this;
    }

    /**
     * Some dozen people, each with or without each attribute, who did this and that in the last year or so; the same for the same
     * seed.
     *
     * @param words for each attribute what it may be
     * @param types what they may have done
     */
    public static FactTable random(long seed, Map<CategoryKey, List<String>> words, List<String> types) {
        Random random = new Random(seed);
        SamplePeople people = new SamplePeople();
        for (int number = 0; number < CROWD; number++) {
            people.person();
            // in the order of their names: a map has none of its own
            new TreeMap<>(named(words)).forEach((key, values) -> {
                int choice = random.nextInt(values.size() + 1);
                if (choice < values.size()) {
                    people.has(new CategoryKey(key), values.get(choice));
                }
            });
            for (int left = random.nextInt(MOST_ACTS); left > 0; left--) {
                people.did(types.get(random.nextInt(types.size())), random.nextInt(PERIOD_DAYS));
            }
        }
        return people.table();
    }

    private static Map<String, List<String>> named(Map<CategoryKey, List<String>> words) {
        Map<String, List<String>> named = new HashMap<>();
        words.forEach((key, values) -> named.put(key.name(), values));
        return named;
    }

    /** All that was said so far, as facts. */
    public FactTable table() {
        FactTableBuilder table = new FactTableBuilder(people.size()).interactions(interactions());
        for (CategoryKey key : keys(person -> person.words().keySet())) {
            Dictionary words = dictionary(people.stream()
                    .map(person -> person.words().getOrDefault(key, ""))
                    .toList());
            table.category(
                    key,
                    words,
                    people.stream()
                            .mapToInt(person -> words.code(person.words().getOrDefault(key, "")))
                            .toArray());
        }
        for (NumberKey key : keys(person -> person.numbers().keySet())) {
            table.number(
                    key,
                    people.stream()
                            .mapToDouble(person -> person.numbers().getOrDefault(key, Double.NaN))
                            .toArray());
        }
        return table.build();
    }

    /** What a strategy gives a person today: axis, points and the id of the reason, in the order in which it gives them. */
    public static List<String> score(ScoringStrategy strategy, Map<String, Object> parameters, FactTable facts, int row)
            throws InvalidParametersException {
        List<String> entries = new ArrayList<>();
        strategy.prepare(strategy.parameters().check(parameters), facts)
                .score(
                        new FactLead(facts, row, TODAY),
                        (reason, axis, points, interaction) ->
                                entries.add(axis.key() + " " + points + " " + reason.id()));
        return entries;
    }

    private <K> List<K> keys(Function<Person, Set<K>> known) {
        return people.stream().map(known).flatMap(Set::stream).distinct().toList();
    }

    private InteractionColumns interactions() {
        int[] offsets = new int[people.size() + 1];
        List<Act> acts = new ArrayList<>();
        for (int row = 0; row < people.size(); row++) {
            people.get(row).acts().stream()
                    .sorted(Comparator.comparingLong(Act::time))
                    .forEach(acts::add);
            offsets[row + 1] = acts.size();
        }
        Dictionary types = dictionary(acts.stream().map(Act::type).toList());
        Dictionary assets = dictionary(acts.stream().map(Act::asset).toList());
        int[] campaigns = new int[acts.size()];
        Arrays.fill(campaigns, Dictionary.UNKNOWN);
        return new InteractionColumns(
                offsets,
                acts.stream().mapToInt(act -> types.code(act.type())).toArray(),
                acts.stream().mapToLong(Act::time).toArray(),
                acts.stream().mapToInt(act -> assets.code(act.asset())).toArray(),
                campaigns,
                types,
                assets,
                Dictionary.EMPTY);
    }

    /** An empty word is none. */
    private static Dictionary dictionary(List<String> words) {
        Set<String> distinct = new TreeSet<>(words);
        distinct.remove("");
        return Dictionary.of(List.copyOf(distinct));
    }
}
