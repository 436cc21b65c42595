package org.winnable.imports.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.winnable.core.lead.Company;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.Deal;
import org.winnable.core.lead.Money;
import org.winnable.core.lead.Spend;

/** Rows that tell of deals, spend and companies. */
class OtherRowsTest {

    private static final String DEALS = """
            rows: deals
            id-length: 4
            fields:
              key: [Id]
              company: [Account]
              contacts: [People]
              status: [Status]
              stage: [Stage]
              amount: [Amount]
              currency: [Currency]
              opened: [Opened]
              closed: [Closed]
            values:
              status:
                won: [Gewonnen]
                lost: [Verloren]
            """;
    private static final String SPEND = """
            rows: spend
            fields:
              campaign: [Campaign]
              channel: [Channel]
              from: [From]
              to: [To]
              day: [Day]
              cost: [Cost]
              currency: [Currency]
            """;

    @TempDir
    Path folder;

    private static Optional<Money> money(String amount, String currency) {
        return Optional.of(new Money(new BigDecimal(amount), Currency.getInstance(currency)));
    }

    @Test
    void aDealHasItsPeopleStageAndDays() throws Exception {
        RowReading reading = RowReading.of(
                folder,
                DEALS,
                "Id,Account,People,Stage,Amount,Currency,Opened,Closed",
                "D1,Example Ltd,00Q1xyz;00Q2xyz; 00Q1,Gewonnen (Pipeline A),1200.50,USD,2026-01-02,2026-03-04",
                "D2,,,Negotiation,,,,2026-12-31");

        assertEquals(
                List.of(
                        new DealRow(
                                2,
                                new Deal(
                                        "D1",
                                        Optional.of("Example Ltd"),
                                        List.of("00Q1", "00Q2"),
                                        Deal.Status.WON,
                                        Optional.of("Gewonnen (Pipeline A)"),
                                        money("1200.5", "USD"),
                                        Optional.of(LocalDate.of(2026, 1, 2)),
                                        Optional.of(LocalDate.of(2026, 3, 4)))),
                        new DealRow(
                                3,
                                new Deal(
                                        "D2",
                                        Optional.empty(),
                                        List.of(),
                                        Deal.Status.OPEN,
                                        Optional.of("Negotiation"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()))),
                reading.rows());
        assertEquals(List.of(), reading.issues());
    }

    @ParameterizedTest
    @CsvSource({
        "gewonnen, '', WON",
        "VERLOREN, '', LOST",
        "won, '', WON",
        "Offer, '', OPEN",
        "Gewonnen, Verloren, LOST",
        "Gewonnen, Paused, OPEN",
        "'', '', OPEN"
    })
    void theStatusIsThatOfItsColumnOrElseOfTheStage(String stage, String status, Deal.Status expected)
            throws Exception {
        RowReading reading = RowReading.of(folder, DEALS, "Id,Stage,Status", "D1," + stage + "," + status);

        assertEquals(expected, ((DealRow) reading.rows().getFirst()).deal().status());
    }

    @Test
    void aDealWithoutIdentifierIsRejected() throws Exception {
        RowReading reading = RowReading.of(folder, DEALS, "Id,Account", ",Example Ltd", "n/a,Other");

        assertEquals(List.of(), reading.rows());
        assertEquals(
                List.of("2: The row has no identifier of a deal.", "3: The row has no identifier of a deal."),
                reading.rejections());
    }

    @Test
    void whatWasSpentIsOfADayOrAPeriodInTheCurrencyThatIsNamed() throws Exception {
        RowReading reading = RowReading.of(
                folder,
                SPEND,
                "Campaign,Channel,From,To,Day,Cost (USD),Currency",
                "A,,2026-08-01,2026-08-31,2026-08-05,10,",
                "A,social,2026-08-01,2026-08-31,,20.5,CHF",
                ",,2026-08-01,,,0,");

        LocalDate first = LocalDate.of(2026, 8, 1);
        LocalDate fifth = LocalDate.of(2026, 8, 5);
        Optional<String> web = Optional.of("web");
        assertEquals(
                List.of(
                        new SpendRow(
                                2,
                                new Spend(
                                        "A",
                                        web,
                                        fifth,
                                        fifth,
                                        money("10", "USD").orElseThrow())),
                        new SpendRow(
                                3,
                                new Spend(
                                        "A",
                                        Optional.of("social"),
                                        first,
                                        LocalDate.of(2026, 8, 31),
                                        money("20.5", "CHF").orElseThrow())),
                        new SpendRow(
                                4,
                                new Spend(
                                        "Spring",
                                        web,
                                        first,
                                        first,
                                        money("0", "USD").orElseThrow()))),
                reading.rows());
    }

    @Test
    void rowsOfOneCampaignAndDayAreParts() throws Exception {
        RowReading reading = RowReading.of(
                folder,
                SPEND,
                "Campaign,Day,Cost,Ad set",
                "A,2026-08-01,10,one",
                "A,2026-08-01,5.5,two",
                "A,2026-08-01,5.5,two",
                "A,2026-08-02,1,one");

        assertEquals(
                List.of("10", "15.5", "15.5", "1"),
                reading.rows().stream()
                        .map(row -> ((SpendRow) row).spend().cost().amount().toPlainString())
                        .toList());
    }

    @Test
    void whatDoesNotSayWhatWasSpentIsRejected() throws Exception {
        RowReading reading = RowReading.of(
                folder,
                SPEND,
                "Campaign,From,To,Cost,Currency",
                "A,2026-08-31,2026-08-01,1,EUR",
                "A,,,1,EUR",
                "A,2026-08-01,,,EUR",
                "A,2026-08-01,,1,Taler");

        assertEquals(1, reading.rows().size());
        assertEquals(
                List.of(
                        "2: The period ends before it begins.",
                        "3: The row does not say what was spent: campaign, day and cost are needed.",
                        "4: The row does not say what was spent: campaign, day and cost are needed."),
                reading.rejections());
        assertEquals(
                "The value of \"Currency\" is no currency and was left out.",
                reading.issues().getLast().message());
    }

    @Test
    void aCompanyKeepsWhatTheModelDoesNotKnowAndItsNumbersAreScaled() throws Exception {
        String companies = """
                rows: companies
                fields: {company: [Account], revenue: [Revenue], industry: [Sector]}
                scale: {revenue: 1000000}
                """;
        RowReading reading = RowReading.of(
                folder, companies, "Account,Revenue,Sector,Founded", "Example,12.5,glass,1999", ",1,glass,");

        assertEquals(
                List.of(new CompanyRow(
                        2,
                        new Company(
                                "Example",
                                Map.of(ContactField.REVENUE, "12500000", ContactField.INDUSTRY, "glass"),
                                Map.of("Revenue", "12.5", "Founded", "1999")))),
                reading.rows());
        assertEquals(List.of("3: The row names no company."), reading.rejections());
    }
}
