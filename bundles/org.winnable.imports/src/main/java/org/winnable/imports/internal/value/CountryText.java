package org.winnable.imports.internal.value;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.winnable.core.lead.Country;

/** Countries by the name that the facts have for them; what is no country that anybody knows stays as it is. Thread-safe. */
final class CountryText implements FieldReader {

    /** How many spellings are kept; a column of countries has few, a column of something else has no end of them. */
    private static final int MOST = 2000;

    private final Map<String, Reading> known = new ConcurrentHashMap<>();

    @Override
    public Reading read(String text) {
        Reading kept = known.get(text);
        if (kept != null) {
            return kept;
        }
        Reading reading = look(Spacing.single(text));
        if (known.size() < MOST) {
            known.put(text, reading);
        }
        return reading;
    }

    private static Reading look(String text) {
        Optional<Country> country = Country.of(text);
        if (country.isEmpty()) {
            return Reading.of(text);
        }
        String name = country.get().name();
        return new Reading.Value(name, name.equalsIgnoreCase(text));
    }
}
