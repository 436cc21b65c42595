package org.winnable.sources.tabular.internal;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes records of what the parser finds, within limits that keep a broken file from filling memory. */
final class RecordBuilder extends AbstractBaseCsvCallbackHandler<TextRecord> {

    /** The most characters of one record. */
    static final int MAX_LENGTH = 4 * 1024 * 1024;

    /** The most fields of one record. */
    static final int MAX_FIELDS = 10_000;

    private static final char BROKEN = '\uFFFD';

    private final List<String> fields = new ArrayList<>();
    private long line = 1;
    private int length;
    private final List<Integer> zeroFields = new ArrayList<>();
    private final List<Integer> brokenFields = new ArrayList<>();

    /** The line in which the record now being read begins. */
    long line() {
        return line;
    }

    /** Whether the record now being read has more characters or fields than one may have. */
    boolean isBeyondLimits() {
        return length > MAX_LENGTH;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        fields.clear();
        length = 0;
        zeroFields.clear();
        brokenFields.clear();
    }

    @Override
    protected void handleField(int index, char @Nullable [] buffer, int offset, int count, boolean quoted) {
        char[] characters = Objects.requireNonNull(buffer);
        length += count;
        if (isBeyondLimits() || index >= MAX_FIELDS) {
            length = MAX_LENGTH + 1;
            throw new IllegalStateException("record beyond limits");
        }
        boolean zero = false;
        boolean broken = false;
        for (int i = offset; i < offset + count; i++) {
            char c = characters[i];
            zero |= c == 0;
            broken |= c == BROKEN;
        }
        String field = new String(characters, offset, count);
        if (zero) {
            field = field.replace("\0", "");
            zeroFields.add(index);
        }
        if (broken) {
            brokenFields.add(index);
        }
        fields.add(field);
    }

    @Override
    protected void handleEmpty() {
        fields.add("");
    }

    @Override
    protected TextRecord buildRecord() {
        return new TextRecord(
                line, List.of(fields.toArray(String[]::new)), List.copyOf(zeroFields), List.copyOf(brokenFields));
    }
}
