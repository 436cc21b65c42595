package org.winnable.sources.spreadsheet.internal;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.winnable.core.source.SourceException;

/** The rows of a sheet one after another, in constant memory. Not thread-safe. */
final class SheetReader implements Closeable {

    /** Columns A to XFD. */
    static final int MOST_COLUMNS = 16_384;

    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_FLAWS = 100;
    private static final int LETTERS = 26;

    private final XmlPart part;
    private final CellReader cells;
    private long line;

    /** The rows of a sheet from its beginning. */
    SheetReader(Workbook workbook, Workbook.Sheet sheet) throws SourceException, IOException {
        this.part = workbook.open(sheet);
        this.cells = new CellReader(workbook);
    }

    /** How many bytes of the archive were read. */
    long compressed() {
        return part.compressed();
    }

    /** The next row that the file has, be it blank; nothing at the end. */
    Optional<SheetRow> next() throws SourceException, IOException {
        while (part.next()) {
            if (part.starts("row")) {
                return Optional.of(row());
            }
        }
        return Optional.empty();
    }

    private SheetRow row() throws SourceException, IOException {
        List<SheetRow.Flaw> flaws = new ArrayList<>();
        String number = part.attribute("r");
        line = line(number, flaws);
        List<String> values = new ArrayList<>();
        int column = 0;
        int count = 0;
        while (part.next() && !part.ends("row")) {
            if (part.starts("c")) {
                if (++count > MOST_COLUMNS) {
                    throw new LimitException(LimitException.Limit.CELLS);
                }
                column = cell(part.attribute("r"), column, values, flaws);
            }
        }
        return new SheetRow(line, values.isEmpty() ? List.of("") : values, flaws);
    }

    /** Rows count upwards; one that does not say its number, or says an impossible one, is the next. */
    private long line(@Nullable String number, List<SheetRow.Flaw> flaws) {
        if (number == null) {
            return line + 1;
        }
        Optional<Integer> said = Numbers.index(number).filter(n -> n > line && n <= MOST_ROWS);
        if (said.isEmpty()) {
            flaws.add(new SheetRow.Flaw(0, SheetRow.Kind.NUMBER, number));
        }
        return said.map(Integer::longValue).orElse(line + 1);
    }

    /** Puts the cell that starts here in its place; the column of the next one unless that says another. */
    private int cell(@Nullable String address, int next, List<String> values, List<SheetRow.Flaw> flaws)
            throws SourceException, IOException {
        OptionalInt said = address == null ? OptionalInt.of(next) : column(address);
        int column = said.orElse(MOST_COLUMNS);
        String value = cells.read(part, (kind, text) -> add(flaws, column, kind, text));
        if (column >= MOST_COLUMNS) {
            add(flaws, 0, SheetRow.Kind.OUTSIDE, String.valueOf(address));
            return next;
        }
        if (!value.isEmpty()) {
            while (values.size() <= column) {
                values.add("");
            }
            values.set(column, value);
        }
        return column + 1;
    }

    private static void add(List<SheetRow.Flaw> flaws, int column, SheetRow.Kind kind, String value) {
        if (flaws.size() < MOST_FLAWS) {
            flaws.add(new SheetRow.Flaw(column, kind, value));
        }
    }

    /** The column of an address such as {@code AB12}, from 0; nothing if it lies beyond the last or is no address. */
    private static OptionalInt column(String address) {
        int column = 0;
        int at = 0;
        while (at < address.length() && Character.isLetter(address.charAt(at))) {
            char letter = Character.toUpperCase(address.charAt(at));
            if (letter > 'Z' || column > MOST_COLUMNS) {
                return OptionalInt.empty();
            }
            column = column * LETTERS + letter - 'A' + 1;
            at++;
        }
        return column == 0 || column > MOST_COLUMNS ? OptionalInt.empty() : OptionalInt.of(column - 1);
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}
