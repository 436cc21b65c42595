package org.winnable.imports.internal.dialect;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.winnable.core.lead.LeadMagnet;
import org.winnable.core.lead.ModelField;
import org.winnable.core.lead.SourceClass;
import org.winnable.core.source.Dialect;
import org.winnable.core.text.Texts;
import org.winnable.yaml.YamlDocument;
import org.winnable.yaml.YamlElement;
import org.winnable.yaml.YamlMapping;
import org.winnable.yaml.YamlProblem;

/** Reads the file of a dialect. */
public final class DialectReader {

    private static final int MOST_LABELS = 1000;
    private static final Texts TEXTS = Texts.of(DialectReader.class);
    private static final Map<String, SourceClass> CLASSES =
            Arrays.stream(SourceClass.values()).collect(Collectors.toMap(SourceClass::key, Function.identity()));
    private static final Map<String, LeadMagnet> MAGNETS =
            Arrays.stream(LeadMagnet.values()).collect(Collectors.toMap(LeadMagnet::key, Function.identity()));

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
        RowKind rows = root.get("rows").flatMap(e -> e.choice(RowKind.BY_KEY)).orElse(RowKind.CONTACTS);
        DialectRules rules = new DialectRules(
                dialect,
                root.get("family")
                        .flatMap(YamlElement::text)
                        .orElse(dialect.id().id()),
                root.get("recognise").flatMap(YamlElement::mapping).map(DialectReader::signature),
                rows,
                root.get("source-class").flatMap(e -> e.choice(CLASSES)),
                root.get("channel").flatMap(YamlElement::text),
                root.get("lead-magnet").flatMap(e -> e.choice(MAGNETS)),
                root.get("fields")
                        .flatMap(YamlElement::mapping)
                        .map(mapping -> fields(mapping, rows))
                        .orElse(Map.of()),
                root.texts("others"),
                CellRulesReader.read(root, rows),
                root.mappings("interactions").stream()
                        .map(InteractionRuleReader::read)
                        .flatMap(Optional::stream)
                        .toList(),
                root.texts("skip-rows"),
                root.texts("test-rows"));
        if (!rows.tellsOfInteractions() && !rules.interactions().isEmpty()) {
            root.get("interactions").ifPresent(e -> e.problem(TEXTS.get("interactions")));
        }
        root.end();
        return rules;
    }

    private static Signature signature(YamlMapping recognise) {
        Set<String> labels = Set.copyOf(recognise.texts("labels"));
        int atLeast = recognise
                .get("at-least")
                .flatMap(e -> e.integer(1, MOST_LABELS))
                .orElse(labels.size());
        if (labels.isEmpty() || atLeast > labels.size()) {
            recognise.problem(TEXTS.get("signature", atLeast, labels.size()));
        }
        Signature signature = new Signature(
                Set.copyOf(recognise.texts("required")),
                Set.copyOf(recognise.texts("exact")),
                labels,
                atLeast,
                recognise
                        .get("columns-at-most")
                        .flatMap(e -> e.integer(1, MOST_LABELS))
                        .orElse(Integer.MAX_VALUE),
                Set.copyOf(recognise.texts("without")));
        recognise.end();
        return signature;
    }

    private static Map<ModelField, List<String>> fields(YamlMapping mapping, RowKind rows) {
        Map<ModelField, List<String>> fields = new HashMap<>();
        rows.fields().forEach((key, field) -> {
            List<String> labels = mapping.texts(key);
            if (!labels.isEmpty()) {
                fields.put(field, labels);
            }
        });
        mapping.end();
        return fields;
    }
}
