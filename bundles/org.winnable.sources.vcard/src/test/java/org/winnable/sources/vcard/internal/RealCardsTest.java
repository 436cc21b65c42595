package org.winnable.sources.vcard.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.winnable.core.source.WholeReading;

/** Cards as phones, Outlook, Google and the standards write them. */
class RealCardsTest {

    private static final Path FOLDER = Path.of("../../../shared/data/vcard");

    @BeforeEach
    void dataIsThere() {
        assumeTrue(Files.isDirectory(FOLDER), "no ../shared/data/vcard beside the checkout");
    }

    private static WholeReading read(String name) throws Exception {
        return Reading.of(Files.readAllBytes(FOLDER.resolve(name)));
    }

    @ParameterizedTest
    @CsvSource({
        "John_Doe_ANDROID.vcf, 6",
        "John_Doe_BLACK_BERRY.vcf, 1",
        "John_Doe_EVOLUTION.vcf, 1",
        "John_Doe_GMAIL.vcf, 1",
        "John_Doe_IPHONE.vcf, 1",
        "John_Doe_LOTUS_NOTES.vcf, 1",
        "John_Doe_MAC_ADDRESS_BOOK.vcf, 1",
        "John_Doe_MS_OUTLOOK.vcf, 1",
        "fullcontact.vcf, 1",
        "gmail-list.vcf, 3",
        "gmail-single.vcf, 1",
        "gmail-single2.vcf, 1",
        "issue114.vcf, 1",
        "outlook-2003.vcf, 1",
        "outlook-2007.vcf, 1",
        "rfc2426-example.vcf, 2",
        "rfc6350-example.vcf, 1",
        "thunderbird-MoreFunctionsForAddressBook-extension.vcf, 1"
    })
    void everyPersonIsThereAndHasANameOrAnAddress(String file, int people) throws Exception {
        WholeReading reading = read(file);

        assertEquals(people, reading.rows().size());
        assertTrue(reading.rejections().isEmpty());
        for (int i = 0; i < people; i++) {
            String name = reading.column("Formatted Name").get(i)
                    + reading.column("Email").get(i);
            assertTrue(name.length() > 2, name);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "John_Doe_MS_OUTLOOK.vcf | IBM | Accounting | Money Counter | john.doe@ibm.cm | (905) 555-1234",
                "outlook-2003.vcf | Company, The | TheDepartment | The Job Title | jdoe@hotmail.com | BusinessPhone",
                "John_Doe_MAC_ADDRESS_BOOK.vcf | IBM | Accounting | Money Counter | john.doe@ibm.com | 905-777-1234",
                "fullcontact.vcf | Organization1 | Department1 | Title1 | work@example.com | 555-555-1112",
                "issue114.vcf | Dummy GmbH | | | dummy.dummy@dummy.com | +49 9876 54321"
            })
    void theirWorkIsWhereItShouldBe(
            String file, String organization, String department, String title, String email, String phone)
            throws Exception {
        WholeReading reading = read(file);

        assertEquals(organization, reading.column("Organization").get(0));
        assertEquals(
                department == null ? "" : department,
                reading.column("Department").get(0));
        assertEquals(title == null ? "" : title, reading.column("Title").get(0));
        assertEquals(email, reading.column("Email").get(0));
        assertEquals(phone, reading.column("Work Phone").get(0));
    }

    @Test
    void valuesBehindAPictureAreNotLost() throws Exception {
        assertEquals(
                "2012-10-12T21:05:25Z", read("outlook-2003.vcf").column("REV").get(0));
        assertTrue(read("outlook-2003.vcf").column("Note").get(0).contains("Third line is empty"));
    }
}
