package org.winnable.imports.internal;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.Country;

/** Where the phone numbers of a row belong: in the country that the row names, or else where those of the list do. */
final class RowRegion {

    private final String otherwise;

    /** Codes of the countries that were named; rows name few different ones. */
    private final Map<String, String> codes = new ConcurrentHashMap<>();

    /** Of lists whose numbers belong somewhere, if anybody said so. */
    RowRegion(Optional<String> otherwise) {
        this.otherwise = otherwise.orElse("");
    }

    /** As two letters of ISO 3166; empty if nobody knows. */
    String of(Map<?, String> values) {
        @Nullable String country = values.get(ContactField.COUNTRY);
        return country == null
                ? otherwise
                : codes.computeIfAbsent(
                        country, name -> Country.of(name).map(Country::code).orElse(otherwise));
    }
}
