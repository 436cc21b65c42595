package org.winnable.demo.internal.matching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnable.core.lead.ContactField;
import org.winnable.demo.internal.Dice;
import org.winnable.demo.internal.people.Company;
import org.winnable.demo.internal.people.CompanyMaker;
import org.winnable.demo.internal.people.Identity;
import org.winnable.demo.internal.people.IdentityMaker;
import org.winnable.demo.internal.people.Kind;
import org.winnable.demo.internal.people.Position;

/**
 * Two lists of people of which it is known who is who: the demo's people, and some of them again as other lists have them,
 * among others who look like them: relatives at the same company with the same phone, and namesakes elsewhere.
 *
 * @param first the people as they are
 * @param second who comes again, and who does not
 */
public record LabelledLists(List<Map<ContactField, String>> first, List<Entry> second) {

    private static final int COLLEAGUES = 8;
    private static final double PRIVATELY = 0.1;
    private static final double COMES_AGAIN = 0.5;
    private static final double HAS_RELATIVE = 0.05;
    private static final double HAS_NAMESAKE = 0.05;

    /**
     * A row of the second list.
     *
     * @param values what it says
     * @param person the place in the first list; empty for somebody who is not in it
     * @param corruption what happened to them; empty for somebody who is not in the first list
     */
    public record Entry(Map<ContactField, String> values, Optional<Integer> person, Optional<Corruption> corruption) {}

    /** The lists of a seed, with so many people in the first one. */
    public static LabelledLists of(long seed, int people) {
        Dice dice = new Dice(seed);
        CompanyMaker companies = new CompanyMaker(dice.fork(1));
        IdentityMaker identities = new IdentityMaker();
        List<Map<ContactField, String>> first = new ArrayList<>();
        List<Entry> second = new ArrayList<>();
        Company company = companies.any();
        Company other = companies.any();
        for (int person = 0; person < people; person++) {
            if (person % COLLEAGUES == 0) {
                other = company;
                company = companies.any();
            }
            Position position = Position.of(Kind.values()[0], dice);
            Map<ContactField, String> values = values(identities.make(company, position, PRIVATELY, dice), company);
            first.add(values);
            if (dice.chance(COMES_AGAIN)) {
                Corruption corruption = Corruption.values()[person % Corruption.values().length];
                if (corruption.fits(values)) {
                    second.add(new Entry(
                            corruption.apply(values, other, dice), Optional.of(person), Optional.of(corruption)));
                }
            }
            if (dice.chance(HAS_RELATIVE)) {
                Map<ContactField, String> relative = relative(values, company, dice);
                if (first.stream().noneMatch(known -> name(known).equals(name(relative)))) {
                    second.add(stranger(relative));
                }
            }
            if (dice.chance(HAS_NAMESAKE)) {
                second.add(stranger(namesake(values, identities.make(other, position, PRIVATELY, dice), other)));
            }
        }
        return new LabelledLists(List.copyOf(first), List.copyOf(second));
    }

    private static Entry stranger(Map<ContactField, String> values) {
        return new Entry(values, Optional.empty(), Optional.empty());
    }

    private static Map<ContactField, String> values(Identity person, Company company) {
        Map<ContactField, String> values = new EnumMap<>(ContactField.class);
        values.put(ContactField.FIRST_NAME, person.first());
        values.put(ContactField.LAST_NAME, person.last());
        values.put(ContactField.TITLE, person.title());
        values.put(ContactField.EMAIL, person.email());
        values.put(ContactField.COMPANY, company.name());
        values.put(ContactField.COUNTRY, company.country().label());
        person.phone().ifPresent(number -> values.put(ContactField.PHONE, number));
        person.mobile().ifPresent(number -> values.put(ContactField.MOBILE, number));
        return values;
    }

    private static String name(Map<ContactField, String> person) {
        return person.get(ContactField.FIRST_NAME) + ' ' + person.get(ContactField.LAST_NAME);
    }

    /** Somebody of another first name with all else in common but their own addresses. */
    private static Map<ContactField, String> relative(Map<ContactField, String> person, Company company, Dice dice) {
        Map<ContactField, String> values = new EnumMap<>(person);
        String first;
        do {
            first = dice.pick(company.country().words(dice.chance(0.5) ? "women" : "men"));
        } while (first.equals(person.get(ContactField.FIRST_NAME)));
        values.put(ContactField.FIRST_NAME, first);
        values.remove(ContactField.EMAIL);
        values.remove(ContactField.MOBILE);
        return values;
    }

    /** Somebody of the same name at another company. */
    private static Map<ContactField, String> namesake(
            Map<ContactField, String> person, Identity other, Company company) {
        Map<ContactField, String> values = values(other, company);
        values.putAll(Map.of(
                ContactField.FIRST_NAME, person.getOrDefault(ContactField.FIRST_NAME, ""),
                ContactField.LAST_NAME, person.getOrDefault(ContactField.LAST_NAME, ""),
                ContactField.TITLE, person.getOrDefault(ContactField.TITLE, "")));
        return values;
    }
}
