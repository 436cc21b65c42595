package org.winnable.core.lead;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What countries are called: by the platform's data, and by the resource {@code countries.txt}, which explains its own format.
 * Thread-safe.
 */
final class CountryNames {

    private static final String RESOURCE = "countries.txt";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** In lists it says that nothing is known, and hardly ever Namibia. */
    private static final String NOT_AVAILABLE = "na";

    /** Looked into only where a name is known otherwise, as it takes the platform half a second to have all of them. */
    private static final List<String> LANGUAGES =
            List.of("de", "fr", "es", "it", "nl", "pt", "sv", "da", "nb", "fi", "pl", "cs", "hu", "tr");

    private final Map<String, Country> byCode = new HashMap<>();
    private final Map<String, Country> byName = new HashMap<>();
    private volatile @Nullable Map<String, Country> localised;

    private CountryNames(List<String> lines) {
        Map<String, String> named = new HashMap<>();
        Map<String, String> others = new HashMap<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] sides = line.split("=", 2);
                String head = sides[0].strip();
                String code = head.substring(0, 2);
                if (head.length() > 2) {
                    named.put(code, head.substring(2).strip());
                }
                others.put(code, sides[1]);
            }
        }
        for (String code : Locale.getISOCountries()) {
            String usual = Locale.of("", code).getDisplayCountry(Locale.ENGLISH).replace("&", "and");
            Country country = new Country(code, named.getOrDefault(code, usual));
            byCode.put(code, country);
            byName.put(folded(country.name()), country);
        }
        byCode.forEach((code, country) -> {
            byName.putIfAbsent(folded(code), country);
            iso3(code).ifPresent(three -> byName.putIfAbsent(folded(three), country));
            byName.putIfAbsent(folded(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)), country);
            for (String other : others.getOrDefault(code, "").split(";")) {
                byName.putIfAbsent(folded(other), country);
            }
        });
        byName.remove(NOT_AVAILABLE);
        byName.remove("");
    }

    /** The names that ship. A resource that cannot be read is a broken build, not a user's problem. */
    static CountryNames load() {
        try (InputStream stream = Objects.requireNonNull(CountryNames.class.getResourceAsStream(RESOURCE));
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new CountryNames(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> iso3(String code) {
        try {
            return Optional.of(Locale.of("", code).getISO3Country());
        } catch (MissingResourceException e) {
            // some codes have two letters only
            return Optional.empty();
        }
    }

    Optional<Country> of(String text) {
        String folded = folded(text);
        Country known = byName.get(folded);
        boolean nameable = known == null && folded.length() > 2 && !folded.equals(NOT_AVAILABLE);
        return Optional.ofNullable(nameable ? localised().get(folded) : known);
    }

    boolean isCode(String text) {
        return byCode.containsKey(text);
    }

    private Map<String, Country> localised() {
        Map<String, Country> known = localised;
        if (known == null) {
            known = localisedNames();
            localised = known;
        }
        return known;
    }

    /** A name that means different countries in different languages is none. */
    private Map<String, Country> localisedNames() {
        Map<String, Country> names = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (String language : LANGUAGES) {
            Locale locale = Locale.of(language);
            byCode.forEach((code, country) -> {
                String name = folded(Locale.of("", code).getDisplayCountry(locale));
                Country other = names.putIfAbsent(name, country);
                if (other != null && !other.equals(country)) {
                    ambiguous.add(name);
                }
            });
        }
        names.keySet().removeAll(ambiguous);
        return Map.copyOf(names);
    }

    private static String folded(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                // U.S.A. and USA
                .replace(".", "");
        String words = BETWEEN.matcher(plain).replaceAll(" ").strip();
        return words.startsWith("the ") ? words.substring("the ".length()) : words;
    }
}
