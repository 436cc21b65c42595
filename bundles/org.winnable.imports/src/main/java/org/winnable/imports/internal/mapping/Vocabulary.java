package org.winnable.imports.internal.mapping;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.ModelField;
import org.winnable.core.source.Confidence;
import org.winnable.core.text.Texts;
import org.winnable.imports.internal.dialect.DialectRules;
import org.winnable.imports.internal.dialect.LabelKey;
import org.winnable.imports.internal.dialect.RowKind;

/** What labels mean: those of the dialect, then those of any list. Immutable. */
final class Vocabulary {

    private static final double DIALECT = 1;
    private static final double SYNONYM = 0.9;
    private static final double TYPO = 0.6;

    private record Entry(ModelField field, int place, LabelKey key, String label) {}

    /** What a label was found to mean. */
    record Meaning(ModelField field, int place, Confidence confidence) {}

    private final Map<String, Entry> dialect;
    private final Map<String, Entry> general;
    private final Texts texts = Texts.of(Vocabulary.class);
    /** Keys of labels that mean no field in this dialect. */
    private final Set<String> others;
    /** Keys of labels that the dialect knows, so that they are no misspellings of others. */
    private final Set<String> spelled;

    private final String dialectLabel;

    /**
     * A vocabulary.
     *
     * @param dialect the dialect of the file, if it has one
     * @param vocabularies words for any list
     */
    Vocabulary(Optional<DialectRules> dialect, List<DialectRules> vocabularies) {
        RowKind rows = dialect.map(DialectRules::rows).orElse(RowKind.CONTACTS);
        this.dialect = entries(dialect.stream().toList(), rows);
        this.general = entries(
                vocabularies.stream().filter(v -> v.rows() == rows.vocabulary()).toList(), rows);
        this.others = keys(dialect.map(DialectRules::others).orElse(List.of()));
        this.spelled = keys(dialect.map(DialectRules::labels).orElse(List.of()));
        this.dialectLabel = dialect.map(d -> d.dialect().label()).orElse("");
    }

    private static Map<String, Entry> entries(List<DialectRules> sources, RowKind rows) {
        Map<String, Entry> entries = new HashMap<>();
        for (DialectRules source : sources) {
            for (ModelField field : rows.fields().values()) {
                List<String> labels = source.fields().getOrDefault(field, List.of());
                for (int place = 0; place < labels.size(); place++) {
                    LabelKey key = LabelKey.of(labels.get(place));
                    entries.putIfAbsent(key.joined(), new Entry(field, place, key, labels.get(place)));
                }
            }
        }
        return entries;
    }

    private static Set<String> keys(List<String> labels) {
        return labels.stream().map(label -> LabelKey.of(label).joined()).collect(Collectors.toUnmodifiableSet());
    }

    /** What a label means: as it is, or with a slip of the pen in it. */
    Optional<Meaning> meaning(String label) {
        LabelKey key = LabelKey.of(label);
        if (others.contains(key.joined())) {
            return Optional.empty();
        }
        return found(dialect, key, DIALECT, "mapped.dialect")
                .or(() -> found(general, key, SYNONYM, "mapped.synonym"))
                .or(() -> spelled.contains(key.joined()) ? Optional.empty() : typo(key));
    }

    /** Of several labels as near, one with letters left out at the end is likelier, then the more usual one. */
    private Optional<Meaning> typo(LabelKey key) {
        return general.values().stream()
                .filter(e -> e.field() != ContactField.EXTERNAL_ID && key.isTypoOf(e.key()))
                .min(Comparator.<Entry>comparingInt(e -> e.key().joined().startsWith(key.joined()) ? 0 : 1)
                        .thenComparingInt(Entry::place)
                        .thenComparing(Entry::label))
                .map(e -> new Meaning(e.field(), e.place(), new Confidence(TYPO, texts.get("mapped.typo", e.label()))));
    }

    private Optional<Meaning> found(Map<String, Entry> entries, LabelKey key, double degree, String reason) {
        return Optional.ofNullable(entries.get(key.joined()))
                .map(e -> new Meaning(e.field(), e.place(), new Confidence(degree, texts.get(reason, dialectLabel))));
    }
}
