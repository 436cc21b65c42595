package org.winnable.imports.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.winnable.core.source.Issue;
import org.winnable.core.source.Layout;
import org.winnable.core.source.RecordBatch;
import org.winnable.imports.Lists;
import org.winnable.imports.internal.dialect.DialectReader;
import org.winnable.imports.internal.dialect.DialectRules;
import org.winnable.imports.internal.mapping.ColumnChoices;
import org.winnable.imports.internal.mapping.Mapper;
import org.winnable.imports.internal.mapping.Mapping;
import org.winnable.workspace.PersonRow;

/** What becomes of the rows of a list in some dialect; values are separated by commas. */
record RowReading(List<? extends MappedRow> rows, List<Issue> issues) {

    private static final RowDefaults DEFAULTS = new RowDefaults(
            ZoneOffset.UTC, Currency.getInstance("EUR"), Optional.empty(), Optional.of("web"), Optional.of("Spring"));

    static RowReading of(Path folder, String dialect, String labels, String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("dialect.yaml"), dialect);
        DialectReader.Result read = DialectReader.read(Lists.dialect(file));
        if (!read.problems().isEmpty()) {
            throw new IllegalArgumentException(read.problems().toString());
        }
        Optional<DialectRules> rules = Optional.of(read.rules());
        RecordBatch batch = new RecordBatch();
        for (int i = 0; i < lines.length; i++) {
            batch.add(i + 2L, Arrays.asList(lines[i].split(",", -1)));
        }
        Layout layout = new Layout(Arrays.asList(labels.split(",", -1)), Optional.of(1L), "");
        Placeholders placeholders = new Placeholders(Set.of("n/a"));
        Mapping mapping = Mapper.map(layout, batch.rows(), rules, List.of(), ColumnChoices.NONE, placeholders.words());
        List<Issue> issues = new ArrayList<>();
        RowReader reader = new RowReader(mapping, rules, DEFAULTS, placeholders, new RowIssues(issues::add));
        List<MappedRow> rows = new ArrayList<>();
        batch.rows().forEach(row -> reader.read(row).ifPresent(rows::add));
        return new RowReading(rows, issues);
    }

    PersonRow person(int row) {
        return ((ContactRow) rows.get(row)).person();
    }

    List<String> rejections() {
        return issues.stream()
                .filter(issue -> issue.severity() == Issue.Severity.REJECTION)
                .map(issue -> issue.line() + ": " + issue.message())
                .toList();
    }
}
