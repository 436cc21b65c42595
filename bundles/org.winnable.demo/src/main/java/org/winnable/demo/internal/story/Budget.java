package org.winnable.demo.internal.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.winnable.core.lead.Money;
import org.winnable.core.lead.Spend;
import org.winnable.demo.internal.Dice;

/** What the campaigns cost, month by month: advertising runs all year, webinars and the trade show cost when they are held. */
public final class Budget {

    /** The client's currency. */
    public static final Currency EURO = Currency.getInstance("EUR");

    private final Timeline timeline;
    private final Dice dice;

    private Budget(Timeline timeline, Dice dice) {
        this.timeline = timeline;
        this.dice = dice;
    }

    /** The year's spend; the first and last month may be parts of months. */
    static List<Spend> of(Timeline timeline, Dice dice) {
        return new Budget(timeline, dice).spend();
    }

    /** What of some spend was for a campaign in periods that began after a day and until another; empty if nothing. */
    public static Optional<Money> cost(List<Spend> spend, String campaign, LocalDate after, LocalDate until) {
        return spend.stream()
                .filter(item -> item.campaign().equals(campaign))
                .filter(item -> item.from().isAfter(after) && !item.from().isAfter(until))
                .map(Spend::cost)
                .reduce(Money::plus);
    }

    private List<Spend> spend() {
        List<Spend> spend = new ArrayList<>();
        YearMonth last = YearMonth.from(timeline.end().minusDays(1));
        for (YearMonth month = YearMonth.from(timeline.firstDay()); !month.isAfter(last); month = month.plusMonths(1)) {
            LocalDate from = latest(month.atDay(1), timeline.firstDay());
            LocalDate to = earliest(month.atEndOfMonth(), timeline.end().minusDays(1));
            double part = (double) (to.getDayOfMonth() - from.getDayOfMonth() + 1) / month.lengthOfMonth();
            for (Campaign campaign : Campaign.values()) {
                double amount = amount(campaign, month, part);
                if (amount > 0) {
                    BigDecimal exact = BigDecimal.valueOf(Math.round(amount * 100), 2);
                    spend.add(new Spend(
                            campaign.label(timeline),
                            Optional.of(campaign.channel()),
                            from,
                            to,
                            new Money(exact, EURO)));
                }
            }
        }
        return spend;
    }

    private double amount(Campaign campaign, YearMonth month, double part) {
        boolean quiet = month.getMonthValue() == 8 || month.getMonthValue() == 12;
        return switch (campaign) {
            case SEARCH -> part * (quiet ? 1250 : 2150) * between(0.85, 1.15);
            case LINKEDIN -> part * (quiet ? 900 : 3650) * between(0.9, 1.2);
            case WEBINARS -> part * 189 + held(month) * 1900 * between(0.9, 1.25);
            case SHOW -> show(month);
        };
    }

    private long held(YearMonth month) {
        return timeline.webinars().stream()
                .filter(webinar ->
                        YearMonth.from(webinar.at().atZone(Timeline.OFFICE)).equals(month))
                .count();
    }

    /** The stand is booked five months ahead, built in the month before, and paid for with travel and prizes when it is held. */
    private double show(YearMonth month) {
        YearMonth show = YearMonth.from(timeline.show());
        if (month.equals(show)) {
            return 14_860;
        }
        if (month.equals(show.minusMonths(1))) {
            return 6_240;
        }
        return month.equals(show.minusMonths(5)) ? 9_500 : 0;
    }

    private double between(double low, double high) {
        return low + (high - low) * dice.fraction();
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
