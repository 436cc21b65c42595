package org.winnable.demo.internal.people;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.winnable.demo.internal.Table;

/** A country the client works in, with the words its people, companies and titles are made of. */
public enum Country {
    GERMANY("Germany", "de", "Europe/Berlin", 27),
    NETHERLANDS("Netherlands", "nl", "Europe/Amsterdam", 22),
    FRANCE("France", "fr", "Europe/Paris", 13),
    ITALY("Italy", "it", "Europe/Rome", 12),
    UNITED_KINGDOM("United Kingdom", "en", "Europe/London", 12),
    SWEDEN("Sweden", "sv", "Europe/Stockholm", 7),
    POLAND("Poland", "pl", "Europe/Warsaw", 7);

    private static final Map<Country, Properties> WORDS = new EnumMap<>(Country.class);

    static {
        for (Country country : values()) {
            String file = country.label.toLowerCase(Locale.ROOT).replace(' ', '-') + ".properties";
            WORDS.put(country, Table.words(Country.class, file));
        }
    }

    private final String label;
    private final String language;
    private final ZoneId zone;
    private final double share;
    private final Map<String, List<String>> lists = new ConcurrentHashMap<>();

    Country(String label, String language, String zone, double share) {
        this.label = label;
        this.language = language;
        this.zone = ZoneId.of(zone);
        this.share = share;
    }

    /** The English name, as the client's lists have it. */
    public String label() {
        return label;
    }

    /** ISO 639-1 code of the language. */
    public String language() {
        return language;
    }

    /** The time by which people there work. */
    public ZoneId zone() {
        return zone;
    }

    /** How many of a hundred companies that the client knows are there. */
    public double share() {
        return share;
    }

    /** A list of words; see the properties files. */
    public List<String> words(String key) {
        return split(key, ",");
    }

    /** A list of phrases that may hold commas. */
    public List<String> phrases(String key) {
        return split(key, ";");
    }

    /** A single word. */
    public String word(String key) {
        Properties words = Objects.requireNonNull(WORDS.get(this));
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalArgumentException(label + " has no " + key);
        }
        return word.strip();
    }

    private List<String> split(String key, String separator) {
        return lists.computeIfAbsent(
                key,
                missing -> Arrays.stream(word(missing).split(separator))
                        .map(String::strip)
                        .toList());
    }
}
