package org.winnable.imports.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnable.core.lead.ContactField;
import org.winnable.core.source.RecordBatch;
import org.winnable.imports.ColumnMapping;

/** Makes people of rows, with what they did. */
final class ContactRowMaker implements RowMaker {

    private final CellReader<ContactField> cells;
    private final InteractionReader interactions;
    private final Optional<String> campaign;
    private final List<ColumnMapping> columns;
    private final RowIssues issues;

    ContactRowMaker(
            CellReader<ContactField> cells,
            InteractionReader interactions,
            Optional<String> campaign,
            List<ColumnMapping> columns,
            RowIssues issues) {
        this.cells = cells;
        this.interactions = interactions;
        this.campaign = campaign;
        this.columns = columns;
        this.issues = issues;
    }

    @Override
    public Optional<ContactRow> make(RecordBatch.Row row) {
        CellReader.Cells<ContactField> read = cells.read(row);
        Map<ContactField, String> values = read.values();
        campaign.ifPresent(paid -> values.putIfAbsent(ContactField.CAMPAIGN, paid));
        Optional<Instant> occurred =
                Optional.ofNullable(values.get(ContactField.CREATED_AT)).map(Instant::parse);
        Optional<String> paidBy = Optional.ofNullable(values.get(ContactField.CAMPAIGN));
        ContactRow person =
                new ContactRow(row.line(), occurred, values, read.others(), interactions.read(row, values, paidBy));
        if (!person.hasSomebody()) {
            issues.rejected(row, columns, "row.nobody");
            return Optional.empty();
        }
        return Optional.of(person);
    }
}
