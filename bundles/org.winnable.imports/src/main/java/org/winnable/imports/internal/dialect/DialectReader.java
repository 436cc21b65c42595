package org.winnable.imports.internal.dialect;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.FieldKind;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.lead.SourceClass;
import org.winnable.core.source.Dialect;
import org.winnable.core.text.Texts;
import org.winnable.yaml.YamlDocument;
import org.winnable.yaml.YamlElement;
import org.winnable.yaml.YamlMapping;
import org.winnable.yaml.YamlProblem;

/** Reads the file of a dialect. */
public final class DialectReader {

    private static final int LONGEST_ID = 1000;
    private static final int MOST_LABELS = 1000;
    private static final Texts TEXTS = Texts.of(DialectReader.class);
    private static final Map<String, ContactField> FIELDS =
            Arrays.stream(ContactField.values()).collect(Collectors.toMap(ContactField::key, Function.identity()));
    private static final Map<String, ContactField> INSTANTS = Arrays.stream(ContactField.values())
            .filter(f -> f.kind() == FieldKind.INSTANT)
            .collect(Collectors.toMap(ContactField::key, Function.identity()));
    private static final Map<String, SourceClass> CLASSES =
            Arrays.stream(SourceClass.values()).collect(Collectors.toMap(SourceClass::key, Function.identity()));

    /**
     * What came of reading.
     *
     * @param rules as far as they could be read; to be used only without problems
     * @param problems what is wrong, with file and line
     */
    public record Result(DialectRules rules, List<YamlProblem> problems) {

        /** Copies the problems. */
        public Result {
            problems = List.copyOf(problems);
        }
    }

    private DialectReader() {}

    /**
     * Reads a dialect.
     *
     * @throws IOException if its file is not there or cannot be read
     */
    public static Result read(Dialect dialect) throws IOException {
        try (InputStream stream = dialect.file().openStream()) {
            YamlDocument document = YamlDocument.read(dialect.file().getPath(), stream);
            DialectRules rules = rules(dialect, document.root());
            return new Result(rules, document.problems());
        }
    }

    private static DialectRules rules(Dialect dialect, YamlMapping root) {
        OptionalInt idLength = root.get("id-length")
                .flatMap(e -> e.integer(1, LONGEST_ID))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
        DialectRules rules = new DialectRules(
                dialect,
                root.get("family")
                        .flatMap(YamlElement::text)
                        .orElse(dialect.id().id()),
                idLength,
                root.get("recognise").flatMap(YamlElement::mapping).map(DialectReader::signature),
                root.get("source-class").flatMap(e -> e.choice(CLASSES)),
                root.get("channel").flatMap(YamlElement::text),
                root.get("fields")
                        .flatMap(YamlElement::mapping)
                        .map(DialectReader::fields)
                        .orElse(Map.of()),
                root.get("values")
                        .flatMap(YamlElement::mapping)
                        .map(DialectReader::values)
                        .orElse(Map.of()),
                root.mappings("interactions").stream()
                        .map(DialectReader::touch)
                        .flatMap(Optional::stream)
                        .toList(),
                texts(root, "skip-rows"));
        root.end();
        return rules;
    }

    private static Signature signature(YamlMapping recognise) {
        Set<String> labels = new HashSet<>(texts(recognise, "labels"));
        int atLeast = recognise
                .get("at-least")
                .flatMap(e -> e.integer(1, MOST_LABELS))
                .orElse(labels.size());
        if (labels.isEmpty() || atLeast > labels.size()) {
            recognise.problem(TEXTS.get("signature", atLeast, labels.size()));
        }
        Signature signature = new Signature(
                Set.copyOf(texts(recognise, "required")), labels, atLeast, Set.copyOf(texts(recognise, "without")));
        recognise.end();
        return signature;
    }

    private static Map<ContactField, List<String>> fields(YamlMapping mapping) {
        Map<ContactField, List<String>> fields = new EnumMap<>(ContactField.class);
        FIELDS.forEach((key, field) -> {
            List<String> labels = texts(mapping, key);
            if (!labels.isEmpty()) {
                fields.put(field, labels);
            }
        });
        mapping.end();
        return fields;
    }

    private static Map<ContactField, Map<String, String>> values(YamlMapping mapping) {
        Map<ContactField, Map<String, String>> values = new EnumMap<>(ContactField.class);
        FIELDS.forEach((key, field) -> mapping.get(key)
                .flatMap(YamlElement::mapping)
                .ifPresent(words -> {
                    Map<String, String> names = new HashMap<>();
                    for (String ours : words.keys()) {
                        texts(words, ours).forEach(theirs -> names.put(theirs.toLowerCase(Locale.ROOT), ours));
                    }
                    values.put(field, Map.copyOf(names));
                }));
        mapping.end();
        return values;
    }

    private static Optional<DialectRules.Touch> touch(YamlMapping mapping) {
        Optional<InteractionType> type = mapping.require("type").flatMap(e -> e.word(DialectReader::type, List.of()));
        Optional<ContactField> at = mapping.require("at").flatMap(e -> e.choice(INSTANTS));
        mapping.end();
        return type.flatMap(t -> at.map(a -> new DialectRules.Touch(t, a)));
    }

    private static Optional<InteractionType> type(String key) {
        try {
            return Optional.of(new InteractionType(key));
        } catch (IllegalArgumentException e) {
            // reported by the caller as a word that cannot stand here
            return Optional.empty();
        }
    }

    private static List<String> texts(YamlMapping mapping, String key) {
        return mapping.list(key).stream()
                .map(YamlElement::text)
                .flatMap(Optional::stream)
                .toList();
    }
}
