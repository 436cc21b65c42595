package org.winnable.demo.internal.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.winnable.core.lead.Interaction;
import org.winnable.core.lead.InteractionType;
import org.winnable.demo.internal.Dice;
import org.winnable.demo.internal.people.ListKind;
import org.winnable.demo.internal.people.Person;
import org.winnable.demo.internal.people.Problem;
import org.winnable.demo.internal.story.Library.Stage;

/**
 * The fortnightly letter and the mails that follow a campaign: opened, followed, answered, at last unsubscribed from.
 *
 * <p>Openings are what the year is filled up with: each possible one gets a lot, weighed by how eager the person is, and
 * as many of the best lots are drawn as are missing from the number of interactions that the demo client promises.
 */
final class Letters {

    private static final double SECONDS_PER_MINUTE = 60;
    private static final double TYPICAL_DELAY_MINUTES = 170;

    private final Timeline timeline;
    private final Library library;
    private final List<Touch> touches;
    private final List<Lot> lots = new ArrayList<>();

    /** A possible opening; the lower its number, the sooner it is drawn. */
    private record Lot(double number, Touch opening) {}

    /** A mail to one person. */
    private record Mail(Instant sent, Problem problem, String title, Optional<String> campaign) {}

    Letters(Timeline timeline, Library library, List<Touch> touches) {
        this.timeline = timeline;
        this.library = library;
        this.touches = touches;
    }

    /** Sends someone all mails of the year and notes what they do with them. */
    void of(Person person, Dice dice) {
        Habits habits = Habits.of(person.kind());
        boolean leaves = dice.chance(habits.unsubscribes());
        List<Mail> mails = mails(person);
        int left = leaves && !mails.isEmpty() ? dice.between(0, mails.size() - 1) : mails.size();
        double eagerness = StrictMath.exp(dice.normal(0, 0.45));
        for (int number = 0; number < mails.size() && number <= left; number++) {
            Mail mail = mails.get(number);
            Instant opened = opened(mail, dice);
            if (!opened.isBefore(timeline.endInstant().minusSeconds(600))) {
                continue;
            }
            double chance = Math.min(0.97, habits.opens() * eagerness);
            if (number == left) {
                touches.add(touch(person, InteractionType.EMAIL_OPEN, opened, mail));
                touches.add(touch(person, InteractionType.UNSUBSCRIBED, opened.plusSeconds(dice.between(8, 40)), mail));
            } else if (dice.chance(chance * habits.clicks())) {
                follow(person, opened, mail, dice);
            } else {
                lots.add(new Lot(dice.fraction() / chance, touch(person, InteractionType.EMAIL_OPEN, opened, mail)));
            }
            if (number < left && dice.chance(chance * habits.replies())) {
                Instant answered = opened.plusSeconds(dice.between(180, 5400));
                if (answered.isBefore(timeline.endInstant())) {
                    touches.add(touch(person, InteractionType.EMAIL_REPLY, answered, mail));
                }
            }
        }
    }

    /**
     * Draws as many openings as are missing.
     *
     * @throws IllegalStateException if the year already holds more, or fewer letters than are needed were sent
     */
    void fillUp(int interactions) {
        int missing = interactions - touches.size();
        if (missing < 0 || missing > lots.size()) {
            throw new IllegalStateException(missing + " openings wanted of " + lots.size());
        }
        lots.stream()
                .sorted(Comparator.comparingDouble(Lot::number))
                .limit(missing)
                .map(Lot::opening)
                .forEach(touches::add);
    }

    private void follow(Person person, Instant opened, Mail mail, Dice dice) {
        Instant clicked = opened.plusSeconds(dice.between(15, 140));
        touches.add(touch(person, InteractionType.EMAIL_OPEN, opened, mail));
        touches.add(touch(person, InteractionType.EMAIL_CLICK, clicked, mail));
        Problem about = mail.problem() == Problem.NONE ? person.problem() : mail.problem();
        String page = library.page(about, Stage.EARLY, dice);
        touches.add(Touch.of(
                person, InteractionType.PAGE_VISIT, clicked.plusSeconds(dice.between(1, 3)), page, ListKind.ACTIVITY));
    }

    /** Log-normal: most within hours, some after days; what would fall into the night is read in the morning. */
    private static Instant opened(Mail mail, Dice dice) {
        double minutes = TYPICAL_DELAY_MINUTES * StrictMath.exp(dice.normal(0, 1.7));
        Instant opened = mail.sent().plusSeconds((long) (minutes * SECONDS_PER_MINUTE));
        int hour = opened.atZone(Timeline.OFFICE).getHour();
        boolean asleep = hour < 7 || hour > 22;
        return asleep ? opened.plus(Duration.ofHours(9)) : opened;
    }

    private List<Mail> mails(Person person) {
        List<Mail> mails = new ArrayList<>();
        timeline.letters().stream()
                .filter(letter -> letter.at().isAfter(person.known()))
                .map(letter -> new Mail(letter.at(), letter.problem(), letter.title(), Optional.empty()))
                .forEach(mails::add);
        switch (person.list()) {
            case SHOW -> {
                follow(mails, person, 6, "Good to meet you at our stand", Campaign.SHOW);
                follow(mails, person, 20, "Three plants, three quick wins", Campaign.SHOW);
                follow(mails, person, 41, "Half an hour about your plant?", Campaign.SHOW);
            }
            case FORMS -> {
                follow(mails, person, 1, "The paper you asked for", Campaign.LINKEDIN);
                follow(mails, person, 8, "What others did after reading it", Campaign.LINKEDIN);
            }
            case WEBINAR -> follow(mails, person, 22, "The recording and the slides", Campaign.WEBINARS);
            case CRM, DIRECTORY, CONNECTIONS, SEARCH, REFERRAL, WEBSITE, ACTIVITY, SALES -> {
                // they get the letter only
            }
        }
        mails.removeIf(mail -> !mail.sent().isBefore(timeline.endInstant()));
        mails.sort(Comparator.comparing(Mail::sent));
        return mails;
    }

    private void follow(List<Mail> mails, Person person, int days, String title, Campaign campaign) {
        Instant sent = WorkCalendar.workday(
                        person.known().atZone(Timeline.OFFICE).toLocalDate().plusDays(days),
                        person.company().country())
                .atTime(10, 0)
                .atZone(Timeline.OFFICE)
                .toInstant();
        mails.add(new Mail(sent, Problem.NONE, "Mail: " + title, Optional.of(campaign.label(timeline))));
    }

    private static Touch touch(Person person, InteractionType type, Instant at, Mail mail) {
        return new Touch(
                person, new Interaction(type, at, Optional.of(mail.title()), mail.campaign()), ListKind.ACTIVITY);
    }
}
