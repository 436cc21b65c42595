package org.winnable.core.lead;

import java.math.BigDecimal;
import java.util.Currency;

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
}
