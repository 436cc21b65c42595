package org.winnable.content.ui.internal.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.lead.Money;

class AssetFieldTest {

    private static final Currency EURO = Currency.getInstance("EUR");

    private final PlannedAsset asset = NewAsset.titled("What a pallet costs", Set.of());

    @ParameterizedTest
    @EnumSource
    void whatIsShownIsWhatIsRead(AssetField field) {
        String written = switch (field) {
            case DUE, PUBLISHED, REVIEW -> "2026-03-29";
            case COST -> "1200.50 USD";
            case TITLE, FORMAT, OWNER, NEXT, ADDRESS -> "Something else";
        };
        PlannedAsset changed = field.with(asset, written, EURO).orElseThrow();
        assertEquals(written, field.text(changed));
        assertEquals(Optional.of(changed), field.with(changed, field.text(changed), EURO));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TITLE")
    void anEmptyTextTakesTheValueAway(AssetField field) {
        PlannedAsset filled = field.with(asset, "2026-03-29", EURO)
                .or(() -> field.with(asset, "3 EUR", EURO))
                .orElseThrow();
        assertEquals(Optional.of(asset), field.with(filled, " ", EURO));
    }

    @ParameterizedTest
    @CsvSource({"DUE, in March", "REVIEW, 2026-02-30", "COST, a lot", "COST, 12 QQQ", "TITLE, ' '"})
    void whatIsNoSuchValueIsRefused(AssetField field, String written) {
        assertEquals(Optional.empty(), field.with(asset, written, EURO));
    }

    @Test
    void anAmountWithoutCurrencyIsInTheClients() {
        assertEquals(
                Optional.of(new Money(new BigDecimal("900"), EURO)),
                AssetField.COST.with(asset, "900", EURO).orElseThrow().cost());
        assertEquals(
                Optional.of(LocalDate.of(2026, 3, 29)),
                AssetField.DUE
                        .with(asset, "2026-03-29", EURO)
                        .orElseThrow()
                        .dates()
                        .due());
    }

    @Test
    void aKeyIsMadeOfTheTitleAndIsNobodyElses() {
        assertEquals("what-a-pallet-costs", asset.key());
        assertEquals(
                "what-a-pallet-costs-3",
                NewAsset.titled("What a pallet costs?", Set.of(asset.key(), "what-a-pallet-costs-2"))
                        .key());
        assertEquals("asset", NewAsset.titled("!", Set.of()).key());
    }
}
