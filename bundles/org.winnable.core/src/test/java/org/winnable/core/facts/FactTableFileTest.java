package org.winnable.core.facts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactTableFileTest {

    private static final String LABEL = "this one";

    /** From one that fits into a block to those of several. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 300, 50_000})
    void whatIsReadIsWhatWasWritten(int people) throws IOException {
        FactTable table = random(people, new Random(people));
        FactTable read = read(written(table));
        assertNotNull(read);
        assertArrayEquals(IntStream.range(0, people).toArray(), read.sameRows(table));
        assertEquals(table.categories(), read.categories());
        assertEquals(table.numbers(), read.numbers());
        for (CategoryKey key : table.categories()) {
            assertEquals(table.dictionary(key).values(), read.dictionary(key).values());
        }
        assertEquals(table.interactionTypes().values(), read.interactionTypes().values());
        assertEquals(table.assets().values(), read.assets().values());
        assertEquals(table.campaigns().values(), read.campaigns().values());
        for (int row = 0; row < people; row++) {
            assertEquals(table.id(row), read.id(row));
            assertEquals(table.knownSince(row), read.knownSince(row));
            assertEquals(table.text(TextKey.NAME, row), read.text(TextKey.NAME, row));
            assertEquals(table.companyPeople(row), read.companyPeople(row));
            // by their bits: one value that is no number is not the other
            assertEquals(
                    Double.doubleToRawLongBits(table.number(NumberKey.REVENUE, row)),
                    Double.doubleToRawLongBits(read.number(NumberKey.REVENUE, row)));
        }
    }

    @Test
    void aTableWithNothingButPeopleIsReadAsSuch() throws IOException {
        FactTable read = read(written(new FactTableBuilder(2)
                .ids(new long[] {Long.MIN_VALUE, Long.MAX_VALUE})
                .build()));
        assertNotNull(read);
        assertEquals(Long.MIN_VALUE, read.id(0));
        assertEquals(Long.MAX_VALUE, read.id(1));
        assertEquals(0, read.interactionCount());
        assertNull(read.text(TextKey.NAME, 1));
    }

    @Test
    void aTableOfAnotherLabelIsNotRead() throws IOException {
        byte[] written = written(random(10, new Random(1)));
        assertNull(FactTableFile.read("another"::equals, Channels.newChannel(new ByteArrayInputStream(written))));
    }

    @Test
    void whereverAByteIsAnotherItIsNoticed() throws IOException {
        byte[] written = written(random(40, new Random(2)));
        for (int place = 0; place < written.length; place++) {
            byte[] damaged = written.clone();
            damaged[place] ^= (byte) (1 << place % Byte.SIZE);
            assertThrows(IOException.class, () -> read(damaged), "byte " + place);
        }
    }

    @Test
    void whereverItIsCutOffItIsNoticed() throws IOException {
        byte[] written = written(random(40, new Random(3)));
        for (int length = 0; length < written.length; length++) {
            byte[] cut = Arrays.copyOf(written, length);
            assertThrows(IOException.class, () -> read(cut), "after " + length + " bytes");
        }
    }

    private static byte[] written(FactTable table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FactTableFile.write(LABEL, table, Channels.newChannel(bytes));
        return bytes.toByteArray();
    }

    private static @Nullable FactTable read(byte[] bytes) throws IOException {
        return FactTableFile.read(LABEL::equals, Channels.newChannel(new ByteArrayInputStream(bytes)));
    }

    private static FactTable random(int people, Random random) {
        int[] offsets = new int[people + 1];
        for (int row = 0; row < people; row++) {
            offsets[row + 1] = offsets[row] + random.nextInt(4);
        }
        int count = offsets[people];
        long[] times = new long[count];
        for (int row = 0; row < people; row++) {
            for (int i = offsets[row]; i < offsets[row + 1]; i++) {
                times[i] = i == offsets[row] ? random.nextInt() : times[i - 1] + random.nextInt(90_000);
            }
        }
        Dictionary companies = words("company ", Math.max(1, people / 3));
        return new FactTableBuilder(people)
                .ids(IntStream.range(0, people).mapToLong(row -> row * 70_000L).toArray())
                .known(random.longs(people).toArray())
                .category(CategoryKey.COMPANY, companies, codes(people, companies, random))
                .category(new CategoryKey("other:Größe"), words("ü\uD83D\uDE00", 2), new int[people])
                .number(
                        NumberKey.REVENUE,
                        random.doubles(people)
                                .map(value -> value < 0.5 ? Double.NaN : value * 1e12)
                                .toArray())
                .number(NumberKey.COMPANY_SIZE, new double[people])
                .text(
                        TextKey.NAME,
                        IntStream.range(0, people)
                                .mapToObj(row -> random.nextInt(5) == 0 ? null : "Zoë " + "x".repeat(random.nextInt(9)))
                                .toArray(String[]::new))
                .text(TextKey.PHONE, new String[people])
                .interactions(new InteractionColumns(
                        offsets,
                        codes(count, words("type", 4), random),
                        times,
                        codes(count, words("/page/", 300), random),
                        codes(count, words("campaign", 2 * people + 1), random),
                        words("type", 4),
                        words("/page/", 300),
                        words("campaign", 2 * people + 1)))
                .build();
    }

    private static Dictionary words(String prefix, int size) {
        return Dictionary.of(List.copyOf(
                IntStream.range(0, size).mapToObj(code -> prefix + code).toList()));
    }

    private static int[] codes(int count, Dictionary words, Random random) {
        return random.ints(count, Dictionary.UNKNOWN, words.size()).toArray();
    }
}
