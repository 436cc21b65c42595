package org.winnable.imports.internal.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTextTest {

    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    private final PhoneText phone = new PhoneText();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // the same number in Berlin, in many spellings
                "+493012345678         | ''  | +493012345678",
                "+49 30 12345678       | ''  | +493012345678",
                "+49 (0)30 / 12345-678 | ''  | +493012345678",
                "+49 030 12345678      | ''  | +493012345678",
                "0049 30 12345678      | ''  | +493012345678",
                "0049 30 12345678      | DE  | +493012345678",
                "030 12345678          | DE  | +493012345678",
                "(030) 12345-678       | DE  | +493012345678",
                "030 12345678          | ''  | 030 12345678",
                "030 12345678          | US  | 030 12345678",
                "+49.30.12345678       | US  | +493012345678",
                // countries have their ways
                "06 1234 5678          | IT  | +390612345678",
                "+39 06 1234 5678      | ''  | +390612345678",
                "912 345 678           | ES  | +34912345678",
                "212-555-0123          | US  | +12125550123",
                "1 (212) 555-0123      | US  | +12125550123",
                "416 555 0123          | US  | +14165550123",
                "011 49 30 12345678    | US  | +493012345678",
                "0171 1234567          | DE  | +491711234567",
                "8 (495) 123-45-67     | RU  | +74951234567",
                "06 30 123 4567        | HU  | +36301234567",
                "(11) 91234-5678       | BR  | +5511912345678",
                "1-800-356-9377        | US  | +18003569377",
                "1-800-FLOWERS         | US  | +18003569377",
                "+1 770 736 8031 x56442 | '' | +17707368031 ext. 56442",
                "030 12345678 ext. 12  | DE  | +493012345678 ext. 12",
                "+49 30 12345678 #12   | ''  | +493012345678 ext. 12",
                "+49 30 12345678 Durchwahl 12 | '' | +493012345678 ext. 12",
                // as it was, where nobody can say more
                "12345                 | ''  | 12345",
                "1234                  | DE  | 1234",
                "030-12                | ''  | 030-12"
            })
    void spellingsOfOneNumberBecomeOne(String text, String region, String number) {
        assertEquals(
                number, phone.read(text, region) instanceof Reading.Value(String value, boolean exact) ? value : "");
    }

    @ParameterizedTest
    @CsvSource({
        "+49 (30) 123-45678, '', true",
        "+49 (0)30 12345678, '', false",
        "030 12345678, DE, false",
        "12345, '', true"
    })
    void theOriginalIsWorthKeepingWhereMoreThanSpacingChanged(String text, String region, boolean exact) {
        assertEquals(exact, phone.read(text, region) instanceof Reading.Value(String value, boolean is) && is);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12", "none", "+49", "+", "+49 1", "+99912345678", "ask Bob", "+49 30 1234567890123456789", "x12"
            })
    void whatIsNoNumberIsUnreadable(String text) {
        assertEquals(Reading.UNREADABLE, phone.read(text, ""));
    }

    @Test
    void whatIsReadQuicklyIsReadAsTheLibraryDoes() throws NumberParseException {
        Random random = new Random(7);
        List<String> regions = NumberingPlan.regions();
        int compared = 0;
        for (int i = 0; i < 40_000; i++) {
            String region = regions.get(random.nextInt(regions.size()));
            int code = LIBRARY.getCountryCodeForRegion(region);
            StringBuilder national = new StringBuilder();
            for (int digits = 6 + random.nextInt(6); digits > 0; digits--) {
                national.append((char) ('0' + random.nextInt(10)));
            }
            String international = "+" + code + national;
            assertEquals(PhoneText.thorough(international, ""), phone.read(international, ""), international);
            String prefix = Objects.requireNonNullElse(LIBRARY.getNddPrefixForRegion(region, true), "");
            boolean prefixed = !prefix.isEmpty() && national.charAt(0) == prefix.charAt(0);
            if (!prefixed && LIBRARY.isValidNumber(LIBRARY.parse(international, null))) {
                String within = prefix + national;
                Reading.Value expected = (Reading.Value) PhoneText.thorough(within, region);
                Reading.Value quick = (Reading.Value) phone.read(within, region);
                assertEquals(expected.value(), quick.value(), within + " in " + region);
                compared++;
            }
        }
        assertTrue(compared > 5000, () -> "too few valid numbers to tell");
    }
}
