package org.winnable.sources.tabular.internal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.winnable.core.source.HeaderFinder;
import org.winnable.core.source.ImportRun;
import org.winnable.core.source.Issue;
import org.winnable.core.source.Issues;
import org.winnable.core.source.Layout;
import org.winnable.core.source.RecordBatch;
import org.winnable.core.source.SourceException;
import org.winnable.core.source.SourceSettings;
import org.winnable.core.text.Texts;
import org.winnable.core.work.Progress;

/** One delimited text being read. */
final class DelimitedTextRun implements ImportRun {

    private static final Texts TEXTS = Texts.of(DelimitedTextRun.class);

    private final Records records;
    private final ByteCount bytes;
    private final Layout layout;
    private final Set<String> knownLabels;
    /** Records that were read already, before those still to come. */
    private final Deque<TextRecord> readAhead;

    private boolean ended;

    private DelimitedTextRun(
            Records records, ByteCount bytes, Layout layout, Set<String> knownLabels, Deque<TextRecord> readAhead) {
        this.records = records;
        this.bytes = bytes;
        this.layout = layout;
        this.knownLabels = knownLabels;
        this.readAhead = readAhead;
    }

    /**
     * Finds the header.
     *
     * @param records from the beginning of the file; closed by the run
     * @param description of the form, for the layout
     * @throws SourceException if there is nothing in the file
     */
    static DelimitedTextRun begin(Records records, ByteCount bytes, SourceSettings settings, String description)
            throws SourceException, IOException {
        Deque<TextRecord> ahead = new ArrayDeque<>();
        boolean more = true;
        while (more && ahead.size() < HeaderFinder.LOOK_AHEAD) {
            Optional<TextRecord> record = records.next();
            record.ifPresent(ahead::add);
            more = record.isPresent();
        }
        List<TextRecord> first = List.copyOf(ahead);
        if (first.stream().allMatch(TextRecord::isBlank) && !more) {
            throw new SourceException(SourceException.NO_LINE, TEXTS.get("file.blank"));
        }
        OptionalInt header = settings.headerLine().isPresent()
                ? OptionalInt.of(atLine(first, settings.headerLine().get()))
                : HeaderFinder.find(fields(first), settings.knownLabels());
        return new DelimitedTextRun(
                records, bytes, layout(first, header, description), settings.knownLabels(), rows(ahead, header));
    }

    private static List<List<String>> fields(List<TextRecord> records) {
        return records.stream().map(TextRecord::fields).toList();
    }

    private static int atLine(List<TextRecord> records, long line) throws SourceException {
        return IntStream.range(0, records.size())
                .filter(i -> records.get(i).line() == line)
                .findFirst()
                .orElseThrow(() -> new SourceException(line, TEXTS.get("header.missing", line)));
    }

    private static Layout layout(List<TextRecord> records, OptionalInt header, String description) {
        if (header.isPresent()) {
            TextRecord record = records.get(header.getAsInt());
            String text = TEXTS.get("layout.header", description, record.line());
            List<String> labels = record.fields().stream().map(String::strip).toList();
            return new Layout(labels, Optional.of(record.line()), text);
        }
        List<String> labels = IntStream.rangeClosed(1, HeaderFinder.columns(fields(records)))
                .mapToObj(i -> TEXTS.get("column", i))
                .toList();
        return new Layout(labels, Optional.empty(), TEXTS.get("layout.noHeader", description));
    }

    /** Leaves what stands above the data. */
    private static Deque<TextRecord> rows(Deque<TextRecord> ahead, OptionalInt header) {
        for (int i = 0; i <= header.orElse(-1); i++) {
            ahead.remove();
        }
        if (header.isEmpty()) {
            while (!ahead.isEmpty() && HeaderFinder.isPreamble(ahead.element().fields())) {
                ahead.remove();
            }
        }
        return ahead;
    }

    @Override
    public Layout layout() {
        return layout;
    }

    @Override
    public boolean next(RecordBatch batch, Issues issues, Progress progress) throws SourceException, IOException {
        while (!ended && !batch.isFull()) {
            Optional<TextRecord> record = record();
            ended = record.isEmpty() || endsTable(record.get(), issues);
            if (!ended && !record.orElseThrow().isBlank()) {
                batch.add(record.get().line(), fitted(record.get(), issues));
            }
        }
        progress.advance(bytes.takeCount());
        progress.checkCancelled();
        return !ended;
    }

    private Optional<TextRecord> record() throws SourceException, IOException {
        return readAhead.isEmpty() ? records.next() : Optional.of(readAhead.remove());
    }

    /** Whether a blank line or a title stands above the labels of another table, which is not read. */
    private boolean endsTable(TextRecord record, Issues issues) throws SourceException, IOException {
        if (knownLabels.isEmpty() || layout.headerLine().isEmpty() || HeaderFinder.filled(record.fields()) > 1) {
            return false;
        }
        Optional<TextRecord> next = record();
        next.ifPresent(readAhead::addFirst);
        boolean ends = next.isPresent()
                && HeaderFinder.beginsTable(next.get().fields(), knownLabels)
                && !next.get().fields().stream().map(String::strip).toList().equals(layout.labels());
        if (ends) {
            issues.add(issue(next.get(), Optional.empty(), Optional.empty(), "table.other"));
        }
        return ends;
    }

    /** The values of a record without empty ones beyond the labels; says what is odd about it. */
    private List<String> fitted(TextRecord record, Issues issues) {
        List<String> values = record.fields();
        int columns = layout.labels().size();
        for (int field : record.zeroFields()) {
            note(record, field, "row.zero", issues);
        }
        for (int field : record.brokenFields()) {
            note(record, field, "row.broken", issues);
        }
        if (values.size() == columns) {
            return values;
        }
        if (values.size() < columns) {
            issues.add(issue(record, Optional.empty(), Optional.empty(), "row.short", values.size(), columns));
            return values;
        }
        int filled = values.size();
        while (filled > columns && values.get(filled - 1).isBlank()) {
            filled--;
        }
        if (filled > columns) {
            issues.add(issue(record, Optional.empty(), Optional.of(values.get(columns)), "row.long", filled, columns));
        }
        return new ArrayList<>(values.subList(0, filled));
    }

    private void note(TextRecord record, int field, String key, Issues issues) {
        Optional<String> label =
                field < layout.labels().size() ? Optional.of(layout.labels().get(field)) : Optional.empty();
        issues.add(issue(record, label, Optional.of(record.fields().get(field)), key));
    }

    private static Issue issue(
            TextRecord record, Optional<String> label, Optional<String> value, String key, Object... arguments) {
        return new Issue(
                Issue.Severity.NOTE,
                record.line(),
                label,
                value,
                TEXTS.get(key, arguments),
                TEXTS.get(key + ".remedy", arguments));
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
