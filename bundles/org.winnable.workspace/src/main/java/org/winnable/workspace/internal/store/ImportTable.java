package org.winnable.workspace.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Of whom some imports told, whether or not others had told the same before; rising. Nobody of those that were undone. */
    public static long[] people(DuckDBConnection connection, Set<Long> imports) throws SQLException {
        if (imports.isEmpty()) {
            return new long[0];
        }
        String ids = imports.stream().map(String::valueOf).collect(Collectors.joining(", "));
        LongStream.Builder people = LongStream.builder();
        Chunks.forEach(connection, """
                WITH told AS (SELECT id FROM imports WHERE undone IS NULL AND id IN (%s))
                SELECT DISTINCT l.person FROM links l SEMI JOIN (
                    SELECT r.id AS record FROM records r SEMI JOIN told t ON t.id = r.import
                    UNION ALL
                    SELECT p.record FROM repeats p SEMI JOIN told t ON t.id = p.import) t ON t.record = l.record
                ORDER BY l.person""".formatted(ids), chunk -> {
            for (long place = 0; place < chunk.rowCount(); place++) {
                people.add(chunk.vector(0).getLong(place));
            }
        });
        return people.build().toArray();
    }
}
