package org.winnable.imports.internal.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.winnable.core.lead.ModelField;
import org.winnable.core.source.Confidence;
import org.winnable.imports.ColumnDates;
import org.winnable.imports.ColumnMapping;
import org.winnable.imports.DateOrder;

/**
 * What the columns of one file give.
 *
 * @param columns in file order, with distinct labels
 * @param sources the columns of each field, the best first
 * @param dates how the dates of each column are read; only for columns that are read as moments
 */
public record Mapping(
        List<ColumnMapping> columns, Map<ModelField, List<Integer>> sources, Map<Integer, ColumnDates> dates) {

    /** Copies the collections. */
    public Mapping {
        columns = List.copyOf(columns);
        sources = Map.copyOf(sources);
        dates = Map.copyOf(dates);
    }

    /** How the dates of a column are read. */
    public DateOrder order(int column) {
        ColumnDates known = dates.get(column);
        return known == null ? DateOrder.UNKNOWN : known.order();
    }

    /** This mapping with something else known of the dates. */
    public Mapping withDates(Map<Integer, ColumnDates> others) {
        return new Mapping(columns, sources, others);
    }

    /** Of which columns people want to know how their dates are read, in file order: of those that have such dates. */
    public List<ColumnDates> tellingDates() {
        return dates.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .filter(d -> d.basis() == ColumnDates.Basis.PERSON || d.dayFirst() + d.monthFirst() + d.undecided() > 0)
                .toList();
    }

    /** Puts chosen columns and the reasons for the others together. */
    static Mapping of(
            List<String> labels,
            List<Candidate> chosen,
            Map<Integer, Confidence> unmapped,
            Map<Integer, ColumnDates> dates) {
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
        return new Mapping(columns, sources, dates);
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
