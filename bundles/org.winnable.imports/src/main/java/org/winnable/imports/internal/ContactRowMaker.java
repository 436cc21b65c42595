package org.winnable.imports.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnable.core.lead.ContactField;
import org.winnable.core.source.RecordBatch;
import org.winnable.imports.ColumnMapping;
import org.winnable.imports.internal.value.IsoMoment;
import org.winnable.workspace.PersonRow;

/** Makes people of rows, with what they did. */
record ContactRowMaker(
        CellReader<ContactField> cells,
        InteractionReader interactions,
        Optional<String> campaign,
        List<ColumnMapping> columns,
        RowIssues issues)
        implements RowMaker {

    /** Without any of these a row tells of nobody. */
    private static final List<ContactField> SOMEBODY = List.of(
            ContactField.EXTERNAL_ID,
            ContactField.EMAIL,
            ContactField.FULL_NAME,
            ContactField.FIRST_NAME,
            ContactField.LAST_NAME,
            ContactField.PHONE,
            ContactField.MOBILE,
            ContactField.PROFILE);

    /** Whether anybody can be recognised by the values of a row. */
    static boolean isSomebody(Map<ContactField, String> values) {
        // for each row of a file: a stream would cost more than what it asks
        for (ContactField field : SOMEBODY) {
            if (values.containsKey(field)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Optional<ContactRow> make(RecordBatch.Row row) {
        CellReader.Cells<ContactField> read = cells.read(row);
        Map<ContactField, String> values = read.values();
        if (!isSomebody(values)) {
            issues.rejected(row, columns, "row.nobody");
            return Optional.empty();
        }
        campaign.ifPresent(paid -> values.putIfAbsent(ContactField.CAMPAIGN, paid));
        Optional<Instant> occurred =
                Optional.ofNullable(values.get(ContactField.CREATED_AT)).map(IsoMoment::instant);
        return Optional.of(new ContactRow(
                new PersonRow(row.line(), occurred, values, read.others(), interactions.read(row, values))));
    }
}
