package org.winnable.workspace;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.winnable.core.lead.Contact;
import org.winnable.core.lead.ContactField;
import org.winnable.workspace.internal.match.Fingerprint;
import org.winnable.workspace.internal.match.NameFolding;

/**
 * By what a row's person is recognised. Two rows with an equal key are about the same person, with the one exception of
 * namesakes ({@link Kind#NAME_AND_COMPANY}).
 *
 * @param kind what kind of key
 * @param text normalised, so that spellings of the same thing are equal
 */
public record MatchKey(Kind kind, String text) {

    /** The kinds of key, strongest first. */
    public enum Kind {
        /** The source's own identifier, within one family of dialects. */
        EXTERNAL_ID("external-id"),
        /** The e-mail address. That of a mailbox several people read (info@, sales@) counts together with the name. */
        EMAIL("email"),
        /** The address of the person's public profile. */
        PROFILE("profile"),
        /**
         * Name and company together. People of the same name in the same company are one if at most one e-mail address is
         * known among them; if several are, those without are one person who is nobody in particular of the others.
         */
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

    /** The keys that a row's values give; at most one of a kind. */
    public static Map<Kind, MatchKey> of(Map<ContactField, String> values, String family) {
        Map<Kind, MatchKey> keys = new EnumMap<>(Kind.class);
        String id = values.get(ContactField.EXTERNAL_ID);
        if (id != null) {
            keys.put(Kind.EXTERNAL_ID, externalId(family, id));
        }
        String company = values.get(ContactField.COMPANY);
        String address = values.get(ContactField.EMAIL);
        boolean shared = address != null && NameFolding.isSharedMailbox(address);
        Optional<String> name = company == null && !shared
                ? Optional.empty()
                : Contact.displayName(field -> Optional.ofNullable(values.get(field)));
        if (address != null) {
            MatchKey email = email(address);
            String folded = shared ? NameFolding.name(name.orElse("")) : "";
            keys.put(Kind.EMAIL, folded.isEmpty() ? email : new MatchKey(Kind.EMAIL, email.text + '\n' + folded));
        }
        String profile = values.get(ContactField.PROFILE);
        if (profile != null) {
            NameFolding.profile(profile).ifPresent(text -> keys.put(Kind.PROFILE, new MatchKey(Kind.PROFILE, text)));
        }
        if (company != null) {
            name.flatMap(text -> nameAndCompany(text, company)).ifPresent(key -> keys.put(Kind.NAME_AND_COMPANY, key));
        }
        return keys;
    }

    /** This key as 64 bits; never 0. */
    public long fingerprint() {
        return Fingerprint.of(text);
    }
}
