package org.winnable.workspace.internal.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duckdb.DuckDBConnection;
import org.winnable.core.lead.Spend;

/** What was spent. What is told again about the same campaign, channel and period takes the place of what was told before. */
public final class SpendTable {

    private SpendTable() {}

    /**
     * Adds spend within the transaction of the connection.
     *
     * @param importId the import that told it, {@link Told#BY_HAND} for none
     */
    public static void add(DuckDBConnection connection, long importId, List<Told.Line<Spend>> list)
            throws SQLException {
        if (list.isEmpty()) {
            return;
        }
        long added = Counter.ADDED.read(connection);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO spend"
                + " (added, import, line, campaign, channel, first_day, last_day, cost, currency)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Told.Line<Spend> line : list) {
                Spend spend = line.told();
                insert.setLong(1, ++added);
                insert.setLong(2, importId);
                insert.setLong(3, line.line());
                insert.setString(4, spend.campaign());
                insert.setString(5, spend.channel().orElse(null));
                insert.setObject(6, spend.from());
                insert.setObject(7, spend.to());
                Amounts.set(insert, 8, spend.cost());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        Counter.ADDED.write(connection, added);
    }

    /** All spend, by campaign and period; of several about the same campaign, channel and period the last. */
    public static List<Spend> read(DuckDBConnection connection) throws SQLException {
        List<Spend> list = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM spend s WHERE " + Told.IS_LIVE + """
                        \sQUALIFY row_number() OVER (
                            PARTITION BY campaign, channel, first_day, last_day ORDER BY added DESC) = 1
                        ORDER BY campaign, first_day, last_day, channel""")) {
            while (rows.next()) {
                list.add(new Spend(
                        rows.getString("campaign"),
                        Optional.ofNullable(rows.getString("channel")),
                        rows.getObject("first_day", LocalDate.class),
                        rows.getObject("last_day", LocalDate.class),
                        Amounts.read(rows, "cost").orElseThrow()));
            }
        }
        return List.copyOf(list);
    }
}
