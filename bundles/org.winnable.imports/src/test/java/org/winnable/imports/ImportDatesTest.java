package org.winnable.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.winnable.core.lead.ContactField;
import org.winnable.core.source.Issue;
import org.winnable.core.source.RecordBatch;

/** Whether it is March or April is found out from all dates of a column. */
class ImportDatesTest extends ImportTestCase {

    private static final int MANY = RecordBatch.TARGET_ROWS + 10;

    /** Rows of dates with two meanings, more than an import looks at first, and then these. */
    private static String[] lines(String... last) {
        List<String> lines = new ArrayList<>();
        lines.add("Name,Email,Created");
        for (int i = 0; i < MANY; i++) {
            lines.add("Ann Lee,ann" + i + "@example.org,03/04/2024");
        }
        for (int i = 0; i < last.length; i++) {
            lines.add("Bob Ray,bob" + i + "@example.org," + last[i]);
        }
        return lines.toArray(String[]::new);
    }

    @Test
    void aDateFarBehindTheFirstRowsTellsTheOrderOfAll() throws Exception {
        ImportReport report = run(lines("04/13/2024"));
        assertEquals(
                List.of(new ColumnDates(
                        "Created",
                        DateOrder.MONTH_FIRST,
                        ColumnDates.Basis.EVIDENCE,
                        0,
                        1,
                        MANY,
                        Optional.of("04/13/2024"))),
                report.columnDates());
        assertEquals(Optional.of("2024-03-04T00:00:00Z"), contact(1).value(ContactField.CREATED_AT));
        assertEquals(List.of(), report.issues());
    }

    @Test
    void datesThatTellAgainstEachOtherAreSaidOnceAndTheAmbiguousOnesStayUnread() throws Exception {
        ImportReport report = run(lines("04/13/2024", "13/04/2024", "14/04/2024"));
        ColumnDates dates = report.columnDates().getFirst();
        assertTrue(dates.isContradictory());
        assertEquals(DateOrder.UNKNOWN, dates.order());
        assertEquals(ColumnDates.Basis.NONE, dates.basis());
        Issue first = report.issues().getFirst();
        assertEquals(
                "Dates of \"Created\" tell against each other: 2 are day first, one is month first."
                        + " Those with two meanings, such as 03/04/2024, are not read.",
                first.message());
        assertEquals(Optional.empty(), contact(1).value(ContactField.CREATED_AT));
        assertEquals("03/04/2024", contact(1).records().getFirst().others().get("Created"));
        assertEquals(Optional.of("2024-04-13T00:00:00Z"), contact(MANY + 2).value(ContactField.CREATED_AT));
        // one for the column, and the others grouped
        assertEquals(MANY + 1, report.issues().size() + report.issuesNotListed());
    }

    @Test
    void aPersonDecidesBetweenDatesThatTellAgainstEachOther() throws Exception {
        ImportOptions options =
                ImportOptions.DEFAULT.withReading(reading -> reading.withDates("created", DateOrder.DAY_FIRST));
        ImportReport report = run(options, lines("04/13/2024", "13/04/2024"));
        assertEquals(ColumnDates.Basis.PERSON, report.columnDates().getFirst().basis());
        assertEquals(Optional.of("2024-04-03T00:00:00Z"), contact(1).value(ContactField.CREATED_AT));
        assertEquals(Optional.of("2024-04-13T00:00:00Z"), contact(MANY + 1).value(ContactField.CREATED_AT));
        assertEquals(List.of(), report.issues());
    }

    @Test
    void datesWithOneMeaningAreNotToldOf() throws Exception {
        assertEquals(
                List.of(),
                run("Name,Created", "Ann Lee,2024-03-04", "Bob Ray,04/04/2024").columnDates());
    }
}
