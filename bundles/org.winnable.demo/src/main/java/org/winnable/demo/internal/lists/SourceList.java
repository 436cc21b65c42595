package org.winnable.demo.internal.lists;

import java.time.Instant;
import java.util.List;
import org.winnable.core.lead.SourceDescription;

/**
 * One list that the client took over: an export of a day.
 *
 * @param source where it came from and what it cost
 * @param dialect the dialect it is written in
 * @param recorded when it was taken over
 * @param rows in the order of the list
 */
public record SourceList(SourceDescription source, String dialect, Instant recorded, List<Row> rows) {

    /** Copies the rows. */
    public SourceList {
        rows = List.copyOf(rows);
    }
}
