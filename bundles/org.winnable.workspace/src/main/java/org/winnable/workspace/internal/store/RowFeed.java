package org.winnable.workspace.internal.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.duckdb.DuckDBWritableVector;

/**
 * Hands rows that are made here over to SQL statements, by the column: a third of what it costs to append them value by
 * value, and the columns that nothing is said about cost nothing. Thread-safe.
 */
final class RowFeed {

    private static final String FUNCTION = "handed_over";

    private final Map<Long, RowBatch> batches = new ConcurrentHashMap<>();
    private final AtomicLong last = new AtomicLong();

    /** Makes SQL from a batch and the name by which the batch is read from. */
    @FunctionalInterface
    interface Statement {
        /**
         * The statement.
         *
         * @param source what stands behind {@code FROM}
         */
        String sql(String source);
    }

    /** A feed for all connections of a database. */
    RowFeed(DuckDBConnection connection) throws SQLException {
        DuckDBFunctions.tableFunction()
                .withName(FUNCTION)
                .withParameter(Long.class)
                .withFunction(new Reading())
                .register(connection);
    }

    /** Runs a statement that reads from a batch. */
    void execute(DuckDBConnection connection, RowBatch batch, Statement statement) throws SQLException {
        if (batch.rows() == 0) {
            return;
        }
        long id = last.incrementAndGet();
        batches.put(id, batch);
        try {
            Database.execute(connection, List.of(statement.sql(FUNCTION + '(' + id + ')')));
        } finally {
            batches.remove(id);
        }
    }

    /** How far a batch has been read. */
    private static final class Position {

        private final RowBatch batch;
        private int next;

        Position(RowBatch batch) {
            this.batch = batch;
        }

        long write(DuckDBDataChunkWriter chunk) throws SQLException {
            int count = (int) Math.min(chunk.capacity(), (long) batch.rows() - next);
            int place = 0;
            for (int column = 0; column < batch.numberColumns(); column++) {
                numbers(chunk.vector(place++), column, count);
            }
            for (int column = 0; column < batch.textColumns(); column++) {
                if (batch.hasTexts(column)) {
                    texts(chunk.vector(place++), column, count);
                }
            }
            next += count;
            return count;
        }

        private void numbers(DuckDBWritableVector vector, int column, int count) {
            for (int i = 0; i < count; i++) {
                if (batch.hasNumberAt(next + i, column)) {
                    vector.setLong(i, batch.numberAt(next + i, column));
                } else {
                    vector.setNull(i);
                }
            }
        }

        private void texts(DuckDBWritableVector vector, int column, int count) {
            byte[][] values = new byte[count][];
            for (int i = 0; i < count; i++) {
                String text = batch.textAt(next + i, column);
                values[i] = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
            }
            vector.setStringUtf8Batch(0, values);
        }
    }

    private final class Reading implements DuckDBTableFunction<RowBatch, Position, Object> {

        @Override
        public RowBatch bind(@SuppressWarnings("null") DuckDBTableFunctionBindInfo info) throws SQLException {
            RowBatch batch = Objects.requireNonNull(
                    batches.get(info.getParameter(0).getLong()), "a batch is read while it is being handed over");
            for (int i = 0; i < batch.numberColumns(); i++) {
                info.addResultColumn("n" + i, Long.class);
            }
            for (int i = 0; i < batch.textColumns(); i++) {
                if (batch.hasTexts(i)) {
                    info.addResultColumn(batch.expression(i), String.class);
                }
            }
            info.setCardinality(batch.rows(), true);
            return batch;
        }

        @Override
        public Position init(@SuppressWarnings("null") DuckDBTableFunctionInitInfo info) {
            // rows are handed over in their order
            info.setMaxThreads(1);
            return new Position(info.getBindData());
        }

        @Override
        public long apply(
                @SuppressWarnings("null") DuckDBTableFunctionCallInfo info,
                @SuppressWarnings("null") DuckDBDataChunkWriter chunk)
                throws SQLException {
            Position position = info.getInitData();
            return position.write(chunk);
        }
    }
}
