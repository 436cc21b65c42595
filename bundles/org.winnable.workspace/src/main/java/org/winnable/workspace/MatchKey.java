package org.winnable.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnable.core.lead.Contact;
import org.winnable.core.lead.ContactField;
import org.winnable.workspace.internal.match.NameFolding;

/**
 * By what a row's person is recognised. Two rows with an equal key are about the same person, with the one exception that
 * {@link KnownPeople#match} makes.
 *
 * @param kind what kind of key
 * @param text normalised, so that spellings of the same thing are equal
 */
public record MatchKey(Kind kind, String text) {

    /** The kinds of key, strongest first. */
    public enum Kind {
        /** The source's own identifier, within one family of dialects. */
        EXTERNAL_ID("external-id"),
        /** The e-mail address. */
        EMAIL("email"),
        /** Name and company together. */
        NAME_AND_COMPANY("name-and-company");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The name of this kind in the store and in JSON; the reason of a link. */
        public String key() {
            return key;
        }
    }

    /**
     * An identifier that a source gave.
     *
     * @param family which dialects share identifiers: {@code salesforce} for all exports of one Salesforce
     */
    public static MatchKey externalId(String family, String id) {
        return new MatchKey(Kind.EXTERNAL_ID, family + '\n' + id.strip());
    }

    /** An e-mail address; case and space around it do not count. */
    public static MatchKey email(String address) {
        return new MatchKey(Kind.EMAIL, NameFolding.email(address));
    }

    /**
     * A name and a company; case, accents, punctuation and legal forms (Ltd, GmbH, Inc …) do not count. Empty if either is
     * nothing but such.
     */
    public static Optional<MatchKey> nameAndCompany(String name, String company) {
        String foldedName = NameFolding.name(name);
        String foldedCompany = NameFolding.company(company);
        return foldedName.isEmpty() || foldedCompany.isEmpty()
                ? Optional.empty()
                : Optional.of(new MatchKey(Kind.NAME_AND_COMPANY, foldedName + '\n' + foldedCompany));
    }

    /** The fields of which a kind of key is made. */
    static List<ContactField> fields(Kind kind) {
        return switch (kind) {
            case EXTERNAL_ID -> List.of(ContactField.EXTERNAL_ID);
            case EMAIL -> List.of(ContactField.EMAIL);
            case NAME_AND_COMPANY ->
                List.of(ContactField.FULL_NAME, ContactField.FIRST_NAME, ContactField.LAST_NAME, ContactField.COMPANY);
        };
    }

    /** The keys that a row's values give, strongest first. */
    public static List<MatchKey> of(Map<ContactField, String> values, String family) {
        List<MatchKey> keys = new ArrayList<>();
        String id = values.get(ContactField.EXTERNAL_ID);
        if (id != null) {
            keys.add(externalId(family, id));
        }
        String address = values.get(ContactField.EMAIL);
        if (address != null) {
            keys.add(email(address));
        }
        String company = values.get(ContactField.COMPANY);
        if (company != null) {
            Contact.displayName(field -> Optional.ofNullable(values.get(field)))
                    .flatMap(name -> nameAndCompany(name, company))
                    .ifPresent(keys::add);
        }
        return List.copyOf(keys);
    }
}
