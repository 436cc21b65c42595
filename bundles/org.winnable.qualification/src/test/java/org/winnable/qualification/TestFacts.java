package org.winnable.qualification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;
import org.winnable.core.facts.FactTableBuilder;
import org.winnable.core.facts.InteractionColumns;
import org.winnable.core.facts.NumberKey;
import org.winnable.core.facts.TextKey;
import org.winnable.core.lead.InteractionType;

/** Writes fact tables down person by person. */
final class TestFacts {

    private final List<Person> people = new ArrayList<>();

    record Did(InteractionType type, Instant when, String asset) {}

    /** A person under construction. */
    static final class Person {

        private final Map<TextKey, String> texts = new HashMap<>();
        private final Map<CategoryKey, String> words = new HashMap<>();
        private final Map<NumberKey, Double> numbers = new HashMap<>();
        private final List<Did> done = new ArrayList<>();
        private long known;
        private long id = -1;

        /** Who they are in every table; else their row. All of a table or none. */
        Person id(long newId) {
            id = newId;
            return this;
        }

        /** Known by what they do and not before; else by a list of 1970. */
        Person knownByActs() {
            known = Long.MAX_VALUE;
            return this;
        }

        Person is(CategoryKey key, String value) {
            words.put(key, value);
            return this;
        }

        Person has(NumberKey key, double value) {
            numbers.put(key, value);
            return this;
        }

        Person text(TextKey key, String value) {
            texts.put(key, value);
            return this;
        }

        Person did(InteractionType type, String when) {
            return did(type, Instant.parse(when), "");
        }

        Person did(InteractionType type, Instant when, String asset) {
            done.add(new Did(type, when, asset));
            return this;
        }
    }

    /** A person of whom nothing is known. */
    static Person nobody() {
        return new Person();
    }

    /** A person with a name and an e-mail address. */
    static Person known() {
        return nobody().text(TextKey.NAME, "Ada Lovelace").text(TextKey.EMAIL, "ada@engine.example");
    }

    static FactTable table(Person... people) {
        return table(List.of(people));
    }

    static FactTable table(List<Person> people) {
        TestFacts facts = new TestFacts();
        facts.people.addAll(people);
        return facts.build();
    }

    private FactTable build() {
        int rows = people.size();
        FactTableBuilder table = new FactTableBuilder(rows)
                .known(people.stream().mapToLong(p -> p.known).toArray());
        if (people.stream().anyMatch(p -> p.id >= 0)) {
            table.ids(people.stream().mapToLong(p -> p.id).toArray());
        }
        for (TextKey key : TextKey.values()) {
            table.text(key, people.stream().map(p -> p.texts.get(key)).toArray(String[]::new));
        }
        Set<CategoryKey> categories = new LinkedHashSet<>();
        Set<NumberKey> numbers = new LinkedHashSet<>();
        people.forEach(p -> categories.addAll(p.words.keySet()));
        people.forEach(p -> numbers.addAll(p.numbers.keySet()));
        for (CategoryKey key : categories) {
            Dictionary words = dictionary(
                    people.stream().map(p -> p.words.getOrDefault(key, "")).toList());
            table.category(
                    key,
                    words,
                    people.stream()
                            .mapToInt(p -> words.code(p.words.getOrDefault(key, "")))
                            .toArray());
        }
        for (NumberKey key : numbers) {
            table.number(
                    key,
                    people.stream()
                            .mapToDouble(p -> p.numbers.getOrDefault(key, Double.NaN))
                            .toArray());
        }
        return table.interactions(interactions()).build();
    }

    private InteractionColumns interactions() {
        int[] offsets = new int[people.size() + 1];
        List<Did> all = new ArrayList<>();
        for (int row = 0; row < people.size(); row++) {
            people.get(row).done.stream()
                    .sorted(Comparator.comparing(Did::when))
                    .forEach(all::add);
            offsets[row + 1] = all.size();
        }
        Dictionary types = dictionary(all.stream().map(d -> d.type().key()).toList());
        Dictionary assets = dictionary(all.stream().map(Did::asset).toList());
        int[] campaigns = new int[all.size()];
        Arrays.fill(campaigns, Dictionary.UNKNOWN);
        return new InteractionColumns(
                offsets,
                all.stream().mapToInt(d -> types.code(d.type().key())).toArray(),
                all.stream().mapToLong(d -> d.when().getEpochSecond()).toArray(),
                all.stream().mapToInt(d -> assets.code(d.asset())).toArray(),
                campaigns,
                types,
                assets,
                Dictionary.EMPTY);
    }

    private static Dictionary dictionary(List<String> values) {
        return Dictionary.of(
                values.stream().filter(v -> !v.isEmpty()).distinct().toList());
    }
}
