package org.winnable.core.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Isolated("it changes the locale of the process")
class LeadModelTest {

    @Test
    void theArithmeticOfAnImportAlwaysCloses() {
        Random random = new Random(7);
        ImportCounts counts = ImportCounts.NONE;
        for (int row = 0; row < 10_000; row++) {
            counts = counts.plus(RowOutcome.values()[random.nextInt(RowOutcome.values().length)]);
        }

        assertEquals(10_000, counts.read());
        assertEquals(counts.read(), counts.created() + counts.merged() + counts.unchanged() + counts.rejected());
        assertThrows(IllegalArgumentException.class, () -> new ImportCounts(3, 1, 1, 0, 0));
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldHasAKeyThatFindsItAndALabel(ContactField field) {
        assertEquals(Optional.of(field), ContactField.byKey(field.key()));
        assertFalse(field.label().isBlank());
    }

    @ParameterizedTest
    @EnumSource
    void everyLevelHasAKeyThatFindsItAndALabel(Seniority level) {
        assertEquals(Optional.of(level), Seniority.byKey(level.key()));
        assertFalse(level.label().isBlank());
    }

    @ParameterizedTest
    @EnumSource
    void everyFunctionHasAKeyThatFindsItAndALabel(JobFunction function) {
        assertEquals(Optional.of(function), JobFunction.byKey(function.key()));
        assertFalse(function.label().isBlank());
        assertEquals(function.label(), ContactField.FUNCTION.valueLabel(function.key()));
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleHasAKeyThatFindsItAndALabel(BuyingRole role) {
        assertEquals(Optional.of(role), BuyingRole.byKey(role.key()));
        assertFalse(role.label().isBlank());
    }

    @ParameterizedTest
    @EnumSource
    void everySourceClassHasAKeyThatFindsItAndALabel(SourceClass sourceClass) {
        assertEquals(Optional.of(sourceClass), SourceClass.byKey(sourceClass.key()));
        assertFalse(sourceClass.label().isBlank());
    }

    @Test
    void aSourcesOwnWordsAreShownAsTheyAre() {
        assertEquals("Facility management", ContactField.FUNCTION.valueLabel("Facility management"));
        assertEquals("Vice president", ContactField.SENIORITY.valueLabel("vice-president"));
        assertEquals("sales", ContactField.INDUSTRY.valueLabel("sales"));
    }

    @Test
    void interactionTypesOfPlugInsNeedNoText() {
        assertEquals("requested a demo", InteractionType.DEMO_REQUEST.label());
        assertEquals("badge-scan", new InteractionType("badge-scan").label());
        assertThrows(IllegalArgumentException.class, () -> new InteractionType("Badge Scan"));
    }

    @Test
    void aNameIsShownFromItsPartsBeforeTheWhole() {
        assertEquals(
                Optional.of("Ada Lovelace"),
                contact(Map.of(
                                ContactField.FIRST_NAME,
                                "Ada",
                                ContactField.LAST_NAME,
                                "Lovelace",
                                ContactField.FULL_NAME,
                                "LOVELACE, ADA"))
                        .displayName());
        assertEquals(
                Optional.of("Lovelace"),
                contact(Map.of(ContactField.LAST_NAME, "Lovelace")).displayName());
        assertEquals(
                Optional.of("Ada L."),
                contact(Map.of(ContactField.FULL_NAME, "Ada L.")).displayName());
        assertEquals(Optional.empty(), contact(Map.of()).displayName());
    }

    @Test
    void moneyOfTwoCurrenciesIsNotAdded() {
        Money euros = new Money(new BigDecimal("10.50"), Currency.getInstance("EUR"));

        assertEquals(new BigDecimal("21.00"), euros.plus(euros).amount());
        assertThrows(
                IllegalArgumentException.class,
                () -> euros.plus(new Money(BigDecimal.ONE, Currency.getInstance("USD"))));
    }

    @Test
    void moneyIsWrittenAsItsLocaleDoesWithCentsOnlyWhereThereAreSome() {
        Locale before = Locale.getDefault(Locale.Category.FORMAT);
        try {
            Locale.setDefault(Locale.Category.FORMAT, Locale.UK);
            Currency euro = Currency.getInstance("EUR");
            assertEquals("€4,000", new Money(new BigDecimal("4000.00"), euro).label());
            assertEquals("€1.50", new Money(new BigDecimal("1.5"), euro).label());
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, before);
        }
    }

    @Test
    void aPeriodOfSpendEndsAfterItBegins() {
        Money cost = new Money(BigDecimal.TEN, Currency.getInstance("EUR"));
        LocalDate first = LocalDate.of(2026, 1, 1);

        assertThrows(
                IllegalArgumentException.class,
                () -> new Spend("search", Optional.empty(), first, first.minusDays(1), cost));
    }

    private static Contact contact(Map<ContactField, String> values) {
        Map<ContactField, Contact.Provenance> provenance = new java.util.EnumMap<>(ContactField.class);
        values.forEach((field, value) -> provenance.put(field, new Contact.Provenance(value, 1)));
        return new Contact(1, provenance, Map.of(), List.of());
    }
}
