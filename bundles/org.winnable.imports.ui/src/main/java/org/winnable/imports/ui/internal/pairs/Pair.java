package org.winnable.imports.ui.internal.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.winnable.core.lead.Contact;
import org.winnable.core.lead.ContactField;
import org.winnable.workspace.FactStore;
import org.winnable.workspace.PossibleDuplicate;
import org.winnable.workspace.WorkspaceException;

/**
 * Two people who look alike, with all that is known of them.
 *
 * @param likeness why they are asked about
 * @param one who is known longer
 * @param other the other one
 */
record Pair(PossibleDuplicate likeness, Contact one, Contact other) {

    /** One field of both. */
    record FieldLine(String field, String one, String other, boolean differs) {}

    /** The first pair of a list that can be shown; empty if there is none. */
    static Optional<Pair> first(FactStore facts, List<PossibleDuplicate> pairs, Set<PossibleDuplicate> later)
            throws WorkspaceException {
        for (PossibleDuplicate each : pairs) {
            if (!later.contains(each)) {
                Optional<Contact> one = facts.contact(each.one());
                Optional<Contact> other = facts.contact(each.other());
                if (one.isPresent() && other.isPresent()) {
                    return Optional.of(new Pair(each, one.get(), other.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** What is known of either, field by field. */
    List<FieldLine> lines() {
        List<FieldLine> lines = new ArrayList<>();
        for (ContactField field : ContactField.values()) {
            String left = one.value(field).orElse("");
            String right = other.value(field).orElse("");
            if (!left.isEmpty() || !right.isEmpty()) {
                boolean differs = !left.isEmpty() && !right.isEmpty() && !left.equals(right);
                lines.add(new FieldLine(field.label(), left, right, differs));
            }
        }
        return lines;
    }
}
