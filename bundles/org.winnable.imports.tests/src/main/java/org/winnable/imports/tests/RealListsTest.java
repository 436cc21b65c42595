package org.winnable.imports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.winnable.core.lead.Contact;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.lead.ModelField;
import org.winnable.core.source.Issue;
import org.winnable.core.work.Progress;
import org.winnable.imports.ImportException;
import org.winnable.imports.ImportReport;
import org.winnable.imports.ReadAsEmpty;
import org.winnable.testkit.SharedData;
import org.winnable.workspace.WorkspaceException;

class RealListsTest extends ImportsTestCase {

    private static final String DIALECTS = "org.winnable.dialects.";

    private ImportReport runText(String text) throws Exception {
        return run(Files.writeString(folder.resolve("list.csv"), text));
    }

    private Contact contact(long id) throws WorkspaceException {
        return workspace.facts().contact(id).orElseThrow();
    }

    @Test
    void everyLeadOfTheCourseSellerIsCreatedOnceAndUnchangedTheSecondTime() throws Exception {
        Path file = SharedData.at("leads/x-education-leads.csv");

        ImportReport first = run(file);
        ImportReport second = run(file);

        assertEquals(new ImportCounts(9240, 9240, 0, 0, 0), first.counts());
        assertEquals(new ImportCounts(9240, 0, 0, 9240, 0), second.counts());
        assertEquals(List.of(new ReadAsEmpty("Select", 13_380)), first.readAsEmpty());
        assertEquals(9240, workspace.facts().load(Set.of(), Progress.NONE).size());
        assertEquals(List.of(), first.issues());
    }

    @Test
    void everyMessyListIsImportedAndItsRowsAreAccountedFor() throws Exception {
        Path lists = SharedData.at("crm-files");
        int imported = 0;
        try (Stream<Path> files = Files.list(lists)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
                ImportReport report = run(file);
                ImportCounts counts = report.counts();
                assertTrue(counts.read() > 0, file + " has rows");
                assertEquals(
                        counts.rejected(),
                        report.issues().stream()
                                .filter(i -> i.severity() == Issue.Severity.REJECTION)
                                .count());
                report.issues().stream()
                        .filter(i -> i.severity() != Issue.Severity.NOTE)
                        .forEach(issue -> {
                            assertTrue(issue.line() > 1 && issue.column().isPresent(), issue + " names its place");
                            assertTrue(
                                    issue.value().isPresent() && !issue.remedy().isBlank(),
                                    issue + " names value and remedy");
                        });
                imported++;
            }
        }
        assertEquals(27, imported);
    }

    @Test
    void theTrapsOfTheMessyListsAreSeen() throws Exception {
        Path lists = SharedData.at("crm-files");

        ImportReport typos = run(lists.resolve("08-broken-headers-typos.csv"));
        assertEquals(
                List.of(
                        ContactField.FULL_NAME,
                        ContactField.EMAIL,
                        ContactField.PHONE,
                        ContactField.COMPANY,
                        ContactField.CLAIMED_STATUS),
                typos.mapping().stream().map(c -> c.field().orElseThrow()).toList());
        assertEquals(
                DIALECTS + "salesforce-report",
                run(lists.resolve("24-salesforce-style.csv")).dialect());
        assertEquals(
                DIALECTS + "hubspot-contacts",
                run(lists.resolve("25-hubspot-export.csv")).dialect());
        assertEquals(2, run(lists.resolve("14-blank-rows.csv")).counts().read());
        ImportReport contacts = run(lists.resolve("atomic-crm-contacts.csv"));
        assertEquals(new ImportCounts(500, 500, 0, 0, 0), contacts.counts());
        assertTrue(contacts.mapping().stream().anyMatch(c -> c.label().equals("email_other") && c.rank() == 1));
    }

    @Test
    void aConnectionOfLinkedInIsAContactWithAnAcceptedConnection() throws Exception {
        ImportReport report = runText("""
                Notes:
                "When exporting your connection data, you may notice that some of the email addresses are missing."

                First Name,Last Name,URL,Email Address,Company,Position,Connected On
                Ann,Lee,https://www.linkedin.com/in/annlee,,Example Ltd,Head of Sales,12 Mar 2024
                """);

        assertEquals(DIALECTS + "linkedin-connections", report.dialect());
        assertEquals(Optional.of("linkedin"), report.description().channel());
        assertEquals(Optional.of(4L), report.layout().headerLine());
        var touch = contact(1).records().getFirst().interactions().getFirst();
        assertEquals(InteractionType.CONNECTION_ACCEPTED, touch.type());
        assertEquals(Instant.parse("2024-03-12T00:00:00Z"), touch.occurred());
    }

    @Test
    void aLeadOfSalesforceIsTheSamePersonInEveryKindOfExport() throws Exception {
        ImportReport api = runText("""
                Id,IsDeleted,LastName,FirstName,Company,LeadSource,Status,IsConverted,CreatedDate
                00Q5g00000AbCdEEAV,false,Lee,Ann,Example Ltd,Web,Open,false,2024-03-12T10:00:00.000+0000
                """);
        ImportReport labels = runText("""
                Lead ID,First Name,Last Name,Lead Source,Lead Status,No. of Employees,Email Opt Out,Mobile Phone,Postal Code
                00Q5g00000AbCdE,Ann,Lee-Miller,Web,Working,51-200,Yes,+44 7700 900123,E1
                """);

        assertEquals(DIALECTS + "salesforce-api", api.dialect());
        assertEquals(DIALECTS + "salesforce-labels", labels.dialect());
        assertEquals(new ImportCounts(1, 0, 1, 0, 0), labels.counts());
        assertEquals(Optional.of("Lee-Miller"), contact(1).value(ContactField.LAST_NAME));
        assertEquals(Optional.of("true"), contact(1).value(ContactField.OPT_OUT));
    }

    @Test
    void wordsOfHubSpotBecomeOurs() throws Exception {
        runText("""
                Record ID,First Name,Last Name,Email,Seniority,Buying Role,Lifecycle Stage,Create Date,Contact owner
                17,Ann,Lee,ann@example.org,VP,BUDGET_HOLDER,lead,2024-03-12 10:00,Kim
                """);

        assertEquals(Optional.of("vice-president"), contact(1).value(ContactField.SENIORITY));
        assertEquals(Optional.of("budget-holder"), contact(1).value(ContactField.BUYING_ROLE));
        assertEquals(
                InteractionType.CONTACT_CREATED,
                contact(1).records().getFirst().interactions().getFirst().type());
    }

    @Test
    void localisedLabelsAreMappedByTheWordsForAnyListAlsoWithinADialect() throws Exception {
        ImportReport german = runText("""
                Datensatz-ID,Lifecycle-Phase,Nachname,Vorname,Mailadresse,Firmenname,Stellenbezeichnung,Erstellt am
                17,Lead,Stein,Mara,mara@stein.example,Stein AG,Einkauf,2026-02-01
                """);
        ImportReport spanish = runText("""
                Lead ID,Form Name,Submitted At,First Name,Last Name,Campaign Name,Empresa,Correo electrónico
                a1,Guía,2026-08-01,Ana,Luz,Otoño,Luz Solar,ana@luz.example
                """);

        assertEquals(DIALECTS + "generic", german.dialect());
        assertEquals(List.of("lastName", "firstName", "email", "company", "title", "createdAt"), fields(german));
        assertEquals(DIALECTS + "linkedin-lead-gen", spanish.dialect());
        assertEquals(
                List.of("externalId", "createdAt", "firstName", "lastName", "campaign", "company", "email"),
                fields(spanish));
    }

    private static List<String> fields(ImportReport report) {
        return report.mapping().stream()
                .flatMap(column -> column.field().map(ModelField::key).stream())
                .toList();
    }

    @Test
    void aPictureAndAnEndlessLineAreRefusedAndNothingChanges() throws Exception {
        long before = workspace.facts().revision();
        byte[] jpeg = HexFormat.of().parseHex("ffd8ffe000104a464946000101");
        Path picture = Files.write(folder.resolve("picture.csv"), jpeg);
        Path endless = folder.resolve("endless.csv");
        writeEndless(endless);

        ImportException notText = assertThrows(ImportException.class, () -> run(picture));
        ImportException tooLong = assertThrows(ImportException.class, () -> run(endless));

        assertTrue(notText.getMessage().contains("picture.csv: This is a JPEG"), notText.getMessage());
        assertTrue(tooLong.getMessage().contains("endless.csv, line 3"), tooLong.getMessage());
        assertEquals(3, tooLong.line());
        assertEquals(before, workspace.facts().revision());
        assertEquals(List.of(), workspace.facts().imports());
    }

    private static void writeEndless(Path file) throws IOException {
        byte[] megabyte = "x".repeat(1024 * 1024).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("Name,Email\nAnn,ann@example.org\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 200; i++) {
                out.write(megabyte);
            }
        }
    }
}
