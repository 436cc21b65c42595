package org.winnable.core.facts;

import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.FieldKind;

/**
 * Names a numeric attribute of a lead.
 *
 * @param name a {@link ContactField#key()}, or {@code other:} and a source's own column label
 */
public record NumberKey(String name) {

    public static final NumberKey COMPANY_SIZE = of(ContactField.COMPANY_SIZE);
    public static final NumberKey REVENUE = of(ContactField.REVENUE);

    /** Keeps one copy of each name, so that equal keys are found to be equal at a glance: every lead is asked by its keys. */
    public NumberKey {
        name = name.intern();
    }

    /** The key of a field of the model. */
    public static NumberKey of(ContactField field) {
        if (field.kind() != FieldKind.NUMBER) {
            throw new IllegalArgumentException(field.key() + " is not a number");
        }
        return new NumberKey(field.key());
    }
}
