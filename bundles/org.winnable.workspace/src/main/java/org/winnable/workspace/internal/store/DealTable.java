package org.winnable.workspace.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.winnable.core.lead.Deal;

/** What sales keeps of its deals. A deal of a known key takes the place of what was told before. */
public final class DealTable {

    /** Between the ids of a deal's contacts; no id spans lines. */
    private static final String BREAK = "\n";

    private DealTable() {}

    /**
     * Adds deals within the transaction of the connection.
     *
     * @param importId the import that told them, {@link Told#BY_HAND} for none
     */
    public static void add(DuckDBConnection connection, long importId, List<Told.Line<Deal>> list) throws SQLException {
        if (list.isEmpty()) {
            return;
        }
        long added = Counter.ADDED.read(connection);
        // statement by statement 8,800 deals took eight seconds; values stand in the order of the table's columns
        try (DuckDBAppender appender = connection.createAppender("deals")) {
            for (Told.Line<Deal> line : list) {
                Deal deal = line.told();
                appender.beginRow()
                        .append(++added)
                        .append(deal.key())
                        .append(deal.company().orElse(null))
                        .append(deal.status().name());
                Amounts.append(appender, deal.value().orElse(null));
                appender.append(deal.opened().orElse(null))
                        .append(deal.closed().orElse(null))
                        .append(importId)
                        .append(line.line())
                        .append(String.join(BREAK, deal.contacts()))
                        .append(deal.stage().orElse(null))
                        .endRow();
            }
        }
        Counter.ADDED.write(connection, added);
    }

    /**
     * A deal and who told it.
     *
     * @param family of the systems to which its ids belong; empty if no import told it
     * @param importId the import that told it, {@link Told#BY_HAND} for none
     * @param line where it stands in the file
     */
    record Source(Deal deal, Optional<String> family, long importId, long line) {}

    /** All deals, by the day they were opened, those without last; of several of the same key the last. */
    public static List<Deal> read(DuckDBConnection connection) throws SQLException {
        return sources(connection).stream().map(Source::deal).toList();
    }

    /** As {@link #read}, with who told them. */
    static List<Source> sources(DuckDBConnection connection) throws SQLException {
        List<Source> list = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT s.*, i.family FROM deals s LEFT JOIN imports i"
                        + " ON i.id = s.import WHERE " + Told.IS_LIVE + """
                        \sQUALIFY row_number() OVER (PARTITION BY key ORDER BY added DESC) = 1
                        ORDER BY opened NULLS LAST, key""")) {
            while (rows.next()) {
                Deal deal = new Deal(
                        rows.getString("key"),
                        Optional.ofNullable(rows.getString("company")),
                        rows.getString("contacts").lines().toList(),
                        Deal.Status.valueOf(rows.getString("status")),
                        Optional.ofNullable(rows.getString("stage")),
                        Amounts.read(rows, "amount"),
                        Optional.ofNullable(rows.getObject("opened", LocalDate.class)),
                        Optional.ofNullable(rows.getObject("closed", LocalDate.class)));
                Optional<String> family = Optional.ofNullable(rows.getString("family"));
                list.add(new Source(deal, family, rows.getLong("import"), rows.getLong("line")));
            }
        }
        return List.copyOf(list);
    }
}
