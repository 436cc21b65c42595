package org.winnable.workspace.internal.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.Interaction;
import org.winnable.workspace.internal.match.BlockKeys;
import org.winnable.workspace.internal.match.PersonLikeness.Side;
import org.winnable.workspace.internal.match.RecordKeys;

/** Rows of one import that are not in the store yet, of all tables that an import fills as it goes. */
final class NewRecords {

    /** Enough rows to make a statement worth its while, few enough to be nothing in memory. */
    private static final int ENOUGH = 32_768;

    private static final List<ContactField> FIELDS = List.of(ContactField.values());
    private static final int LABELS = FIELDS.size();
    private static final int VALUES = LABELS + 1;

    private final RowBatch records = new RowBatch(3, FIELDS.size() + 2);
    private final RowBatch keys = new RowBatch(7, 0);
    private final RowBatch blocks = new RowBatch(8, 0);
    private final RowBatch links = new RowBatch(4, 1);
    private final RowBatch repeats = new RowBatch(2, 0);
    private final RowBatch interactions = new RowBatch(3, 3);
    private final TextList others = new TextList();

    /** Whether it is time to store them. */
    boolean isEnough() {
        return records.rows() + repeats.rows() + interactions.rows() >= ENOUGH;
    }

    void record(
            long record,
            long line,
            Optional<Instant> occurred,
            Map<ContactField, String> values,
            Map<String, String> further) {
        records.beginRow();
        records.number(0, record);
        records.number(1, line);
        occurred.ifPresentOrElse(when -> records.number(2, Times.micros(when)), () -> records.noNumber(2));
        values.forEach((field, value) -> records.text(field.ordinal(), value));
        if (!further.isEmpty()) {
            records.text(LABELS, others.of(further.keySet()));
            records.text(VALUES, others.of(further.values()));
        }
    }

    /** A record of a rehearsal, with what people are compared by. */
    void compared(long record, Map<ContactField, String> values) {
        records.beginRow();
        records.number(0, record);
        for (ContactField field : Side.FIELDS) {
            records.text(field.ordinal(), values.get(field));
        }
    }

    void keys(long record, RecordKeys theirs) {
        keys.beginRow();
        keys.number(0, record);
        keys.number(1, theirs.row());
        keys.number(2, theirs.id());
        keys.number(3, theirs.email());
        keys.number(4, theirs.profile());
        keys.number(5, theirs.name());
        keys.number(6, theirs.address());
    }

    void blocks(long record, BlockKeys theirs) {
        blocks.beginRow();
        blocks.number(0, record);
        blocks.number(1, theirs.companyAndLast());
        blocks.number(2, theirs.companyAndFirst());
        blocks.number(3, theirs.domainAndLast());
        blocks.number(4, theirs.mailbox());
        blocks.number(5, theirs.phone());
        blocks.number(6, theirs.mobile());
        blocks.number(7, theirs.lastLetters());
    }

    void link(long record, long person, long cluster, long line, String reason) {
        links.beginRow();
        links.number(0, record);
        links.number(1, person);
        links.number(2, cluster);
        links.number(3, line);
        links.text(0, reason);
    }

    void repeat(long record, long line) {
        repeats.beginRow();
        repeats.number(0, record);
        repeats.number(1, line);
    }

    void interaction(long record, int place, Interaction touch) {
        interactions.beginRow();
        interactions.number(0, record);
        interactions.number(1, place);
        interactions.number(2, Times.micros(touch.occurred()));
        interactions.text(0, touch.type().key());
        interactions.text(1, touch.asset().orElse(null));
        interactions.text(2, touch.campaign().orElse(null));
    }

    /** Stores them within the transaction of the connection. */
    void store(DuckDBConnection connection, RowFeed feed, long importId) throws SQLException {
        feed.execute(connection, records, source -> recordsFrom(source, importId));
        storeNumbers(connection, feed, importId);
        feed.execute(
                connection,
                repeats,
                source -> "INSERT INTO repeats (record, line, import) SELECT n0, n1, " + importId + " FROM " + source);
        feed.execute(
                connection,
                interactions,
                source -> "INSERT INTO interactions (record, place, occurred, type, asset, campaign)"
                        + " SELECT n0, n1, make_timestamp(n2), t0, " + interactions.expression(1) + ", "
                        + interactions.expression(2) + " FROM " + source);
    }

    /** Stores, within the transaction of the connection, what is read again before its end. */
    void rehearse(DuckDBConnection connection, RowFeed feed, long importId) throws SQLException {
        feed.execute(
                connection,
                records,
                source -> "INSERT INTO " + Rehearsed.TABLE + " (id, import" + names() + ") SELECT n0, " + importId
                        + values() + " FROM " + source);
        storeNumbers(connection, feed, importId);
    }

    private void storeNumbers(DuckDBConnection connection, RowFeed feed, long importId) throws SQLException {
        feed.execute(
                connection,
                keys,
                source -> "INSERT INTO keys (record, fingerprint, id, email, profile, name, address)"
                        + " SELECT n0, n1, n2, n3, n4, n5, n6 FROM " + source);
        feed.execute(
                connection,
                blocks,
                source ->
                        "INSERT INTO blocks (record, company_last, company_first, domain_last, mailbox, phone, mobile,"
                                + " letters) SELECT n0, n1, n2, n3, n4, n5, n6, n7 FROM " + source);
        feed.execute(
                connection,
                links,
                source -> "INSERT INTO links (record, person, cluster, line, import, reason) SELECT n0, n1, n2, n3, "
                        + importId + ", t0 FROM " + source);
    }

    private String recordsFrom(String source, long importId) {
        String map = records.hasTexts(LABELS)
                ? "CASE WHEN " + records.expression(LABELS) + " IS NULL THEN NULL ELSE map("
                        + others.inSql(records.expression(LABELS)) + ", "
                        + others.inSql(records.expression(VALUES)) + ") END"
                : "NULL";
        return "INSERT INTO records (id, line, import, occurred, others" + names() + ") SELECT n0, n1, " + importId
                + ", make_timestamp(n2), " + map + values() + " FROM " + source;
    }

    /** The columns of the fields that are told, each behind a comma. */
    private String names() {
        return told().map(field -> ", \"" + Schema.column(field) + '"').collect(Collectors.joining());
    }

    private String values() {
        return told().map(field -> ", " + records.expression(field.ordinal())).collect(Collectors.joining());
    }

    private Stream<ContactField> told() {
        return FIELDS.stream().filter(field -> records.hasTexts(field.ordinal()));
    }
}
