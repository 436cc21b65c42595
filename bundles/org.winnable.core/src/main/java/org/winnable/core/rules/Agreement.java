package org.winnable.core.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.InteractionType;

/**
 * What marketing and sales agreed on: the five clauses (S4), in the form in which they can be judged by.
 *
 * @param version rises with each change that both sides signed
 * @param ideal clause 1: the organisations and roles we look for
 * @param problems clause 2: the problems we solve better than others; empty if any will do
 * @param minimumInformation clause 3: what must be known before sales takes a lead
 * @param opportunitiesPerMonth clause 4: qualified opportunities that sales needs each month
 * @param marketingShare clause 5: the part of these that marketing brings, from 0 to 1
 * @param activity what counts as having acted, and for how long
 * @param signatures who agreed, on which side, and when
 */
public record Agreement(
        int version,
        IdealCustomer ideal,
        List<String> problems,
        Set<ContactField> minimumInformation,
        int opportunitiesPerMonth,
        double marketingShare,
        Activity activity,
        List<Signature> signatures) {

    /** Copies the collections and refuses shares outside 0 … 1. */
    public Agreement {
        problems = List.copyOf(problems);
        minimumInformation = Set.copyOf(minimumInformation);
        signatures = List.copyOf(signatures);
        if (!(marketingShare >= 0 && marketingShare <= 1)) {
            throw new IllegalArgumentException("marketing's share " + marketingShare);
        }
    }

    /**
     * What a contact must have done, and how recently, to be active.
     *
     * @param qualifying interactions that show interest in a problem we solve
     * @param withinMonths how long one of them keeps a lead active: 3 or 6 in S1; at least 1
     */
    public record Activity(Set<InteractionType> qualifying, int withinMonths) {

        /** Copies the types and refuses periods below a month. */
        public Activity {
            qualifying = Set.copyOf(qualifying);
            if (withinMonths < 1) {
                throw new IllegalArgumentException("active within " + withinMonths + " months");
            }
        }
    }

    /**
     * One person's consent to this version.
     *
     * @param side whom they speak for
     * @param name who signed
     * @param on when
     */
    public record Signature(Side side, String name, LocalDate on) {

        /** The two sides of the agreement. */
        public enum Side {
            MARKETING,
            SALES
        }
    }
}
