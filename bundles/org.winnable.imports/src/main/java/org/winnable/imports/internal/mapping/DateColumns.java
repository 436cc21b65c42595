package org.winnable.imports.internal.mapping;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.winnable.core.source.RecordBatch;
import org.winnable.imports.ColumnDates;
import org.winnable.imports.DateOrder;
import org.winnable.imports.internal.value.DateText;

/** Gathers what the values of columns that hold dates tell of the order of day and month. Not thread-safe. */
public final class DateColumns {

    /**
     * What is said of the order of dates, besides what they tell themselves.
     *
     * @param decided what a person said of some columns
     * @param dialect what the system that wrote the file does
     */
    public record Rules(Map<Integer, DateOrder> decided, DateOrder dialect) {

        /** Copies the map. */
        public Rules {
            decided = Map.copyOf(decided);
        }
    }

    private static final class Tally {
        private long dayFirst;
        private long monthFirst;
        private long undecided;
        private @Nullable String telling;
        private @Nullable String ambiguous;
    }

    private final Map<Integer, Tally> tallies = new TreeMap<>();
    private final Map<Integer, String> labels;
    private final Rules rules;

    /**
     * Columns of which nothing is known yet.
     *
     * @param labels of the columns, by their places
     * @param rules what is said of them besides
     */
    public DateColumns(Map<Integer, String> labels, Rules rules) {
        this.labels = Map.copyOf(labels);
        this.rules = rules;
        labels.keySet().forEach(column -> tallies.put(column, new Tally()));
    }

    /** Takes the values of one row into account. */
    public void add(RecordBatch.Row row) {
        tallies.forEach((column, tally) -> {
            String text = row.value(column);
            Optional<DateOrder> told = DateText.order(text);
            if (told.isPresent()) {
                add(tally, told.get(), text);
            }
        });
    }

    private static void add(Tally tally, DateOrder told, String text) {
        switch (told) {
            case DAY_FIRST -> tally.dayFirst++;
            case MONTH_FIRST -> tally.monthFirst++;
            case UNKNOWN -> tally.undecided++;
        }
        if (told == DateOrder.UNKNOWN) {
            tally.ambiguous = tally.ambiguous == null ? text.strip() : tally.ambiguous;
        } else {
            tally.telling = tally.telling == null ? text.strip() : tally.telling;
        }
    }

    /** What is concluded for each column, by its place. */
    public Map<Integer, ColumnDates> conclusions() {
        Map<Integer, ColumnDates> all = new HashMap<>();
        tallies.forEach((column, tally) -> all.put(column, conclusion(column, tally)));
        return all;
    }

    private ColumnDates conclusion(int column, Tally tally) {
        DateOrder order = rules.decided().getOrDefault(column, DateOrder.UNKNOWN);
        ColumnDates.Basis basis = ColumnDates.Basis.PERSON;
        if (order == DateOrder.UNKNOWN && tally.dayFirst + tally.monthFirst > 0) {
            // what contradicts itself says nothing, and makes it doubtful that the dialect wrote it
            boolean contradictory = tally.dayFirst > 0 && tally.monthFirst > 0;
            basis = contradictory ? ColumnDates.Basis.NONE : ColumnDates.Basis.EVIDENCE;
            if (!contradictory) {
                order = tally.dayFirst > 0 ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
            }
        } else if (order == DateOrder.UNKNOWN) {
            order = rules.dialect();
            basis = order == DateOrder.UNKNOWN ? ColumnDates.Basis.NONE : ColumnDates.Basis.DIALECT;
        }
        return new ColumnDates(
                labels.getOrDefault(column, ""),
                order,
                basis,
                tally.dayFirst,
                tally.monthFirst,
                tally.undecided,
                Optional.ofNullable(tally.telling).or(() -> Optional.ofNullable(tally.ambiguous)));
    }
}
