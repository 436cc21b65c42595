package org.winnable.imports.internal.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnable.imports.DateOrder;

class DateTextTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-12 | 2024-03-11T23:00:00Z",
                "2024/3/2 | 2024-03-01T23:00:00Z",
                "2024-03-12T10:15:30Z | 2024-03-12T10:15:30Z",
                "2024-03-12 10:15:30 | 2024-03-12T09:15:30Z",
                "2024-08-13T18:04:34.666+00:00 | 2024-08-13T18:04:34.666Z",
                "2024-03-12T10:15:30+0530 | 2024-03-12T04:45:30Z",
                "2024-03-12 10:15 UTC | 2024-03-12T10:15:00Z",
                "12 Mar 2024 | 2024-03-11T23:00:00Z",
                "15-Jan-2024 | 2024-01-14T23:00:00Z",
                "Mar 20 2024 | 2024-03-19T23:00:00Z",
                "March 20th, 2024 3:05 pm | 2024-03-20T14:05:00Z",
                "12. März 2024 | 2024-03-11T23:00:00Z",
                "3 février 2024 | 2024-02-02T23:00:00Z",
                "5 de agosto de 2024 | 2024-08-04T22:00:00Z",
                "20.03.2024 | 2024-03-19T23:00:00Z",
                "03.04.2024 | 2024-04-02T22:00:00Z",
                "25/12/2024 | 2024-12-24T23:00:00Z",
                "12/25/2024 12:30 AM | 2024-12-24T23:30:00Z",
                "04/04/2024 | 2024-04-03T22:00:00Z",
                "20240312 | 2024-03-11T23:00:00Z",
                "1710234930 | 2024-03-12T09:15:30Z",
                "1710234930123 | 2024-03-12T09:15:30.123Z"
            })
    void aMomentThatHasOneMeaningIsRead(String text, String instant) {
        assertEquals(Reading.of(instant), DateText.read(text, BERLIN, DateOrder.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2024-13-01",
                "31/02/2024",
                "45000",
                "12/03/24",
                "25:00",
                "Foo 3 2024",
                "2024-01-01 13:00 pm"
            })
    void whatIsNoDateIsNotGuessed(String text) {
        assertEquals(Reading.UNREADABLE, DateText.read(text, BERLIN, DateOrder.UNKNOWN));
    }

    @Test
    void aDateWithTwoMeaningsIsReadOnlyWhereItsColumnTellsTheOrder() {
        assertEquals(Reading.AMBIGUOUS, DateText.read("03/04/2024", BERLIN, DateOrder.UNKNOWN));
        assertEquals(Reading.of("2024-03-03T23:00:00Z"), DateText.read("03/04/2024", BERLIN, DateOrder.MONTH_FIRST));
        assertEquals(Reading.of("2024-04-02T22:00:00Z"), DateText.read("03/04/2024", BERLIN, DateOrder.DAY_FIRST));
    }

    @ParameterizedTest
    @CsvSource({
        "03/15/2024 9:12 AM, MONTH_FIRST",
        "15-03-2024, DAY_FIRST",
        "15.3.2024, DAY_FIRST",
        "3.4.2024, DAY_FIRST",
        "' 03/04/2024 ', UNKNOWN",
        "3/4/2024 10:00, UNKNOWN",
        "04/04/2024,",
        "13/14/2024,",
        "32/01/2024,",
        "00/01/2024,",
        "3.14.2024,",
        "15/03-2024,",
        "15/03/24,",
        "15/03/20245,",
        "15|03|2024,",
        "2024-03-15,",
        "15/,",
        "15/03,",
        "'',",
        "soon,"
    })
    void aDateTellsTheOrderOfItsNumbersOrThatItHasTwoMeanings(String text, @Nullable DateOrder order) {
        assertEquals(Optional.ofNullable(order), DateText.order(text));
    }
}
