package org.winnable.workspace.internal.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.winnable.core.lead.ContactField;
import org.winnable.workspace.Likeness;
import org.winnable.workspace.PossibleDuplicate;
import org.winnable.workspace.internal.match.PersonLikeness.Side;

class PersonLikenessTest {

    private static final String ACME = "Nordwind GmbH";

    @ParameterizedTest
    @CsvSource({
        "Bob Smith, Robert Smith, FIRST_NAME_SHORT",
        "Michael Huber, Mike Huber, FIRST_NAME_SHORT",
        "Pepe Garcia, Jose Garcia, FIRST_NAME_SHORT_OF_SEVERAL",
        "Alex Berg, Alexandra Berg, FIRST_NAME_SHORT_OF_SEVERAL",
        "Anna Maria Berg, Maria Berg, FIRST_NAME_PART",
        "J. Berg, Jana Berg, FIRST_NAME_INITIAL",
        "Jolanta Berg, Jolnata Berg, FIRST_NAME_ALIKE",
        "Mario Berg, Maria Berg, FIRST_NAME_DIFFERENT",
        "Jan Berg, Jana Berg, FIRST_NAME_DIFFERENT",
        "Andrea Berg, Andreas Berg, FIRST_NAME_DIFFERENT",
        "Ute Berg, Jonas Berg, FIRST_NAME_DIFFERENT",
        "Jörg Müller, Joerg Mueller, LAST_NAME_SAME",
        "Dr. Eva Lindqvist, Eva Lindqvist, FIRST_NAME_SAME",
        "'Lindqvist, Eva', Eva Lindqvist, FIRST_NAME_SAME",
        "Eva Lindqvist, Lindqvist Eva, NAMES_SWAPPED",
        "Eva Lindqvist, Eva Lindqivst, LAST_NAME_ALIKE",
        "Eva Schmidt, Eva Schmidt-Weber, LAST_NAME_PART",
        "Eva Bauer, Eva Sauer, LAST_NAME_DIFFERENT",
        "Jan van der Berg, Jan van der Berg, LAST_NAME_SAME",
        "Eva L., Eva Lindqvist, LAST_NAME_INITIAL",
    })
    void namesAreComparedByDegrees(String one, String other, Likeness expected) {
        List<Likeness> reasons = compare(person(one), person(other)).reasons();
        assertTrue(reasons.contains(expected), reasons.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "Nordwind GmbH, NORDWIND, COMPANY_SAME",
        "Nordwind GmbH, Nordwind Logistik AG, COMPANY_ALIKE",
        "Nordwind GmbH, Nordwnid GmbH, COMPANY_ALIKE",
        "Nordwind GmbH, Südwind GmbH, COMPANY_DIFFERENT",
        "Werk 1, Werk 2, COMPANY_DIFFERENT",
    })
    void companiesAreComparedByDegrees(String one, String other, Likeness expected) {
        PersonLikeness likeness = compare(
                with(person("Eva Berg"), ContactField.COMPANY, one),
                with(person("Eva Berg"), ContactField.COMPANY, other));
        assertTrue(likeness.reasons().contains(expected), likeness.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "eva.berg@nordwind.example, eva.brg@nordwind.example, EMAIL_ALIKE",
        "eva.berg@gmail.com, eva.berg@gmial.com, EMAIL_ALIKE",
        "eva.berg@nordwind.example, eva.berg2@nordwind.example, EMAIL_DIFFERENT_AT_DOMAIN",
        "eva.berg@nordwind.example, eberg@nordwind.example, EMAIL_MADE_OF_NAME",
        "eva.berg@nordwind.example, eva.berg@gmail.com, EMAIL_DIFFERENT",
        "snowcat83@web.de, snowcat83@gmail.com, MAILBOX_SAME",
        "eva.berg@gmail.com, snowcat83@gmail.com, EMAIL_DIFFERENT",
    })
    void addressesAreComparedByDegrees(String one, String other, Likeness expected) {
        PersonLikeness likeness = compare(
                with(person("Eva Berg"), ContactField.EMAIL, one), with(person("Eva Berg"), ContactField.EMAIL, other));
        assertTrue(likeness.reasons().contains(expected), likeness.toString());
    }

    @Test
    void aMailboxThatSeveralReadSaysNothingOfThePerson() {
        PersonLikeness likeness = compare(
                with(person("Eva Berg"), ContactField.EMAIL, "info@nordwind.example"),
                with(person("Ole Dahl"), ContactField.EMAIL, "sales@nordwind.example"));
        assertFalse(likeness.reasons().stream().anyMatch(reason -> reason.key().startsWith("email")));
        assertTrue(likeness.likelihood() < PossibleDuplicate.ASK);
    }

    @Test
    void relativesAtOneCompanyWithOnePhoneStaySeparate() {
        Map<ContactField, String> one = with(at(ACME, "Eva Berg"), ContactField.PHONE, "+49 30 1234567");
        Map<ContactField, String> other = with(at(ACME, "Ole Berg"), ContactField.PHONE, "+49 30 1234567");
        assertTrue(compare(one, other).likelihood() < PossibleDuplicate.ASK);
    }

    @Test
    void anInitialIsNeverCertain() {
        Map<ContactField, String> one = with(at(ACME, "J. Smith"), ContactField.PHONE, "+49 30 1234567");
        Map<ContactField, String> other = with(at(ACME, "John Smith"), ContactField.PHONE, "+49 30 1234567");
        assertAsked(compare(with(one, ContactField.TITLE, "CFO"), with(other, ContactField.TITLE, "CFO")));
        assertAsked(compare(at(ACME, "J. Smith"), at(ACME, "John Smith")));
    }

    @Test
    void whoChangedTheCompanyIsFoundByTheNumber() {
        Map<ContactField, String> one = with(at(ACME, "Eva Berg"), ContactField.MOBILE, "+49 171 1234567");
        Map<ContactField, String> other = with(at("Südwind", "Eva Berg"), ContactField.PHONE, "0171 1234567");
        assertTrue(compare(one, other).likelihood() >= PossibleDuplicate.AUTOMATIC);
    }

    @Test
    void namesakesAtDifferentCompaniesStaySeparate() {
        assertTrue(compare(at(ACME, "Eva Berg"), at("Südwind", "Eva Berg")).likelihood() < PossibleDuplicate.ASK);
    }

    @Test
    void twoAddressesAtOneCompanyAreAskedAbout() {
        assertAsked(compare(
                with(at(ACME, "Eva Berg"), ContactField.EMAIL, "eva.berg@nordwind.example"),
                with(at(ACME, "Eva Berg"), ContactField.EMAIL, "e.berg@nordwind.example")));
    }

    @Test
    void twoRecordsOfOneSystemAreAskedAboutHoweverAlike() {
        Map<ContactField, String> one = with(at(ACME, "Eva Berg"), ContactField.PHONE, "+49 30 1234567");
        PersonLikeness within = PersonLikeness.of(
                new Side(with(one, ContactField.EXTERNAL_ID, "1"), "crm"),
                new Side(with(one, ContactField.EXTERNAL_ID, "2"), "crm"));
        assertAsked(within);
        PersonLikeness across = PersonLikeness.of(
                new Side(with(one, ContactField.EXTERNAL_ID, "1"), "crm"),
                new Side(with(one, ContactField.EXTERNAL_ID, "2"), "webinars"));
        assertTrue(across.likelihood() >= PossibleDuplicate.AUTOMATIC);
    }

    @Test
    void whoIsOneAndWhoTheOtherDoesNotMatter() {
        List<Map<ContactField, String>> people = List.of(
                at(ACME, "Eva Berg"),
                with(at("Nordwind", "Berg Eva"), ContactField.EMAIL, "eva@nordwind.example"),
                with(at("Südwind", "E. Berg"), ContactField.TITLE, "CFO"),
                with(person("Eva Berg-Dahl"), ContactField.PHONE, "+49 30 1234567"),
                Map.of());
        for (Map<ContactField, String> one : people) {
            for (Map<ContactField, String> other : people) {
                assertEquals(compare(one, other), compare(other, one));
            }
        }
    }

    @Test
    void whatAddsUpIsWhatIsTold() {
        PersonLikeness likeness = compare(at(ACME, "Eva Berg"), at(ACME, "Eva Berg"));
        double bits = Math.log(1e-5) / Math.log(2)
                + likeness.reasons().stream().mapToDouble(Likeness::bits).sum();
        assertEquals(1 / (1 + Math.pow(2, -bits)), likeness.likelihood(), 1e-12);
    }

    private static void assertAsked(PersonLikeness likeness) {
        assertTrue(likeness.likelihood() >= PossibleDuplicate.ASK, likeness.toString());
        assertTrue(likeness.likelihood() < PossibleDuplicate.AUTOMATIC, likeness.toString());
    }

    private static PersonLikeness compare(Map<ContactField, String> one, Map<ContactField, String> other) {
        return PersonLikeness.of(new Side(one, "a"), new Side(other, "b"));
    }

    private static Map<ContactField, String> person(String name) {
        return Map.of(ContactField.FULL_NAME, name);
    }

    private static Map<ContactField, String> at(String company, String name) {
        return with(person(name), ContactField.COMPANY, company);
    }

    private static Map<ContactField, String> with(Map<ContactField, String> values, ContactField field, String value) {
        Map<ContactField, String> more = new EnumMap<>(ContactField.class);
        more.putAll(values);
        more.put(field, value);
        return more;
    }
}
