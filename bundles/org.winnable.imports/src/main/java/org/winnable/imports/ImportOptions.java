package org.winnable.imports;

import java.util.function.UnaryOperator;

/**
 * What a person decided about an import; everything left open is found out or taken from the dialect. Immutable.
 *
 * @param list where the list comes from
 * @param reading how the file is read
 */
public record ImportOptions(ListOptions list, ReadingOptions reading) {

    /** Everything is found out, placeholders are read as empty. */
    public static final ImportOptions DEFAULT = new ImportOptions(ListOptions.DEFAULT, ReadingOptions.DEFAULT);

    /** These options with something else said about the list. */
    public ImportOptions withList(UnaryOperator<ListOptions> change) {
        return new ImportOptions(change.apply(list), reading);
    }

    /** These options with something else decided about how the file is read. */
    public ImportOptions withReading(UnaryOperator<ReadingOptions> change) {
        return new ImportOptions(list, change.apply(reading));
    }
}
