package org.winnable.sources.tabular.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.winnable.core.source.HeaderFinder;
import org.winnable.core.text.Texts;

/**
 * How a text separates its values.
 *
 * @param delimiter the character between values
 * @param spacedQuotes whether there is white space between delimiters and quotes
 */
record TextForm(char delimiter, boolean spacedQuotes) {

    /** The delimiters looked for; in doubt the first. */
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    /** Excel's own way to name the delimiter, in the first line. */
    private static final Pattern DECLARED = Pattern.compile("\\A\"?sep=([,;\\t|])\"?\\R", Pattern.CASE_INSENSITIVE);

    private static final double KNOWN_LABEL_BONUS = 0.5;

    /**
     * A form and how well it fits.
     *
     * @param form the form
     * @param columns the number of columns most records have
     * @param consistency the share of records that have it
     */
    record Fit(TextForm form, int columns, double consistency) {}

    /** The form of a text by its beginning: the delimiter that cuts most records into the same number of columns. */
    static Fit find(String beginning, boolean whole, Set<String> knownLabels) {
        var declared = DECLARED.matcher(beginning);
        if (declared.find()) {
            return fit(declared.group(1).charAt(0), beginning, whole, knownLabels)
                    .fit();
        }
        Rated best = fit(DELIMITERS.getFirst(), beginning, whole, knownLabels);
        for (char delimiter : DELIMITERS.subList(1, DELIMITERS.size())) {
            Rated rated = fit(delimiter, beginning, whole, knownLabels);
            best = rated.score() > best.score() ? rated : best;
        }
        return best.fit();
    }

    /** The form of a text whose delimiter is known. */
    static Fit of(char delimiter, String beginning, boolean whole) {
        return fit(delimiter, beginning, whole, Set.of()).fit();
    }

    private record Rated(Fit fit, double score) {}

    private static Rated fit(char delimiter, String beginning, boolean whole, Set<String> knownLabels) {
        TextForm form = new TextForm(delimiter, hasSpacedQuotes(delimiter, beginning));
        List<TextRecord> records = Records.ofBeginning(beginning, form, whole).stream()
                .filter(r -> !r.isBlank())
                .toList();
        Map<Integer, Integer> widths = new HashMap<>();
        records.forEach(r -> widths.merge(r.fields().size(), 1, Integer::sum));
        int columns = widths.entrySet().stream()
                .filter(e -> e.getKey() > 1)
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1);
        double consistency = records.isEmpty() ? 0 : widths.getOrDefault(columns, 0) / (double) records.size();
        double known = records.stream()
                .mapToDouble(r -> knownShare(r, knownLabels))
                .max()
                .orElse(0);
        double score = columns == 1 ? 0 : consistency + KNOWN_LABEL_BONUS * known;
        return new Rated(new Fit(form, columns, consistency), score);
    }

    private static double knownShare(TextRecord record, Set<String> knownLabels) {
        int filled = HeaderFinder.filled(record.fields());
        int known = HeaderFinder.known(record.fields(), knownLabels);
        return filled < 2 ? 0 : known / (double) filled;
    }

    private static boolean hasSpacedQuotes(char delimiter, String beginning) {
        String character = Pattern.quote(String.valueOf(delimiter));
        return Pattern.compile(character + " +\"[^\"\\r\\n]*\" *(" + character + "|\\R)")
                .matcher(beginning)
                .find();
    }

    /** The delimiter for people. */
    String describe() {
        String key = String.format(Locale.ROOT, "delimiter.%d", (int) delimiter);
        Texts texts = Texts.of(TextForm.class);
        return texts.has(key) ? texts.get(key) : texts.get("delimiter.other", delimiter);
    }
}
