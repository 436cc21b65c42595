package org.winnable.imports.internal;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.winnable.core.lead.ModelField;
import org.winnable.core.lead.Money;
import org.winnable.imports.internal.dialect.LabelKey;
import org.winnable.imports.internal.mapping.Mapping;

/**
 * The amounts of a column: in the currency that the row names, or else its label, as in {@code Amount spent (USD)}, or else
 * that of the workspace.
 *
 * @param otherwise the currency where a row names none
 */
record Amounts(Currency otherwise) {

    /** The amounts of the first column of a field. */
    static Amounts of(Mapping mapping, ModelField field, Currency workspace) {
        List<Integer> columns = mapping.sources().getOrDefault(field, List.of());
        return new Amounts(columns.stream()
                .findFirst()
                .flatMap(column ->
                        LabelKey.currency(mapping.columns().get(column).label()))
                .orElse(workspace));
    }

    /** An amount as it was read; nothing where there is none. */
    Optional<Money> money(@Nullable String amount, @Nullable String currency) {
        return Optional.ofNullable(amount)
                .map(number -> new Money(
                        new BigDecimal(number), currency == null ? otherwise : Currency.getInstance(currency)));
    }
}
