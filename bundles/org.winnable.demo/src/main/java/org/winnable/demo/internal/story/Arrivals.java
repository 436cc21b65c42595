package org.winnable.demo.internal.story;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.winnable.demo.internal.Dice;
import org.winnable.demo.internal.people.Account;
import org.winnable.demo.internal.people.Country;
import org.winnable.demo.internal.people.Kind;
import org.winnable.demo.internal.people.ListKind;

/** When people came onto the list that brought them. */
final class Arrivals {

    private final Timeline timeline;

    Arrivals(Timeline timeline) {
        this.timeline = timeline;
    }

    /** The moment from which the client knows someone. */
    Instant known(ListKind list, Kind kind, Account account, Dice dice) {
        Country country = account.company().country();
        return switch (list) {
            case CRM -> timeline.startInstant();
            case DIRECTORY -> timeline.day(20);
            case CONNECTIONS ->
                dice.chance(0.6)
                        ? WorkCalendar.moment(timeline.startInstant(), timeline.day(74), 1, country, dice)
                        : WorkCalendar.moment(timeline.day(76), timeline.day(244), 1, country, dice);
            case WEBINAR -> registered(webinar(account, dice), country, dice);
            case SHOW -> atTheShow(dice);
            case FORMS, SEARCH, REFERRAL, WEBSITE, ACTIVITY, SALES ->
                account.purchase()
                        .filter(purchase -> kind == Kind.BUYER)
                        .map(purchase -> {
                            Instant opened = purchase.opened()
                                    .atStartOfDay(Timeline.OFFICE)
                                    .toInstant();
                            return WorkCalendar.moment(opened.minus(Duration.ofDays(14)), opened, 0.5, country, dice);
                        })
                        .orElseGet(() -> WorkCalendar.moment(timeline.day(1), timeline.endInstant(), 1, country, dice));
        };
    }

    /** A moment when someone registers for a webinar: more and more as it draws near. */
    Instant registered(Timeline.Mailing webinar, Country country, Dice dice) {
        return WorkCalendar.moment(
                webinar.at().minus(Duration.ofDays(20)), webinar.at().minusSeconds(600), 0.6, country, dice);
    }

    /** A moment on one of the days of the trade show, while it is open. */
    Instant atTheShow(Dice dice) {
        int day = dice.weighted(3, 4, 2);
        int second = dice.between(9 * 3600 + 900, 17 * 3600);
        return timeline.show()
                .plusDays(day)
                .atStartOfDay(Timeline.OFFICE)
                .plusSeconds(second)
                .toInstant();
    }

    /** Buyers hear the last webinar before they ask; others any. */
    private Timeline.Mailing webinar(Account account, Dice dice) {
        List<Timeline.Mailing> webinars = timeline.webinars();
        Optional<Timeline.Mailing> last = account.purchase()
                .flatMap(purchase -> webinars.stream()
                        .filter(webinar -> webinar.at()
                                .isBefore(purchase.opened()
                                        .atStartOfDay(Timeline.OFFICE)
                                        .toInstant()))
                        .reduce((earlier, later) -> later));
        return last.orElseGet(() -> dice.pick(webinars));
    }
}
