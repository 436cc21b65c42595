package org.winnable.sources.tabular.internal;

import java.util.List;

/**
 * One record of delimited text.
 *
 * @param line its first line in the file, from 1
 * @param fields without quotes; an empty line has one empty field
 * @param zeroFields the places of the fields that held NUL characters, which were taken out
 * @param brokenFields the places of the fields with characters that could not be decoded
 */
record TextRecord(long line, List<String> fields, List<Integer> zeroFields, List<Integer> brokenFields) {

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
