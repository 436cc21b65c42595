package org.winnable.imports.internal.value;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Currencies by code or by a sign that means one only. */
final class CurrencyText {

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final Map<String, String> SIGNS = Map.of("€", "EUR", "US$", "USD", "£", "GBP", "₹", "INR");

    private CurrencyText() {}

    /** The ISO 4217 code. */
    static Reading read(String text) {
        String word = Spacing.single(text).toUpperCase(Locale.ROOT);
        String code = SIGNS.getOrDefault(word, word);
        return CODES.contains(code) ? Reading.of(code) : Reading.UNREADABLE;
    }
}
