package org.winnable.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.Interaction;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.lead.SourceDescription;

class KnownPeopleTest extends WorkspaceTestCase {

    private ImportTransaction target;

    @BeforeEach
    void beginAnImport() throws WorkspaceException {
        begin("generic");
    }

    @AfterEach
    void endIt() throws WorkspaceException {
        target.close();
    }

    @Test
    void anExternalIdCountsWithinItsFamilyOnly() throws WorkspaceException {
        long person = add(Map.of(ContactField.EXTERNAL_ID, "17"));
        assertMatch(person, MatchKey.Kind.EXTERNAL_ID, Map.of(ContactField.EXTERNAL_ID, " 17"));
        nextImport("hubspot");
        assertNoMatch(Map.of(ContactField.EXTERNAL_ID, "17"));
        nextImport("generic");
        assertMatch(person, MatchKey.Kind.EXTERNAL_ID, Map.of(ContactField.EXTERNAL_ID, "17"));
    }

    @Test
    void anAddressIsTheSameWhateverItsCase() throws WorkspaceException {
        long person = add(Map.of(ContactField.EMAIL, "Ann.Lee@Example.org"));
        assertMatch(person, MatchKey.Kind.EMAIL, Map.of(ContactField.EMAIL, "ann.lee@example.ORG"));
        nextImport("hubspot");
        assertMatch(person, MatchKey.Kind.EMAIL, Map.of(ContactField.EMAIL, "ann.lee@example.ORG"));
    }

    @Test
    void nameAndCompanyAreTheSameInAnySpelling() throws WorkspaceException {
        long person = add(named("José", "Müller-O'Neill", "Société Générale S.A."));
        Map<ContactField, String> whole =
                Map.of(ContactField.FULL_NAME, "JOSE  MULLER ONEILL", ContactField.COMPANY, "Societe Generale");
        assertMatch(person, MatchKey.Kind.NAME_AND_COMPANY, whole);
        nextImport("generic");
        assertMatch(person, MatchKey.Kind.NAME_AND_COMPANY, whole);
        assertNoMatch(named("José", "Müller-O'Neill", "Société Anonyme"));
        assertNoMatch(Map.of(ContactField.FULL_NAME, "José Müller-O'Neill"));
    }

    @Test
    void aNamesakeInTheSameCompanyWithAnotherAddressIsSomeoneElse() throws WorkspaceException {
        long first = add(withAddress("ann@acme.example"));
        assertNoMatch(withAddress("ann.lee@acme.example"));
        long second = add(withAddress("ann.lee@acme.example"));
        assertMatch(first, MatchKey.Kind.EMAIL, withAddress("ann@acme.example"));
        assertMatch(second, MatchKey.Kind.EMAIL, withAddress("ann.lee@acme.example"));
        assertNoMatch(named("Ann", "Lee", "Acme"));
    }

    @Test
    void aRowWithoutAddressIsTheOnlyNamesakeAndAnAddressIsLearnt() throws WorkspaceException {
        long person = add(named("Ann", "Lee", "Acme Ltd"));
        assertMatch(person, MatchKey.Kind.NAME_AND_COMPANY, withAddress("ann@acme.example"));
        add(person, withAddress("ann@acme.example"), Map.of(), List.of());
        assertMatch(person, MatchKey.Kind.NAME_AND_COMPANY, named("Ann", "Lee", "ACME"));
        assertNoMatch(withAddress("other@acme.example"));
    }

    @Test
    void aRowTellsNothingNewIfAllOfItIsCurrent() throws WorkspaceException {
        Interaction touch = touch("2025-01-01T00:00:00Z");
        long person = target.newPerson();
        add(person, withAddress("ann@acme.example"), Map.of("Grade", "A"), List.of(touch));
        for (int round = 0; round < 2; round++) {
            assertNothingNew(person, withAddress("ann@acme.example"), Map.of("Grade", "A"), List.of(touch));
            assertNothingNew(person, Map.of(ContactField.LAST_NAME, "Lee"), Map.of(), List.of());
            assertNew(person, Map.of(ContactField.LAST_NAME, "Leigh"), Map.of(), List.of());
            assertNew(person, Map.of(ContactField.PHONE, "1"), Map.of(), List.of());
            assertNew(person, Map.of(), Map.of("Grade", "B"), List.of());
            assertNew(person, Map.of(), Map.of("Size", "A"), List.of());
            assertNew(person, Map.of(), Map.of(), List.of(touch, touch("2025-01-02T00:00:00Z")));
            nextImport("generic");
        }
    }

    @Test
    void whoOptedOutStaysSoWhateverLaterListsSay() throws WorkspaceException {
        long person = add(Map.of(ContactField.EMAIL, "a@example.org", ContactField.OPT_OUT, "true"));
        assertNothingNew(person, Map.of(ContactField.OPT_OUT, "false"), Map.of(), List.of());
        add(person, Map.of(ContactField.OPT_OUT, "false"), Map.of(), List.of());
        nextImport("generic");
        assertNothingNew(person, Map.of(ContactField.OPT_OUT, "true"), Map.of(), List.of());
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

    private long add(Map<ContactField, String> values) throws WorkspaceException {
        long person = target.newPerson();
        add(person, values, Map.of(), List.of());
        return person;
    }

    private void add(
            long person, Map<ContactField, String> values, Map<String, String> others, List<Interaction> interactions)
            throws WorkspaceException {
        target.add(person, 2, Optional.empty(), values, others, interactions, "new");
    }

    private void assertMatch(long person, MatchKey.Kind kind, Map<ContactField, String> row) throws WorkspaceException {
        assertEquals(Optional.of(new Match(person, kind)), target.known().match(row));
    }

    private void assertNoMatch(Map<ContactField, String> row) throws WorkspaceException {
        assertEquals(Optional.empty(), target.known().match(row));
    }

    private void assertNothingNew(
            long person, Map<ContactField, String> row, Map<String, String> others, List<Interaction> interactions)
            throws WorkspaceException {
        assertTrue(target.known().tellsNothingNew(person, row, others, interactions));
    }

    private void assertNew(
            long person, Map<ContactField, String> row, Map<String, String> others, List<Interaction> interactions)
            throws WorkspaceException {
        assertFalse(target.known().tellsNothingNew(person, row, others, interactions));
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
