package org.winnable.leads.ui.internal.query;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.winnable.application.InvalidQueryException;
import org.winnable.application.LeadQuery;
import org.winnable.core.rules.Rules;
import org.winnable.qualification.Qualification;
import org.winnable.ui.text.StageNames;

/**
 * The answer to a {@link TableQuery}: an order of row numbers over the columns of everyone, no object per person. Immutable
 * and thread-safe.
 */
public final class TableRows {

    private final Qualification people;
    private final TableQuery query;
    private final int[] rows;
    private final int[] stageCounts;
    private final int matching;
    private final List<String> stageNames;

    private TableRows(Qualification people, TableQuery query, int[] rows, int[] stageCounts, int matching) {
        this.people = people;
        this.query = query;
        this.rows = rows;
        this.stageCounts = stageCounts;
        this.matching = matching;
        stageNames = StageNames.brief(people.rules().lifecycle());
    }

    /**
     * Answers a query; takes a fraction of a second for a million people.
     *
     * @throws InvalidQueryException if the query names a stage that the lifecycle no longer has
     */
    public static TableRows select(Qualification people, TableQuery query) throws InvalidQueryException {
        int[] found = query.allStages(people.facts()).select(people);
        int[] all = query.chosen()
                .map(chosen -> IntStream.of(found)
                        .filter(row -> chosen.contains(people.facts().id(row)))
                        .toArray())
                .orElse(found);
        int[] counts = new int[people.rules().lifecycle().stages().size()];
        for (int row : all) {
            counts[people.stage(row)]++;
        }
        int[] shown = all;
        if (query.stage().isPresent()) {
            int place = LeadQuery.place(query.stage().get(), people.rules().lifecycle());
            shown = inStage(people, all, place, counts[place]);
        }
        return new TableRows(people, query, shown, counts, all.length);
    }

    private static int[] inStage(Qualification people, int[] rows, int place, int count) {
        int[] kept = new int[count];
        int next = 0;
        for (int row : rows) {
            if (people.stage(row) == place) {
                kept[next++] = row;
            }
        }
        return kept;
    }

    /** Whom the rows are about. */
    public Qualification people() {
        return people;
    }

    /** The rules they are judged by. */
    public Rules rules() {
        return people.rules();
    }

    /** The names of the stages where room is short, by place. */
    public List<String> stageNames() {
        return stageNames;
    }

    /** What was asked. */
    public TableQuery query() {
        return query;
    }

    /** How many rows are shown. */
    public int size() {
        return rows.length;
    }

    /** The row of the fact table at a position of the shown ones. */
    public int row(int position) {
        return rows[position];
    }

    /** How many people match in each stage, by place, whichever stage is shown. */
    public int stageCount(int place) {
        return stageCounts[place];
    }

    /** How many people match in all stages together. */
    public int matching() {
        return matching;
    }

    /** The person at a position. */
    public long id(int position) {
        return people.facts().id(rows[position]);
    }

    /** Where a person stands among the shown rows. */
    public OptionalInt position(long id) {
        int wanted = people.facts().row(id);
        for (int position = 0; wanted >= 0 && position < rows.length; position++) {
            if (rows[position] == wanted) {
                return OptionalInt.of(position);
            }
        }
        return OptionalInt.empty();
    }
}
