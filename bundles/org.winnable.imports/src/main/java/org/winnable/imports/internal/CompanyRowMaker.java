package org.winnable.imports.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.winnable.core.lead.Company;
import org.winnable.core.lead.ContactField;
import org.winnable.core.source.RecordBatch;
import org.winnable.imports.ColumnMapping;

/** Makes companies of rows. */
final class CompanyRowMaker implements RowMaker {

    private final CellReader<ContactField> cells;
    private final List<ColumnMapping> columns;
    private final RowIssues issues;

    CompanyRowMaker(CellReader<ContactField> cells, List<ColumnMapping> columns, RowIssues issues) {
        this.cells = cells;
        this.columns = columns;
        this.issues = issues;
    }

    @Override
    public Optional<CompanyRow> make(RecordBatch.Row row) {
        CellReader.Cells<ContactField> read = cells.read(row);
        Map<ContactField, String> values = new EnumMap<>(ContactField.class);
        values.putAll(read.values());
        @Nullable String name = values.remove(ContactField.COMPANY);
        if (name == null) {
            issues.rejected(row, columns, "row.noCompany");
            return Optional.empty();
        }
        return Optional.of(new CompanyRow(row.line(), new Company(name, values, read.others())));
    }
}
