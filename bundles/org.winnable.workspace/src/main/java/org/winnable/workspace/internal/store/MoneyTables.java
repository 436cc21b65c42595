package org.winnable.workspace.internal.store;

import java.math.RoundingMode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.winnable.core.lead.Deal;
import org.winnable.core.lead.Money;
import org.winnable.core.lead.Spend;

/** What was spent and what was sold. What is told again about the same thing takes the place of what was told before. */
public final class MoneyTables {

    /** Decimals of an amount in the store. */
    private static final int SCALE = 6;

    private MoneyTables() {}

    /** Adds spend in one transaction. */
    public static void addSpend(DuckDBConnection connection, List<Spend> list) throws SQLException {
        connection.setAutoCommit(false);
        long added = Counter.ADDED.read(connection);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO spend VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            for (Spend spend : list) {
                insert.setLong(1, ++added);
                insert.setString(2, spend.campaign());
                insert.setString(3, spend.channel().orElse(null));
                insert.setObject(4, spend.from());
                insert.setObject(5, spend.to());
                setMoney(insert, 6, spend.cost());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        commit(connection, added);
    }

    /** All spend, by campaign and period; of several about the same campaign, channel and period the last. */
    public static List<Spend> spend(DuckDBConnection connection) throws SQLException {
        List<Spend> list = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT * FROM spend
                        QUALIFY row_number() OVER (
                            PARTITION BY campaign, channel, first_day, last_day ORDER BY added DESC) = 1
                        ORDER BY campaign, first_day, last_day, channel""")) {
            while (rows.next()) {
                list.add(new Spend(
                        rows.getString("campaign"),
                        Optional.ofNullable(rows.getString("channel")),
                        rows.getObject("first_day", LocalDate.class),
                        rows.getObject("last_day", LocalDate.class),
                        ImportTable.money(rows, "cost").orElseThrow()));
            }
        }
        return List.copyOf(list);
    }

    /** Adds deals in one transaction. */
    public static void addDeals(DuckDBConnection connection, List<Deal> list) throws SQLException {
        connection.setAutoCommit(false);
        long added = Counter.ADDED.read(connection);
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO deals VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Deal deal : list) {
                insert.setLong(1, ++added);
                insert.setString(2, deal.key());
                insert.setString(3, deal.company());
                insert.setString(4, deal.status().name());
                setMoney(insert, 5, deal.value().orElse(null));
                insert.setObject(7, deal.opened());
                insert.setObject(8, deal.closed().orElse(null));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        commit(connection, added);
    }

    /** All deals, by the day they were opened; of several of the same key the last. */
    public static List<Deal> deals(DuckDBConnection connection) throws SQLException {
        List<Deal> list = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT * FROM deals
                        QUALIFY row_number() OVER (PARTITION BY key ORDER BY added DESC) = 1
                        ORDER BY opened, key""")) {
            while (rows.next()) {
                list.add(new Deal(
                        rows.getString("key"),
                        rows.getString("company"),
                        Deal.Status.valueOf(rows.getString("status")),
                        ImportTable.money(rows, "amount"),
                        rows.getObject("opened", LocalDate.class),
                        Optional.ofNullable(rows.getObject("closed", LocalDate.class))));
            }
        }
        return List.copyOf(list);
    }

    /** Sets an amount and, behind it, its currency. */
    static void setMoney(PreparedStatement statement, int place, @Nullable Money money) throws SQLException {
        statement.setBigDecimal(place, money == null ? null : money.amount().setScale(SCALE, RoundingMode.HALF_EVEN));
        statement.setString(place + 1, money == null ? null : money.currency().getCurrencyCode());
    }

    private static void commit(DuckDBConnection connection, long added) throws SQLException {
        Counter.ADDED.write(connection, added);
        Counter.REVISION.write(connection, Counter.REVISION.read(connection) + 1);
        connection.commit();
    }
}
