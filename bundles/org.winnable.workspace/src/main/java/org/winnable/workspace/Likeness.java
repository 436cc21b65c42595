package org.winnable.workspace;

import org.winnable.core.text.Texts;

/**
 * In what two records are alike or differ, and what that weighs.
 *
 * <p>The weights are those of Fellegi and Sunter (<i>A Theory for Record Linkage</i>, Journal of the American Statistical
 * Association 64, 1969): the logarithm of how much more often something is seen between two records of one person ({@code m})
 * than between records of two people ({@code u}). That names are compared by degrees instead of as equal or not follows
 * Winkler (<i>String Comparator Metrics and Enhanced Decision Rules in the Fellegi-Sunter Model of Record Linkage</i>, 1990).
 * The frequencies are ours: orders of magnitude for lists of business contacts, held by the labelled set in
 * {@code docs/matching.md}.
 */
public enum Likeness {
    /** Equal last names; accents, case and the spelling of umlauts do not count. */
    LAST_NAME_SAME("lastNameSame", 0.90, 0.001),
    /** Last names that a slip of the pen turns into each other. */
    LAST_NAME_ALIKE("lastNameAlike", 0.06, 0.0005),
    /** One last name is a part of the other one, as after a marriage. */
    LAST_NAME_PART("lastNamePart", 0.02, 0.0005),
    /** Of one last name only the initial is known, and it is that of the other one. */
    LAST_NAME_INITIAL("lastNameInitial", 0.98, 0.20),
    /** Last names that have nothing to do with each other. */
    LAST_NAME_DIFFERENT("lastNameDifferent", 0.005, 0.998),
    /** Equal first names. */
    FIRST_NAME_SAME("firstNameSame", 0.80, 0.01),
    /** One first name is the short form of the other one and of no other: Bob and Robert. */
    FIRST_NAME_SHORT("firstNameShort", 0.05, 0.001),
    /** One first name is short for the other one and for others too: Alex is Alexander and Alexandra. */
    FIRST_NAME_SHORT_OF_SEVERAL("firstNameShortOfSeveral", 0.03, 0.003),
    /** First names that a slip of the pen turns into each other. */
    FIRST_NAME_ALIKE("firstNameAlike", 0.03, 0.004),
    /** One of several first names. */
    FIRST_NAME_PART("firstNamePart", 0.05, 0.002),
    /** Of one first name only the initial is known, and it is that of the other one. */
    FIRST_NAME_INITIAL("firstNameInitial", 0.98, 0.20),
    /** First names of two people: relatives share everything else. */
    FIRST_NAME_DIFFERENT("firstNameDifferent", 0.0003, 0.98),
    /** First and last name stand in each other's place. */
    NAMES_SWAPPED("namesSwapped", 0.01, 0.0000002),
    /** Equal companies; legal forms do not count. */
    COMPANY_SAME("companySame", 0.85, 0.001),
    /** Companies' names that a slip of the pen, or a word more, turns into each other. */
    COMPANY_ALIKE("companyAlike", 0.08, 0.001),
    /** The companies' names do not show it, but their mail goes to the same domain, which is no provider's. */
    DOMAIN_SAME("domainSame", 0.20, 0.001),
    /** Different companies. */
    COMPANY_DIFFERENT("companyDifferent", 0.12, 0.998),
    /** E-mail addresses that a slip of the pen turns into each other. Another digit is no slip: it tells namesakes apart. */
    EMAIL_ALIKE("emailAlike", 0.05, 0.0005),
    /** What stands before the @ is the same, at another domain, and is not made of the name. */
    MAILBOX_SAME("mailboxSame", 0.05, 0.0005),
    /** Two addresses at one domain, both made of the person's name. */
    EMAIL_MADE_OF_NAME("emailMadeOfName", 0.05, 0.40),
    /** Addresses at different domains. */
    EMAIL_DIFFERENT("emailDifferent", 0.15, 0.97),
    /** Different addresses at one domain: few people have two. */
    EMAIL_DIFFERENT_AT_DOMAIN("emailDifferentAtDomain", 0.03, 0.97),
    /** The same number of phone or mobile. */
    PHONE_SAME("phoneSame", 0.60, 0.0001),
    /** The same number in the same company, which may be that of the company. */
    PHONE_SAME_AT_COMPANY("phoneSameAtCompany", 0.60, 0.01),
    /** Both have numbers, and none in common. */
    PHONE_DIFFERENT("phoneDifferent", 0.25, 0.99),
    /** Equal job titles. */
    TITLE_SAME("titleSame", 0.50, 0.10),
    /** Different job titles. */
    TITLE_DIFFERENT("titleDifferent", 0.50, 0.90),
    /** Different countries. */
    COUNTRY_DIFFERENT("countryDifferent", 0.10, 0.60),
    /** Different public profiles. */
    PROFILE_DIFFERENT("profileDifferent", 0.02, 0.999),
    /** One system knows both, as two: it may have duplicates itself. */
    ID_DIFFERENT("idDifferent", 0.10, 0.999);

    private final String key;
    private final double bits;

    Likeness(String key, double m, double u) {
        this.key = key;
        this.bits = Math.log(m / u) / Math.log(2);
    }

    /** The name in JSON. */
    public String key() {
        return key;
    }

    /** The weight in bits: each one doubles the odds that two records are about one person; below 0 it halves them. */
    public double bits() {
        return bits;
    }

    /** Whether it speaks for one person, not against. */
    public boolean isFor() {
        return bits > 0;
    }

    /** Whether nobody is taken for one person without being asked where this is seen, whatever else is alike. */
    public boolean isToBeAsked() {
        return switch (this) {
            case FIRST_NAME_INITIAL,
                    LAST_NAME_INITIAL,
                    EMAIL_MADE_OF_NAME,
                    EMAIL_DIFFERENT_AT_DOMAIN,
                    PROFILE_DIFFERENT,
                    ID_DIFFERENT -> true;
            default -> false;
        };
    }

    /** What it is, for people, in the user's language. */
    public String label() {
        return Texts.of(Likeness.class).get("likeness." + key);
    }
}
