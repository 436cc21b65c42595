package org.winnable.demo.internal.story;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.winnable.core.lead.InteractionType;
import org.winnable.demo.internal.Dice;
import org.winnable.demo.internal.people.Kind;
import org.winnable.demo.internal.people.ListKind;
import org.winnable.demo.internal.people.Person;
import org.winnable.demo.internal.story.Library.Stage;

/** What people do because of a campaign, and how each came onto the list that brought them. */
final class CampaignTouches {

    private final Timeline timeline;
    private final Library library;
    private final Browsing browsing;
    private final Arrivals arrivals;
    private final List<Touch> touches;

    CampaignTouches(Timeline timeline, Library library, Browsing browsing, List<Touch> touches) {
        this.timeline = timeline;
        this.library = library;
        this.browsing = browsing;
        this.arrivals = new Arrivals(timeline);
        this.touches = touches;
    }

    /** The touch that brought someone. */
    void arrival(Person person, Dice dice) {
        switch (person.list()) {
            case CONNECTIONS -> connection(person, person.known());
            case FORMS -> leadForm(person, person.known(), dice);
            case SEARCH -> enquiry(person, person.known(), dice);
            case WEBSITE ->
                add(person, InteractionType.NEWSLETTER_SIGNUP, person.known(), "The Talvern Letter", ListKind.WEBSITE);
            case REFERRAL ->
                add(
                        person,
                        InteractionType.CONTACT_CREATED,
                        person.known(),
                        "Introduced by a client",
                        ListKind.REFERRAL);
            case SHOW -> showVisit(person, person.known(), dice);
            case CRM, DIRECTORY, WEBINAR, ACTIVITY, SALES -> {
                // they stood in the list, or the webinar brings them
            }
        }
    }

    /** What else campaigns make of someone: webinars, the trade show, and the lists on which they turn up once more. */
    void encounters(Person person, Dice dice) {
        metAgain(person, dice);
        webinars(person, dice);
        if (person.list() != ListKind.SHOW && knownAt(person, showBegins()) && dice.chance(showChance(person.kind()))) {
            showVisit(person, arrivals.atTheShow(dice), dice);
        }
    }

    private void metAgain(Person person, Dice dice) {
        if (person.kind() == Kind.DORMANT || person.list() != ListKind.CRM) {
            return;
        }
        if (dice.chance(0.12)) {
            connection(person, later(person, timeline.day(244), dice));
        }
        if (person.kind() != Kind.CUSTOMER && dice.chance(0.07)) {
            leadForm(person, later(person, timeline.endInstant(), dice), dice);
        }
        if ((person.kind() == Kind.EARLY || person.kind() == Kind.NO_BUDGET) && dice.chance(0.08)) {
            enquiry(person, later(person, timeline.endInstant(), dice), dice);
        }
    }

    private Instant later(Person person, Instant latest, Dice dice) {
        return WorkCalendar.moment(person.known(), latest, 1, person.company().country(), dice);
    }

    private void connection(Person person, Instant at) {
        add(person, InteractionType.CONNECTION_ACCEPTED, at, "LinkedIn", ListKind.CONNECTIONS);
    }

    private void leadForm(Person person, Instant at, Dice dice) {
        Stage stage = dice.chance(0.8) ? Stage.EARLY : Stage.LOOKING;
        touches.add(Touch.of(
                        person,
                        InteractionType.CONTENT_DOWNLOAD,
                        at,
                        library.paper(person.problem(), stage, dice),
                        ListKind.FORMS)
                .by(Campaign.LINKEDIN.label(timeline)));
    }

    /** Someone searched, read, and wrote: what they ask for depends on what they want. */
    private void enquiry(Person person, Instant at, Dice dice) {
        Instant before = at.minusSeconds(dice.between(240, 900));
        if (!before.isBefore(timeline.startInstant())) {
            browsing.visit(person, before, Stage.LOOKING, Habits.of(Kind.CURIOUS), dice);
        }
        String campaign = Campaign.SEARCH.label(timeline);
        Touch touch = switch (person.kind()) {
            case BUYER ->
                dice.chance(0.55)
                        ? search(person, InteractionType.DEMO_REQUEST, at, Library.DIAGNOSTIC_DAY)
                        : search(person, InteractionType.CONTACT_REQUEST, at, Library.CONTACT_FORM);
            case EARLY, NO_BUDGET, CUSTOMER ->
                dice.chance(0.35)
                        ? search(person, InteractionType.TRIAL_SIGNUP, at, library.tool(person.problem(), dice))
                        : search(person, InteractionType.FORM_SUBMITTED, at, Library.CONTACT_FORM);
            case CURIOUS, OUTSIDER, DORMANT, PRIZE ->
                search(
                        person,
                        InteractionType.CONTENT_DOWNLOAD,
                        at,
                        library.paper(person.problem(), Stage.EARLY, dice));
        };
        touches.add(touch.by(campaign));
    }

    private static Touch search(Person person, InteractionType type, Instant at, String asset) {
        return Touch.of(person, type, at, asset, ListKind.SEARCH);
    }

    private void showVisit(Person person, Instant at, Dice dice) {
        String campaign = Campaign.SHOW.label(timeline);
        String show = "Werkforum " + timeline.show().getYear() + ", hall 4";
        touches.add(Touch.of(person, InteractionType.EVENT_ATTENDED, at, show, ListKind.SHOW)
                .by(campaign));
        if (person.kind() == Kind.PRIZE || dice.chance(0.3)) {
            touches.add(Touch.of(
                            person,
                            InteractionType.PRIZE_DRAW_ENTRY,
                            at.plusSeconds(dice.between(20, 200)),
                            "Prize draw: win a tablet",
                            ListKind.SHOW)
                    .by(campaign));
        }
    }

    private Instant showBegins() {
        return timeline.show().atStartOfDay(Timeline.OFFICE).toInstant();
    }

    private static double showChance(Kind kind) {
        return switch (kind) {
            case CUSTOMER, BUYER, EARLY -> 0.10;
            case NO_BUDGET, CURIOUS, OUTSIDER -> 0.05;
            case DORMANT -> 0.01;
            case PRIZE -> 0;
        };
    }

    private void webinars(Person person, Dice dice) {
        Habits habits = Habits.of(person.kind());
        boolean brought = person.list() == ListKind.WEBINAR;
        for (Timeline.Mailing webinar : timeline.webinars()) {
            if (!knownAt(person, webinar.at())) {
                continue;
            }
            double liking = webinar.problem() == person.problem() ? 1.6 : 0.75;
            if (brought || dice.chance(habits.webinars() * liking)) {
                Instant registered = brought
                        ? person.known()
                        : arrivals.registered(webinar, person.company().country(), dice);
                Instant notBefore = registered.isBefore(person.known()) ? person.known() : registered;
                webinar(person, InteractionType.WEBINAR_REGISTERED, notBefore, webinar);
                if (dice.chance(habits.attends())) {
                    Instant joined = webinar.at().plus(Duration.ofSeconds(dice.between(-240, 540)));
                    webinar(person, InteractionType.WEBINAR_ATTENDED, joined, webinar);
                }
                brought = false;
            }
        }
    }

    private void webinar(Person person, InteractionType type, Instant at, Timeline.Mailing webinar) {
        touches.add(
                Touch.of(person, type, at, webinar.title(), ListKind.WEBINAR).by(Campaign.WEBINARS.label(timeline)));
    }

    private void add(Person person, InteractionType type, Instant at, String asset, ListKind list) {
        touches.add(Touch.of(person, type, at, asset, list));
    }

    private static boolean knownAt(Person person, Instant moment) {
        return person.known().isBefore(moment);
    }
}
