package org.winnable.imports.internal.dialect;

import java.text.Normalizer;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.winnable.core.text.NearestWord;

/**
 * A column label without what systems spell differently: {@code firstName}, {@code FIRST_NAME} and {@code First Name} are
 * one, and so are {@code Amount spent (USD)} and {@code Amount spent}.
 *
 * @param words in lower case, without accents and punctuation
 */
public record LabelKey(List<String> words) {

    /** Shorter words are too near to each other to tell a misspelling. */
    private static final int SHORTEST_TYPO = 4;

    private static final Pattern IN_CURRENCY = Pattern.compile("\\(([A-Z]{3})\\)\\s*$");
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern HUMP = Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** The key of a label; without words if the label has no letter and no digit. */
    public static LabelKey of(String label) {
        String bare =
                currency(label).isEmpty() ? label : IN_CURRENCY.matcher(label).replaceFirst("");
        String humps = HUMP.matcher(bare).replaceAll(" ");
        String plain = MARKS.matcher(Normalizer.normalize(humps, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace("ß", "ss")
                .toLowerCase(Locale.ROOT);
        return new LabelKey(
                BETWEEN.splitAsStream(plain).filter(word -> !word.isEmpty()).toList());
    }

    /** The currency that a label names at its end, as in {@code Amount spent (USD)}. */
    public static Optional<Currency> currency(String label) {
        Matcher matcher = IN_CURRENCY.matcher(label);
        return matcher.find() && CURRENCIES.contains(matcher.group(1))
                ? Optional.of(Currency.getInstance(matcher.group(1)))
                : Optional.empty();
    }

    /** The words without space: equal for labels that mean the same. */
    public String joined() {
        return String.join("", words);
    }

    /** Whether this is probably the other one with a slip of the pen: in one word, which begins alike. */
    public boolean isTypoOf(LabelKey other) {
        if (words.size() != other.words.size()) {
            return false;
        }
        int slips = 0;
        for (int i = 0; i < words.size(); i++) {
            String written = words.get(i);
            String meant = other.words.get(i);
            if (!written.equals(meant)) {
                slips += isSlip(written, meant) ? 1 : 2;
            }
        }
        return slips == 1;
    }

    private static boolean isSlip(String written, String meant) {
        Optional<String> near =
                Math.min(written.length(), meant.length()) < SHORTEST_TYPO || written.charAt(0) != meant.charAt(0)
                        ? Optional.empty()
                        : NearestWord.to(written, Set.of(meant));
        return near.isPresent();
    }
}
