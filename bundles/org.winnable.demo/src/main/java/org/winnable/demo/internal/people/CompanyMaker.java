package org.winnable.demo.internal.people;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.winnable.demo.internal.Dice;

/** Makes companies with names of their own. */
public final class CompanyMaker {

    /** The sizes that the client can help: "mid-sized". */
    private static final int MID_SIZED_FROM = 60;

    private static final int MID_SIZED_TO = 2400;

    /** From how many employees on a company may call itself a group. */
    private static final int LARGE = 250;

    private static final List<EmailPattern> PATTERNS = List.of(
            EmailPattern.FIRST_DOT_LAST,
            EmailPattern.FIRST_DOT_LAST,
            EmailPattern.FIRST_DOT_LAST,
            EmailPattern.INITIAL_DOT_LAST,
            EmailPattern.INITIAL_DOT_LAST,
            EmailPattern.INITIAL_LAST,
            EmailPattern.LAST,
            EmailPattern.FIRST,
            EmailPattern.FIRST_UNDERSCORE_LAST);

    private final Dice dice;
    private final Set<String> stems = new HashSet<>();
    private final Set<String> domains = new HashSet<>();

    /** A maker that throws these dice. */
    public CompanyMaker(Dice dice) {
        this.dice = dice;
    }

    /** A mid-sized manufacturer. */
    public Company target() {
        return make(country(), dice.pick(Industry.MANUFACTURING), size(4.9, 0.75, MID_SIZED_FROM, MID_SIZED_TO));
    }

    /** Any company: four in five make something, and many are too small or too large. */
    public Company any() {
        Industry industry = dice.pick(dice.chance(0.78) ? Industry.MANUFACTURING : Industry.OTHER);
        return make(country(), industry, size(4.3, 1.3, 4, 9500));
    }

    /** A company for someone who will never buy. */
    public Company outside(Position position) {
        Industry industry = switch (position) {
            case STUDENT -> Industry.EDUCATION;
            case CONSULTANT -> Industry.CONSULTING;
            case RECRUITER -> Industry.STAFFING;
            default -> Industry.SOFTWARE;
        };
        return make(country(), industry, size(3.5, 1.1, 2, 3000));
    }

    private Country country() {
        double[] shares =
                Arrays.stream(Country.values()).mapToDouble(Country::share).toArray();
        return Country.values()[dice.weighted(shares)];
    }

    /** Log-normal, as company sizes are, and rounded as people state them. */
    private int size(double mean, double deviation, int least, int most) {
        double size = StrictMath.exp(dice.normal(mean, deviation));
        int step = size < 50 ? 1 : size < 300 ? 5 : size < 1000 ? 10 : 50;
        int rounded = (int) (Math.round(size / step) * step);
        return Math.clamp(rounded, least, most);
    }

    private Company make(Country country, Industry industry, int size) {
        String stem = stem(country);
        String product = dice.pick(country.words("product." + industry.key()));
        String town = dice.pick(country.words("towns"));
        List<String> forms = country.phrases("forms");
        int rank = Math.min(forms.size() - 1, size < 40 ? dice.between(0, 1) : size < 700 ? dice.between(0, 3) : 4);
        String name = dice.pick(country.phrases(size < LARGE ? "patterns" : "patterns.large"))
                .replace("{stem}", stem)
                .replace("{product}", product)
                .replace("{town}", town)
                .replace("{form}", forms.get(rank));
        return new Company(name, country, town, industry, size, domain(stem, product, country), dice.pick(PATTERNS));
    }

    /** A name no other company has, as long as a country has names left; then one with a second part. */
    private String stem(Country country) {
        for (int attempt = 0; attempt < 40; attempt++) {
            String stem = dice.pick(country.words("stem.heads")) + dice.pick(country.words("stem.tails"));
            if (stems.add(stem)) {
                return stem;
            }
        }
        String first;
        String second;
        do {
            first = dice.pick(country.words("stem.heads")) + dice.pick(country.words("stem.tails"));
            second = dice.pick(country.words("stem.heads")) + dice.pick(country.words("stem.tails"));
        } while (first.equals(second) || !stems.add(first + " & " + second));
        return first + " & " + second;
    }

    private String domain(String stem, String product, Country country) {
        String suffix = country.word("domain.suffix");
        String head = EmailPattern.ascii(stem.replace(" & ", ""));
        String tail = EmailPattern.ascii(product.split(" ")[0].toLowerCase(Locale.ROOT));
        String domain = dice.chance(0.5) ? head + suffix : head + "-" + tail + suffix;
        if (!domains.add(domain)) {
            domain = head + "-" + tail + "-group" + suffix;
            domains.add(domain);
        }
        return domain;
    }
}
