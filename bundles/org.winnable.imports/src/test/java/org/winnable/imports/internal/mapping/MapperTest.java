package org.winnable.imports.internal.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.ModelField;
import org.winnable.core.source.Layout;
import org.winnable.core.source.RecordBatch;
import org.winnable.imports.ColumnMapping;
import org.winnable.imports.DateOrder;
import org.winnable.imports.Lists;
import org.winnable.imports.internal.dialect.DialectReader;
import org.winnable.imports.internal.dialect.DialectRules;

class MapperTest {

    private static final String VOCABULARY = """
            fields:
              externalId: [ID, Lead Number]
              email: [Email, Work Email, Home Email]
              name: [Name, Full Name]
              firstName: [First Name, Vorname, Forename]
              lastName: [Last Name]
              phone: [Phone]
              title: [Title]
              claimedStatus: [Status, Statut]
              region: [State]
              createdAt: [Created At]
              lastActivityAt: [Last Activity]
            """;

    @TempDir
    Path folder;

    private DialectRules vocabulary;

    @BeforeEach
    void read() throws Exception {
        Path file = Files.writeString(folder.resolve("any.yaml"), VOCABULARY);
        vocabulary = DialectReader.read(Lists.dialect(file)).rules();
    }

    private Mapping map(String labels, String... rows) {
        return map(Optional.of(1L), labels, rows);
    }

    private Mapping map(Optional<Long> header, String labels, String... rows) {
        RecordBatch batch = new RecordBatch();
        for (String row : rows) {
            batch.add(2, Arrays.asList(row.split(",", -1)));
        }
        Layout layout = new Layout(List.of(labels.split(",", -1)), header, "");
        return Mapper.map(
                layout, batch.rows(), Optional.empty(), List.of(vocabulary), ColumnChoices.NONE, Set.of("n/a"));
    }

    private static Map<ModelField, List<Integer>> sources(Mapping mapping) {
        return mapping.sources();
    }

    @Test
    void labelsAreFoundWhateverTheirCaseSpacingAndPunctuation() {
        assertEquals(
                Map.of(
                        ContactField.FIRST_NAME, List.of(0),
                        ContactField.LAST_NAME, List.of(1),
                        ContactField.CREATED_AT, List.of(2)),
                sources(map("firstName,LAST_NAME,created-at", "Ann,Lee,2024-01-02")));
    }

    @Test
    void aMisspeltLabelGoesToTheNearestAndSaysSo() {
        Mapping mapping = map("Nmae,Emial,Statu", "Ann Lee,ann@example.org,open");

        assertEquals(
                List.of(
                        Optional.of(ContactField.FULL_NAME),
                        Optional.of(ContactField.EMAIL),
                        Optional.of(ContactField.CLAIMED_STATUS)),
                mapping.columns().stream().map(ColumnMapping::field).toList());
        assertTrue(mapping.columns().getFirst().confidence().degree() < 0.9);
        assertTrue(mapping.columns().getFirst().confidence().reason().contains("Name"));
    }

    @Test
    void aLabelOfOtherWordsIsNoMisspelling() {
        assertTrue(sources(map("Form Name,Device,Page", "x,y,z")).isEmpty());
    }

    @Test
    void theBestColumnGivesTheFieldAndEmptyOnesComeLast() {
        Mapping mapping = map("Home Email,Email,Work Email", "h@example.org,,w@example.org", "i@example.org,,");

        assertEquals(List.of(2, 0, 1), sources(mapping).get(ContactField.EMAIL));
        assertEquals(1, mapping.columns().get(2).rank());
    }

    @Test
    void onlyOneColumnIdentifies() {
        Mapping mapping = map("Lead Number,ID", "1,a", "2,b");

        assertEquals(List.of(1), sources(mapping).get(ContactField.EXTERNAL_ID));
        assertEquals(Optional.empty(), mapping.columns().getFirst().field());
    }

    @Test
    void valuesRefuteALabelThatLies() {
        Mapping mapping = map("Last Activity,Title", "Email Opened,Mr", "SMS Sent,Mrs", "Olark Chat,Dr");

        assertTrue(sources(mapping).isEmpty());
        assertTrue(mapping.columns().getFirst().confidence().reason().contains("do not look like it"));
    }

    @Test
    void valuesSpeakWhereTheLabelIsSilent() {
        assertEquals(
                Map.of(ContactField.EMAIL, List.of(1)),
                sources(map("Foo,Bar", "x,ann@example.org", "y,bob@example.org", "z,n/a")));
        assertEquals(
                Map.of(
                        ContactField.FULL_NAME, List.of(0),
                        ContactField.EMAIL, List.of(1),
                        ContactField.PHONE, List.of(2)),
                sources(map(
                        Optional.empty(),
                        "Column 1,Column 2,Column 3",
                        "Ann Lee,ann@example.org,+49 30 1234567",
                        "Bob Ray,bob@example.org,+49 30 7654321")));
    }

    @Test
    void besideAFirstNameANameIsTheLastName() {
        assertEquals(
                List.of(1), sources(map("Vorname,Name", "Ann,Lee", "Bob,Ray")).get(ContactField.LAST_NAME));
        assertEquals(
                List.of(1),
                sources(map("Vorname,Name", "Ann,Ann Lee", "Bob,Bob Ray")).get(ContactField.FULL_NAME));
    }

    @Test
    void repeatedAndBlankLabelsBecomeDistinct() {
        assertEquals(
                List.of("Name", "Name (3)", "Column 3", "Name (2)"),
                ColumnLabels.distinct(List.of("Name", "Name", "", "Name (2)")));
    }

    @Test
    void theDatesOfAColumnTellTheirOrderUnlessTheyDisagree() {
        assertEquals(
                DateOrder.MONTH_FIRST,
                map("Created At", "03/04/2024", "03/15/2024").order(0));
        assertEquals(
                DateOrder.UNKNOWN, map("Created At", "15/03/2024", "03/15/2024").order(0));
        assertFalse(map("Name", "03/15/2024").dates().containsKey(0));
    }
}
