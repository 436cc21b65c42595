package org.winnable.demo.internal.matching;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.winnable.core.lead.ContactField;
import org.winnable.demo.internal.Dice;
import org.winnable.demo.internal.people.Company;
import org.winnable.demo.internal.people.EmailPattern;

/** What goes wrong with a person on the way from one list to another. */
public enum Corruption {
    /** A slip of the pen in the last name. */
    MISTYPED_LAST_NAME("mistyped last name"),
    /** A slip of the pen in the first name. */
    MISTYPED_FIRST_NAME("mistyped first name"),
    /** A slip of the pen in the e-mail address. */
    MISTYPED_ADDRESS("mistyped e-mail address"),
    /** First and last name in each other's place. */
    SWAPPED_NAMES("swapped names"),
    /** The short form of the first name. */
    NICKNAME("nickname"),
    /** Of the first name the initial only. */
    INITIAL("initial"),
    /** A last name more, as after a marriage. */
    DOUBLE_NAME("double last name"),
    /** The company as others write it. */
    COMPANY_SPELLING("company written otherwise"),
    /** Another company, and so another address and desk phone; the mobile phone stays. */
    NEW_COMPANY("new company"),
    /** Another address, a private one. */
    OTHER_ADDRESS("changed e-mail address"),
    /** Nothing but the name and the company. */
    MISSING_FIELDS("missing fields");

    /** Short forms of names that the demo's people have. */
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("Andrew", "Andy"),
            Map.entry("Anthony", "Tony"),
            Map.entry("Benjamin", "Ben"),
            Map.entry("Christopher", "Chris"),
            Map.entry("Daniel", "Dan"),
            Map.entry("David", "Dave"),
            Map.entry("Edward", "Ted"),
            Map.entry("Elizabeth", "Liz"),
            Map.entry("Gabriele", "Gabi"),
            Map.entry("Giuseppe", "Beppe"),
            Map.entry("Giovanni", "Gianni"),
            Map.entry("James", "Jim"),
            Map.entry("Jacob", "Jaap"),
            Map.entry("Katharina", "Kathi"),
            Map.entry("Katarzyna", "Kasia"),
            Map.entry("Magdalena", "Magda"),
            Map.entry("Małgorzata", "Gosia"),
            Map.entry("Matthew", "Matt"),
            Map.entry("Michael", "Mike"),
            Map.entry("Oliver", "Olli"),
            Map.entry("Philippe", "Phil"),
            Map.entry("Pieter", "Piet"),
            Map.entry("Richard", "Rick"),
            Map.entry("Robert", "Bob"),
            Map.entry("Stefanie", "Steffi"),
            Map.entry("Stephen", "Steve"),
            Map.entry("Susanne", "Susi"),
            Map.entry("Thomas", "Tom"),
            Map.entry("Timothy", "Tim"),
            Map.entry("Tomasz", "Tomek"),
            Map.entry("Ulrike", "Uli"),
            Map.entry("Willem", "Wim"),
            Map.entry("William", "Bill"));

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final int LEAST_LETTERS = 5;

    private final String label;

    Corruption(String label) {
        this.label = label;
    }

    /** What it is called in the table. */
    public String label() {
        return label;
    }

    /** Whether it can befall somebody. */
    public boolean fits(Map<ContactField, String> person) {
        return switch (this) {
            case NICKNAME -> SHORT.containsKey(text(person, ContactField.FIRST_NAME));
            case MISTYPED_FIRST_NAME -> text(person, ContactField.FIRST_NAME).length() >= LEAST_LETTERS;
            case MISTYPED_LAST_NAME -> text(person, ContactField.LAST_NAME).length() >= LEAST_LETTERS;
            case NEW_COMPANY -> person.containsKey(ContactField.MOBILE);
            default -> true;
        };
    }

    /**
     * Somebody as another list has them.
     *
     * @param other a company that is not theirs
     */
    public Map<ContactField, String> apply(Map<ContactField, String> person, Company other, Dice dice) {
        Map<ContactField, String> list = new EnumMap<>(person);
        String first = text(person, ContactField.FIRST_NAME);
        String last = text(person, ContactField.LAST_NAME);
        if (this != MISTYPED_ADDRESS) {
            // with the same address everybody would be found by it
            list.remove(ContactField.EMAIL);
        }
        switch (this) {
            case MISTYPED_LAST_NAME -> list.put(ContactField.LAST_NAME, slip(last, dice));
            case MISTYPED_FIRST_NAME -> list.put(ContactField.FIRST_NAME, slip(first, dice));
            case MISTYPED_ADDRESS ->
                list.computeIfPresent(ContactField.EMAIL, (field, address) -> mistyped(address, dice));
            case SWAPPED_NAMES -> {
                list.put(ContactField.FIRST_NAME, last);
                list.put(ContactField.LAST_NAME, first);
            }
            case NICKNAME ->
                list.computeIfPresent(ContactField.FIRST_NAME, (field, name) -> SHORT.getOrDefault(name, name));
            case INITIAL -> list.put(ContactField.FIRST_NAME, first.charAt(0) + ".");
            case DOUBLE_NAME ->
                list.put(
                        ContactField.LAST_NAME,
                        last + "-" + dice.pick(other.country().words("last")));
            case COMPANY_SPELLING -> list.computeIfPresent(ContactField.COMPANY, (field, name) -> spelling(name, dice));
            case NEW_COMPANY -> {
                list.put(ContactField.COMPANY, other.name());
                list.put(ContactField.EMAIL, other.pattern().apply(first, last) + '@' + other.domain());
                list.remove(ContactField.PHONE);
            }
            case OTHER_ADDRESS ->
                list.put(
                        ContactField.EMAIL,
                        EmailPattern.FIRST_DOT_LAST.apply(first, last)
                                + dice.between(60, 99)
                                + '@'
                                + dice.pick(other.country().words("freemail")));
            case MISSING_FIELDS ->
                list.keySet().retainAll(List.of(ContactField.FIRST_NAME, ContactField.LAST_NAME, ContactField.COMPANY));
        }
        return list;
    }

    private static String text(Map<ContactField, String> person, ContactField field) {
        return person.getOrDefault(field, "");
    }

    private static String mistyped(String address, Dice dice) {
        int at = address.indexOf('@');
        return slip(address.substring(0, at), dice) + address.substring(at);
    }

    /** One letter left out, doubled, wrong, or in its neighbour's place; behind the first one, as most are. */
    private static String slip(String word, Dice dice) {
        int place = dice.between(1, word.length() - 2);
        String before = word.substring(0, place);
        String letter = word.substring(place, place + 1);
        String behind = word.substring(place + 1);
        return switch (dice.between(0, 3)) {
            case 0 -> before + behind;
            case 1 -> before + letter + letter + behind;
            case 2 -> before + LETTERS.charAt(dice.between(0, LETTERS.length() - 1)) + behind;
            default -> before + behind.charAt(0) + letter + behind.substring(1);
        };
    }

    /** In capitals, without what stands behind the first words, or mistyped. */
    private static String spelling(String name, Dice dice) {
        String[] words = name.split(" ");
        return switch (dice.between(0, 2)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> words.length > 2 ? words[0] + ' ' + words[1] : words[0];
            default -> slip(name, dice);
        };
    }
}
