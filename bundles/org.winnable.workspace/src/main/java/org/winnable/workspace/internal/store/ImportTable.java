package org.winnable.workspace.internal.store;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.duckdb.DuckDBConnection;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.Money;
import org.winnable.core.lead.SourceClass;
import org.winnable.core.lead.SourceDescription;

/** Reads the imports that were committed. */
public final class ImportTable {

    private ImportTable() {}

    /** Makes something of one import. */
    public interface Row<T> {
        T of(
                long id,
                SourceDescription source,
                String dialect,
                String family,
                String hash,
                Instant recorded,
                ImportCounts counts);
    }

    /** All imports, oldest first. */
    public static <T> List<T> read(DuckDBConnection connection, Row<T> row) throws SQLException {
        List<T> imports = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT *, epoch_us(recorded) AS recorded_us FROM imports ORDER BY id")) {
            while (rows.next()) {
                imports.add(row.of(
                        rows.getLong("id"),
                        new SourceDescription(
                                rows.getString("source"),
                                SourceClass.byKey(rows.getString("class")).orElse(SourceClass.UNKNOWN),
                                Optional.ofNullable(rows.getString("channel")),
                                Optional.ofNullable(rows.getString("campaign")),
                                money(rows, "cost")),
                        rows.getString("dialect"),
                        rows.getString("family"),
                        rows.getString("hash"),
                        Times.instant(rows.getLong("recorded_us")),
                        new ImportCounts(
                                rows.getLong("rows_read"),
                                rows.getLong("created"),
                                rows.getLong("merged"),
                                rows.getLong("unchanged"),
                                rows.getLong("rejected"))));
            }
        }
        return imports;
    }

    /** Who has a record of an import, rising. */
    public static long[] people(DuckDBConnection connection, long importId) throws SQLException {
        LongStream.Builder people = LongStream.builder();
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT DISTINCT l.person FROM links l JOIN records r ON r.id = l.record
                WHERE r.import = ? ORDER BY l.person""")) {
            statement.setLong(1, importId);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    people.add(rows.getLong(1));
                }
            }
        }
        return people.build().toArray();
    }

    /** An amount and the currency beside it, with no more decimals than it needs or the currency has. */
    static Optional<Money> money(ResultSet rows, String column) throws SQLException {
        BigDecimal amount = rows.getBigDecimal(column);
        if (rows.wasNull()) {
            return Optional.empty();
        }
        Currency currency = Currency.getInstance(rows.getString("currency"));
        BigDecimal plain = amount.stripTrailingZeros();
        int digits = Math.max(0, Math.max(plain.scale(), currency.getDefaultFractionDigits()));
        return Optional.of(new Money(plain.setScale(digits), currency));
    }
}
