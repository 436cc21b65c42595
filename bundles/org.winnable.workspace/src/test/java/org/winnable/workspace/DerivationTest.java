package org.winnable.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.FactTable;
import org.winnable.core.facts.NumberKey;
import org.winnable.core.facts.TextKey;
import org.winnable.core.lead.Company;
import org.winnable.core.lead.Contact;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.FieldKind;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.Interaction;
import org.winnable.core.lead.SourceDescription;
import org.winnable.core.work.Progress;
import org.winnable.workspace.internal.rules.SurvivorPolicy;
import org.winnable.workspace.internal.rules.SurvivorRules;

/** What people are derived to, whichever way they are looked at. */
class DerivationTest {

    private static final CategoryKey DOMAIN = CategoryKey.of(ContactField.DOMAIN);
    private static final String FIRST = "2025-01-01T00:00:00Z";
    private static final String SECOND = "2025-02-01T00:00:00Z";

    @TempDir
    private Path parent;

    @ParameterizedTest
    @CsvSource({"1, 40", "2, 60", "3, 4"})
    void columnsSayWhatTheContactsSay(long seed, int crowd) throws WorkspaceException {
        try (Workspace workspace = Folders.create(parent)) {
            RandomRows.run(workspace, Folders.origin("a", FIRST), RandomRows.of(seed, 150, crowd));
            // learnt later, recorded as earlier: age decides, not the order of imports
            RandomRows.run(
                    workspace, Folders.origin("b", "2024-06-01T00:00:00Z"), RandomRows.of(seed + 100, 150, crowd + 20));
            FactTable table = workspace.facts().load(Set.of(RandomRows.GRADE), Progress.NONE);
            assertTrue(table.size() > crowd);
            for (int row = 0; row < table.size(); row++) {
                Contact contact = workspace.facts().contact(table.id(row)).orElseThrow();
                assertAttributes(table, row, contact);
                assertInteractions(table, row, contact);
            }
            assertDictionaries(table);
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            acme.com, https://shop.example, ann@mail.example, acme.com
            -, https://www.Shop.example/en, ann@mail.example, shop.example
            -, https://www.linkedin.com/in/ann, ann@Mail.example, mail.example
            -, -, ann@gmail.com, -
            -, -, mail.example, -
            """)
    void theDomainIsReadFromWebsiteOrAddressWhereNobodySaidIt(String told, String website, String email, String domain)
            throws WorkspaceException {
        Map<ContactField, String> row = new HashMap<>(Map.of(ContactField.FULL_NAME, "Ann Lee"));
        row.put(ContactField.DOMAIN, told);
        row.put(ContactField.WEBSITE, website);
        row.put(ContactField.EMAIL, email);
        row.values().removeIf(Objects::isNull);
        try (Workspace workspace = Folders.create(parent)) {
            PersonRow only = new PersonRow(2, Optional.empty(), row, Map.of(), List.of());
            add(workspace, only);
            assertEquals(domain, workspace.facts().load(Set.of(), Progress.NONE).value(DOMAIN, 0));
            Contact ann = workspace.facts().contact(1).orElseThrow();
            assertEquals(Optional.ofNullable(domain), ann.value(ContactField.DOMAIN));
            if (domain != null) {
                assertEquals(1, ann.values().get(ContactField.DOMAIN).recordId());
            }
        }
    }

    private static void add(Workspace workspace, PersonRow row) throws WorkspaceException {
        try (ImportTransaction list = workspace.facts().beginImport(Folders.origin("a", FIRST))) {
            list.add(row);
            list.commit(ImportCounts.NONE);
        }
    }

    @Test
    void aListOfCompaniesTellsTheDomainByItsWebsite() throws WorkspaceException {
        try (Workspace workspace = Folders.create(parent)) {
            PersonRow only = new PersonRow(
                    2,
                    Optional.empty(),
                    Map.of(ContactField.EMAIL, "ann@gmail.com", ContactField.COMPANY, "Acme"),
                    Map.of(),
                    List.of());
            add(workspace, only);
            try (ImportTransaction companies = workspace.facts().beginImport(Folders.origin("b", SECOND))) {
                companies.add(
                        2, new Company("ACME", Map.of(ContactField.WEBSITE, "http://www.acme.example/"), Map.of()));
                companies.commit(ImportCounts.NONE);
            }
            assertEquals(
                    "acme.example",
                    workspace.facts().load(Set.of(), Progress.NONE).value(DOMAIN, 0));
            assertEquals(
                    new Contact.Provenance("acme.example", Contact.Provenance.OF_COMPANY),
                    workspace.facts().contact(1).orElseThrow().values().get(ContactField.DOMAIN));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 40", "2, 60"})
    void columnsSayWhatTheContactsSayWhicheverValuesSurvive(long seed, int crowd) throws WorkspaceException {
        try (Workspace workspace = Folders.create(parent)) {
            RandomRows.run(workspace, named("a", FIRST), RandomRows.of(seed, 150, crowd));
            RandomRows.run(workspace, named("b", SECOND), RandomRows.of(seed + 100, 150, crowd));
            workspace
                    .facts()
                    .byHand()
                    .edit(1, Map.of(ContactField.TITLE, "CFO"), Instant.parse("2025-03-01T00:00:00Z"));
            FactTable newest = workspace.facts().load(Set.of(RandomRows.GRADE), Progress.NONE);
            workspace
                    .facts()
                    .follow(
                            new SurvivorRules(Map.of(
                                    ContactField.TITLE,
                                            new SurvivorPolicy(SurvivorPolicy.Kind.MOST_COMPLETE, List.of()),
                                    ContactField.COMPANY_SIZE,
                                            new SurvivorPolicy(SurvivorPolicy.Kind.MOST_COMPLETE, List.of()),
                                    ContactField.COMPANY,
                                            new SurvivorPolicy(SurvivorPolicy.Kind.SOURCE_RANK, List.of("a", "b")))),
                            Folders.SETTINGS.zone());
            FactTable table = workspace.facts().load(Set.of(RandomRows.GRADE), Progress.NONE);
            int different = 0;
            for (int row = 0; row < table.size(); row++) {
                Contact contact = workspace.facts().contact(table.id(row)).orElseThrow();
                assertAttributes(table, row, contact);
                String before = newest.value(CategoryKey.of(ContactField.COMPANY), row);
                different += Objects.equals(before, table.value(CategoryKey.of(ContactField.COMPANY), row)) ? 0 : 1;
            }
            assertTrue(different > 0);
            assertEquals(
                    Optional.of("CFO"),
                    workspace.facts().contact(1).orElseThrow().value(ContactField.TITLE));
        }
    }

    private static ImportOrigin named(String name, String recorded) {
        return new ImportOrigin(SourceDescription.named(name), "generic", "generic", name, Instant.parse(recorded));
    }

    private static void assertAttributes(FactTable table, int row, Contact contact) {
        for (ContactField field : ContactField.values()) {
            Optional<String> value = contact.value(field);
            if (field.kind() == FieldKind.CATEGORY || field.kind() == FieldKind.FLAG) {
                assertEquals(value, Optional.ofNullable(table.value(CategoryKey.of(field), row)), field.key());
            } else if (field.kind() == FieldKind.NUMBER) {
                double number = value.filter(v -> v.matches("\\d+"))
                        .map(Double::valueOf)
                        .orElse(Double.NaN);
                assertEquals(number, table.number(NumberKey.of(field), row), field.key());
            }
        }
        assertEquals(contact.displayName(), Optional.ofNullable(table.text(TextKey.NAME, row)));
        assertEquals(contact.value(ContactField.EMAIL), Optional.ofNullable(table.text(TextKey.EMAIL, row)));
        assertEquals(
                contact.value(ContactField.PHONE).or(() -> contact.value(ContactField.MOBILE)),
                Optional.ofNullable(table.text(TextKey.PHONE, row)));
        String grade = contact.others().get("Grade");
        assertEquals(grade, table.value(new CategoryKey(RandomRows.GRADE), row));
        assertEquals(
                grade != null && grade.matches("\\d") ? Double.parseDouble(grade) : Double.NaN,
                table.number(new NumberKey(RandomRows.GRADE), row));
    }

    private static void assertInteractions(FactTable table, int row, Contact contact) {
        List<Interaction> expected = contact.interactions();
        List<String> seen = new ArrayList<>();
        for (int i = table.firstInteraction(row); i < table.endInteraction(row); i++) {
            seen.add(table.interactionTypes().value(table.interactionType(i))
                    + table.interactionTime(i)
                    + (table.interactionAsset(i) < 0 ? "" : table.assets().value(table.interactionAsset(i)))
                    + (table.interactionCampaign(i) < 0 ? "" : table.campaigns().value(table.interactionCampaign(i))));
        }
        assertEquals(
                expected.stream()
                        .map(touch -> touch.type().key()
                                + touch.occurred().getEpochSecond()
                                + touch.asset().orElse("")
                                + touch.campaign().orElse(""))
                        .toList(),
                seen);
    }

    /** Words are in order, and each belongs to someone. */
    private static void assertDictionaries(FactTable table) {
        for (CategoryKey key : table.categories()) {
            List<String> words = table.dictionary(key).values();
            assertEquals(List.copyOf(new TreeSet<>(words)), words, key.name());
            assertEquals(
                    IntStream.range(0, words.size()).boxed().toList(),
                    IntStream.range(0, table.size())
                            .map(row -> table.code(key, row))
                            .filter(code -> code >= 0)
                            .distinct()
                            .sorted()
                            .boxed()
                            .toList(),
                    key.name());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void theSameFileAgainTellsNothingNewWhateverCameBetween(long seed) throws WorkspaceException {
        List<RandomRows.Row> rows = RandomRows.of(seed, 200, 50);
        ImportCounts unchanged = new ImportCounts(200, 0, 0, 200, 0);
        try (Workspace workspace = Folders.create(parent)) {
            ImportCounts first = RandomRows.run(workspace, Folders.origin("a", FIRST), rows);
            assertTrue(first.created() > 0 && first.merged() > 0, first.toString());
            Map<String, Map<ContactField, String>> people = people(workspace);
            assertEquals(unchanged, RandomRows.run(workspace, Folders.origin("a", SECOND), rows));
            assertEquals(people, people(workspace));
            RandomRows.run(workspace, Folders.origin("b", SECOND), RandomRows.of(seed + 100, 200, 60));
            people = people(workspace);
            assertEquals(unchanged, RandomRows.run(workspace, Folders.origin("a", SECOND), rows));
            assertEquals(people, people(workspace));
        }
    }

    @Test
    void aNewFileWithAnOldValueBringsItBack() throws WorkspaceException {
        try (Workspace workspace = Folders.create(parent)) {
            RandomRows.Row open = row("open");
            RandomRows.run(workspace, Folders.origin("a", FIRST), List.of(open));
            RandomRows.run(workspace, Folders.origin("b", SECOND), List.of(row("contacted")));
            assertEquals(
                    new ImportCounts(1, 0, 1, 0, 0),
                    RandomRows.run(workspace, Folders.origin("c", "2025-03-01T00:00:00Z"), List.of(open)));
            assertEquals(
                    Optional.of("open"),
                    workspace.facts().contact(1).orElseThrow().value(ContactField.CLAIMED_STATUS));
        }
    }

    @Test
    void theOrderOfImportsDoesNotChangePeople() throws WorkspaceException {
        List<RandomRows.Row> a = RandomRows.of(8, 150, 50);
        List<RandomRows.Row> b = RandomRows.of(9, 150, 50);
        Map<String, Map<ContactField, String>> forwards;
        try (Workspace workspace = Folders.create(parent.resolve("forwards"))) {
            RandomRows.run(workspace, Folders.origin("a", FIRST), a);
            RandomRows.run(workspace, Folders.origin("b", SECOND), b);
            forwards = people(workspace);
        }
        try (Workspace workspace = Folders.create(parent.resolve("backwards"))) {
            RandomRows.run(workspace, Folders.origin("b", SECOND), b);
            RandomRows.run(workspace, Folders.origin("a", FIRST), a);
            assertEquals(forwards, people(workspace));
        }
        try (Workspace workspace = Folders.create(parent.resolve("swapped"))) {
            RandomRows.run(workspace, Folders.origin("b", FIRST), b);
            RandomRows.run(workspace, Folders.origin("a", SECOND), a);
            assertNotEquals(forwards, people(workspace), "the newer value is declared to win");
        }
    }

    private static RandomRows.Row row(String status) {
        return new RandomRows.Row(
                Map.of(ContactField.EMAIL, "a@example.org", ContactField.CLAIMED_STATUS, status), Map.of(), List.of());
    }

    private static Map<String, Map<ContactField, String>> people(Workspace workspace) throws WorkspaceException {
        FactTable table = workspace.facts().load(Set.of(), Progress.NONE);
        Map<String, Map<ContactField, String>> people = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            Contact contact = workspace.facts().contact(table.id(row)).orElseThrow();
            Map<ContactField, String> values = new HashMap<>();
            contact.values().forEach((field, provenance) -> values.put(field, provenance.value()));
            people.put(values.get(ContactField.EMAIL), values);
        }
        return people;
    }
}
