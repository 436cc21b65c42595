package org.winnable.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.Interaction;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.lead.RowOutcome;

/** Seeded rows about a small crowd, so that imports meet the same people, and an importer as plain as can be. */
final class RandomRows {

    static final String GRADE = "other:Grade";

    private RandomRows() {}

    /** One row of a list. */
    record Row(Map<ContactField, String> values, Map<String, String> others, List<Interaction> interactions) {}

    /** Rows whose e-mail address tells everyone apart. */
    static List<Row> of(long seed, int rows, int crowd) {
        Random random = new Random(seed);
        List<Row> list = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            int person = random.nextInt(crowd);
            Map<ContactField, String> values = new EnumMap<>(ContactField.class);
            values.put(ContactField.EMAIL, "p" + person + "@example.org");
            maybe(random, values, ContactField.FIRST_NAME, "First" + person);
            maybe(random, values, ContactField.LAST_NAME, "Läst" + random.nextInt(4));
            maybe(random, values, ContactField.COMPANY, "Company " + random.nextInt(9));
            maybe(random, values, ContactField.TITLE, random.nextBoolean() ? "Head of Finance" : "Clerk " + i);
            maybe(random, values, ContactField.SENIORITY, random.nextBoolean() ? "director" : "manager");
            maybe(random, values, ContactField.COMPANY_SIZE, random.nextBoolean() ? "many" : "" + random.nextInt(99));
            maybe(random, values, ContactField.OPT_OUT, Boolean.toString(random.nextInt(3) == 0));
            maybe(random, values, ContactField.PHONE, "+49 " + random.nextInt(99));
            maybe(random, values, ContactField.MOBILE, "+43 " + random.nextInt(99));
            Map<String, String> others = new HashMap<>();
            if (random.nextBoolean()) {
                others.put("Grade", random.nextBoolean() ? "A'\"" : "" + random.nextInt(5));
            }
            list.add(new Row(values, others, interactions(random)));
        }
        return list;
    }

    private static List<Interaction> interactions(Random random) {
        List<Interaction> interactions = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            interactions.add(new Interaction(
                    random.nextBoolean() ? InteractionType.PAGE_VISIT : InteractionType.CALL,
                    Instant.ofEpochSecond(-500 + random.nextInt(1000), random.nextInt(1000) * 1_000_000L),
                    random.nextBoolean() ? Optional.of("/page" + random.nextInt(5)) : Optional.empty(),
                    random.nextBoolean() ? Optional.of("camp" + random.nextInt(3)) : Optional.empty()));
        }
        interactions.sort(Comparator.comparing(Interaction::occurred));
        return interactions;
    }

    private static void maybe(Random random, Map<ContactField, String> values, ContactField field, String value) {
        if (random.nextInt(3) > 0) {
            values.put(field, value);
        }
    }

    /** Imports rows in one transaction. */
    static ImportCounts run(Workspace workspace, ImportOrigin origin, List<Row> rows) throws WorkspaceException {
        try (ImportTransaction target = workspace.facts().beginImport(origin)) {
            ImportCounts counts = ImportCounts.NONE;
            for (Row row : rows) {
                counts = counts.plus(add(target, counts.read() + 2, row));
            }
            target.commit(counts);
            return counts;
        }
    }

    private static RowOutcome add(ImportTransaction target, long line, Row row) throws WorkspaceException {
        return target.add(
                        new PersonRow(line, Optional.of(Instant.EPOCH), row.values(), row.others(), row.interactions()))
                .outcome();
    }
}
