package org.winnable.workspace.internal.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.duckdb.DuckDBConnection;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.LeadMagnet;
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
                int rank,
                Instant recorded,
                ImportCounts counts,
                Optional<Instant> undone);
    }

    /** All imports, oldest first. */
    public static <T> List<T> read(DuckDBConnection connection, Row<T> row) throws SQLException {
        List<T> imports = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT *, epoch_us(recorded) AS recorded_us, epoch_us(undone) AS undone_us FROM imports ORDER BY id")) {
            while (rows.next()) {
                imports.add(row.of(
                        rows.getLong("id"),
                        new SourceDescription(
                                rows.getString("source"),
                                SourceClass.byKey(rows.getString("class")).orElse(SourceClass.UNKNOWN),
                                Optional.ofNullable(rows.getString("channel")),
                                Optional.ofNullable(rows.getString("campaign")),
                                Amounts.read(rows, "cost"),
                                Optional.ofNullable(rows.getString("magnet")).flatMap(LeadMagnet::byKey)),
                        rows.getString("dialect"),
                        rows.getString("family"),
                        rows.getString("hash"),
                        rows.getInt("rank"),
                        Times.instant(rows.getLong("recorded_us")),
                        new ImportCounts(
                                rows.getLong("rows_read"),
                                rows.getLong("created"),
                                rows.getLong("merged"),
                                rows.getLong("unchanged"),
                                rows.getLong("rejected")),
                        moment(rows, "undone_us")));
            }
        }
        return imports;
    }

    private static Optional<Instant> moment(ResultSet rows, String column) throws SQLException {
        long micros = rows.getLong(column);
        return rows.wasNull() ? Optional.empty() : Optional.of(Times.instant(micros));
    }

    /** Of whom an import told, whether or not others had told the same before; rising. Nobody if it was undone. */
    public static long[] people(DuckDBConnection connection, long importId) throws SQLException {
        LongStream.Builder people = LongStream.builder();
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT DISTINCT l.person FROM links l SEMI JOIN (
                    SELECT r.id AS record FROM records r JOIN imports i ON i.id = r.import AND i.undone IS NULL
                    WHERE i.id = $1
                    UNION ALL
                    SELECT p.record FROM repeats p JOIN imports i ON i.id = p.import AND i.undone IS NULL
                    WHERE i.id = $1) t ON t.record = l.record
                ORDER BY l.person""")) {
            statement.setLong(1, importId);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    people.add(rows.getLong(1));
                }
            }
        }
        return people.build().toArray();
    }
}
