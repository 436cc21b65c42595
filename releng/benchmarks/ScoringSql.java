import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.winnable.core.facts.InteractionColumns;
import org.winnable.core.scoring.Axis;

/**
 * The same scores by DuckDB, in memory and on two threads. Everything is made easy for it: codes instead of words, rows in the order of
 * people, one pass with a sum per line of the model.
 */
final class ScoringSql implements AutoCloseable {

    private final DuckDBConnection connection;
    private final String query;

    ScoringSql(ScoringFacts facts, ScoringModelText model) throws SQLException {
        connection = (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
        execute("SET threads = 2");
        execute("CREATE TABLE people (person INTEGER, seniority TINYINT, buyingRole TINYINT, companySize DOUBLE)");
        execute("CREATE TABLE interactions (person INTEGER, type TINYINT, happened BIGINT)");
        try (DuckDBAppender people = connection.createAppender("people");
                DuckDBAppender interactions = connection.createAppender("interactions")) {
            InteractionColumns columns = facts.columns();
            for (int person = 0; person < facts.table().size(); person++) {
                people.beginRow();
                people.append(person).append((byte) facts.seniority()[person]).append((byte) facts.role()[person]);
                people.append(facts.size()[person]).endRow();
                for (int i = columns.offsets()[person]; i < columns.offsets()[person + 1]; i++) {
                    interactions.beginRow();
                    interactions.append(person).append((byte) columns.types()[i]).append(columns.times()[i]).endRow();
                }
            }
        }
        query = query(model);
    }

    /** Scores everyone into a table. */
    void run() throws SQLException {
        execute("CREATE OR REPLACE TABLE scores AS " + query);
    }

    /** What {@link #run()} found: by axis and person, in thousandths. */
    long[][] scores(int people) throws SQLException {
        Axis[] axes = Axis.values();
        long[][] scores = new long[axes.length][people];
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM scores")) {
            while (rows.next()) {
                int person = rows.getInt(1);
                for (int axis = 0; axis < axes.length; axis++) {
                    scores[axis][person] = rows.getLong(axis + 2);
                }
            }
        }
        return scores;
    }

    private static String query(ScoringModelText model) {
        List<String> sums = new ArrayList<>();
        for (ScoringModelText.Line line : model.lines()) {
            String factor = line.days() == 0
                    ? ""
                    : " * CASE WHEN hours < %1$s THEN pow(2, -hours / %2$s) ELSE 0 END"
                            .formatted(line.days() * 24 * 20, line.days() * 24);
            String sum = "coalesce(sum(round(%s%s * 1000)) FILTER (type = %d), 0)"
                    .formatted(line.points(), factor, line.type());
            sums.add((line.limit() == Long.MAX_VALUE ? sum : "least(" + line.limit() + ", " + sum + ')') + " AS line"
                    + sums.size());
        }
        String scores = Arrays.stream(Axis.values())
                .map(axis -> "least(%d, %s)::BIGINT AS %s".formatted(model.caps()[axis.ordinal()], score(model, axis), axis))
                .collect(Collectors.joining(", "));
        return "SELECT people.person, " + scores + " FROM people LEFT JOIN (SELECT person, " + String.join(", ", sums)
                + " FROM (SELECT person, type, (" + ScoringFacts.AS_OF.getEpochSecond()
                + " - happened) // 3600 AS hours FROM interactions) GROUP BY person) acts ON acts.person = people.person";
    }

    private static String score(ScoringModelText model, Axis axis) {
        List<String> parts = new ArrayList<>(List.of("0"));
        for (int line = 0; line < model.lines().size(); line++) {
            if (model.lines().get(line).axis() == axis) {
                parts.add("coalesce(line" + line + ", 0)");
            }
        }
        for (ScoringModelText.Criterion criterion : model.criteria()) {
            if (criterion.axis() == axis) {
                String holds = criterion.codes().length > 0
                        ? criterion.attribute()
                                + Arrays.stream(criterion.codes())
                                        .mapToObj(Integer::toString)
                                        .collect(Collectors.joining(", ", " IN (", ")"))
                        : criterion.attribute() + " BETWEEN " + criterion.minimum() + " AND " + criterion.maximum();
                parts.add("CASE WHEN " + holds + " THEN " + criterion.thousandths() + " ELSE 0 END");
            }
        }
        return String.join(" + ", parts);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
