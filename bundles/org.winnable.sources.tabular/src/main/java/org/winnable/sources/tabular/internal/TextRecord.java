package org.winnable.sources.tabular.internal;

import java.util.List;

/**
 * One record of delimited text.
 *
 * @param line its first line in the file, from 1
 * @param fields without quotes; an empty line has one empty field
 * @param zeroField the first field that held NUL characters, which were taken out; -1 if none did
 * @param brokenField the first field with characters that could not be decoded; -1 if none has
 */
record TextRecord(long line, List<String> fields, int zeroField, int brokenField) {

    /** Whether there is nothing in it. */
    boolean isBlank() {
        for (String field : fields) {
            if (!field.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
