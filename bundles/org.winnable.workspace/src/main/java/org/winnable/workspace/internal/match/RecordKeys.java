package org.winnable.workspace.internal.match;

import java.util.Map;
import org.winnable.core.lead.ContactField;
import org.winnable.workspace.MatchKey;

/**
 * The keys of one record as fingerprints, 0 for none.
 *
 * @param row the whole row, by which one that comes again is recognised
 * @param id of {@link MatchKey.Kind#EXTERNAL_ID}
 * @param email of {@link MatchKey.Kind#EMAIL}
 * @param profile of {@link MatchKey.Kind#PROFILE}
 * @param name of {@link MatchKey.Kind#NAME_AND_COMPANY}
 * @param address the e-mail address if it is one person's own, for telling namesakes apart
 */
public record RecordKeys(long row, long id, long email, long profile, long name, long address) {

    /** The keys of a row. */
    public static RecordKeys of(Map<ContactField, String> values, String family, long row) {
        Map<MatchKey.Kind, MatchKey> keys = MatchKey.of(values, family);
        String address = values.get(ContactField.EMAIL);
        boolean own = address != null && !NameFolding.isSharedMailbox(address);
        return new RecordKeys(
                row,
                key(keys, MatchKey.Kind.EXTERNAL_ID),
                key(keys, MatchKey.Kind.EMAIL),
                key(keys, MatchKey.Kind.PROFILE),
                key(keys, MatchKey.Kind.NAME_AND_COMPANY),
                own ? key(keys, MatchKey.Kind.EMAIL) : 0);
    }

    private static long key(Map<MatchKey.Kind, MatchKey> keys, MatchKey.Kind kind) {
        MatchKey key = keys.get(kind);
        return key == null ? 0 : key.fingerprint();
    }

    /** Whether name and company are all by which the record's person can be recognised. */
    public boolean isNameOnly() {
        return name != 0 && id == 0 && email == 0 && profile == 0;
    }

    /** The key of a kind. */
    public long of(MatchKey.Kind kind) {
        return switch (kind) {
            case EXTERNAL_ID -> id;
            case EMAIL -> email;
            case PROFILE -> profile;
            case NAME_AND_COMPANY -> name;
        };
    }
}
