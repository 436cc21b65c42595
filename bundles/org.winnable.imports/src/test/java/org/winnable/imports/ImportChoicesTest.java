package org.winnable.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.winnable.core.lead.Contact;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.DealField;
import org.winnable.core.lead.LeadMagnet;
import org.winnable.core.lead.ModelField;
import org.winnable.core.work.Progress;

/** What a person decides goes before what is found out. */
class ImportChoicesTest extends ImportTestCase {

    private static ImportOptions columns(Map<String, Optional<ModelField>> columns) {
        return ImportOptions.DEFAULT.withReading(reading -> reading.withColumns(columns));
    }

    private static ImportOptions dates(String label, DateOrder order) {
        return ImportOptions.DEFAULT.withReading(reading -> reading.withDates(label, order));
    }

    private String refusal(ImportOptions options, String... lines) {
        return assertThrows(ImportException.class, () -> run(options, lines)).getMessage();
    }

    @Test
    void aColumnGivesTheFieldThatAPersonChose() throws Exception {
        ImportOptions options = columns(Map.of("Remark", Optional.of(ContactField.CITY), "Name", Optional.empty()));
        ImportReport report = run(options, "Name,Email,Remark", "Ann Lee,ann@example.org,Bonn");
        Contact contact = contact(1);
        assertEquals(Optional.of("Bonn"), contact.value(ContactField.CITY));
        assertEquals(Optional.empty(), contact.value(ContactField.FULL_NAME));
        assertEquals(Map.of("Name", "Ann Lee"), contact.records().getFirst().others());
        assertEquals(
                List.of(Optional.empty(), Optional.of(ContactField.EMAIL), Optional.of(ContactField.CITY)),
                report.mapping().stream().map(ColumnMapping::field).toList());
        assertEquals("Somebody decided", report.mapping().getLast().confidence().reason());
    }

    @Test
    void theColumnThatAPersonChoseComesBeforeThatOfTheLabel() throws Exception {
        ImportOptions options = columns(Map.of("Other", Optional.of(ContactField.EMAIL)));
        run(options, "Name,Email,Other", "Ann Lee,ann@example.org,ann@example.com", "Bob Ray,bob@example.org,");
        assertEquals(Optional.of("ann@example.com"), contact(1).value(ContactField.EMAIL));
        assertEquals(
                Map.of("Email", "ann@example.org"),
                contact(1).records().getFirst().others());
        assertEquals(Optional.of("bob@example.org"), contact(2).value(ContactField.EMAIL));
    }

    @Test
    void aLabelIsFoundHoweverItIsSpelledAndAnUnknownOneNamesTheNearest() throws Exception {
        run(columns(Map.of("lives_in", Optional.of(ContactField.CITY))), "Name,Lives In", "Ann Lee,Bonn");
        assertEquals(Optional.of("Bonn"), contact(1).value(ContactField.CITY));
        assertTrue(refusal(columns(Map.of("Live In", Optional.of(ContactField.CITY))), "Name,Lives In", "Ann Lee,Bonn")
                .endsWith("there is no column \"Live In\". Did you mean \"Lives In\"?"));
        assertTrue(refusal(dates("When", DateOrder.DAY_FIRST), "Name,Lives In", "Ann Lee,Bonn")
                .endsWith("there is no column \"When\". Name one of: Name, Lives In."));
        assertTrue(refusal(dates("Name", DateOrder.DAY_FIRST), "Name,Lives In", "Ann Lee,Bonn")
                .contains("the column \"Name\" holds no dates"));
    }

    @Test
    void aFieldThatTheRowsDoNotHaveIsRefusedAndSoIsOneOfWhichThereCanBeOneOnly() {
        assertTrue(refusal(columns(Map.of("Name", Optional.of(DealField.AMOUNT))), "Name,City", "Ann Lee,Bonn")
                .contains("its rows have no field \"amount\""));
        Map<String, Optional<ModelField>> twice =
                Map.of("A", Optional.of(ContactField.CREATED_AT), "B", Optional.of(ContactField.CREATED_AT));
        assertTrue(refusal(columns(twice), "Name,A,B", "Ann Lee,2024-01-01,2024-01-02")
                .contains("two columns are to give \"Created\""));
    }

    @Test
    void aPersonDecidesWhetherItIsMarchOrApril() throws Exception {
        String[] lines = {"Name,Company,Connected On", "Ann Lee,Example,03/04/2024"};
        ImportReport asked = run(dates("Connected On", DateOrder.MONTH_FIRST), lines);
        assertEquals(Optional.of("2024-03-04T00:00:00Z"), contact(1).value(ContactField.CREATED_AT));
        assertEquals(
                List.of(new ColumnDates(
                        "Connected On",
                        DateOrder.MONTH_FIRST,
                        ColumnDates.Basis.PERSON,
                        0,
                        0,
                        1,
                        Optional.of("03/04/2024"))),
                asked.columnDates());
        ImportReport open = run(lines);
        assertEquals(ColumnDates.Basis.NONE, open.columnDates().getFirst().basis());
        assertEquals(1, open.issues().size());
    }

    @Test
    void thePreviewSaysWhatAPersonDecidedAndWhichFieldsThereAre() throws Exception {
        Path file = Files.writeString(folder.resolve("list.csv"), "Name,Remark,Since\nAnn Lee,Bonn,13/04/2024\n");
        ImportOptions options = columns(
                        Map.of("Remark", Optional.of(ContactField.CITY), "Since", Optional.of(ContactField.CREATED_AT)))
                .withList(list -> list.withLeadMagnet(LeadMagnet.PRIZE_DRAW));
        ImportPreview preview = new Importer(catalog).preview(workspace, file, options, Progress.NONE);
        assertEquals(Optional.of(ContactField.CITY), preview.mapping().get(1).field());
        assertEquals(List.<ModelField>of(ContactField.values()), preview.fields());
        assertEquals(Optional.of(LeadMagnet.PRIZE_DRAW), preview.description().leadMagnet());
        assertEquals(
                List.of(new ColumnDates(
                        "Since", DateOrder.DAY_FIRST, ColumnDates.Basis.EVIDENCE, 1, 0, 0, Optional.of("13/04/2024"))),
                preview.columnDates());
    }
}
