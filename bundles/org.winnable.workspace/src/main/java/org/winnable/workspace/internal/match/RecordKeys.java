package org.winnable.workspace.internal.match;

import java.util.Map;
import org.winnable.core.lead.ContactField;
import org.winnable.workspace.MatchKey;
import org.winnable.workspace.MatchKey.Kind;

/**
 * The keys of one record as fingerprints, 0 for none.
 *
 * @param row the whole row, by which one that comes again is recognised
 * @param id of {@link Kind#EXTERNAL_ID}
 * @param email of {@link Kind#EMAIL}
 * @param profile of {@link Kind#PROFILE}
 * @param name of {@link Kind#NAME_AND_COMPANY}
 * @param address the e-mail address if it is one person's own, for telling namesakes apart
 */
public record RecordKeys(long row, long id, long email, long profile, long name, long address) {

    /** The keys of a row. */
    public static RecordKeys of(Map<ContactField, String> values, String family, long row) {
        Map<Kind, MatchKey> keys = MatchKey.of(values, family);
        String address = values.get(ContactField.EMAIL);
        boolean own = address != null && !NameFolding.isSharedMailbox(address);
        return new RecordKeys(
                row,
                key(keys, Kind.EXTERNAL_ID),
                key(keys, Kind.EMAIL),
                key(keys, Kind.PROFILE),
                key(keys, Kind.NAME_AND_COMPANY),
                own ? key(keys, Kind.EMAIL) : 0);
    }

    private static long key(Map<Kind, MatchKey> keys, Kind kind) {
        MatchKey key = keys.get(kind);
        return key == null ? 0 : key.fingerprint();
    }

    /** Whether name and company are all by which the record's person can be recognised. */
    public boolean isNameOnly() {
        return name != 0 && id == 0 && email == 0 && profile == 0;
    }

    /** The key of a kind. */
    public long of(Kind kind) {
        return switch (kind) {
            case EXTERNAL_ID -> id;
            case EMAIL -> email;
            case PROFILE -> profile;
            case NAME_AND_COMPANY -> name;
        };
    }
}
