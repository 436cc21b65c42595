package org.winnable.core.facts;

import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.FieldKind;

/**
 * Names a categorical attribute of a lead: one of a limited number of values, kept as a dictionary code.
 *
 * @param name a {@link ContactField#key()}, or {@code other:} and a source's own column label
 */
public record CategoryKey(String name) {

    public static final CategoryKey COMPANY = of(ContactField.COMPANY);
    public static final CategoryKey TITLE = of(ContactField.TITLE);
    public static final CategoryKey SENIORITY = of(ContactField.SENIORITY);
    public static final CategoryKey FUNCTION = of(ContactField.FUNCTION);
    public static final CategoryKey BUYING_ROLE = of(ContactField.BUYING_ROLE);
    public static final CategoryKey INDUSTRY = of(ContactField.INDUSTRY);
    public static final CategoryKey COUNTRY = of(ContactField.COUNTRY);
    public static final CategoryKey PROBLEM = of(ContactField.PROBLEM);
    public static final CategoryKey ORIGIN = of(ContactField.ORIGIN);
    public static final CategoryKey OPT_OUT = of(ContactField.OPT_OUT);

    /** What stands before the label of a column that the model does not know. */
    public static final String OTHER = "other:";

    /** Keeps one copy of each name, so that equal keys are found to be equal at a glance: every lead is asked by its keys. */
    public CategoryKey {
        name = name.intern();
    }

    /** The key of a field of the model. */
    public static CategoryKey of(ContactField field) {
        if (field.kind() != FieldKind.CATEGORY && field.kind() != FieldKind.FLAG) {
            throw new IllegalArgumentException(field.key() + " is not categorical");
        }
        return new CategoryKey(field.key());
    }
}
