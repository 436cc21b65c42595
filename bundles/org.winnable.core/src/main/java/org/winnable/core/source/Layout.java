package org.winnable.core.source;

import java.util.List;
import java.util.Optional;

/**
 * What a source found a file to look like.
 *
 * @param labels the column labels as read, in file order; may repeat and may be empty strings
 * @param headerLine the line of the labels, from 1; {@link #OF_FORMAT} where it is the format that names the values; absent if
 *     nothing does, and the labels were made up
 * @param description format, delimiter and encoding for people, in the user's language
 */
public record Layout(List<String> labels, Optional<Long> headerLine, String description) {

    /** The {@link #headerLine()} of formats whose values have names that every file shares, such as vCards. */
    public static final Long OF_FORMAT = 0L;

    /** Copies the labels. */
    public Layout {
        labels = List.copyOf(labels);
    }
}
