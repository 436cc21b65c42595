package org.winnable.workspace.internal.match;

import java.util.List;
import java.util.Map;
import org.winnable.core.lead.ContactField;

/**
 * What two records must have in common to be compared at all, as fingerprints; 0 for none. A pure function of a record.
 *
 * @param companyAndLast company and last name
 * @param companyAndFirst company and first name; by it a mistyped last name is found, see {@link #lastLetters}
 * @param domainAndLast domain of the e-mail address, unless it is a provider's, and last name
 * @param mailbox what stands before the @ of the person's own address
 * @param phone the phone number
 * @param mobile the number of the mobile phone
 * @param lastLetters which letters the last name has
 */
public record BlockKeys(
        long companyAndLast,
        long companyAndFirst,
        long domainAndLast,
        long mailbox,
        long phone,
        long mobile,
        long lastLetters) {

    /** The fields that the keys are made of. */
    public static final List<ContactField> FIELDS = List.of(
            ContactField.FIRST_NAME,
            ContactField.LAST_NAME,
            ContactField.FULL_NAME,
            ContactField.COMPANY,
            ContactField.EMAIL,
            ContactField.PHONE,
            ContactField.MOBILE);

    /** Digits of names have bits of their own, since another digit is no slip of the pen. */
    private static final long DIGITS = 0x3FFL << 54;

    /** A wrong letter is one letter less and another one more. */
    private static final int LETTERS_OF_A_SLIP = 4;

    /** Shorter ones are anybody's. */
    private static final int SHORTEST_MAILBOX = 4;

    /** The keys of a record that says these values. */
    public static BlockKeys of(Map<ContactField, String> values) {
        PersonName name = PersonName.of(values);
        String first = name.first().isEmpty() ? "" : name.first().getFirst();
        String last = String.join("", name.last());
        long company = fingerprint(Traits.company(values.getOrDefault(ContactField.COMPANY, "")));
        MailAddress mail = MailAddress.of(values.getOrDefault(ContactField.EMAIL, ""));
        long lastName = fingerprint(last);
        return new BlockKeys(
                both(company, lastName),
                last.isEmpty() ? 0 : both(company, fingerprint(first)),
                both(fingerprint(mail.organisation()), lastName),
                mail.mailbox().length() < SHORTEST_MAILBOX ? 0 : fingerprint(mail.mailbox()),
                fingerprint(Traits.phone(values.getOrDefault(ContactField.PHONE, ""))),
                fingerprint(Traits.phone(values.getOrDefault(ContactField.MOBILE, ""))),
                letters(last));
    }

    /** Whether all keys are 0, so that the record is compared with none. */
    public boolean isEmpty() {
        return (companyAndLast | companyAndFirst | domainAndLast | mailbox | phone | mobile) == 0;
    }

    /** Whether one last name may be the other one mistyped, or a part of it; cheap, and never wrong when it denies. */
    public static boolean mayBeAlike(long lastLetters, long others) {
        long different = lastLetters ^ others;
        boolean isPart = (lastLetters & others) == lastLetters || (lastLetters & others) == others;
        return (different & DIGITS) == 0 && (isPart || Long.bitCount(different) <= LETTERS_OF_A_SLIP);
    }

    private static long letters(String name) {
        long letters = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            letters |= c >= '0' && c <= '9' ? 1L << 54 + (c - '0') : 1L << c % 53;
        }
        return letters;
    }

    private static long fingerprint(String text) {
        return text.isEmpty() ? 0 : Fingerprint.of(text);
    }

    private static long both(long one, long other) {
        return one == 0 || other == 0 ? 0 : Fingerprint.of(one, other);
    }
}
