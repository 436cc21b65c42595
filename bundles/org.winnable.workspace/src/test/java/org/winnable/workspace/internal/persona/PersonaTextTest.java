package org.winnable.workspace.internal.persona;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.winnable.core.persona.PersonaContent;
import org.winnable.yaml.YamlDocument;

class PersonaTextTest {

    private static final String TEXT = """
            # Whom we lost in 2025, and why
            name: Finance director
            identity:
              # from the interviews of March
              situation: >-
                Grows by buying
                companies
              titles: [CFO, "Finance director"]
            goals:
              goals:
                - Close the books in three days
            # of a plug-in
            answers:
              rows:
                - {objection: Too dear, answer: "Not per seat"}   # ours
            """;

    private final PersonaContent before = content(TEXT);

    @Test
    void whatIsNewIsWrittenInBlocksThatPeopleCanRead() {
        PersonaContent persona = PersonaContent.named("Yes")
                .withArchived(true)
                .withSection("identity", map("situation", "Two lines\nof text", "seniority", List.of("director")))
                .withSection("voice", map("quotes", List.of(map("quote", "No: never", "weight", 1.5))));

        assertEquals("""
                name: "Yes"
                archived: true
                identity:
                  situation: |-
                    Two lines
                    of text
                  seniority:
                    - director
                voice:
                  quotes:
                    - quote: "No: never"
                      weight: 1.5
                """, PersonaText.write(persona));
    }

    @Test
    void oneChangedTextLeavesEverythingElseAsItIs() {
        PersonaContent after = before.withSection("goals", Map.of("goals", List.of("Close the books in two days")));

        assertEquals(
                TEXT.replace("- Close the books in three days", "- \"Close the books in two days\""), changed(after));
    }

    @Test
    void aSectionThatGrowsIsWrittenAnewWhereItStandsAndOthersStay() {
        PersonaContent after = before.withSection(
                "goals", map("goals", List.of("Close the books in three days"), "problems", List.of("Nine systems")));

        assertEquals(
                TEXT.replace(
                        "    - Close the books in three days\n",
                        "    - \"Close the books in three days\"\n  problems:\n    - \"Nine systems\"\n"),
                changed(after));
    }

    @Test
    void aSectionWithCommentsKeepsThemWhenItGrows() {
        PersonaContent after = before.withSection(
                "identity", map("situation", "Grows by buying companies", "titles", List.of("CFO", "Head of finance")));

        String text = changed(after);

        assertTrue(text.contains("  # from the interviews of March\n"), text);
        assertTrue(text.contains("situation: >-\n    Grows by buying\n    companies\n"), text);
        assertEquals(after, content(text));
    }

    @Test
    void sectionsOfPlugInsThatAreGoneStayToTheLetter() {
        String text = changed(before.withName("CFO").withArchived(true));

        assertEquals(TEXT.replace("Finance director\nidentity", "\"CFO\"\nidentity") + "archived: true\n", text);
        assertEquals(
                TEXT.replace("Finance director\nidentity", "\"CFO\"\nidentity"),
                PersonaText.changed("cfo", text, content(text), content(text).withArchived(false)));
    }

    @Test
    void aSectionWithoutValuesGoes() {
        assertEquals(
                TEXT.replace("goals:\n  goals:\n    - Close the books in three days\n", ""),
                changed(before.withSection("goals", Map.of())));
    }

    @Test
    void whateverIsChangedIsReadAsItWasMeant() {
        Random random = new Random(20261123);
        for (int round = 0; round < 300; round++) {
            PersonaContent one = random(random);
            PersonaContent other = random.nextBoolean() ? random(random) : one.withSection("a", values(random));
            String text = PersonaText.write(one);
            assertEquals(one, content(text), text);
            String changed = PersonaText.changed("cfo", text, one, other);
            assertEquals(other, content(changed), () -> text + "\n->\n" + changed);
        }
    }

    private String changed(PersonaContent after) {
        return PersonaText.changed("cfo", TEXT, before, after);
    }

    private static PersonaContent content(String text) {
        YamlDocument document = YamlDocument.parse("cfo", text);
        PersonaContent content = PersonaReader.read(document, "cfo").content();
        assertEquals(List.of(), document.problems(), text);
        return content;
    }

    private static PersonaContent random(Random random) {
        PersonaContent content = new PersonaContent(word(random) + "x", random.nextBoolean(), Map.of());
        for (String key : List.of("a", "b", "c")) {
            content = random.nextInt(3) == 0 ? content : content.withSection(key, values(random));
        }
        return content;
    }

    private static Map<String, Object> values(Random random) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String key : List.of("one", "two", "true", "4")) {
            if (random.nextBoolean()) {
                values.put(key, value(random, 0));
            }
        }
        return values;
    }

    private static Object value(Random random, int depth) {
        return switch (random.nextInt(depth > 2 ? 4 : 7)) {
            case 0 -> random.nextInt(-5, 100_000);
            case 1 -> random.nextBoolean();
            case 2, 3 -> word(random);
            case 4 ->
                new ArrayList<>(IntStream.range(0, random.nextInt(4))
                        .mapToObj(each -> value(random, depth + 1))
                        .toList());
            case 5 -> map("quote", word(random), "weight", random.nextInt(7) / 4.0);
            default -> List.of(map("objection", value(random, depth + 1)), map("answer", word(random)));
        };
    }

    private static String word(Random random) {
        List<String> words = List.of(
                "",
                "yes",
                "null",
                "# no comment",
                "a: b",
                "- dash",
                "two\nlines",
                "\nfirst",
                "end\n",
                " blank ",
                "tab\tin",
                "1.5",
                "0x1F",
                "Ünï",
                "\"quoted\"",
                "it's",
                "a\n\n\nb",
                "[x]",
                "{y}",
                "|",
                "😀",
                "cfo");
        return words.get(random.nextInt(words.size()));
    }

    private static Map<String, Object> map(Object... entries) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int place = 0; place < entries.length; place += 2) {
            map.put((String) entries[place], entries[place + 1]);
        }
        return map;
    }
}
