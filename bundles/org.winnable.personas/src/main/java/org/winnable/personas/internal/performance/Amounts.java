package org.winnable.personas.internal.performance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.winnable.core.lead.Money;

/** Sums of money, one for each currency: nothing is exchanged. Not thread-safe. */
final class Amounts {

    private static final int CENTS = 2;

    private final Map<String, BigDecimal> sums = new TreeMap<>();

    void add(Money money) {
        add(money, 1, 1);
    }

    /** Adds a share of an amount. */
    void add(Money money, long part, long whole) {
        BigDecimal share = money.amount()
                .multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
        sums.merge(money.currency().getCurrencyCode(), share, BigDecimal::add);
    }

    /** In cents, by currency. */
    List<Money> list() {
        return each(1);
    }

    /** For each of several heads, in cents, by currency. */
    List<Money> each(long heads) {
        return sums.entrySet().stream()
                .map(sum -> new Money(
                        sum.getValue().divide(BigDecimal.valueOf(heads), CENTS, RoundingMode.HALF_UP),
                        Currency.getInstance(sum.getKey())))
                .toList();
    }
}
