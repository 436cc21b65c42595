package org.winnable.imports.internal.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.winnable.imports.DateOrder;

/** What is read letter by letter because files have millions of it is read as it is by those who know all ways to write it. */
class ShortWayTest {

    private static final int TRIES = 100_000;
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("UTC"), ZoneId.of("Europe/Berlin"), ZoneId.of("America/Toronto"), ZoneId.of("+05:30"));

    @Test
    void whatPassesForAPlainAddressIsOneToTheValidator() {
        Random random = new Random(3);
        int plain = 0;
        for (int i = 0; i < TRIES; i++) {
            String address = text(random, "ab1._-+%@", 1, 12)
                    + '@'
                    + text(random, "ab1-.", 1, 12)
                    + '.'
                    + text(random, "abcd1-", 0, 4);
            if (EmailText.isPlain(address)) {
                plain++;
                assertTrue(EmailText.isValid(address), address);
            }
        }
        assertTrue(plain > TRIES / 500, "so many are plain: " + plain);
    }

    @Test
    void whatPassesForALongPlainAddressIsOneToTheValidator() {
        Random random = new Random(4);
        for (int i = 0; i < TRIES / 100; i++) {
            String domain = IntStream.range(0, 1 + random.nextInt(5))
                    .mapToObj(word -> text(random, "ab", 55, 66))
                    .collect(Collectors.joining("."));
            String address = text(random, "abc", 50, 70) + '@' + domain + ".example";
            assertTrue(!EmailText.isPlain(address) || EmailText.isValid(address), address);
        }
    }

    @Test
    void aDateInIsoFormIsTheMomentThatThePatternsRead() {
        Random random = new Random(5);
        for (int i = 0; i < TRIES; i++) {
            String date = "%04d-%02d-%02d".formatted(random.nextInt(2200), random.nextInt(14), random.nextInt(33));
            String minutes = "%02d:%02d".formatted(random.nextInt(26), random.nextInt(62));
            String text = switch (random.nextInt(4)) {
                case 0 -> date;
                case 1 -> date + ' ' + minutes;
                case 2 -> date + 'T' + minutes + ":%02d".formatted(random.nextInt(62));
                default -> date + text(random, "T :0123Z", 0, 10);
            };
            String value = Spacing.single(random.nextInt(3) == 0 ? text + 'Z' : text);
            ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
            assertEquals(
                    thorough(value, zone), DateText.read(value, zone, DateOrder.UNKNOWN), () -> value + " in " + zone);
        }
    }

    @Test
    void aStoredMomentIsReadAndWrittenAsTheLibraryDoes() {
        Random random = new Random(6);
        for (int i = 0; i < TRIES; i++) {
            Instant moment = Instant.ofEpochSecond(
                    random.nextLong(-70_000_000_000L, 270_000_000_000L),
                    random.nextInt(8) == 0 ? random.nextInt(1_000_000_000) : 0);
            assertEquals(moment.toString(), IsoMoment.text(moment));
            assertEquals(moment, IsoMoment.instant(moment.toString()));
        }
    }

    @Test
    void aNumberOfDigitsIsWhatThePatternReads() {
        for (String number : List.of("0", "7", "007", "00", "120", "999999999999999", "1234567890123456")) {
            assertEquals(Reading.of(new BigDecimal(number).toPlainString()), NumberText.read(number, true));
        }
    }

    private static Reading thorough(String value, ZoneId zone) {
        try {
            return DateText.thorough(value, zone, DateOrder.UNKNOWN);
        } catch (DateTimeException e) {
            return Reading.UNREADABLE;
        }
    }

    private static String text(Random random, String letters, int least, int most) {
        return random.ints(random.nextInt(least, most), 0, letters.length())
                .mapToObj(place -> String.valueOf(letters.charAt(place)))
                .collect(Collectors.joining());
    }
}
