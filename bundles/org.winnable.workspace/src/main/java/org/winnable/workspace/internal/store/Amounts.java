package org.winnable.workspace.internal.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;
import org.winnable.core.lead.Money;

/** Money in the store: an amount, and behind it its currency. */
final class Amounts {

    /** Decimals of an amount in the store. */
    private static final int SCALE = 6;

    private Amounts() {}

    /** Sets an amount and, behind it, its currency. */
    static void set(PreparedStatement statement, int place, @Nullable Money money) throws SQLException {
        statement.setBigDecimal(place, amount(money));
        statement.setString(place + 1, currency(money));
    }

    /** Appends an amount and, behind it, its currency. */
    static void append(DuckDBAppender appender, @Nullable Money money) throws SQLException {
        appender.append(amount(money)).append(currency(money));
    }

    private static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount().setScale(SCALE, RoundingMode.HALF_EVEN);
    }

    private static @Nullable String currency(@Nullable Money money) {
        return money == null ? null : money.currency().getCurrencyCode();
    }

    /** An amount and the currency beside it, with no more decimals than it needs or the currency has. */
    static Optional<Money> read(ResultSet rows, String column) throws SQLException {
        BigDecimal amount = rows.getBigDecimal(column);
        if (rows.wasNull()) {
            return Optional.empty();
        }
        Currency currency = Currency.getInstance(rows.getString("currency"));
        BigDecimal plain = amount.stripTrailingZeros();
        int digits = Math.max(0, Math.max(plain.scale(), currency.getDefaultFractionDigits()));
        return Optional.of(new Money(plain.setScale(digits), currency));
    }
}
