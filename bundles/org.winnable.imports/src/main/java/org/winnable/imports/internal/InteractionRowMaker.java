package org.winnable.imports.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.Interaction;
import org.winnable.core.source.RecordBatch;
import org.winnable.imports.ColumnMapping;
import org.winnable.workspace.PersonRow;

/** Makes of each row what somebody did. */
record InteractionRowMaker(
        CellReader<ContactField> cells,
        InteractionReader interactions,
        Optional<String> campaign,
        List<ColumnMapping> columns,
        RowIssues issues)
        implements RowMaker {

    @Override
    public Optional<InteractionRow> make(RecordBatch.Row row) {
        Map<ContactField, String> values = cells.read(row).values();
        if (!ContactRowMaker.isSomebody(values)) {
            issues.rejected(row, columns, "row.nobody");
            return Optional.empty();
        }
        List<Interaction> told = interactions.read(
                row, campaign.map(paid -> Map.of(ContactField.CAMPAIGN, paid)).orElse(Map.of()));
        if (told.isEmpty()) {
            issues.rejected(row, columns, "row.noInteraction");
            return Optional.empty();
        }
        return Optional.of(new InteractionRow(new PersonRow(row.line(), Optional.empty(), values, Map.of(), told)));
    }
}
