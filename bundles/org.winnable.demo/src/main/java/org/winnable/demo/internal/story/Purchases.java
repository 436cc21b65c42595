package org.winnable.demo.internal.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.winnable.core.lead.Deal;
import org.winnable.demo.internal.Dice;
import org.winnable.demo.internal.people.Account;
import org.winnable.demo.internal.people.Account.Purchase;
import org.winnable.demo.internal.people.Company;
import org.winnable.demo.internal.people.Country;

/** Decides which companies have a project, when, and how it ends. */
final class Purchases {

    private static final int SMALLEST_PROJECT = 26_000;
    private static final int PER_EMPLOYEE = 55;

    private final Timeline timeline;
    private final Dice dice;
    private int present;

    Purchases(Timeline timeline, Dice dice) {
        this.timeline = timeline;
        this.dice = dice;
    }

    /** A company without a project. */
    Account none(Company company) {
        return new Account(company, Optional.empty());
    }

    /** A company that bought around the beginning of the year. */
    Account past(Company company) {
        LocalDate opened = workday(timeline.firstDay().minusDays(dice.between(10, 150)));
        LocalDate closed = workday(opened.plusDays(dice.between(32, 78)));
        return account(company, opened, Deal.Status.WON, Optional.of(closed));
    }

    /** A company that wants to buy in this year: won, lost and still open by turns. */
    Account present(Company company) {
        Deal.Status status = Deal.Status.values()[present++ % Deal.Status.values().length];
        if (status == Deal.Status.OPEN) {
            LocalDate opened = workday(timeline.end().minusDays(dice.between(8, 58)));
            return account(company, opened, status, Optional.empty());
        }
        int longest = (int) timeline.firstDay().datesUntil(timeline.end()).count() - 100;
        LocalDate opened = workday(timeline.firstDay().plusDays(dice.between(25, longest)));
        LocalDate closed = workday(opened.plusDays(dice.between(24, 72)));
        return account(company, opened, status, Optional.of(closed));
    }

    private Account account(Company company, LocalDate opened, Deal.Status status, Optional<LocalDate> closed) {
        long exact = SMALLEST_PROJECT + (long) company.size() * PER_EMPLOYEE + dice.between(0, 34_000);
        BigDecimal value = BigDecimal.valueOf(Math.min(exact, 190_000) / 500 * 500);
        return new Account(company, Optional.of(new Purchase(opened, status, closed, value)));
    }

    private static LocalDate workday(LocalDate day) {
        return WorkCalendar.workday(day, Country.NETHERLANDS);
    }
}
