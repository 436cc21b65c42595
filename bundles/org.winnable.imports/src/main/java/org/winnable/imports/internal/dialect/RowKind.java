package org.winnable.imports.internal.dialect;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.winnable.core.lead.Company;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.DealField;
import org.winnable.core.lead.ModelField;
import org.winnable.core.lead.SpendField;

/** What the rows of a file tell of. */
public enum RowKind {
    CONTACTS("contacts", List.of(ContactField.values())),
    /** What somebody did: many rows of one person, who is known by a few fields. */
    INTERACTIONS(
            "interactions",
            List.of(
                    ContactField.EXTERNAL_ID,
                    ContactField.EMAIL,
                    ContactField.PHONE,
                    ContactField.MOBILE,
                    ContactField.FULL_NAME,
                    ContactField.FIRST_NAME,
                    ContactField.LAST_NAME,
                    ContactField.PROFILE,
                    ContactField.COMPANY)),
    COMPANIES("companies", companyFields()),
    DEALS("deals", List.of(DealField.values())),
    SPEND("spend", List.of(SpendField.values())),
    /** Nothing that an import could keep: sums over people, price lists. Such a file is refused. */
    NONE("none", List.of());

    /** The kinds by their names in the file of a dialect. */
    static final Map<String, RowKind> BY_KEY = byKey();

    private final String key;
    private final Map<String, ModelField> fields;

    RowKind(String key, List<? extends ModelField> fields) {
        this.key = key;
        Map<String, ModelField> named = new LinkedHashMap<>();
        fields.forEach(field -> named.put(field.key(), field));
        this.fields = Collections.unmodifiableMap(named);
    }

    private static List<ContactField> companyFields() {
        Set<ContactField> fields = EnumSet.copyOf(Company.FIELDS);
        fields.add(ContactField.COMPANY);
        return List.copyOf(fields);
    }

    private static Map<String, RowKind> byKey() {
        Map<String, RowKind> kinds = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(kind -> kinds.put(kind.key, kind));
        return Map.copyOf(kinds);
    }

    /** The fields that such a row can give, by their keys, in their order. */
    public Map<String, ModelField> fields() {
        return fields;
    }

    /** The kind whose words for columns help to map rows of this kind. */
    public RowKind vocabulary() {
        return this == COMPANIES || this == INTERACTIONS ? CONTACTS : this;
    }

    /** Whether rows may tell of interactions. */
    public boolean tellsOfInteractions() {
        return this == CONTACTS || this == INTERACTIONS;
    }

    /** Whether values of columns that are no field are kept under their labels. */
    public boolean keepsOthers() {
        return this == CONTACTS || this == COMPANIES;
    }
}
