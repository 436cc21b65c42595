package org.winnable.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.Interaction;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.lead.RowOutcome;
import org.winnable.core.lead.SourceDescription;
import org.winnable.core.work.Progress;

/** By what rows find their people, while an import streams and when it is over. */
class KnownPeopleTest {

    @TempDir
    private Path parent;

    private Workspace workspace;
    private ImportTransaction target;

    @BeforeEach
    void open() throws WorkspaceException {
        workspace = Folders.create(parent);
        begin("generic");
    }

    @AfterEach
    void close() throws WorkspaceException {
        target.close();
        workspace.close();
    }

    @Test
    void anExternalIdCountsWithinItsFamilyOnly() throws WorkspaceException {
        long person = create(Map.of(ContactField.EXTERNAL_ID, "17"));
        nextImport("hubspot");
        long other = create(Map.of(ContactField.EXTERNAL_ID, "17"));
        assertNotEquals(person, other);
        nextImport("generic");
        assertFound(person, MatchKey.Kind.EXTERNAL_ID, Map.of(ContactField.EXTERNAL_ID, " 17"));
    }

    @Test
    void anAddressIsTheSameWhateverItsCase() throws WorkspaceException {
        long person = create(Map.of(ContactField.EMAIL, "Ann.Lee@Example.org"));
        assertFound(person, MatchKey.Kind.EMAIL, Map.of(ContactField.EMAIL, "ann.lee@example.ORG"));
        nextImport("hubspot");
        assertFound(person, MatchKey.Kind.EMAIL, Map.of(ContactField.EMAIL, "ann.lee@example.ORG"));
    }

    @Test
    void aMailboxThatManyReadCountsWithTheNameOnly() throws WorkspaceException {
        long ann = create(Map.of(ContactField.EMAIL, "info@acme.example", ContactField.FULL_NAME, "Ann Lee"));
        long ben = create(Map.of(ContactField.EMAIL, "Info@acme.example", ContactField.FULL_NAME, "Ben Lee"));
        long nobody = create(Map.of(ContactField.EMAIL, "info@acme.example"));
        assertEquals(3, Set.of(ann, ben, nobody).size());
        assertFound(
                ann,
                MatchKey.Kind.EMAIL,
                Map.of(ContactField.EMAIL, "info@ACME.example", ContactField.FULL_NAME, "ann lee"));
    }

    @Test
    void aProfileIsTheSameHoweverItsAddressIsWritten() throws WorkspaceException {
        long person = create(Map.of(ContactField.PROFILE, "https://www.linkedin.com/in/ann-lee/"));
        assertFound(person, MatchKey.Kind.PROFILE, Map.of(ContactField.PROFILE, "de.linkedin.com/in/Ann-Lee?trk=x"));
        long first = create(profileOfCompany("Ann"));
        assertNotEquals(first, create(profileOfCompany("Ben")));
    }

    private static Map<ContactField, String> profileOfCompany(String name) {
        return Map.of(ContactField.PROFILE, "https://linkedin.com/company/acme/", ContactField.FULL_NAME, name);
    }

    @Test
    void nameAndCompanyAreTheSameInAnySpelling() throws WorkspaceException {
        long person = create(named("José", "Müller-O'Neill", "Société Générale S.A."));
        Map<ContactField, String> whole =
                Map.of(ContactField.FULL_NAME, "JOSE  MULLER ONEILL", ContactField.COMPANY, "Societe Generale");
        assertFound(person, MatchKey.Kind.NAME_AND_COMPANY, whole);
        nextImport("generic");
        assertFound(person, MatchKey.Kind.NAME_AND_COMPANY, whole);
        create(named("José", "Müller-O'Neill", "Société Anonyme"));
        create(Map.of(ContactField.FULL_NAME, "José Müller-O'Neill"));
    }

    @Test
    void aNamesakeInTheSameCompanyWithAnotherAddressIsSomeoneElse() throws WorkspaceException {
        long first = create(withAddress("ann@acme.example"));
        long second = create(withAddress("ann.lee@acme.example"));
        assertFound(first, MatchKey.Kind.EMAIL, withAddress("ann@acme.example"));
        assertFound(second, MatchKey.Kind.EMAIL, withAddress("ann.lee@acme.example"));
        long neither = create(named("Ann", "Lee", "Acme"));
        assertEquals(3, Set.of(first, second, neither).size());
    }

    @Test
    void aRowWithoutAddressIsTheOnlyNamesakeUntilASecondAddressIsKnown() throws WorkspaceException {
        long person = create(named("Ann", "Lee", "Acme Ltd"));
        assertFound(person, MatchKey.Kind.NAME_AND_COMPANY, withAddress("ann@acme.example"));
        nextImport("generic");
        assertEquals(1, people());
        assertFound(person, MatchKey.Kind.NAME_AND_COMPANY, named("Ann", "Lee", "ACME"));
        create(withAddress("other@acme.example"));
        nextImport("generic");
        // whose the rows without address are, nobody can say any more
        assertEquals(3, people());
    }

    @Test
    void aRowThatKnowsTwoPeopleJoinsThem() throws WorkspaceException {
        long byId = create(Map.of(ContactField.EXTERNAL_ID, "17", ContactField.PHONE, "1"));
        long byAddress = create(Map.of(ContactField.EMAIL, "ann@acme.example", ContactField.TITLE, "CFO"));
        assertFound(
                byId,
                MatchKey.Kind.EXTERNAL_ID,
                Map.of(ContactField.EXTERNAL_ID, "17", ContactField.EMAIL, "ann@acme.example"));
        nextImport("generic");
        assertEquals(1, people());
        assertEquals(
                Optional.of("CFO"),
                workspace.facts().contact(byId).orElseThrow().value(ContactField.TITLE));
        assertEquals(Optional.empty(), workspace.facts().contact(byAddress));
    }

    @Test
    void aRowTellsNothingNewIfAllOfItIsCurrent() throws WorkspaceException {
        Interaction touch = touch("2025-01-01T00:00:00Z");
        take(withAddress("ann@acme.example"), Map.of("Grade", "A"), List.of(touch));
        for (int round = 0; round < 2; round++) {
            Map<ContactField, String> ann = Map.of(ContactField.EMAIL, "ann@acme.example");
            assertOutcome(RowOutcome.UNCHANGED, withAddress("ann@acme.example"), Map.of("Grade", "A"), List.of(touch));
            assertOutcome(RowOutcome.UNCHANGED, ann, Map.of(), List.of());
            assertOutcome(
                    RowOutcome.MERGED,
                    Map.of(ContactField.EMAIL, "ann@acme.example", ContactField.PHONE, "" + round),
                    Map.of(),
                    List.of());
            assertOutcome(RowOutcome.MERGED, ann, Map.of("Size", "" + round), List.of());
            assertOutcome(
                    RowOutcome.MERGED, ann, Map.of(), List.of(touch, touch("2025-01-0" + (2 + round) + "T00:00:00Z")));
            nextImport("generic");
        }
        assertEquals(
                3, workspace.facts().contact(1).orElseThrow().interactions().size());
    }

    @Test
    void whoOptedOutStaysSoWhateverLaterListsSay() throws WorkspaceException {
        long person = create(Map.of(ContactField.EMAIL, "a@example.org", ContactField.OPT_OUT, "true"));
        Map<ContactField, String> back = Map.of(ContactField.EMAIL, "a@example.org", ContactField.OPT_OUT, "false");
        assertOutcome(RowOutcome.UNCHANGED, back, Map.of(), List.of());
        nextImport("generic");
        assertOutcome(
                RowOutcome.UNCHANGED,
                Map.of(ContactField.EMAIL, "a@example.org", ContactField.OPT_OUT, "true"),
                Map.of(),
                List.of());
        assertEquals(
                Optional.of("true"),
                workspace.facts().contact(person).orElseThrow().value(ContactField.OPT_OUT));
    }

    private void begin(String family) throws WorkspaceException {
        ImportOrigin origin = new ImportOrigin(
                SourceDescription.named("list"), "dialect", family, "h", Instant.parse("2025-01-01T00:00:00Z"));
        target = workspace.facts().beginImport(origin);
    }

    private void nextImport(String family) throws WorkspaceException {
        target.commit(ImportCounts.NONE);
        target.close();
        begin(family);
    }

    private int people() throws WorkspaceException {
        return workspace.facts().load(Set.of(), Progress.NONE).size();
    }

    private long create(Map<ContactField, String> values) throws WorkspaceException {
        Taken taken = take(values, Map.of(), List.of());
        assertEquals(RowOutcome.CREATED, taken.outcome());
        return taken.person();
    }

    private Taken take(Map<ContactField, String> values, Map<String, String> others, List<Interaction> interactions)
            throws WorkspaceException {
        return target.add(new PersonRow(2, Optional.empty(), values, others, interactions));
    }

    private void assertFound(long person, MatchKey.Kind kind, Map<ContactField, String> row) throws WorkspaceException {
        Taken taken = take(row, Map.of(), List.of());
        assertEquals(person, taken.person());
        assertEquals(Optional.of(kind), taken.by());
    }

    private void assertOutcome(
            RowOutcome outcome,
            Map<ContactField, String> row,
            Map<String, String> others,
            List<Interaction> interactions)
            throws WorkspaceException {
        assertEquals(outcome, take(row, others, interactions).outcome());
    }

    private static Map<ContactField, String> named(String first, String last, String company) {
        return Map.of(ContactField.FIRST_NAME, first, ContactField.LAST_NAME, last, ContactField.COMPANY, company);
    }

    private static Map<ContactField, String> withAddress(String address) {
        return Map.of(
                ContactField.FIRST_NAME,
                "Ann",
                ContactField.LAST_NAME,
                "Lee",
                ContactField.COMPANY,
                "Acme",
                ContactField.EMAIL,
                address);
    }

    private static Interaction touch(String occurred) {
        return new Interaction(InteractionType.CALL, Instant.parse(occurred), Optional.of("offer"), Optional.empty());
    }
}
