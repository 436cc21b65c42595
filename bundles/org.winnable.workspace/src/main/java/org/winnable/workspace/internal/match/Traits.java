package org.winnable.workspace.internal.match;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.winnable.core.lead.ContactField;

/**
 * What a record says of a person, folded for comparing it with another one. Empty texts stand for what it does not say.
 *
 * @param first words of the first names
 * @param last words of the last name
 * @param company without its legal form
 * @param mailbox what stands before the @ of the person's own address
 * @param domain what stands behind the @ of any address
 * @param phones digits of the numbers, without those that only some write
 * @param title the job title
 * @param country the country
 * @param profile the address of the public profile
 * @param id the source's own identifier with the family of dialects that shares it
 */
record Traits(
        List<String> first,
        List<String> last,
        String company,
        String mailbox,
        String domain,
        Set<String> phones,
        String title,
        String country,
        String profile,
        Identifier id) {

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

    private static final Set<String> FORMS_OF_ADDRESS = Set.of(
            "dr", "prof", "mr", "mrs", "ms", "miss", "herr", "frau", "ing", "dipl", "mag", "sr", "sra", "mme", "jr",
            "phd", "mba", "msc", "bsc");

    /** Words that begin a last name. */
    private static final Set<String> PARTICLES = Set.of(
            "von", "van", "vom", "zu", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "ten", "ter", "den");

    /** An identifier within its family; empty for none. */
    record Identifier(String family, String id) {}

    /** Both names of a person. */
    private record Names(List<String> first, List<String> last) {}

    static Traits of(Map<ContactField, String> values, String family) {
        Names names = names(values);
        String address = NameFolding.email(values.getOrDefault(ContactField.EMAIL, ""));
        int at = address.lastIndexOf('@');
        boolean own = at > 0 && !NameFolding.isSharedMailbox(address);
        return new Traits(
                names.first,
                names.last,
                umlauts(NameFolding.company(values.getOrDefault(ContactField.COMPANY, ""))),
                own ? address.substring(0, at) : "",
                at > 0 ? address.substring(at + 1) : "",
                phones(values),
                NameFolding.name(values.getOrDefault(ContactField.TITLE, "")),
                values.getOrDefault(ContactField.COUNTRY, "").toLowerCase(Locale.ROOT),
                NameFolding.profile(values.getOrDefault(ContactField.PROFILE, ""))
                        .orElse(""),
                new Identifier(
                        family,
                        values.getOrDefault(ContactField.EXTERNAL_ID, "").strip()));
    }

    /** Whether mail at the domain is that of one organisation. */
    boolean hasDomainOfOwn() {
        return !domain.isEmpty() && !MailProviders.isProvider(domain);
    }

    private static Names names(Map<ContactField, String> values) {
        List<String> first = words(values.getOrDefault(ContactField.FIRST_NAME, ""));
        List<String> last = words(values.getOrDefault(ContactField.LAST_NAME, ""));
        if (!first.isEmpty() && !last.isEmpty()) {
            return new Names(first, last);
        }
        String whole = Stream.of(ContactField.FULL_NAME, ContactField.FIRST_NAME, ContactField.LAST_NAME)
                .flatMap(field -> Optional.ofNullable(values.get(field)).stream())
                .findFirst()
                .orElse("");
        if (!values.containsKey(ContactField.FULL_NAME) && words(whole).size() < 2) {
            return new Names(first, last);
        }
        return split(whole);
    }

    private static Names split(String whole) {
        int comma = whole.indexOf(',');
        List<String> before = comma < 0 ? List.of() : words(whole.substring(0, comma));
        List<String> behind = comma < 0 ? List.of() : words(whole.substring(comma + 1));
        if (!before.isEmpty() && !behind.isEmpty()) {
            return new Names(behind, before);
        }
        List<String> words = words(whole);
        int begin = Math.max(0, words.size() - 1);
        while (begin > 1 && PARTICLES.contains(words.get(begin - 1))) {
            begin--;
        }
        return words.size() < 2
                ? new Names(List.of(), words)
                : new Names(words.subList(0, begin), words.subList(begin, words.size()));
    }

    private static List<String> words(String name) {
        String folded = umlauts(NameFolding.name(name));
        return folded.isEmpty()
                ? List.of()
                : Stream.of(folded.split(" "))
                        .filter(word -> !FORMS_OF_ADDRESS.contains(word))
                        .toList();
    }

    /** Folding makes u of ü; some write ue. */
    private static String umlauts(String folded) {
        return folded.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }

    private static Set<String> phones(Map<ContactField, String> values) {
        return Stream.of(ContactField.PHONE, ContactField.MOBILE)
                .flatMap(field -> Optional.ofNullable(values.get(field)).stream())
                .map(number -> number.replaceAll("\\D", ""))
                .filter(digits -> digits.length() >= PHONE_DIGITS)
                .map(digits -> digits.substring(digits.length() - PHONE_DIGITS))
                .collect(Collectors.toUnmodifiableSet());
    }
}
