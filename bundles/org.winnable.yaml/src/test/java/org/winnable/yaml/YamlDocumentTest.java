package org.winnable.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlDocumentTest {

    private static final String FILE = "rules.yaml";

    @Test
    void valuesAreReadAsTheyAreWritten() {
        YamlDocument document =
                YamlDocument.parse(FILE, "name: Ann\nage: 40\nshare: 0.25\ncountry: NO\nwords: [a, b]\n");
        YamlMapping root = document.root();
        assertEquals(Optional.of("Ann"), root.require("name").flatMap(YamlElement::text));
        assertEquals(Optional.of(40), root.require("age").flatMap(e -> e.integer(0, 100)));
        assertEquals(Optional.of(0.25), root.require("share").flatMap(e -> e.decimal(0, 1)));
        assertEquals(Optional.of("NO"), root.require("country").flatMap(YamlElement::text));
        assertEquals(List.of("a", "b"), root.texts("words"));
        root.end();
        assertTrue(document.isSound());
    }

    @Test
    void everyProblemIsReportedWithItsLine() {
        YamlDocument document = YamlDocument.parse(FILE, """
                nmae: Ann
                age: old
                share: 2
                level: mangager
                level: manager
                """);
        YamlMapping root = document.root();
        root.require("name");
        root.require("age").flatMap(e -> e.integer(0, 100));
        root.require("share").flatMap(e -> e.decimal(0, 1));
        root.require("level").flatMap(e -> e.choice(Map.of("manager", 1, "director", 2)));
        root.end();
        assertEquals(
                List.of(1, 1, 2, 3, 4, 5),
                document.problems().stream().map(YamlProblem::line).toList());
        String all = document.problems().toString();
        assertTrue(all.contains("did you mean 'name'?"), all);
        assertTrue(all.contains("'name' is missing"), all);
        assertTrue(all.contains("'old' is not a whole number"), all);
        assertTrue(all.contains("2 is outside 0 to 1"), all);
        assertTrue(all.contains("did you mean 'manager'?"), all);
        assertTrue(all.contains("'level' stands twice"), all);
    }

    @Test
    void aKeyWithoutValueCountsAsLeftOut() {
        YamlDocument document = YamlDocument.parse(FILE, "name:\nnote:\n");
        assertTrue(document.root().require("name").isEmpty());
        assertTrue(document.root().get("note").isEmpty());
        assertEquals(1, document.problems().size());
        assertTrue(document.problems().getFirst().message().contains("'name' has no value"));
    }

    @Test
    void aWrongKindOfValueIsReportedAndReadingGoesOn() {
        YamlDocument document = YamlDocument.parse(FILE, "name: [a]\nrows: word\nnumber: \"3\"\n");
        YamlMapping root = document.root();
        assertTrue(root.require("name").flatMap(YamlElement::text).isEmpty());
        assertTrue(root.mappings("rows").isEmpty());
        assertTrue(root.require("number").flatMap(e -> e.decimal(0, 9)).isEmpty());
        assertEquals(
                List.of(1, 2, 3),
                document.problems().stream().map(YamlProblem::line).toList());
    }

    @Test
    void aTabInTheIndentationIsNamedAsSuch() {
        YamlDocument document = YamlDocument.parse(FILE, "a:\n\tb: 1\n\tc: 2\n");
        assertEquals(
                List.of(2, 3),
                document.problems().stream().map(YamlProblem::line).toList());
        assertTrue(document.problems().getFirst().message().contains("use spaces"));
        assertTrue(document.root().keys().isEmpty());
    }

    @Test
    void textThatIsNoYamlIsReportedWhereItBreaks() {
        YamlDocument document = YamlDocument.parse(FILE, "a: 1\nb: [1, 2\nc: 3\n");
        assertEquals(1, document.problems().size());
        assertTrue(document.problems().getFirst().line() >= 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- a\n- b\n", "just a word\n"})
    void aTextThatIsNoMappingIsRefused(String text) {
        YamlDocument document = YamlDocument.parse(FILE, text);
        assertEquals(1, document.problems().size());
    }

    @Test
    void anEmptyTextHasAnEmptyRoot() {
        YamlDocument document = YamlDocument.parse(FILE, "# nothing\n");
        assertTrue(document.isSound());
        assertTrue(document.root().require("version").isEmpty());
        assertEquals(1, document.problems().getFirst().line());
    }

    @Test
    void anchorsAreRefusedBeforeTheyUnfold() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            String alias = "*a" + (i - 1);
            bomb.append("a%d: &a%d [%s, %s, %s, %s, %s]\n".formatted(i, i, alias, alias, alias, alias, alias));
        }
        YamlDocument document = YamlDocument.parse(FILE, bomb.toString());
        assertFalse(document.isSound());
        assertTrue(document.root().keys().isEmpty());
        assertTrue(document.problems().getFirst().message().contains("write the value out"));
    }

    @Test
    void deepNestingIsRefusedBeforeItFillsTheStack() {
        YamlDocument document = YamlDocument.parse(FILE, "a: " + "[".repeat(100_000));
        assertEquals(1, document.problems().size());
        assertTrue(document.problems().getFirst().message().contains("nested"));
    }

    @Test
    void bytesThatAreNoUtf8AreReportedWithTheirLine() throws IOException {
        byte[] latin = "name: Ann\nclient: Müller\n".getBytes(StandardCharsets.ISO_8859_1);
        YamlDocument document = YamlDocument.read(FILE, new ByteArrayInputStream(latin));
        assertEquals(2, document.problems().getFirst().line());
        assertTrue(document.problems().getFirst().message().contains("UTF-8"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstKey() throws IOException {
        byte[] bytes = "\uFEFFname: Ann\n".getBytes(StandardCharsets.UTF_8);
        YamlDocument document = YamlDocument.read(FILE, new ByteArrayInputStream(bytes));
        assertEquals(List.of("name"), document.root().keys());
    }

    @Test
    void aTextTooLargeToBeWrittenByHandIsRefused() throws IOException {
        byte[] bytes = new byte[2 << 20];
        YamlDocument document = YamlDocument.read(FILE, new ByteArrayInputStream(bytes));
        assertTrue(document.problems().getFirst().message().contains("KiB"));
    }

    @ParameterizedTest
    @CsvSource({"list/1/b, 4", "list/0/a, 2", "list/1/none, 3", "name, 5", "other, 1"})
    void aPathLeadsToTheLineOfItsValue(String path, int line) {
        YamlDocument document = YamlDocument.parse(FILE, "list:\n  - a: 1\n  - c: 2\n    b: 3\nname: x\n");
        assertEquals(OptionalInt.of(line), document.line(path));
    }

    @Test
    void rawValuesKeepTheirTypes() {
        YamlDocument document = YamlDocument.parse(FILE, "v: {n: 1, d: 1.5, b: true, s: \"1\", l: [a, 2]}\n");
        Object raw = document.root().require("v").flatMap(YamlElement::raw).orElseThrow();
        assertEquals(Map.of("n", 1, "d", 1.5, "b", true, "s", "1", "l", List.of("a", 2)), raw);
    }

    @Test
    void aRawPartWithoutValueIsReported() {
        YamlDocument document = YamlDocument.parse(FILE, "v:\n  - {n: 1, d: }\n");
        Object raw = document.root().require("v").flatMap(YamlElement::raw).orElseThrow();
        assertEquals(List.of(Map.of("n", 1)), raw);
        assertEquals(2, document.problems().getFirst().line());
    }

    @Test
    void whatIsQuotedReadsBackAsItWas() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                int c = random.nextInt(4) == 0 ? random.nextInt(0xD800) : random.nextInt(0x80);
                text.append((char) c);
            }
            YamlDocument document = YamlDocument.parse(FILE, "v: " + YamlText.quoted(text.toString()) + "\n");
            assertEquals(
                    Optional.of(text.toString()), document.root().require("v").flatMap(YamlElement::text));
            assertTrue(document.isSound());
        }
    }
}
