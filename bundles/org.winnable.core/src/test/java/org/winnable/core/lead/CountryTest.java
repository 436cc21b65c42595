package org.winnable.core.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {

    @ParameterizedTest
    @CsvSource({
        "Germany, DE, Germany",
        "GERMANY, DE, Germany",
        "de, DE, Germany",
        "DEU, DE, Germany",
        "Deutschland, DE, Germany",
        "Allemagne, DE, Germany",
        "Alemania, DE, Germany",
        "Germania, DE, Germany",
        "Duitsland, DE, Germany",
        "Tyskland, DE, Germany",
        "Niemcy, DE, Germany",
        "Alemanha, DE, Germany",
        "USA, US, United States",
        "U.S.A., US, United States",
        "The United States of America, US, United States",
        "Vereinigte Staaten, US, United States",
        "Estados Unidos, US, United States",
        "UK, GB, United Kingdom",
        "England, GB, United Kingdom",
        "Großbritannien, GB, United Kingdom",
        "Royaume-Uni, GB, United Kingdom",
        "Holland, NL, Netherlands",
        "The Netherlands, NL, Netherlands",
        "Österreich, AT, Austria",
        "Osterreich, AT, Austria",
        "Schweiz, CH, Switzerland",
        "Suisse, CH, Switzerland",
        "Svizzera, CH, Switzerland",
        "Polska, PL, Poland",
        "Sverige, SE, Sweden",
        "Česko, CZ, Czechia",
        "Czech Republic, CZ, Czechia",
        "Türkiye, TR, Türkiye",
        "Turkey, TR, Türkiye",
        "Viet Nam, VN, Vietnam",
        "Republic of Korea, KR, South Korea",
        "'Korea, Republic of', KR, South Korea",
        "'Moldova, Republic of', MD, Moldova",
        "Congo, CG, Republic of the Congo",
        "Hong Kong SAR China, HK, Hong Kong",
        "Bosnia & Herzegovina, BA, Bosnia and Herzegovina",
        "Côte d'Ivoire, CI, Côte d’Ivoire"
    })
    void aCountryIsOneWhateverItIsCalled(String text, String code, String name) {
        assertEquals(Optional.of(new Country(code, name)), Country.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "NA", "EMEA", "Europe", "Utopia", "Republic of", "Bavaria", "x", "12345", "Kongo"})
    void whatIsNoCountryOrMoreThanOneIsNone(String text) {
        assertEquals(Optional.empty(), Country.of(text));
    }

    @Test
    void everyCountryIsFoundByItsCodesAndItsName() {
        for (String code : Locale.getISOCountries()) {
            assertTrue(Country.isCode(code));
            Country country = Country.of(Locale.of("", code).getISO3Country()).orElseThrow();
            assertEquals(code, country.code());
            assertEquals(Optional.of(country), Country.of(country.name()), code);
            if (!code.equals("NA")) {
                assertEquals(Optional.of(country), Country.of(code));
            }
        }
        assertFalse(Country.isCode("UK"));
        assertFalse(Country.isCode("de"));
    }
}
