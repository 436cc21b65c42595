package org.winnable.imports.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.winnable.core.lead.ModelField;
import org.winnable.imports.DateOrder;
import org.winnable.imports.ImportException;
import org.winnable.imports.ReadingOptions;
import org.winnable.imports.internal.dialect.LabelKey;
import org.winnable.imports.internal.dialect.RowKind;
import org.winnable.imports.internal.mapping.ColumnChoices;
import org.winnable.imports.internal.mapping.ColumnLabels;
import org.winnable.imports.internal.mapping.Mapper;

/** Finds the columns that a person decided about in the file at hand, and refuses the file where that cannot be done. */
final class ChoiceReader {

    private final String file;
    private final List<String> labels;
    private final List<String> keys;

    /**
     * A reader for one file.
     *
     * @param file as the person named it
     * @param labels as read
     */
    ChoiceReader(String file, List<String> labels) {
        this.file = file;
        this.labels = ColumnLabels.distinct(labels);
        this.keys = this.labels.stream().map(ChoiceReader::key).toList();
    }

    /** What was decided, for a file whose rows tell of {@code rows}. */
    ColumnChoices read(ReadingOptions options, RowKind rows) throws ImportException {
        Map<Integer, Optional<ModelField>> fields = new HashMap<>();
        Set<ModelField> single = new HashSet<>();
        for (Map.Entry<String, Optional<ModelField>> choice : options.columns().entrySet()) {
            int column = column(choice.getKey());
            Optional<ModelField> field = choice.getValue();
            if (field.isPresent()) {
                // some keys, such as "company", are used by rows of several kinds
                field = Optional.ofNullable(rows.fields().get(field.get().key()));
                if (field.isEmpty()) {
                    throw Refusal.fieldOfOtherRows(file, choice.getValue().get());
                }
            }
            if (field.isPresent() && !Mapper.hasAlternatives(field.get()) && !single.add(field.get())) {
                throw Refusal.fieldTwice(file, field.get());
            }
            fields.put(column, field);
        }
        Map<Integer, DateOrder> dates = new HashMap<>();
        for (Map.Entry<String, DateOrder> choice : options.dates().entrySet()) {
            dates.put(column(choice.getKey()), choice.getValue());
        }
        return new ColumnChoices(fields, dates);
    }

    private int column(String label) throws ImportException {
        int exact = labels.indexOf(label);
        if (exact >= 0) {
            return exact;
        }
        String key = key(label);
        List<Integer> alike = key.isEmpty()
                ? List.of()
                : IntStream.range(0, keys.size())
                        .filter(column -> keys.get(column).equals(key))
                        .boxed()
                        .toList();
        if (alike.size() != 1) {
            throw Refusal.unknownColumn(file, label, labels);
        }
        return alike.getFirst();
    }

    private static String key(String label) {
        return LabelKey.of(label).joined();
    }
}
