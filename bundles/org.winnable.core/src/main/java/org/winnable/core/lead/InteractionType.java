package org.winnable.core.lead;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.winnable.core.text.Texts;

/**
 * A kind of touch between a person and us. The vocabulary is open: a source or a plug-in may use a key of its own, and
 * the constants are those that ship with rules and texts.
 *
 * @param key lower-case words joined by hyphens, such as {@code demo-request}
 */
public record InteractionType(String key) {

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public static final InteractionType PAGE_VISIT = new InteractionType("page-visit");
    public static final InteractionType PRICING_VISIT = new InteractionType("pricing-visit");
    public static final InteractionType CONTENT_DOWNLOAD = new InteractionType("content-download");
    public static final InteractionType EMAIL_OPEN = new InteractionType("email-open");
    public static final InteractionType EMAIL_CLICK = new InteractionType("email-click");
    public static final InteractionType EMAIL_REPLY = new InteractionType("email-reply");
    public static final InteractionType NEWSLETTER_SIGNUP = new InteractionType("newsletter-signup");
    public static final InteractionType WEBINAR_REGISTERED = new InteractionType("webinar-registered");
    public static final InteractionType WEBINAR_ATTENDED = new InteractionType("webinar-attended");
    /** Registered and did not come. */
    public static final InteractionType WEBINAR_NO_SHOW = new InteractionType("webinar-no-show");

    public static final InteractionType EVENT_REGISTERED = new InteractionType("event-registered");
    public static final InteractionType EVENT_ATTENDED = new InteractionType("event-attended");
    public static final InteractionType PRIZE_DRAW_ENTRY = new InteractionType("prize-draw-entry");
    public static final InteractionType FORM_SUBMITTED = new InteractionType("form-submitted");
    public static final InteractionType DEMO_REQUEST = new InteractionType("demo-request");
    public static final InteractionType CONTACT_REQUEST = new InteractionType("contact-request");
    public static final InteractionType QUOTE_REQUEST = new InteractionType("quote-request");
    public static final InteractionType TRIAL_SIGNUP = new InteractionType("trial-signup");
    public static final InteractionType APPOINTMENT = new InteractionType("appointment");
    public static final InteractionType APPOINTMENT_CANCELLED = new InteractionType("appointment-cancelled");
    public static final InteractionType APPOINTMENT_NO_SHOW = new InteractionType("appointment-no-show");
    public static final InteractionType CALL = new InteractionType("call");
    /** With a customer, about work that is under way. */
    public static final InteractionType PROJECT_CALL = new InteractionType("project-call");

    public static final InteractionType CONNECTION_ACCEPTED = new InteractionType("connection-accepted");
    public static final InteractionType CONTACT_CREATED = new InteractionType("contact-created");
    /** Agreed to be contacted. */
    public static final InteractionType CONSENT_GIVEN = new InteractionType("consent-given");

    public static final InteractionType UNSUBSCRIBED = new InteractionType("unsubscribed");
    /** We sent the person an e-mail. */
    public static final InteractionType EMAIL_SENT = new InteractionType("email-sent");
    /** An e-mail to the person came back. */
    public static final InteractionType EMAIL_BOUNCED = new InteractionType("email-bounced");
    /** Another system moved the person to a stage of its own, which the asset names; never our stage. */
    public static final InteractionType STAGE_CLAIMED = new InteractionType("stage-claimed");

    /** Somebody of ours says that the person wants to speak with sales (S1: "raised their hand"). */
    public static final InteractionType RAISED_HAND = new InteractionType("raised-hand");
    /** Sales took the lead. */
    public static final InteractionType SALES_ACCEPTED = new InteractionType("sales-accepted");
    /** Sales gave the lead back; the asset names the reason. */
    public static final InteractionType SALES_REJECTED = new InteractionType("sales-rejected");
    /** Sales found the lead qualified. */
    public static final InteractionType SALES_QUALIFIED = new InteractionType("sales-qualified");
    /** Ruled out by a person; the asset names the reason. */
    public static final InteractionType DISQUALIFIED = new InteractionType("disqualified");
    /** Found not to fit, which is a good outcome (S1); the asset names the reason. */
    public static final InteractionType NO_FIT = new InteractionType("no-fit");
    /** A person took back that somebody is ruled out, rejected or no fit. */
    public static final InteractionType REOPENED = new InteractionType("reopened");
    /** A deal with the person began. */
    public static final InteractionType DEAL_OPENED = new InteractionType("deal-opened");
    /** A deal with the person was won. */
    public static final InteractionType DEAL_WON = new InteractionType("deal-won");
    /** A deal with the person was lost. */
    public static final InteractionType DEAL_LOST = new InteractionType("deal-lost");

    /** What people of ours decide about a contact, as facts. */
    public static final List<InteractionType> DECISIONS =
            List.of(RAISED_HAND, SALES_ACCEPTED, SALES_REJECTED, SALES_QUALIFIED, DISQUALIFIED, NO_FIT, REOPENED);

    private static final Set<InteractionType> NOT_THEIRS = Stream.concat(
                    DECISIONS.stream(),
                    Stream.of(
                            CONTACT_CREATED,
                            EMAIL_SENT,
                            EMAIL_BOUNCED,
                            STAGE_CLAIMED,
                            DEAL_OPENED,
                            DEAL_WON,
                            DEAL_LOST))
            .collect(Collectors.toUnmodifiableSet());

    /** All that ship with rules and texts. */
    public static final List<InteractionType> SHIPPED = List.of(
            PAGE_VISIT,
            PRICING_VISIT,
            CONTENT_DOWNLOAD,
            EMAIL_OPEN,
            EMAIL_CLICK,
            EMAIL_REPLY,
            NEWSLETTER_SIGNUP,
            WEBINAR_REGISTERED,
            WEBINAR_ATTENDED,
            WEBINAR_NO_SHOW,
            EVENT_REGISTERED,
            EVENT_ATTENDED,
            PRIZE_DRAW_ENTRY,
            FORM_SUBMITTED,
            DEMO_REQUEST,
            CONTACT_REQUEST,
            QUOTE_REQUEST,
            TRIAL_SIGNUP,
            APPOINTMENT,
            APPOINTMENT_CANCELLED,
            APPOINTMENT_NO_SHOW,
            CALL,
            CONNECTION_ACCEPTED,
            CONTACT_CREATED,
            CONSENT_GIVEN,
            UNSUBSCRIBED,
            EMAIL_SENT,
            EMAIL_BOUNCED,
            STAGE_CLAIMED,
            RAISED_HAND,
            SALES_ACCEPTED,
            SALES_REJECTED,
            SALES_QUALIFIED,
            DISQUALIFIED,
            NO_FIT,
            REOPENED,
            DEAL_OPENED,
            DEAL_WON,
            DEAL_LOST);

    /**
     * Those that on their own never make a lead, whatever a list calls them: an accepted connection, an appointment, a new
     * website contact, a trial sign-up (S1), and the name in the goldfish bowl (S4).
     */
    public static final List<InteractionType> NEVER_A_LEAD =
            List.of(CONNECTION_ACCEPTED, APPOINTMENT, CONTACT_CREATED, TRIAL_SIGNUP, PRIZE_DRAW_ENTRY);

    /** Refuses keys that could not stand in a file. */
    public InteractionType {
        if (!isKey(key)) {
            throw new IllegalArgumentException("not an interaction type: " + key);
        }
    }

    /** Whether a word can be the key of a type. */
    public static boolean isKey(String word) {
        return KEY.matcher(word).matches();
    }

    /** Whether the person did it, rather than we, or another system, about the person. Types of sources' own are acts. */
    public boolean isAct() {
        return !NOT_THEIRS.contains(this);
    }

    /** What the person did, for people, in the user's language; the key itself for types that ship without a text. */
    public String label() {
        Texts texts = Texts.of(InteractionType.class);
        String name = "interaction." + key;
        return texts.has(name) ? texts.get(name) : key;
    }
}
