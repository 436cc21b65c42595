package org.winnable.core.source;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;

/**
 * What is decided about a file before it is opened.
 *
 * @param delimiter the character between values of delimited text; found out where absent
 * @param charset the encoding; found out where absent
 * @param headerLine the line (from 1) with the column labels; found out where absent
 * @param sheet the name of the sheet of a workbook; the one that looks most like a list where absent
 * @param knownLabels column labels that dialects know, in lower case: a line made of these is a header even below a
 *     preamble
 */
public record SourceSettings(
        Optional<Character> delimiter,
        Optional<Charset> charset,
        Optional<Long> headerLine,
        Optional<String> sheet,
        Set<String> knownLabels) {

    /** Everything is found out. */
    public static final SourceSettings AUTOMATIC =
            new SourceSettings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of());

    /** Copies the labels. */
    public SourceSettings {
        knownLabels = Set.copyOf(knownLabels);
    }

    /** These settings with other {@link #knownLabels()}. */
    public SourceSettings withKnownLabels(Set<String> labels) {
        return new SourceSettings(delimiter, charset, headerLine, sheet, labels);
    }
}
