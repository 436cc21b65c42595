package org.winnable.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Over random texts and edits: an edited text says what was edited, and all that has no part in it stays as it was. */
class YamlEditPropertyTest {

    private static final int ROUNDS = 4_000;
    private static final Pattern WORD = Pattern.compile("w\\d+");

    @Test
    void whatIsTakenAwayIsGoneAndEveryOtherLineStays() {
        Random random = new Random(41);
        for (int round = 0; round < ROUNDS; round++) {
            String text = new RandomYaml(random).document();
            Map<String, Object> value = read(text);
            List<String> places = new ArrayList<>();
            places("", value, places);
            String path = places.get(random.nextInt(places.size()));
            Optional<String> edited = YamlEdit.without(text, path);
            if (value.size() == 1 && !path.contains("/")) {
                assertEquals(Optional.empty(), edited, "a text must say something");
                continue;
            }
            String said = "without " + path + "\n" + text + "\n=>\n" + edited.orElse("nothing");
            assertTrue(edited.isPresent(), said);
            Object gone = change(value, path, Optional.empty());
            assertEquals(value, read(edited.get()), said);
            keepsLines(text, edited.get(), words(gone, path), said);
        }
    }

    @Test
    void whatIsInsertedIsThereAndEveryLineStays() {
        Random random = new Random(43);
        int inserted = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String text = new RandomYaml(random).document();
            Map<String, Object> value = read(text);
            List<String> places = new ArrayList<>();
            places("", value, places);
            List<String> lists = places.stream()
                    .filter(path -> at(value, path) instanceof List)
                    .toList();
            if (lists.isEmpty()) {
                continue;
            }
            String list = lists.get(random.nextInt(lists.size()));
            int size = ((List<?>) at(value, list)).size();
            String path = list + "/" + random.nextInt(size + 1);
            Object item = new RandomYaml(random, 9000).value();
            Optional<String> edited = YamlEdit.inserted(text, path, RandomYaml.flow(item));
            String said = item + " at " + path + "\n" + text + "\n=>\n" + edited.orElse("nothing");
            assertTrue(edited.isPresent(), said);
            change(value, path, Optional.of(item));
            assertEquals(value, read(edited.get()), said);
            keepsLines(text, edited.get(), Set.of(), said);
            assertEquals(Optional.empty(), YamlEdit.inserted(text, list + "/" + (size + 1), "x"), said);
            inserted++;
        }
        assertTrue(inserted > ROUNDS / 3, "only " + inserted + " texts with lists");
    }

    /**
     * Lines between the first and the last that hold a word of what went may go; every other is there as it was and in its
     * order, but for one, which took part: the one that moved up to a dash, or that holds the brackets.
     */
    private static void keepsLines(String before, String after, Set<String> gone, String said) {
        List<String> old = before.lines().toList();
        int[] of = IntStream.range(0, old.size())
                .filter(line -> words(old.get(line)).stream().anyMatch(gone::contains))
                .toArray();
        List<String> now = after.lines().toList();
        int first = of.length == 0 ? old.size() : dash(old, of[0]);
        int last = of.length == 0 ? -1 : of[of.length - 1];
        List<String> others = IntStream.range(0, old.size())
                .filter(line -> line < first || line > last)
                .mapToObj(old::get)
                .filter(line -> !line.isBlank())
                .toList();
        List<String> missing = missing(others, now);
        assertTrue(missing.size() <= 1, () -> "missing: " + missing + "\n" + said);
        missing.forEach(line -> {
            assertTrue(!line.strip().startsWith("#"), said);
            assertTrue(now.stream().anyMatch(each -> words(each).containsAll(words(line))), said);
        });
    }

    /** The line of the dash, where that stands alone above a value; else the line itself. */
    private static int dash(List<String> lines, int line) {
        int above = line - 1;
        while (above >= 0 && lines.get(above).replaceFirst("#.*", "").isBlank()) {
            above--;
        }
        boolean alone = above >= 0 && lines.get(above).replaceFirst("#.*", "").matches("[ -]*- *");
        return alone ? dash(lines, above) : line;
    }

    /** What is not in the longest common subsequence. */
    private static List<String> missing(List<String> lines, List<String> others) {
        int[][] common = new int[lines.size() + 1][others.size() + 1];
        for (int one = lines.size() - 1; one >= 0; one--) {
            for (int other = others.size() - 1; other >= 0; other--) {
                common[one][other] = lines.get(one).equals(others.get(other))
                        ? common[one + 1][other + 1] + 1
                        : Math.max(common[one + 1][other], common[one][other + 1]);
            }
        }
        List<String> missing = new ArrayList<>();
        int other = 0;
        for (int one = 0; one < lines.size(); one++) {
            while (other < others.size() && common[one][other] == common[one][other + 1]) {
                other++;
            }
            if (other < others.size() && lines.get(one).equals(others.get(other))) {
                other++;
            } else {
                missing.add(lines.get(one));
            }
        }
        return missing;
    }

    private static Map<String, Object> read(String text) {
        YamlDocument document = YamlDocument.parse("test.yaml", text);
        Map<String, Object> value = new LinkedHashMap<>();
        for (String key : document.root().keys()) {
            document.root().get(key).flatMap(YamlElement::raw).ifPresent(each -> value.put(key, changeable(each)));
        }
        assertTrue(document.isSound(), () -> document.problems() + "\n" + text);
        return value;
    }

    private static Object changeable(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, each) -> copy.put(key, changeable(each)));
            return copy;
        }
        return value instanceof List<?> list
                ? list.stream().map(YamlEditPropertyTest::changeable).collect(Collectors.toCollection(ArrayList::new))
                : value;
    }

    private static void places(String prefix, Object value, List<String> places) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> place(prefix + key, each, places));
        } else if (value instanceof List<?> list) {
            IntStream.range(0, list.size()).forEach(item -> place(prefix + item, list.get(item), places));
        }
    }

    private static void place(String path, Object value, List<String> places) {
        places.add(path);
        places(path + "/", value, places);
    }

    private static Object at(Object value, String path) {
        Object at = value;
        for (String part : path.isEmpty() ? new String[0] : path.split("/")) {
            at = at instanceof List<?> list ? list.get(Integer.parseInt(part)) : ((Map<?, ?>) at).get(part);
        }
        return at;
    }

    /** Puts an item into a list, or takes away what is at a place; gives what was there. */
    @SuppressWarnings("unchecked")
    private static Object change(Object value, String path, Optional<Object> item) {
        int cut = path.lastIndexOf('/');
        Object holder = at(value, path.substring(0, Math.max(0, cut)));
        String last = path.substring(cut + 1);
        if (item.isPresent()) {
            ((List<Object>) holder).add(Integer.parseInt(last), item.get());
            return item.get();
        }
        return holder instanceof List<?> list ? list.remove(Integer.parseInt(last)) : ((Map<?, ?>) holder).remove(last);
    }

    /** The words of what was at a place, its key among them. */
    private static Set<String> words(Object value, String path) {
        Set<String> words = new HashSet<>(words(value.toString()));
        String last = path.substring(path.lastIndexOf('/') + 1);
        words.addAll(words(last));
        return words;
    }

    private static Set<String> words(String text) {
        return Arrays.stream(
                        WORD.matcher(text).results().map(MatchResult::group).toArray(String[]::new))
                .collect(Collectors.toSet());
    }
}
