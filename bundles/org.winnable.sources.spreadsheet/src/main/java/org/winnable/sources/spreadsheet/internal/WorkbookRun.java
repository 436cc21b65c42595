package org.winnable.sources.spreadsheet.internal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
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

/** One sheet of a workbook being read. */
final class WorkbookRun implements ImportRun {

    /** So many values fill a batch, even if they are in few rows. */
    private static final int BATCH_VALUES = 250_000;

    private static final int ROWS_PER_CHECK = 256;
    private static final Texts TEXTS = Texts.of(WorkbookRun.class);

    private final Workbook workbook;
    private final SheetReader rows;
    private final Layout layout;
    /** Rows that were read to find the header, before those still to come. */
    private final Deque<SheetRow> readAhead;

    /** Length of the file, and of the sheet in it, in bytes. */
    private final long fileSize;

    private final long sheetSize;
    private long reported;
    private long line = SourceException.NO_LINE;

    private WorkbookRun(
            Workbook workbook,
            SheetReader rows,
            Layout layout,
            Deque<SheetRow> readAhead,
            long fileSize,
            long sheetSize) {
        this.workbook = workbook;
        this.rows = rows;
        this.layout = layout;
        this.readAhead = readAhead;
        this.fileSize = fileSize;
        this.sheetSize = sheetSize;
    }

    /**
     * Chooses the sheet and finds its header.
     *
     * @param workbook closed by the run
     * @param fileSize in bytes, for progress
     */
    static WorkbookRun begin(Workbook workbook, SourceSettings settings, long fileSize)
            throws SourceException, IOException {
        Workbook.Sheet sheet = SheetChoice.of(workbook, settings);
        SheetReader rows = new SheetReader(workbook, sheet);
        try {
            Deque<SheetRow> ahead = new ArrayDeque<>();
            Optional<SheetRow> row = rows.next();
            while (row.isPresent() && ahead.size() < HeaderFinder.LOOK_AHEAD) {
                ahead.add(row.get());
                row = rows.next();
            }
            if (row.isEmpty() && ahead.stream().allMatch(SheetRow::isBlank)) {
                throw new SourceException(SourceException.NO_LINE, TEXTS.get("sheet.blank", sheet.name()));
            }
            Deque<SheetRow> data = new ArrayDeque<>(ahead);
            row.ifPresent(data::add);
            List<SheetRow> first = List.copyOf(ahead);
            OptionalInt header = header(first, settings);
            drop(data, header);
            Layout layout = layout(first, header, describe(workbook, sheet));
            return new WorkbookRun(
                    workbook, rows, layout, data, fileSize, workbook.parts().size(sheet.part()));
        } catch (SourceException | IOException | RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    private static OptionalInt header(List<SheetRow> first, SourceSettings settings) throws SourceException {
        if (settings.headerLine().isEmpty()) {
            return HeaderFinder.find(first.stream().map(SheetRow::values).toList(), settings.knownLabels());
        }
        long wanted = settings.headerLine().get();
        OptionalInt found = IntStream.range(0, first.size())
                .filter(i -> first.get(i).line() == wanted)
                .findFirst();
        if (found.isEmpty()) {
            throw new SourceException(wanted, TEXTS.get("header.missing", wanted));
        }
        return found;
    }

    /** Leaves what stands above the data. */
    private static void drop(Deque<SheetRow> rows, OptionalInt header) {
        for (int i = 0; i <= header.orElse(-1); i++) {
            rows.remove();
        }
        while (header.isEmpty()
                && !rows.isEmpty()
                && HeaderFinder.isPreamble(rows.element().values())) {
            rows.remove();
        }
    }

    private static String describe(Workbook workbook, Workbook.Sheet sheet) {
        List<Workbook.Sheet> others =
                workbook.sheets().stream().filter(s -> !s.equals(sheet)).toList();
        return others.isEmpty()
                ? TEXTS.get("layout.only", sheet.name())
                : TEXTS.get("layout.sheet", sheet.name(), SheetChoice.names(others));
    }

    private static Layout layout(List<SheetRow> rows, OptionalInt header, String description) {
        if (header.isPresent()) {
            SheetRow row = rows.get(header.getAsInt());
            List<String> labels = row.values().stream().map(String::strip).toList();
            return new Layout(labels, Optional.of(row.line()), TEXTS.get("layout.header", description, row.line()));
        }
        int columns = rows.stream().mapToInt(r -> r.values().size()).max().orElse(1);
        List<String> labels = IntStream.rangeClosed(1, columns)
                .mapToObj(i -> TEXTS.get("column", i))
                .toList();
        return new Layout(labels, Optional.empty(), TEXTS.get("layout.noHeader", description));
    }

    @Override
    public Layout layout() {
        return layout;
    }

    @Override
    public boolean next(RecordBatch batch, Issues issues, Progress progress) throws SourceException, IOException {
        boolean more = true;
        int values = 0;
        for (int count = 1; more && !batch.isFull() && values < BATCH_VALUES; count++) {
            Optional<SheetRow> row = nextRow();
            more = row.isPresent();
            if (row.isPresent() && !row.get().isBlank()) {
                batch.add(row.get().line(), row.get().values());
                values += row.get().values().size();
                report(row.get(), issues);
            } else if (row.isPresent()) {
                reportFlaws(row.get(), issues);
            }
            if (count % ROWS_PER_CHECK == 0) {
                progress.checkCancelled();
            }
        }
        advance(progress, more);
        progress.checkCancelled();
        return more;
    }

    private Optional<SheetRow> nextRow() throws SourceException, IOException {
        Optional<SheetRow> row;
        try {
            row = readAhead.isEmpty() ? rows.next() : Optional.of(readAhead.remove());
        } catch (SourceException e) {
            throw new SourceException(line, String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            throw Damage.refusal(line, e);
        }
        line = row.map(SheetRow::line).orElse(line);
        return row;
    }

    /** The sheet is only a part of the file: its share stands for the whole. */
    private void advance(Progress progress, boolean more) {
        double share = more && sheetSize > 0 ? Math.min(1, rows.compressed() / (double) sheetSize) : 1;
        long now = Math.max(reported, Math.round(share * fileSize));
        progress.advance(now - reported);
        reported = now;
    }

    private void report(SheetRow row, Issues issues) {
        reportFlaws(row, issues);
        int columns = layout.labels().size();
        if (row.values().size() > columns) {
            Optional<String> value = row.values().stream()
                    .skip(columns)
                    .filter(v -> !v.isBlank())
                    .findFirst();
            String text = TEXTS.get("row.long", row.values().size(), columns);
            issues.add(new Issue(
                    Issue.Severity.NOTE, row.line(), Optional.empty(), value, text, TEXTS.get("row.long.remedy")));
        }
    }

    private void reportFlaws(SheetRow row, Issues issues) {
        for (SheetRow.Flaw flaw : row.flaws()) {
            boolean kept = flaw.kind() == SheetRow.Kind.NO_DATE || flaw.kind() == SheetRow.Kind.NUMBER;
            String key = "cell." + flaw.kind().name().toLowerCase(Locale.ROOT);
            boolean inTable = flaw.kind() != SheetRow.Kind.OUTSIDE && flaw.kind() != SheetRow.Kind.NUMBER;
            Optional<String> label = inTable && flaw.column() < layout.labels().size()
                    ? Optional.of(layout.labels().get(flaw.column()))
                    : Optional.empty();
            issues.add(new Issue(
                    kept ? Issue.Severity.NOTE : Issue.Severity.WARNING,
                    row.line(),
                    label,
                    Optional.of(flaw.value()).filter(v -> !v.isEmpty()),
                    TEXTS.get(key),
                    TEXTS.get(key + ".remedy")));
        }
    }

    @Override
    public void close() throws IOException {
        try (workbook) {
            rows.close();
        }
    }
}
