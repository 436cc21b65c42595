package org.winnable.workspace.internal.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBReadableVector;
import org.winnable.workspace.internal.rules.SurvivorPolicy.Teller;

/**
 * Which record tells of which person, and which of two records is the newer one. Arrays by record id, which are given out
 * one by one and so are dense.
 */
final class RecordIndex {

    /** More records than one import can have; ranks of imports are counted above it. */
    private static final int RECORD_BITS = 40;

    private final long[] people;
    private final int[] rowOfRecord;
    private final long[] age;
    private final List<Teller> tellers;

    private RecordIndex(long[] people, int[] rowOfRecord, long[] age, List<Teller> tellers) {
        this.tellers = tellers;
        this.people = people;
        this.rowOfRecord = rowOfRecord;
        this.age = age;
    }

    static RecordIndex read(DuckDBConnection connection) throws SQLException {
        int size = Math.toIntExact(Counter.RECORD.read(connection) + 1);
        long[] personOfRecord = new long[size];
        long[] age = new long[size];
        BitSet present = new BitSet();
        Chunks.forEach(connection, """
                SELECT l.record, l.person, i.place
                FROM links l JOIN (
                    SELECT id, row_number() OVER (ORDER BY rank, recorded, id) AS place FROM imports) i
                ON i.id = l.import""", chunk -> {
            DuckDBReadableVector id = chunk.vector(0);
            DuckDBReadableVector person = chunk.vector(1);
            DuckDBReadableVector rank = chunk.vector(2);
            for (long i = 0; i < chunk.rowCount(); i++) {
                int record = (int) id.getLong(i);
                personOfRecord[record] = person.getLong(i);
                age[record] = rank.getLong(i) << RECORD_BITS | record;
                present.set(Math.toIntExact(person.getLong(i)));
            }
        });
        long[] people = present.stream().asLongStream().toArray();
        int[] rowOfPerson = new int[present.length() + 1];
        for (int row = 0; row < people.length; row++) {
            rowOfPerson[(int) people[row]] = row;
        }
        int[] rowOfRecord = new int[size];
        Arrays.setAll(rowOfRecord, record -> age[record] == 0 ? -1 : rowOfPerson[(int) personOfRecord[record]]);
        return new RecordIndex(people, rowOfRecord, age, tellers(connection));
    }

    /** Who told the records of each import, in the order of their places, which count from 1. */
    private static List<Teller> tellers(DuckDBConnection connection) throws SQLException {
        List<Teller> tellers = new ArrayList<>();
        Chunks.forEach(connection, "SELECT rank, family, source FROM imports ORDER BY rank, recorded, id", chunk -> {
            for (long i = 0; i < chunk.rowCount(); i++) {
                tellers.add(new Teller(
                        chunk.vector(0).getInt(i) > 0,
                        Objects.requireNonNull(chunk.vector(1).getString(i)),
                        Objects.requireNonNull(chunk.vector(2).getString(i))));
            }
        });
        return tellers;
    }

    /** Who told a live record. */
    Teller teller(long record) {
        return tellers.get((int) (age[(int) record] >> RECORD_BITS) - 1);
    }

    /** The people in rising order of their ids: one row each. */
    long[] people() {
        return people;
    }

    /** The row of the person that a record tells of; -1 if its import was undone. */
    int row(long record) {
        return rowOfRecord[(int) record];
    }

    /** Rises from older to newer records: by the time of recording, then by id. Above 0. */
    long age(long record) {
        return age[(int) record];
    }
}
