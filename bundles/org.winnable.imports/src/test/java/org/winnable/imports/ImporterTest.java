package org.winnable.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.Interaction;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.lead.SourceClass;
import org.winnable.core.source.Issue;

class ImporterTest extends ImportTestCase {

    @Test
    void everyRowIsCreatedMergedUnchangedOrRejected() throws Exception {
        ImportReport report = run(
                "Name,Email,Company,Phone",
                "Ann Lee,ann@example.org,Example Ltd,",
                "Ann Lee,ANN@example.org,Example Ltd,+49 30 1234567",
                "Ann Lee,ann@example.org,Example Ltd,",
                ",,Example Ltd,",
                "Bob Ray,,Other GmbH,");

        assertEquals(new ImportCounts(5, 2, 1, 1, 1), report.counts());
        assertEquals(2, people());
        assertEquals(Optional.of("+49301234567"), contact(1).value(ContactField.PHONE));
        Issue rejection = report.issues().getFirst();
        assertEquals(Issue.Severity.REJECTION, rejection.severity());
        assertEquals(5, rejection.line());
        assertEquals(Optional.of("Company"), rejection.column());
        assertEquals(Optional.of("Example Ltd"), rejection.value());
    }

    @Test
    void theCampaignOfAListStandsForRowsThatNameNone() throws Exception {
        run(
                ImportOptions.DEFAULT.withList(list -> list.withCampaign("Spring fair")),
                "Name,Email",
                "Ann Lee,ann@example.org");

        assertEquals(Optional.of("Spring fair"), contact(1).value(ContactField.CAMPAIGN));
    }

    @Test
    void theSameFileAgainChangesNothing() throws Exception {
        String[] list = {"ID,Name,Score", "1,Ann,7", "2,Bob,8", "1,Ann,9"};
        run(list);

        ImportReport again = run(list);

        assertEquals(new ImportCounts(3, 0, 0, 3, 0), again.counts());
        assertEquals("9", contact(1).others().get("Score"));
    }

    @Test
    void numbersOfOtherListsAreOtherPeople() throws Exception {
        run("ID,Name", "1,Ann");

        assertEquals(1, run("ID,Name,Shoe Size", "1,Bob,40").counts().created());
        assertEquals(2, people());
    }

    @Test
    void columnsThatNobodyKnowsAreKeptUnderTheirLabels() throws Exception {
        run("Name,Email,Shoe Size,Shoe Size,", "Ann,ann@example.org, 40,41,x,y");

        assertEquals(
                Map.of("Shoe Size", " 40", "Shoe Size (2)", "41", "Column 5", "x", "Column 6", "y"),
                contact(1).others());
    }

    @Test
    void placeholdersAreReadAsEmptyByAStatedRuleThatCanBeSwitchedOff() throws Exception {
        ImportReport report = run("Name,Email,City", "Ann,ann@example.org,Select", "N/A,bob@example.org,select");

        assertEquals(
                List.of(new ReadAsEmpty("Select", 2), new ReadAsEmpty("N/A", 1)),
                report.readAsEmpty().stream()
                        .map(e -> new ReadAsEmpty(
                                e.placeholder().equalsIgnoreCase("n/a") ? "N/A" : e.placeholder(), e.values()))
                        .toList());
        assertEquals(Map.of(), contact(1).others());

        ImportReport plain = run(
                ImportOptions.DEFAULT.withReading(reading -> reading.withPlaceholdersAsEmpty(false)),
                "Name,Email,City",
                "Cy,c@example.org,Select");
        assertEquals(List.of(), plain.readAsEmpty());
        assertEquals("Select", contact(3).others().get("City"));
    }

    @Test
    void whatCannotBeReadIsReportedAndKeptAsItWas() throws Exception {
        ImportReport report = run(
                "Name,Email,Employees,Opt Out,Created",
                "=SUM(A1),not-an-address,many,perhaps,03/04/2024",
                "Bob,bob@example.org,51-200,Yes,2024-03-04",
                "Cy,cy@example.org,1000,no,2024-03-05");

        assertEquals(
                List.of("Email", "Employees", "Opt Out", "Created"),
                report.issues().stream().map(i -> i.column().orElseThrow()).toList());
        assertEquals(Optional.of("=SUM(A1)"), contact(1).value(ContactField.FULL_NAME));
        assertEquals("03/04/2024", contact(1).others().get("Created"));
        assertEquals("not-an-address", contact(1).others().get("Email"));
        assertEquals(Optional.of("51"), contact(2).value(ContactField.COMPANY_SIZE));
        assertEquals("51-200", contact(2).others().get("Employees"));
        assertEquals(Optional.of("2024-03-04T00:00:00Z"), contact(2).value(ContactField.CREATED_AT));
    }

    @Test
    void theSecondColumnStandsInWhereTheFirstIsEmpty() throws Exception {
        run("Work Email,Email,Opt Out,Unsubscribed", "w@example.org,,no,yes", "x@example.org,ann@example.org,no,no");

        assertEquals(Optional.of("w@example.org"), contact(1).value(ContactField.EMAIL));
        assertEquals(Optional.of("true"), contact(1).value(ContactField.OPT_OUT));
        assertEquals(Optional.of("ann@example.org"), contact(2).value(ContactField.EMAIL));
        assertEquals("x@example.org", contact(2).others().get("Work Email"));
    }

    @Test
    void aDialectTellsSourceClassInteractionsAndFooters() throws Exception {
        ImportReport report = run("Name,Company,Connected On", "Ann Lee,Example,12 Mar 2024", "Copyright (c) nobody,,");

        assertEquals("test.dialect1", report.dialect());
        assertEquals(SourceClass.REFERRED, report.description().sourceClass());
        assertEquals(Optional.of("network"), report.description().channel());
        assertEquals(new ImportCounts(1, 1, 0, 0, 0), report.counts());
        Interaction accepted = contact(1).records().getFirst().interactions().getFirst();
        assertEquals(InteractionType.CONNECTION_ACCEPTED, accepted.type());
        assertEquals(Instant.parse("2024-03-12T00:00:00Z"), accepted.occurred());
    }

    @Test
    void issuesOfOneKindAreListedUpToABoundAndTheRestCounted() throws Exception {
        List<String> lines = new ArrayList<>(List.of("Name,Company"));
        lines.addAll(Collections.nCopies(250, ",Nobody Ltd"));

        ImportReport report = run(lines.toArray(String[]::new));

        assertEquals(250, report.counts().rejected());
        assertEquals(100, report.issues().size());
        assertEquals(150, report.issuesNotListed());
    }
}
