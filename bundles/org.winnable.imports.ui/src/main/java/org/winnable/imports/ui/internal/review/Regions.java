package org.winnable.imports.ui.internal.review;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.winnable.core.lead.ContactField;
import org.winnable.imports.ImportPreview;

/** Where the people of a list may be at home, as two letters of ISO 3166. Pure. */
final class Regions {

    private static final int MOST = 3;

    private Regions() {}

    /** The countries that the first rows name, the most frequent first; the user's own where they name none. */
    static List<String> likely(ImportPreview preview) {
        Map<String, String> codes = codes();
        Map<String, Long> named = IntStream.range(0, preview.mapping().size())
                .filter(column -> preview.mapping().get(column).field().equals(Optional.of(ContactField.COUNTRY)))
                .boxed()
                .flatMap(column -> preview.rows().stream()
                        .filter(row -> column < row.size())
                        .map(row -> row.get(column)))
                .flatMap(value -> Stream.ofNullable(codes.get(value.strip().toLowerCase(Locale.ROOT))))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<String> most = named.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
        String own = Locale.getDefault().getCountry();
        return most.isEmpty() && !own.isEmpty() ? List.of(own) : most;
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        Arrays.stream(Locale.getISOCountries()).forEach(code -> {
            Locale country = Locale.of("", code);
            codes.put(code.toLowerCase(Locale.ROOT), code);
            codes.put(country.getDisplayCountry().toLowerCase(Locale.ROOT), code);
            codes.put(country.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        });
        return codes;
    }
}
