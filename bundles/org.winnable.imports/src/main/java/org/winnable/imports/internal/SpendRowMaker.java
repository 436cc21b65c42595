package org.winnable.imports.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.winnable.core.lead.Money;
import org.winnable.core.lead.Spend;
import org.winnable.core.lead.SpendField;
import org.winnable.core.source.RecordBatch;
import org.winnable.imports.ColumnMapping;

/**
 * Makes money spent of rows: of a day, or of a period. Reports below the level of campaigns have several rows of one campaign
 * and period, which are parts of what was spent: each row is told with those before it. A row that stands there twice counts
 * once.
 */
final class SpendRowMaker implements RowMaker {

    /** What has one cost. */
    private record Item(String campaign, Optional<String> channel, LocalDate from, LocalDate to) {}

    private final CellReader<SpendField> cells;
    private final Amounts amounts;
    private final RowDefaults defaults;
    private final List<ColumnMapping> columns;
    private final RowIssues issues;
    private final Map<Item, Money> sums = new HashMap<>();
    private final Set<List<String>> seen = new HashSet<>();

    SpendRowMaker(
            CellReader<SpendField> cells,
            Amounts amounts,
            RowDefaults defaults,
            List<ColumnMapping> columns,
            RowIssues issues) {
        this.cells = cells;
        this.amounts = amounts;
        this.defaults = defaults;
        this.columns = columns;
        this.issues = issues;
    }

    @Override
    public Optional<SpendRow> make(RecordBatch.Row row) {
        Map<SpendField, String> values = cells.read(row).values();
        Optional<String> campaign =
                Optional.ofNullable(values.get(SpendField.CAMPAIGN)).or(defaults::campaign);
        Optional<Money> cost = amounts.money(values.get(SpendField.COST), values.get(SpendField.CURRENCY));
        Optional<LocalDate> from = day(values, SpendField.DAY).or(() -> day(values, SpendField.FROM));
        if (campaign.isEmpty() || cost.isEmpty() || from.isEmpty()) {
            issues.rejected(row, columns, "row.noSpend");
            return Optional.empty();
        }
        LocalDate to =
                day(values, SpendField.DAY).or(() -> day(values, SpendField.TO)).orElse(from.get());
        if (to.isBefore(from.get())) {
            issues.rejected(row, columns, "row.period");
            return Optional.empty();
        }
        Optional<String> channel =
                Optional.ofNullable(values.get(SpendField.CHANNEL)).or(defaults::channel);
        Money sum = sum(row, new Item(campaign.get(), channel, from.get(), to), cost.get());
        return Optional.of(new SpendRow(row.line(), new Spend(campaign.get(), channel, from.get(), to, sum)));
    }

    private Money sum(RecordBatch.Row row, Item item, Money cost) {
        if (seen.add(row.values())) {
            // what is in another currency cannot be added and takes the place of what was before
            sums.merge(item, cost, (sum, more) -> sum.currency().equals(more.currency()) ? sum.plus(more) : more);
        }
        return sums.getOrDefault(item, cost);
    }

    private Optional<LocalDate> day(Map<SpendField, String> values, SpendField field) {
        return Optional.ofNullable(values.get(field))
                .map(moment -> Instant.parse(moment).atZone(defaults.zone()).toLocalDate());
    }
}
