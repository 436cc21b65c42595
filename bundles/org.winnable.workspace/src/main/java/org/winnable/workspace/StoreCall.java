package org.winnable.workspace;

import java.sql.SQLException;
import java.util.Locale;
import org.duckdb.DuckDBConnection;
import org.winnable.core.text.Texts;

/** Calls into the store, whose failures become problems that people can read and that tell nothing about a contact. */
final class StoreCall {

    private static final Texts TEXTS = Texts.of(StoreCall.class);

    private StoreCall() {}

    /** Something that the store is asked for. */
    interface Question<T> {
        T ask() throws SQLException;
    }

    /** Something that the store is told. */
    interface Order {
        void give() throws SQLException;
    }

    /** Work on a connection. */
    interface Work {
        void run(DuckDBConnection connection) throws SQLException;
    }

    /** A question that is asked on a connection. */
    interface Query<T> {
        T run(DuckDBConnection connection) throws SQLException;
    }

    static <T> T ask(Question<T> question) throws WorkspaceException {
        try {
            return question.ask();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    static void run(Order order) throws WorkspaceException {
        try {
            order.give();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** The store's own words may quote what it was working on: only their kind and the place in the code are kept. */
    static WorkspaceException failure(SQLException e) {
        String kind = kind(e);
        SQLException bare = new SQLException(kind);
        bare.setStackTrace(e.getStackTrace());
        String text = kind.toLowerCase(Locale.ROOT);
        String key = text.contains("out of memory")
                ? "store.memory"
                : text.contains("io error") ? "store.io" : "store.failed";
        return new WorkspaceException(Workspace.FACTS_FILE, TEXTS.get(key, kind), bare);
    }

    private static String kind(SQLException e) {
        String message = String.valueOf(e.getMessage());
        int colon = message.indexOf(':');
        String kind = colon < 0 ? "" : message.substring(0, colon).strip();
        return kind.matches("[A-Za-z ]{3,40}") ? kind : "Error";
    }
}
