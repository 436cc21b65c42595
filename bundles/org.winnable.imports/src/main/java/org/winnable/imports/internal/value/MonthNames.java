package org.winnable.imports.internal.value;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names of months, whole and cut, in the languages of the lists. */
final class MonthNames {

    private static final List<Locale> LOCALES = List.of(
            Locale.ENGLISH,
            Locale.GERMAN,
            Locale.FRENCH,
            Locale.ITALIAN,
            Locale.of("es"),
            Locale.of("pt"),
            Locale.of("nl"),
            Locale.of("pl"),
            Locale.of("sv"));
    private static final Map<String, Month> MONTHS = months();

    private MonthNames() {}

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        Set<String> doubtful = new HashSet<>();
        for (Locale locale : LOCALES) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE)) {
                    String name = fold(month.getDisplayName(style, locale));
                    Month other = months.putIfAbsent(name, month);
                    if (other != null && other != month) {
                        doubtful.add(name);
                    }
                }
            }
        }
        months.put("sept", Month.SEPTEMBER);
        months.keySet().removeAll(doubtful);
        return Map.copyOf(months);
    }

    static Optional<Month> month(String name) {
        return Optional.ofNullable(MONTHS.get(fold(name)));
    }

    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}.]", "")
                .toLowerCase(Locale.ROOT);
    }
}
