package org.winnable.workspace.internal.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFoldingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Acme Ltd | ACME",
                "Acme, Inc. | acme inc",
                "Müller GmbH & Co. KG | MULLER",
                "Barilla S.p.A. | Barilla SpA",
                "Straße AG | Strasse",
                "Ørsted A/S | Orsted",
                "L'Oréal | LOREAL",
                "Company | company",
                "Marks & Spencer plc | Marks and Spencer",
                "東京電力 | 東京電力",
            })
    void spellingsOfACompanyAreEqual(String one, String other) {
        assertEquals(NameFolding.company(other), NameFolding.company(one));
    }

    @Test
    void differentCompaniesStayDifferent() {
        assertNotEquals(NameFolding.company("Acme North"), NameFolding.company("Acme South"));
        assertNotEquals(NameFolding.company("AG"), NameFolding.company("SE"));
    }

    @Test
    void aNameOfNothingButSignsIsEmpty() {
        assertEquals("", NameFolding.name(" - / . "));
        assertEquals("", NameFolding.company("***"));
    }

    @Test
    void theShortWayForAsciiFoldsAsThePatternsDo() {
        Random random = new Random(7);
        String signs = "abcXYZ019 ./'-_&,";
        for (int n = 0; n < 50_000; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertEquals(NameFolding.foldedByPattern(text.toString()), NameFolding.name(text.toString()));
        }
    }

    @Test
    void fingerprintsTellTextsApartAndAreNeverZero() {
        assertEquals(Fingerprint.of("open"), Fingerprint.of("open"));
        assertNotEquals(Fingerprint.of("open"), Fingerprint.of("Open"));
        assertNotEquals(0, Fingerprint.of(""));
        assertNotEquals(Fingerprint.of(1, 2), Fingerprint.of(2, 1));
        assertEquals(Fingerprint.of(new long[] {1, 2}), Fingerprint.of(1, 2));
    }
}
