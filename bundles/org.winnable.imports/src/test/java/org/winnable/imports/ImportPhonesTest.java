package org.winnable.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.ModelField;

/** Phone numbers and countries in one form, wherever they come from. */
class ImportPhonesTest extends ImportTestCase {

    private static final Map<String, Optional<ModelField>> COUNTRY =
            Map.of("Country", Optional.of(ContactField.COUNTRY));

    private static ImportOptions region(String code) {
        return ImportOptions.DEFAULT.withReading(
                reading -> reading.withRegion(code).withColumns(COUNTRY));
    }

    private Optional<String> phone(long person) throws Exception {
        return contact(person).value(ContactField.PHONE);
    }

    @Test
    void theCountryOfTheRowGoesBeforeThatOfTheList() throws Exception {
        ImportReport report = run(
                region("DE"),
                "Name,Phone,Country",
                "Ann Lee,030 12345678,",
                "Bob Ray,212-555-0123,USA",
                "Cy Dow,06 1234 5678,Italia",
                "Di Fox,030 12345678,Utopia");
        assertEquals(Optional.of("+493012345678"), phone(1));
        assertEquals(Optional.of("+12125550123"), phone(2));
        assertEquals(Optional.of("United States"), contact(2).value(ContactField.COUNTRY));
        assertEquals(
                Map.of("Phone", "212-555-0123", "Country", "USA"),
                contact(2).records().getFirst().others());
        assertEquals(Optional.of("+390612345678"), phone(3));
        assertEquals(Optional.of("+493012345678"), phone(4));
        assertEquals(Optional.of("Utopia"), contact(4).value(ContactField.COUNTRY));
        assertEquals(List.of(), report.issues());
    }

    @Test
    void withoutAnyRegionANumberStaysAsItIsWritten() throws Exception {
        ImportReport report = run("Name,Phone", "Ann Lee,030 12345678", "Bob Ray,+49 (30) 123-45678", "Cy Dow,+49 1");
        assertEquals(Optional.of("030 12345678"), phone(1));
        assertEquals(Optional.of("+493012345678"), phone(2));
        assertEquals(Map.of(), contact(2).records().getFirst().others());
        assertEquals(Optional.empty(), phone(3));
        assertEquals(Map.of("Phone", "+49 1"), contact(3).records().getFirst().others());
        assertEquals(1, report.issues().size());
    }
}
