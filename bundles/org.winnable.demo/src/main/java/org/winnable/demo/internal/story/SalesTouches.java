package org.winnable.demo.internal.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.winnable.core.lead.Deal;
import org.winnable.core.lead.InteractionType;
import org.winnable.demo.internal.Dice;
import org.winnable.demo.internal.people.Account.Purchase;
import org.winnable.demo.internal.people.Country;
import org.winnable.demo.internal.people.ListKind;
import org.winnable.demo.internal.people.Person;

/** Raised hands, calls, meetings and quotes: what a purchase leaves behind, and what leads up to one. */
final class SalesTouches {

    private static final int DAYS_BETWEEN_PROJECT_CALLS = 38;

    private final Timeline timeline;
    private final Browsing browsing;
    private final List<Touch> touches;

    SalesTouches(Timeline timeline, Browsing browsing, List<Touch> touches) {
        this.timeline = timeline;
        this.browsing = browsing;
        this.touches = touches;
    }

    /** All dealings of a person with sales. */
    void of(Person person, Dice dice) {
        switch (person.kind()) {
            case CUSTOMER -> projectCalls(person, timeline.firstDay(), dice);
            case BUYER -> person.account().purchase().ifPresent(purchase -> buys(person, purchase, dice));
            case EARLY -> trusts(person, dice);
            case NO_BUDGET -> asks(person, dice);
            case OUTSIDER -> offers(person, dice);
            case CURIOUS, DORMANT, PRIZE -> rings(person, dice);
        }
    }

    private void buys(Person person, Purchase purchase, Dice dice) {
        LocalDate opened = purchase.opened();
        Instant opening = opened.atStartOfDay(Timeline.OFFICE).toInstant();
        boolean leads = person.place() == 0;
        boolean late = purchase.status() == Deal.Status.LOST && person.company().size() % 2 == 0;
        browsing.burst(
                person,
                opening.minus(Duration.ofDays(late ? 4 : 32)),
                opening.plus(Duration.ofDays(22)),
                late ? 3 : leads ? 11 : 6,
                dice);
        if (leads) {
            if (late) {
                office(
                        person,
                        InteractionType.QUOTE_REQUEST,
                        opened,
                        Library.REQUEST_FOR_PROPOSAL,
                        ListKind.ACTIVITY,
                        dice);
            } else if (person.list() != ListKind.SEARCH) {
                boolean day = dice.chance(0.55);
                office(
                        person,
                        day ? InteractionType.DEMO_REQUEST : InteractionType.CONTACT_REQUEST,
                        opened.minusDays(2),
                        day ? Library.DIAGNOSTIC_DAY : Library.CONTACT_FORM,
                        ListKind.ACTIVITY,
                        dice);
            }
            sales(person, InteractionType.CALL, opened, "First call", dice);
            sales(person, InteractionType.SALES_ACCEPTED, opened.plusDays(1), "There is a project", dice);
            sales(
                    person,
                    InteractionType.APPOINTMENT,
                    opened.plusDays(dice.between(5, 11)),
                    "Meeting at the plant",
                    dice);
            sales(person, InteractionType.CALL, opened.plusDays(dice.between(14, 20)), "Call about scope", dice);
            if (!late && dice.chance(0.65)) {
                sales(
                        person,
                        InteractionType.QUOTE_REQUEST,
                        opened.plusDays(dice.between(16, 24)),
                        "Asked for an offer",
                        dice);
                sales(person, InteractionType.SALES_QUALIFIED, opened.plusDays(25), "Budget and date are named", dice);
            }
        } else {
            if (dice.chance(0.5)) {
                sales(
                        person,
                        InteractionType.APPOINTMENT,
                        opened.plusDays(dice.between(5, 11)),
                        "Meeting at the plant",
                        dice);
            }
            if (dice.chance(0.35)) {
                sales(person, InteractionType.CALL, opened.plusDays(dice.between(3, 20)), "Call about numbers", dice);
            }
        }
        purchase.closed()
                .filter(day -> purchase.status() == Deal.Status.WON)
                .ifPresent(day -> projectCalls(person, day, dice));
    }

    private void projectCalls(Person person, LocalDate from, Dice dice) {
        LocalDate day = from.plusDays(dice.between(5, DAYS_BETWEEN_PROJECT_CALLS));
        while (day.isBefore(timeline.end())) {
            if (dice.chance(0.6)) {
                sales(person, InteractionType.PROJECT_CALL, day, "Call about the project", dice);
            }
            day = day.plusDays(dice.between(20, 2 * DAYS_BETWEEN_PROJECT_CALLS));
        }
    }

    /** Trust grows slowly: a talk here, a question there, and one in ten raises a hand in the end. */
    private void trusts(Person person, Dice dice) {
        if (dice.chance(0.30)) {
            atSomeTime(person, InteractionType.CALL, "Call after the webinar", ListKind.SALES, dice);
        }
        if (dice.chance(0.12)) {
            atSomeTime(person, InteractionType.FORM_SUBMITTED, Library.CONTACT_FORM, ListKind.ACTIVITY, dice);
        }
        if (dice.chance(0.11)) {
            Instant from =
                    timeline.end().minusDays(75).atStartOfDay(Timeline.OFFICE).toInstant();
            Instant start = from.isBefore(person.known()) ? person.known() : from;
            Instant at = WorkCalendar.moment(
                    start, timeline.endInstant(), 1, person.company().country(), dice);
            boolean day = dice.chance(0.5);
            touches.add(Touch.of(
                    person,
                    day ? InteractionType.DEMO_REQUEST : InteractionType.CONTACT_REQUEST,
                    at,
                    day ? Library.DIAGNOSTIC_DAY : Library.CONTACT_FORM,
                    ListKind.ACTIVITY));
            decide(person, LocalDate.ofInstant(at, Timeline.OFFICE), dice);
            browsing.burst(person, at.minus(Duration.ofDays(9)), at.plus(Duration.ofDays(5)), 4, dice);
        }
    }

    /** Sales takes most of those who raise a hand, gives some back with a reason, and leaves a few lying. */
    private void decide(Person person, LocalDate asked, Dice dice) {
        LocalDate day = asked.plusDays(dice.between(1, 4));
        if (dice.chance(0.6)) {
            sales(person, InteractionType.SALES_ACCEPTED, day, "Wants to talk", dice);
        } else if (dice.chance(0.6)) {
            sales(person, InteractionType.SALES_REJECTED, day, "Too early: no project yet", dice);
        }
    }

    private void asks(Person person, Dice dice) {
        if (dice.chance(0.09)) {
            LocalDate day =
                    atSomeTime(person, InteractionType.FORM_SUBMITTED, Library.CONTACT_FORM, ListKind.ACTIVITY, dice);
            sales(person, InteractionType.SALES_REJECTED, day.plusDays(3), "No budget before next year", dice);
        }
        if (dice.chance(0.14)) {
            atSomeTime(person, InteractionType.CALL, "Call: no budget before next year", ListKind.SALES, dice);
        }
    }

    /** Agencies and competitors write to us too. */
    private void offers(Person person, Dice dice) {
        if (dice.chance(0.07)) {
            LocalDate day =
                    atSomeTime(person, InteractionType.CONTACT_REQUEST, Library.CONTACT_FORM, ListKind.ACTIVITY, dice);
            sales(person, InteractionType.DISQUALIFIED, day.plusDays(2), "Wants to sell to us", dice);
        }
    }

    /** Sales rings through the lists it is given: one in thirty, to no effect. */
    private void rings(Person person, Dice dice) {
        if (dice.chance(0.03)) {
            atSomeTime(person, InteractionType.CALL, "Cold call, no need", ListKind.SALES, dice);
        }
    }

    private LocalDate atSomeTime(Person person, InteractionType type, String asset, ListKind list, Dice dice) {
        Instant at = WorkCalendar.moment(
                person.known(), timeline.endInstant(), 0.8, person.company().country(), dice);
        touches.add(Touch.of(person, type, at, asset, list));
        return LocalDate.ofInstant(at, Timeline.OFFICE);
    }

    private void sales(Person person, InteractionType type, LocalDate day, String asset, Dice dice) {
        office(person, type, day, asset, ListKind.SALES, dice);
    }

    /** In the office hours of a working day, if that lies in the year and after we knew the person. */
    private void office(Person person, InteractionType type, LocalDate day, String asset, ListKind list, Dice dice) {
        Country country = person.company().country();
        Instant at = WorkCalendar.workday(day, country)
                .atTime(dice.between(8, 16), dice.between(0, 11) * 5)
                .atZone(country.zone())
                .toInstant();
        if (at.isBefore(timeline.endInstant()) && at.isAfter(person.known())) {
            touches.add(Touch.of(person, type, at, asset, list));
        }
    }
}
