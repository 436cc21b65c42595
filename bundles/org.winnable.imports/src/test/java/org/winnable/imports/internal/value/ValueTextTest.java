package org.winnable.imports.internal.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.FieldKind;
import org.winnable.imports.DateOrder;

class ValueTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234 | 1234",
                "12.50 | 12.5",
                "-3 | -3",
                "1,234,567.89 | 1234567.89",
                "1.234.567,89 | 1234567.89",
                "1'234'567 | 1234567",
                "1 234 567 | 1234567",
                "1,5 | 1.5",
                "1,234 | 1234",
                "€ 5.000.000 | 5000000",
                "$1.5M | 1500000",
                "10k | 10000",
                "3,5 Mio. EUR | 3500000",
                "87 % | 87"
            })
    void aNumberIsReadWithItsSeparators(String text, String number) {
        assertEquals(Reading.of(number), NumberText.read(text, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"51-200 | 51", "1,001 – 5,000 | 1001", "10,001+ | 10001", "11 to 50 | 11", "51-200 employees | 51"
            })
    void ofARangeTheLowerEndIsCertain(String text, String number) {
        assertEquals(new Reading.Value(number, false), NumberText.read(text, true));
    }

    @Test
    void aLonePointBeforeThreeDigitsCountsThousandsOnlyWhereThingsAreCounted() {
        assertEquals(Reading.of("1234"), NumberText.read("1.234", true));
        assertEquals(Reading.of("1.234"), NumberText.read("1.234", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "1.2 Cr", "85 L", "=1+1", "1-2-3-4", ",", "1..2,,3", "NaN"})
    void whatIsNoNumberIsNotGuessed(String text) {
        assertEquals(Reading.UNREADABLE, NumberText.read(text, true));
    }

    @ParameterizedTest
    @CsvSource({
        "Ann.Lee@Example.ORG, ann.lee@example.org, true",
        "' ann@example.org ', ann@example.org, true",
        "mailto:ann@example.org, ann@example.org, false",
        "Ann Lee <ann@example.org>, ann@example.org, false",
        "ann@example.org; ann@work.example.com, ann@example.org, false",
        "n/a; ann@example.org, ann@example.org, false"
    })
    void anAddressIsLowerCaseAndFreeOfWrapping(String text, String address, boolean exact) {
        assertEquals(new Reading.Value(address, exact), EmailText.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalid-email", "ann@", "@example.org", "ann@localhost", "ann example@org", "a@b@c.org"})
    void whatIsNoAddressIsRefused(String text) {
        assertEquals(Reading.UNREADABLE, EmailText.read(text));
    }

    @ParameterizedTest
    @CsvSource({"Yes, true", "JA, true", "1, true", "Unsubscribed, true", "no, false", "Nein, false", "0, false"})
    void yesAndNoAreReadInSeveralLanguages(String text, String flag) {
        assertEquals(Reading.of(flag), FlagText.read(text));
    }

    @Test
    void spacesAreSingleAndUnchangedTextIsNotCopied() {
        assertEquals("Ann Lee", Spacing.single("\u00A0 Ann \t\u2003Lee\u200B "));
        String same = "Ann Lee";
        assertSame(same, Spacing.single(same));
        assertEquals("a\n  b", Spacing.stripped(" a\n  b\n"));
    }

    @Test
    void wordsOfADialectBecomeOurs() {
        FieldReader reader = FieldReader.of(
                ContactField.SENIORITY,
                ZoneOffset.UTC,
                DateOrder.UNKNOWN,
                Map.of("vp", "vice-president"),
                OptionalInt.empty());

        assertEquals(Reading.of("vice-president"), reader.read("VP"));
        assertEquals(Reading.of("vice-president"), reader.read("Vice President"));
        assertEquals(Reading.of("Chief Everything"), reader.read("Chief  Everything"));
    }

    @Test
    void noTextOfAnyKindCrashesAReader() {
        Random random = new Random(7);
        String alphabet = "0123456789.,-/: @<>;aZéK%€+'()\n\t\u00A0\uD83D\uDE80\uD800";
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(24); j >= 0; j--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            for (ContactField field : ContactField.values()) {
                FieldReader reader =
                        FieldReader.of(field, ZoneOffset.UTC, DateOrder.DAY_FIRST, Map.of(), OptionalInt.of(15));
                if (reader.read(text.toString()) instanceof Reading.Value(String value, boolean exact)
                        && field.kind() == FieldKind.INSTANT) {
                    assertEquals(value, Instant.parse(value).toString());
                }
            }
        }
    }
}
