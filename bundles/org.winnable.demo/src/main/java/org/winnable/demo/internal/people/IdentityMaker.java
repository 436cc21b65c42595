package org.winnable.demo.internal.people;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.winnable.demo.internal.Dice;

/** Makes people whose names fit their country and whose addresses fit their company. */
public final class IdentityMaker {

    private static final double MOVED_FROM_ABROAD = 0.06;
    private static final double ENGLISH_TITLE = 0.35;

    private final Set<String> emails = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    /**
     * A person at a company.
     *
     * @param privately the probability that they gave a private address
     */
    public Identity make(Company company, Position position, double privately, Dice dice) {
        Country country = company.country();
        Country origin = dice.chance(MOVED_FROM_ABROAD) ? dice.pick(List.of(Country.values())) : country;
        boolean woman = dice.chance(position == Position.ASSISTANT ? 0.7 : 0.34);
        String first;
        String last;
        do {
            first = dice.pick(origin.words(woman ? "women" : "men"));
            last = gendered(dice.pick(origin.words("last")), woman);
        } while (!names.add(first + ' ' + last + '@' + company.name()));
        boolean english = dice.chance(ENGLISH_TITLE);
        Country language = english ? Country.UNITED_KINGDOM : country;
        String title = gendered(dice.pick(position.titles(language)), woman);
        String email =
                dice.chance(privately) ? privateEmail(first, last, country, dice) : workEmail(first, last, company);
        return new Identity(
                first,
                last,
                title,
                email,
                dice.chance(0.75) ? Optional.of(Phones.desk(country, dice)) : Optional.empty(),
                dice.chance(0.35) ? Optional.of(Phones.mobile(country, dice)) : Optional.empty());
    }

    /** A second entry of someone already known, under a private address, as lists have them. */
    public Identity again(Identity person, Country country, Dice dice) {
        return new Identity(
                person.first(),
                person.last(),
                person.title(),
                privateEmail(person.first(), person.last(), country, dice),
                Optional.empty(),
                Optional.empty());
    }

    private static String gendered(String words, boolean woman) {
        int bar = words.indexOf('|');
        if (bar < 0) {
            return words;
        }
        return woman ? words.substring(bar + 1) : words.substring(0, bar);
    }

    private String workEmail(String first, String last, Company company) {
        String address = company.pattern().apply(first, last) + '@' + company.domain();
        if (emails.add(address)) {
            return address;
        }
        return unique(EmailPattern.FIRST_DOT_LAST.apply(first, last), company.domain());
    }

    private String privateEmail(String first, String last, Country country, Dice dice) {
        String domain = dice.pick(country.words("freemail"));
        String local = dice.pick(List.of(EmailPattern.values())).apply(first, last);
        if (dice.chance(0.4)) {
            local += String.format(Locale.ROOT, "%02d", (dice.between(58, 104) % 100));
        }
        return unique(local, domain);
    }

    private String unique(String local, String domain) {
        String address = local + '@' + domain;
        for (int number = 2; !emails.add(address); number++) {
            address = local + number + '@' + domain;
        }
        return address;
    }
}
