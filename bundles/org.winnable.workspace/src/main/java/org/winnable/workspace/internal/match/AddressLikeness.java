package org.winnable.workspace.internal.match;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.winnable.workspace.Likeness;

/** In what two people's ways to be reached are alike. Pure functions, symmetric. */
final class AddressLikeness {

    private AddressLikeness() {}

    /** What their own e-mail addresses have in common and what not; empty unless both have one. */
    static Optional<Likeness> email(Traits one, Traits other) {
        if (one.mail().mailbox().isEmpty() || other.mail().mailbox().isEmpty()) {
            return Optional.empty();
        }
        boolean sameDomain = one.mail().domain().equals(other.mail().domain());
        boolean sameMailbox = one.mail().mailbox().equals(other.mail().mailbox());
        boolean madeOfName = isMadeOfName(one) && isMadeOfName(other);
        if (sameDomain && Slips.isSlip(one.mail().mailbox(), other.mail().mailbox())
                || sameMailbox && Slips.isSlip(one.mail().domain(), other.mail().domain())
                || sameDomain && sameMailbox) {
            return Optional.of(Likeness.EMAIL_ALIKE);
        }
        if (sameMailbox && !madeOfName) {
            return Optional.of(Likeness.MAILBOX_SAME);
        }
        if (sameDomain && !one.mail().organisation().isEmpty()) {
            return Optional.of(madeOfName ? Likeness.EMAIL_MADE_OF_NAME : Likeness.EMAIL_DIFFERENT_AT_DOMAIN);
        }
        return Optional.of(Likeness.EMAIL_DIFFERENT);
    }

    /**
     * What their numbers have in common and what not; empty unless both have one.
     *
     * @param sameCompany whether they are known to be in one company, whose number it may be
     */
    static Optional<Likeness> phone(Traits one, Traits other, boolean sameCompany) {
        if (one.phones().isEmpty() || other.phones().isEmpty()) {
            return Optional.empty();
        }
        if (Collections.disjoint(one.phones(), other.phones())) {
            return Optional.of(Likeness.PHONE_DIFFERENT);
        }
        return Optional.of(sameCompany ? Likeness.PHONE_SAME_AT_COMPANY : Likeness.PHONE_SAME);
    }

    /** Whether a mailbox says no more than the name: j.smith, john_smith, smithj, john. */
    private static boolean isMadeOfName(Traits person) {
        String letters = person.mail().mailbox().replaceAll("[^\\p{L}\\p{N}]", "");
        String first = String.join("", person.name().first());
        String last = String.join("", person.name().last());
        String initial = first.isEmpty() ? "" : first.substring(0, 1);
        String lastInitial = last.isEmpty() ? "" : last.substring(0, 1);
        Set<String> made = new HashSet<>(
                List.of(first, last, first + last, last + first, initial + last, last + initial, first + lastInitial));
        return made.contains(letters) || letters.length() == 2 && letters.equals(initial + lastInitial);
    }
}
