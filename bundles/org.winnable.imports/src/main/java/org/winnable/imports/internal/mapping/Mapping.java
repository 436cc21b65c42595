package org.winnable.imports.internal.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.winnable.core.lead.ModelField;
import org.winnable.core.source.Confidence;
import org.winnable.imports.ColumnMapping;
import org.winnable.imports.internal.value.DateOrder;

/**
 * What the columns of one file give.
 *
 * @param columns in file order, with distinct labels
 * @param sources the columns of each field, the best first
 * @param dateOrders what the dates of each column tell of their order; only for columns that are read as moments
 */
public record Mapping(
        List<ColumnMapping> columns, Map<ModelField, List<Integer>> sources, Map<Integer, DateOrder> dateOrders) {

    /** Copies the collections. */
    public Mapping {
        columns = List.copyOf(columns);
        sources = Map.copyOf(sources);
        dateOrders = Map.copyOf(dateOrders);
    }

    /** Puts chosen columns and the reasons for the others together. */
    static Mapping of(
            List<String> labels,
            List<Candidate> chosen,
            Map<Integer, Confidence> unmapped,
            Map<Integer, DateOrder> orders) {
        Map<ModelField, List<Integer>> sources = new HashMap<>();
        chosen.stream().map(Candidate::field).distinct().forEach(field -> {
            List<Integer> columns = chosen.stream()
                    .filter(c -> c.field() == field)
                    .sorted(Candidate.BEST_FIRST)
                    .map(Candidate::column)
                    .toList();
            sources.put(field, columns);
        });
        List<ColumnMapping> columns = IntStream.range(0, labels.size())
                .mapToObj(column -> column(labels.get(column), column, chosen, sources, unmapped))
                .toList();
        return new Mapping(columns, sources, orders);
    }

    private static ColumnMapping column(
            String label,
            int column,
            List<Candidate> chosen,
            Map<ModelField, List<Integer>> sources,
            Map<Integer, Confidence> unmapped) {
        return chosen.stream()
                .filter(c -> c.column() == column)
                .findFirst()
                .map(c -> new ColumnMapping(
                        label,
                        Optional.of(c.field()),
                        sources.getOrDefault(c.field(), List.of()).indexOf(column) + 1,
                        c.confidence()))
                .orElseGet(() -> new ColumnMapping(
                        label, Optional.empty(), 0, unmapped.getOrDefault(column, new Confidence(0, ""))));
    }
}
