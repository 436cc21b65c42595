package org.winnable.imports.internal.mapping;

import java.util.Comparator;
import org.winnable.core.lead.ModelField;
import org.winnable.core.source.Confidence;

/**
 * A field that a column may give.
 *
 * @param column place of the column
 * @param field the field
 * @param confidence how sure, and why
 * @param place of the label among those of its field; lower is better
 * @param filled share of rows with a value, of those looked at
 */
record Candidate(int column, ModelField field, Confidence confidence, int place, double filled) {

    /** What a person chose comes first; empty columns come last, then surer ones first, then the order of the labels, then that of the file. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.<Candidate>comparingInt(
                    c -> c.place == Mapper.BY_PERSON ? 0 : 1)
            .thenComparingInt(c -> c.filled > 0 ? 0 : 1)
            .thenComparing(c -> c.confidence.degree(), Comparator.reverseOrder())
            .thenComparingInt(Candidate::place)
            .thenComparingInt(Candidate::column);
}
