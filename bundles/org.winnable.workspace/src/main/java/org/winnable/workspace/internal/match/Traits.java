package org.winnable.workspace.internal.match;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.winnable.core.lead.ContactField;

/**
 * What a record says of a person, folded for comparing it with another one. Empty texts stand for what it does not say.
 *
 * @param name of the person
 * @param company without its legal form
 * @param mail the e-mail address
 * @param phones the ends of the numbers
 * @param title the job title
 * @param country the country
 * @param profile the address of the public profile
 * @param family of dialects that shares identifiers
 * @param id the source's own identifier
 */
record Traits(
        PersonName name,
        String company,
        MailAddress mail,
        Set<String> phones,
        String title,
        String country,
        String profile,
        String family,
        String id) {

    /** The fields that are compared. */
    static final List<ContactField> FIELDS = List.of(
            ContactField.EXTERNAL_ID,
            ContactField.EMAIL,
            ContactField.PHONE,
            ContactField.MOBILE,
            ContactField.FULL_NAME,
            ContactField.FIRST_NAME,
            ContactField.LAST_NAME,
            ContactField.PROFILE,
            ContactField.COMPANY,
            ContactField.TITLE,
            ContactField.COUNTRY);

    /** So many digits at the end of a number tell it apart; before them, writers differ. */
    private static final int PHONE_DIGITS = 8;

    static Traits of(Map<ContactField, String> values, String family) {
        return new Traits(
                PersonName.of(values),
                company(values.getOrDefault(ContactField.COMPANY, "")),
                MailAddress.of(values.getOrDefault(ContactField.EMAIL, "")),
                Stream.of(ContactField.PHONE, ContactField.MOBILE)
                        .map(field -> phone(values.getOrDefault(field, "")))
                        .filter(number -> !number.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()),
                NameFolding.name(values.getOrDefault(ContactField.TITLE, "")),
                values.getOrDefault(ContactField.COUNTRY, "").toLowerCase(Locale.ROOT),
                NameFolding.profile(values.getOrDefault(ContactField.PROFILE, ""))
                        .orElse(""),
                family,
                values.getOrDefault(ContactField.EXTERNAL_ID, "").strip());
    }

    /** A company's name as it is compared. */
    static String company(String name) {
        return name.isEmpty() ? name : PersonName.umlauts(NameFolding.company(name));
    }

    /** The end of a number in digits; empty for a number too short to tell people apart. */
    static String phone(String number) {
        StringBuilder digits = new StringBuilder(PHONE_DIGITS);
        for (int i = number.length() - 1; i >= 0 && digits.length() < PHONE_DIGITS; i--) {
            if (Character.isDigit(number.charAt(i))) {
                digits.append(number.charAt(i));
            }
        }
        return digits.length() < PHONE_DIGITS ? "" : digits.reverse().toString();
    }
}
