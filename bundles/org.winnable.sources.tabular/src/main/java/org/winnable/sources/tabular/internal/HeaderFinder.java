package org.winnable.sources.tabular.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the record with the column labels among the first records of a file: below preambles, comments and blank lines. */
final class HeaderFinder {

    /** How many records are looked at. */
    static final int LOOK_AHEAD = 100;

    /** A header has at least this share of the columns of the rows below it. */
    private static final double WIDTH_SHARE = 0.75;

    /** A header has at least this share of labels, of its columns. */
    private static final double LABEL_SHARE = 0.5;

    /** A header may have a few labels that look like values: years, for instance. */
    private static final double VALUE_SHARE = 0.2;

    /** The fewest labels of another table; a row may hold one or two that are values in it. */
    private static final int OTHER_TABLE = 3;

    /** E-mail addresses, web addresses, numbers, dates, phone numbers. */
    private static final Pattern VALUE =
            Pattern.compile("\\S+@\\S+\\.\\S+|https?://\\S+|[-+(]?\\d[-\\d\\s.,/:()+TZ%]*", Pattern.CASE_INSENSITIVE);

    private HeaderFinder() {}

    /**
     * The place of the header.
     *
     * @param records the first records of the file
     * @param knownLabels labels that dialects know, in lower case
     * @return nothing if the file begins with values
     */
    static OptionalInt find(List<TextRecord> records, Set<String> knownLabels) {
        int columns = columns(records);
        OptionalInt known = richest(records, columns, knownLabels);
        if (known.isPresent()) {
            return known;
        }
        for (int i = 0; i < records.size(); i++) {
            TextRecord record = records.get(i);
            if (!isPreamble(record) && isWide(record, columns)) {
                long values = record.fields().stream()
                        .filter(f -> VALUE.matcher(f.strip()).matches())
                        .count();
                return values <= record.filled() * VALUE_SHARE ? OptionalInt.of(i) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** Of several tables in one file the one with the most labels that dialects know; of equal ones the first. */
    private static OptionalInt richest(List<TextRecord> records, int columns, Set<String> knownLabels) {
        int place = -1;
        long most = 0;
        for (int i = 0; i < records.size(); i++) {
            TextRecord record = records.get(i);
            if (isKnownHeader(record, columns, knownLabels) && known(record, knownLabels) > most) {
                most = known(record, knownLabels);
                place = i;
            }
        }
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** Whether a record below the data begins another table: it has several known labels and hardly anything else. */
    static boolean beginsTable(TextRecord record, Set<String> knownLabels) {
        long known = known(record, knownLabels);
        return known >= OTHER_TABLE && known >= record.filled() * LABEL_SHARE;
    }

    /** The number of fields that most records have. */
    static int columns(List<TextRecord> records) {
        Map<Integer, Integer> widths = new HashMap<>();
        records.stream()
                .filter(r -> !isPreamble(r))
                .forEach(r -> widths.merge(r.fields().size(), 1, Integer::sum));
        return widths.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1);
    }

    /** Whether a record above the data is none: blank, a comment, or the line with which Excel names the delimiter. */
    static boolean isPreamble(TextRecord record) {
        String first = record.fields().getFirst().strip().toLowerCase(Locale.ROOT);
        boolean comment = first.startsWith("#") && !isLabel(first);
        return record.isBlank() || comment || first.startsWith("sep=");
    }

    /** A label may begin with the sign too, alone or before a word: "#", "#Employees". */
    private static boolean isLabel(String first) {
        return first.length() == 1 || first.length() > 1 && Character.isLetter(first.charAt(1)) && !first.contains(" ");
    }

    /** How many fields of a record are labels that dialects know. */
    static long known(TextRecord record, Set<String> knownLabels) {
        return record.fields().stream()
                .filter(f -> knownLabels.contains(f.strip().toLowerCase(Locale.ROOT)))
                .count();
    }

    private static boolean isKnownHeader(TextRecord record, int columns, Set<String> knownLabels) {
        long known = known(record, knownLabels);
        return known >= Math.min(2, columns) && known >= record.filled() * LABEL_SHARE;
    }

    private static boolean isWide(TextRecord record, int columns) {
        return record.fields().size() >= columns * WIDTH_SHARE && record.filled() >= columns * LABEL_SHARE;
    }
}
