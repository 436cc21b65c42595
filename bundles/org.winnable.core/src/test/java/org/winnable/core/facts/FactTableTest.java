package org.winnable.core.facts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactTableTest {

    private static final Dictionary COMPANIES = Dictionary.of(List.of("Acme", "Engine plc"));

    private final FactTable table = new FactTableBuilder(4)
            .ids(new long[] {3, 5, 8, 13})
            .category(CategoryKey.COMPANY, COMPANIES, new int[] {1, 0, Dictionary.UNKNOWN, 1})
            .number(NumberKey.COMPANY_SIZE, new double[] {50, 10, Double.NaN, 50})
            .text(TextKey.NAME, new String[] {"Ada", null, "Grace", "Charles"})
            .interactions(new InteractionColumns(
                    new int[] {0, 3, 3, 4, 4},
                    new int[] {0, 1, 0, 1},
                    new long[] {100, 200, 200, 50},
                    new int[] {0, -1, 0, -1},
                    new int[] {-1, -1, -1, -1},
                    Dictionary.of(List.of("page-visit", "call")),
                    Dictionary.of(List.of("/pricing")),
                    Dictionary.EMPTY))
            .build();

    @Test
    void aPersonIsFoundByIdAndUnknownIdsAreNot() {
        assertEquals(2, table.row(8));
        assertEquals(-1, table.row(9));
        assertEquals(13, table.id(3));
    }

    @Test
    void whatIsNotKnownIsToldApartFromEmpty() {
        assertEquals(Dictionary.UNKNOWN, table.code(CategoryKey.COMPANY, 2));
        assertNull(table.value(CategoryKey.COMPANY, 2));
        assertNull(table.value(CategoryKey.TITLE, 0));
        assertTrue(Double.isNaN(table.number(NumberKey.COMPANY_SIZE, 2)));
        assertTrue(Double.isNaN(table.number(NumberKey.REVENUE, 0)));
        assertNull(table.text(TextKey.NAME, 1));
        assertEquals("Engine plc", table.value(CategoryKey.COMPANY, 0));
    }

    @Test
    void onlyInteractionsUpToADateAreSeen() {
        assertEquals(0, table.endInteraction(0, 99));
        assertEquals(1, table.endInteraction(0, 100));
        assertEquals(1, table.endInteraction(0, 199));
        assertEquals(3, table.endInteraction(0, 200));
        assertEquals(3, table.endInteraction(1, 1_000));
        assertEquals(4, table.endInteraction(2, 1_000));
    }

    @Test
    void colleaguesAreFoundByCompany() {
        assertEquals(2, table.companyPeople(0));
        assertEquals(0, table.companyRow(3, 0));
        assertEquals(3, table.companyRow(3, 1));
        assertEquals(1, table.companyPeople(1));
        assertEquals(0, table.companyPeople(2));
        assertThrows(IndexOutOfBoundsException.class, () -> table.companyRow(2, 0));
    }

    @Test
    void columnsThatDoNotFitAreRefused() {
        FactTableBuilder builder = new FactTableBuilder(2);

        assertThrows(IllegalArgumentException.class, () -> builder.number(NumberKey.REVENUE, new double[] {1}));
        assertThrows(IllegalArgumentException.class, () -> builder.ids(new long[] {4, 4}));
        assertThrows(
                IllegalArgumentException.class,
                () -> new InteractionColumns(
                        new int[] {0, 2},
                        new int[2],
                        new long[] {5, 4},
                        new int[2],
                        new int[2],
                        Dictionary.EMPTY,
                        Dictionary.EMPTY,
                        Dictionary.EMPTY));
    }

    @Test
    void aValueHasOneCode() {
        assertThrows(IllegalArgumentException.class, () -> Dictionary.of(List.of("a", "a")));
        assertEquals(Dictionary.UNKNOWN, COMPANIES.code("acme"));
        assertEquals(1, COMPANIES.code("Engine plc"));
    }

    @Test
    void whoIsTheSameInAnOlderTableIsFoundWhateverTheCodes() {
        FactTable older = new FactTableBuilder(4)
                .ids(new long[] {1, 3, 5, 8})
                .category(CategoryKey.COMPANY, Dictionary.of(List.of("Engine plc", "Elsewhere", "Acme")), new int[] {
                    0, 0, 2, Dictionary.UNKNOWN
                })
                .number(NumberKey.COMPANY_SIZE, new double[] {1, 50, 11, Double.NaN})
                .text(TextKey.NAME, new String[] {"Nobody", "Ada", null, "Grace"})
                .interactions(new InteractionColumns(
                        new int[] {0, 0, 3, 3, 4},
                        new int[] {1, 0, 1, 0},
                        new long[] {100, 200, 200, 50},
                        new int[] {0, -1, 0, -1},
                        new int[] {-1, -1, -1, -1},
                        Dictionary.of(List.of("call", "page-visit")),
                        Dictionary.of(List.of("/pricing")),
                        Dictionary.EMPTY))
                .build();

        // 5 has another company size, 13 was not there
        assertArrayEquals(new int[] {1, -1, 3, -1}, table.sameRows(older));
        assertArrayEquals(new int[] {0, 1, 2, 3}, table.sameRows(table));
        assertArrayEquals(new int[] {-1, -1, -1, -1}, table.sameRows(FactTable.EMPTY));
    }
}
