package org.winnable.qualification.verdict;

import java.util.Locale;

/**
 * Something that is not known of a contact and what knowing it could do. The better questions stand first: those of which the
 * answer wanted would make a lead or move the contact on, then those that leave a clause open, then those that could earn
 * points, then what sales merely wants to know.
 *
 * @param attribute what is asked: the name of an attribute, {@code name}, {@code reach}, or {@code decides} for the seniority or
 *     the part in the purchase
 * @param label the same for people, in the user's language
 * @param effect what the answer wanted would do
 * @param points how many more points of fit it could earn at most, among the answers that others in the workspace have given
 * @param sentence what the answer wanted would do, in the user's language
 */
public record OpenQuestion(String attribute, String label, Effect effect, double points, String sentence) {

    /** What the answer wanted to a question would do, the strongest first. */
    public enum Effect {
        /** The contact would be a lead, or stand in a higher stage. */
        STANDING,
        /** A clause cannot be told without it. */
        CLAUSE,
        /** It could earn points of fit. */
        POINTS,
        /** Sales wants it to be known. */
        INFORMATION;

        /** The name of this effect in JSON. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
