package org.winnable.core.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the record with the column labels among the first records of a table: below preambles, comments and blank lines. For
 * sources of any table, whether of delimited text or of a spreadsheet.
 *
 * <p>A record is the list of its values as read; it has at least one, which may be empty. Stateless and thread-safe.
 */
public final class HeaderFinder {

    /** How many records from the beginning of the table should be looked at. */
    public static final int LOOK_AHEAD = 100;

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
     * @param records the first records of the table
     * @param knownLabels labels that dialects know, in lower case
     * @return nothing if the table begins with values
     */
    public static OptionalInt find(List<List<String>> records, Set<String> knownLabels) {
        int columns = columns(records);
        OptionalInt known = richest(records, columns, knownLabels);
        if (known.isPresent()) {
            return known;
        }
        for (int i = 0; i < records.size(); i++) {
            List<String> record = records.get(i);
            if (!isPreamble(record) && isWide(record, columns)) {
                long values = record.stream()
                        .filter(v -> VALUE.matcher(v.strip()).matches())
                        .count();
                return values <= filled(record) * VALUE_SHARE ? OptionalInt.of(i) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** Of several tables in one file the one with the most labels that dialects know; of equal ones the first. */
    private static OptionalInt richest(List<List<String>> records, int columns, Set<String> knownLabels) {
        int place = -1;
        int most = 0;
        for (int i = 0; i < records.size(); i++) {
            List<String> record = records.get(i);
            int known = known(record, knownLabels);
            if (known > most && isKnownHeader(record, columns, knownLabels)) {
                most = known;
                place = i;
            }
        }
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** Whether a record below the data begins another table: it has several known labels and hardly anything else. */
    public static boolean beginsTable(List<String> record, Set<String> knownLabels) {
        int known = known(record, knownLabels);
        return known >= OTHER_TABLE && known >= filled(record) * LABEL_SHARE;
    }

    /** The number of values that most records have; of equally frequent numbers the greatest, 1 without records. */
    public static int columns(List<List<String>> records) {
        Map<Integer, Integer> widths = new HashMap<>();
        records.stream().filter(r -> !isPreamble(r)).forEach(r -> widths.merge(r.size(), 1, Integer::sum));
        return widths.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1);
    }

    /** Whether a record above the data is none: blank, a comment, or the line with which Excel names the delimiter. */
    public static boolean isPreamble(List<String> record) {
        String first = record.getFirst().strip().toLowerCase(Locale.ROOT);
        boolean comment = first.startsWith("#") && !isLabel(first);
        return filled(record) == 0 || comment || first.startsWith("sep=");
    }

    /** A label may begin with the sign too, alone or before a word: "#", "#Employees". */
    private static boolean isLabel(String first) {
        return first.length() == 1 || first.length() > 1 && Character.isLetter(first.charAt(1)) && !first.contains(" ");
    }

    /** How many values of a record are labels that dialects know, which are given in lower case. */
    public static int known(List<String> record, Set<String> knownLabels) {
        return (int) record.stream()
                .filter(v -> knownLabels.contains(v.strip().toLowerCase(Locale.ROOT)))
                .count();
    }

    /** How many values of a record have something in them but white space. */
    public static int filled(List<String> record) {
        // asked of each row of a file: a stream would cost as much as reading the row
        int filled = 0;
        for (String value : record) {
            filled += value.isBlank() ? 0 : 1;
        }
        return filled;
    }

    private static boolean isKnownHeader(List<String> record, int columns, Set<String> knownLabels) {
        int known = known(record, knownLabels);
        return known >= Math.min(2, columns) && known >= filled(record) * LABEL_SHARE;
    }

    private static boolean isWide(List<String> record, int columns) {
        return record.size() >= columns * WIDTH_SHARE && filled(record) >= columns * LABEL_SHARE;
    }
}
