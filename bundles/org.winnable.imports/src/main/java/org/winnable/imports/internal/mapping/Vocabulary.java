package org.winnable.imports.internal.mapping;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnable.core.lead.ContactField;
import org.winnable.core.source.Confidence;
import org.winnable.core.text.Texts;
import org.winnable.imports.internal.dialect.DialectRules;

/** What labels mean: those of the dialect, then those of any list. Immutable. */
final class Vocabulary {

    private static final double DIALECT = 1;
    private static final double SYNONYM = 0.9;
    private static final double TYPO = 0.6;

    private record Entry(ContactField field, int place, LabelKey key, String label) {}

    /** What a label was found to mean. */
    record Meaning(ContactField field, int place, Confidence confidence) {}

    private final Map<String, Entry> dialect;
    private final Map<String, Entry> general;
    private final Texts texts = Texts.of(Vocabulary.class);
    private final String dialectLabel;

    /**
     * A vocabulary.
     *
     * @param dialect the dialect of the file, if it has one
     * @param vocabularies words for any list
     */
    Vocabulary(Optional<DialectRules> dialect, List<DialectRules> vocabularies) {
        this.dialect = entries(dialect.stream().toList());
        this.general = entries(vocabularies);
        this.dialectLabel = dialect.map(d -> d.dialect().label()).orElse("");
    }

    private static Map<String, Entry> entries(List<DialectRules> sources) {
        Map<String, Entry> entries = new HashMap<>();
        for (DialectRules source : sources) {
            for (ContactField field : ContactField.values()) {
                List<String> labels = source.fields().getOrDefault(field, List.of());
                for (int place = 0; place < labels.size(); place++) {
                    LabelKey key = LabelKey.of(labels.get(place));
                    entries.putIfAbsent(key.joined(), new Entry(field, place, key, labels.get(place)));
                }
            }
        }
        return entries;
    }

    /** What a label means: as it is, or with a slip of the pen in it. */
    Optional<Meaning> meaning(String label) {
        LabelKey key = LabelKey.of(label);
        return found(dialect, key, DIALECT, "mapped.dialect")
                .or(() -> found(general, key, SYNONYM, "mapped.synonym"))
                .or(() -> typo(key));
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
