package org.winnable.imports.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.Deal;
import org.winnable.core.lead.DealField;
import org.winnable.core.source.RecordBatch;
import org.winnable.imports.ColumnMapping;
import org.winnable.imports.DateOrder;
import org.winnable.imports.internal.dialect.CellRules;
import org.winnable.imports.internal.value.FieldReader;
import org.winnable.imports.internal.value.Reading;

/** Makes deals of rows. */
final class DealRowMaker implements RowMaker {

    /** Identifiers contain none of these. */
    private static final Pattern BETWEEN = Pattern.compile("[;,|\\s]+");

    /** The name of a pipeline, in brackets behind that of the stage. */
    private static final Pattern PIPELINE = Pattern.compile("\\s*\\([^()]*\\)$");

    private final CellReader<DealField> cells;
    private final CellRules rules;
    private final Amounts amounts;
    private final ZoneId zone;
    private final FieldReader contact;
    private final List<ColumnMapping> columns;
    private final RowIssues issues;

    DealRowMaker(
            CellReader<DealField> cells,
            CellRules rules,
            Amounts amounts,
            ZoneId zone,
            List<ColumnMapping> columns,
            RowIssues issues) {
        this.cells = cells;
        this.rules = rules;
        this.amounts = amounts;
        this.zone = zone;
        this.contact =
                FieldReader.of(ContactField.EXTERNAL_ID, ZoneOffset.UTC, DateOrder.UNKNOWN, Map.of(), rules.idLength());
        this.columns = columns;
        this.issues = issues;
    }

    @Override
    public Optional<DealRow> make(RecordBatch.Row row) {
        Map<DealField, String> values = cells.read(row).values();
        @Nullable String key = values.get(DealField.KEY);
        if (key == null) {
            issues.rejected(row, columns, "row.noDeal");
            return Optional.empty();
        }
        Deal.Status status = status(values);
        // until then it is a forecast
        Optional<LocalDate> closed = status == Deal.Status.OPEN ? Optional.empty() : day(values.get(DealField.CLOSED));
        Deal deal = new Deal(
                key,
                Optional.ofNullable(values.get(DealField.COMPANY)),
                contacts(values.get(DealField.CONTACTS)),
                status,
                Optional.ofNullable(values.get(DealField.STAGE)),
                amounts.money(values.get(DealField.AMOUNT), values.get(DealField.CURRENCY)),
                day(values.get(DealField.OPENED)),
                closed);
        return Optional.of(new DealRow(row.line(), deal));
    }

    /** By its own column, or else by the stage: a stage that is not known to end a deal leaves it open. */
    private Deal.Status status(Map<DealField, String> values) {
        String stage = PIPELINE.matcher(values.getOrDefault(DealField.STAGE, "").toLowerCase(Locale.ROOT))
                .replaceFirst("");
        String byStage = rules.words().getOrDefault(DealField.STATUS, Map.of()).getOrDefault(stage, stage);
        String status = values.getOrDefault(DealField.STATUS, byStage).toLowerCase(Locale.ROOT);
        return switch (status) {
            case "won" -> Deal.Status.WON;
            case "lost" -> Deal.Status.LOST;
            default -> Deal.Status.OPEN;
        };
    }

    private List<String> contacts(@Nullable String ids) {
        return ids == null
                ? List.of()
                : Arrays.stream(BETWEEN.split(ids))
                        .filter(id -> !id.isEmpty())
                        .map(contact::read)
                        .filter(Reading.Value.class::isInstance)
                        .map(reading -> ((Reading.Value) reading).value())
                        .distinct()
                        .toList();
    }

    private Optional<LocalDate> day(@Nullable String moment) {
        return Optional.ofNullable(moment)
                .map(m -> Instant.parse(m).atZone(zone).toLocalDate());
    }
}
