package org.winnable.core.lead;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/**
 * An amount in one currency.
 *
 * @param amount exact; may be negative (a refund)
 * @param currency ISO 4217
 */
public record Money(BigDecimal amount, Currency currency) {

    /** The sum of two amounts of the same currency. */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add " + other.currency + " to " + currency);
        }
        return new Money(amount.add(other.amount), currency);
    }

    /** The amount for people, as their locale writes it; cents only where there are some. */
    public String label() {
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.getDefault(Locale.Category.FORMAT));
        format.setCurrency(currency);
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        int cents = Math.max(0, currency.getDefaultFractionDigits());
        format.setMinimumFractionDigits(whole ? 0 : cents);
        format.setMaximumFractionDigits(whole ? 0 : cents);
        return format.format(amount);
    }
}
