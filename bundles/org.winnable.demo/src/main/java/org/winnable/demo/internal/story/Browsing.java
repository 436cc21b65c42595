package org.winnable.demo.internal.story;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.winnable.core.lead.Deal;
import org.winnable.core.lead.InteractionType;
import org.winnable.demo.internal.Dice;
import org.winnable.demo.internal.people.Account.Purchase;
import org.winnable.demo.internal.people.Kind;
import org.winnable.demo.internal.people.ListKind;
import org.winnable.demo.internal.people.Person;
import org.winnable.demo.internal.people.Position;
import org.winnable.demo.internal.story.Library.Stage;

/** Visits to the client's site, a few pages at a time; nobody takes the same paper home twice. */
final class Browsing {

    private static final double DAYS_PER_MONTH = 30.4;

    private final Timeline timeline;
    private final Library library;
    private final List<Touch> touches;
    private final Set<String> taken = new HashSet<>();

    Browsing(Timeline timeline, Library library, List<Touch> touches) {
        this.timeline = timeline;
        this.library = library;
        this.touches = touches;
    }

    /** The visits someone pays in the ordinary run of things. */
    void visits(Person person, Dice dice) {
        Habits habits = Habits.of(person.kind());
        Instant until = until(person);
        if (!person.known().isBefore(until)) {
            return;
        }
        double months = Duration.between(person.known(), until).toDays() / DAYS_PER_MONTH;
        double eagerness = StrictMath.exp(dice.normal(-0.12, 0.5));
        for (int visits = dice.times(habits.sessions() * months * eagerness); visits > 0; visits--) {
            Instant at = WorkCalendar.moment(
                    person.known(), until, habits.shape(), person.company().country(), dice);
            visit(person, at, stage(person, at, dice), habits, dice);
        }
    }

    /** Visits in the weeks before and after a moment at which someone decides. */
    void burst(Person person, Instant from, Instant to, double visits, Dice dice) {
        Habits choosing = Habits.of(Kind.BUYER);
        Instant begin = from.isBefore(timeline.startInstant()) ? timeline.startInstant() : from;
        Instant end = to.isAfter(timeline.endInstant()) ? timeline.endInstant() : to;
        if (!begin.isBefore(end)) {
            return;
        }
        for (int count = dice.times(visits); count > 0; count--) {
            Instant at = WorkCalendar.moment(begin, end, 1, person.company().country(), dice);
            visit(person, at, dice.chance(0.6) ? Stage.CHOOSING : Stage.LOOKING, choosing, dice);
            if (dice.chance(0.22)) {
                add(person, InteractionType.PRICING_VISIT, at.plusSeconds(dice.between(400, 900)), Library.FEES);
            }
        }
    }

    /** Pages one after the other; perhaps the fees, perhaps something to take home. */
    void visit(Person person, Instant at, Stage stage, Habits habits, Dice dice) {
        Instant now = at;
        Set<String> seen = new LinkedHashSet<>();
        if (dice.chance(0.3)) {
            seen.add(Library.HOME);
        }
        for (int pages = 1 + dice.times(habits.pages()); pages > 0; pages--) {
            seen.add(page(person, stage, dice));
        }
        for (String page : seen) {
            add(person, InteractionType.PAGE_VISIT, now, page);
            now = now.plusSeconds(dice.between(15, 190));
        }
        if (dice.chance(habits.fees())) {
            add(person, InteractionType.PRICING_VISIT, now, Library.FEES);
            now = now.plusSeconds(dice.between(20, 120));
        }
        if (dice.chance(habits.downloads())) {
            boolean tries = stage != Stage.EARLY && dice.chance(0.12);
            String asset = tries ? library.tool(person.problem(), dice) : library.paper(person.problem(), stage, dice);
            if (taken.add(person.number() + asset)) {
                add(person, tries ? InteractionType.TRIAL_SIGNUP : InteractionType.CONTENT_DOWNLOAD, now, asset);
            }
        }
    }

    private void add(Person person, InteractionType type, Instant at, String asset) {
        if (at.isBefore(timeline.endInstant())) {
            touches.add(Touch.of(person, type, at, asset, ListKind.ACTIVITY));
        }
    }

    private String page(Person person, Stage stage, Dice dice) {
        boolean looksForWork = person.position() == Position.STUDENT || person.position() == Position.RECRUITER;
        if (looksForWork && dice.chance(0.3)) {
            return Library.CAREERS;
        }
        return library.page(person.problem(), stage, dice);
    }

    /** How far someone has come: those who grow in trust move on with time. */
    private Stage stage(Person person, Instant at, Dice dice) {
        return switch (person.kind()) {
            case EARLY -> {
                double told = Duration.between(person.known(), at).toHours();
                double all =
                        Duration.between(person.known(), timeline.endInstant()).toHours();
                yield dice.chance(told / all) ? Stage.LOOKING : Stage.EARLY;
            }
            case BUYER, CUSTOMER -> Stage.LOOKING;
            case NO_BUDGET -> dice.chance(0.3) ? Stage.LOOKING : Stage.EARLY;
            case CURIOUS, OUTSIDER, DORMANT, PRIZE -> Stage.EARLY;
        };
    }

    /** Who has lost interest with a lost project comes no more. */
    private Instant until(Person person) {
        Optional<Purchase> lost = person.account()
                .purchase()
                .filter(purchase -> person.kind() == Kind.BUYER && purchase.status() == Deal.Status.LOST);
        return Stream.concat(
                        lost.flatMap(Purchase::closed).stream()
                                .map(day -> day.atStartOfDay(Timeline.OFFICE).toInstant()),
                        Stream.of(timeline.endInstant()))
                .min(Instant::compareTo)
                .orElseThrow();
    }
}
