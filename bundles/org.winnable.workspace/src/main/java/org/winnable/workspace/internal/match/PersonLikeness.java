package org.winnable.workspace.internal.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnable.core.lead.ContactField;
import org.winnable.workspace.Likeness;
import org.winnable.workspace.PossibleDuplicate;

/**
 * How likely two records are about one person: the odds before anything is compared, doubled or halved by each bit of what
 * is alike or different ({@link Likeness}). A pure function of the two records, and symmetric.
 *
 * @param likelihood 0 to 1
 * @param reasons the weightiest first
 */
public record PersonLikeness(double likelihood, List<Likeness> reasons) {

    /** In bits: of a hundred thousand people one is the same. */
    private static final double BEFORE = Math.log(1e-5) / Math.log(2);

    /** What is to be asked about is less likely than what is not, however much speaks for it. */
    private static final double ASKED_AT_MOST = PossibleDuplicate.AUTOMATIC - 0.001;

    private static final Comparator<Likeness> WEIGHTIEST_FIRST = Comparator.comparingDouble(
                    (Likeness likeness) -> -Math.abs(likeness.bits()))
            .thenComparing(likeness -> likeness);

    /** One record's side of a comparison. */
    public record Side(Map<ContactField, String> values, String family) {

        /** The fields that are compared. */
        public static final List<ContactField> FIELDS = Traits.FIELDS;
    }

    /** Compares what two records say. */
    public static PersonLikeness of(Side one, Side other) {
        return of(Traits.of(one.values(), one.family()), Traits.of(other.values(), other.family()));
    }

    static PersonLikeness of(Traits one, Traits other) {
        List<Likeness> reasons = new ArrayList<>(NameLikeness.of(one, other));
        Optional<Likeness> company = company(one, other);
        company.ifPresent(reasons::add);
        AddressLikeness.email(one, other).ifPresent(reasons::add);
        AddressLikeness.phone(one, other, company.filter(Likeness::isFor).isPresent())
                .ifPresent(reasons::add);
        compare(one.title(), other.title(), Likeness.TITLE_SAME, Likeness.TITLE_DIFFERENT)
                .ifPresent(reasons::add);
        if (differ(one.country(), other.country())) {
            reasons.add(Likeness.COUNTRY_DIFFERENT);
        }
        if (differ(one.profile(), other.profile())) {
            reasons.add(Likeness.PROFILE_DIFFERENT);
        }
        if (one.family().equals(other.family()) && differ(one.id(), other.id())) {
            reasons.add(Likeness.ID_DIFFERENT);
        }
        reasons.sort(WEIGHTIEST_FIRST);
        double bits = BEFORE + reasons.stream().mapToDouble(Likeness::bits).sum();
        double likelihood = 1 / (1 + Math.pow(2, -bits));
        boolean toBeAsked = reasons.stream().anyMatch(Likeness::isToBeAsked);
        return new PersonLikeness(toBeAsked ? Math.min(likelihood, ASKED_AT_MOST) : likelihood, List.copyOf(reasons));
    }

    private static Optional<Likeness> company(Traits one, Traits other) {
        boolean bothKnown = !one.company().isEmpty() && !other.company().isEmpty();
        if (bothKnown && one.company().equals(other.company())) {
            return Optional.of(Likeness.COMPANY_SAME);
        }
        if (bothKnown && Slips.companiesAlike(one.company(), other.company())) {
            return Optional.of(Likeness.COMPANY_ALIKE);
        }
        if (!one.mail().organisation().isEmpty()
                && one.mail().domain().equals(other.mail().domain())) {
            return Optional.of(Likeness.DOMAIN_SAME);
        }
        return bothKnown ? Optional.of(Likeness.COMPANY_DIFFERENT) : Optional.empty();
    }

    private static Optional<Likeness> compare(String one, String other, Likeness same, Likeness different) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(one.equals(other) ? same : different);
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }
}
