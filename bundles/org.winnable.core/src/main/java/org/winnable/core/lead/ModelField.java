package org.winnable.core.lead;

import org.osgi.annotation.versioning.ProviderType;

/** A field that a column of a list can give: of a person or company, of a deal, or of money spent. */
@ProviderType
public sealed interface ModelField permits ContactField, DealField, SpendField {

    /** The name of the field in files and JSON; never changes once released. */
    String key();

    /** What kind of value the field holds. */
    FieldKind kind();

    /** The name of the field for people, in the user's language. */
    String label();
}
