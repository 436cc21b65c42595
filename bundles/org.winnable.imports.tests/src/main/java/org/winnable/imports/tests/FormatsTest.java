package org.winnable.imports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.work.Progress;
import org.winnable.imports.ColumnMapping;
import org.winnable.imports.ImportException;
import org.winnable.imports.ImportOptions;
import org.winnable.imports.ImportReport;
import org.winnable.imports.Importer;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceException;
import org.winnable.workspace.WorkspaceSettings;

/** Workbooks, address books and calendars, with the plug-ins that are installed. */
class FormatsTest {

    @TempDir
    @SuppressWarnings("null")
    Path folder;

    @SuppressWarnings("null")
    private Workspace workspace;

    @BeforeEach
    void create() throws WorkspaceException {
        workspace = Workspace.create(
                folder.resolve("client"), WorkspaceSettings.of("Client", Currency.getInstance("EUR"), ZoneOffset.UTC));
    }

    @AfterEach
    void close() throws WorkspaceException {
        workspace.close();
    }

    private ImportReport run(String name, String text) throws Exception {
        return run(Files.writeString(folder.resolve(name), text));
    }

    private ImportReport run(Path file) throws Exception {
        return new Importer(Plugins.catalog()).run(workspace, file, ImportOptions.DEFAULT, Progress.NONE);
    }

    private static List<ContactField> fields(ImportReport report) {
        return report.mapping().stream()
                .map(ColumnMapping::field)
                .flatMap(Optional::stream)
                .toList();
    }

    private Path workbook(Map<String, String> parts) throws IOException {
        // the name is of another format: files are recognised by their content
        Path file = folder.resolve("list.csv");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    @Test
    void theRowsOfAWorkbookArePeople() throws Exception {
        ImportReport report = run(workbook(Map.of(
                "[Content_Types].xml",
                "<Types/>",
                "xl/workbook.xml",
                "<workbook><sheets><sheet name=\"People\" id=\"r1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"/worksheet\" Target=\"sheet.xml\"/></Relationships>",
                "xl/sheet.xml",
                "<worksheet><sheetData>" + row("First Name", "Last Name", "Email")
                        + row("Ann", "Doe", "ann@example.org") + row("Bob", "Roe", "bob@example.org")
                        + "</sheetData></worksheet>")));

        assertEquals("org.winnable.sources.spreadsheet.workbook", report.source());
        assertEquals(new ImportCounts(2, 2, 0, 0, 0), report.counts());
        assertEquals(List.of(ContactField.FIRST_NAME, ContactField.LAST_NAME, ContactField.EMAIL), fields(report));
    }

    private static String row(String... values) {
        StringBuilder row = new StringBuilder("<row>");
        for (String value : values) {
            row.append("<c t=\"inlineStr\"><is><t>").append(value).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    @Test
    void aBrokenWorkbookIsRefusedWithWhatToDo() throws Exception {
        Path file = workbook(Map.of("xl/workbook.xml", "<workbook/>"));

        ImportException refusal = assertThrows(ImportException.class, () -> run(file));

        assertTrue(String.valueOf(refusal.getMessage()).contains("save the list as XLSX or CSV"));
    }

    @Test
    void theCardsOfAnAddressBookArePeople() throws Exception {
        String card = "BEGIN:VCARD\nVERSION:3.0\nN:Doe;%s\nFN:%s Doe\nORG:Example\nEMAIL:%s@example.org\nEND:VCARD\n";
        ImportReport report =
                run("people.vcf", card.formatted("Ann", "Ann", "ann") + card.formatted("Bob", "Bob", "bob"));

        assertEquals("org.winnable.sources.vcard.vcard", report.dialect());
        assertEquals(new ImportCounts(2, 2, 0, 0, 0), report.counts());
        assertTrue(fields(report).containsAll(List.of(ContactField.COMPANY, ContactField.EMAIL)));
    }

    @Test
    void theAttendeesOfEventsArePeopleAndAcceptedInvitationsAreRegistrations() throws Exception {
        ImportReport report = run("fair.ics", """
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                UID:1
                DTSTAMP:20260301T120000Z
                DTSTART:20260312T090000Z
                SUMMARY:Open day
                ORGANIZER:mailto:us@example.org
                ATTENDEE;CN=Ann Doe;PARTSTAT=ACCEPTED:mailto:ann@example.org
                ATTENDEE;CN=Bob Roe;PARTSTAT=DECLINED:mailto:bob@example.org
                END:VEVENT
                END:VCALENDAR
                """);

        assertEquals("org.winnable.sources.icalendar.attendees-list", report.dialect());
        assertEquals(new ImportCounts(2, 2, 0, 0, 0), report.counts());
        long registrations = 0;
        for (long id = 1; id <= 2; id++) {
            registrations += workspace.facts().contact(id).orElseThrow().records().stream()
                    .flatMap(r -> r.interactions().stream())
                    .filter(i -> i.type().key().equals("event-registered"))
                    .count();
        }
        assertEquals(1, registrations);
    }
}
