package org.winnable.core.content;

import java.util.List;
import java.util.Set;
import org.winnable.core.lead.InteractionType;

/**
 * How often we may touch one person, and for how long we may only sell: "a constant barrage of e-mails that fail to offer any insight and
 * instead only focus on trying to sell" (S3) is what it keeps us from. Immutable.
 *
 * @param channels by which we touch people; a type of interaction belongs to one at most
 * @param selling what sells
 */
public record TouchPolicy(List<Channel> channels, Selling selling) {

    /** Copies the list. */
    public TouchPolicy {
        channels = List.copyOf(channels);
    }

    /**
     * A way in which we touch people, with its frequency cap.
     *
     * @param key lower-case words joined by hyphens
     * @param name for people
     * @param types of interactions that show a touch: that something was sent, or that it was opened
     * @param most touches of one person within the days
     * @param withinDays today is the last of them
     */
    public record Channel(String key, String name, Set<InteractionType> types, int most, int withinDays) {

        /** Copies the types and refuses caps that nothing could keep. */
        public Channel {
            types = Set.copyOf(types);
            if (most < 1 || withinDays < 1) {
                throw new IllegalArgumentException(most + " within " + withinDays + " days");
            }
        }
    }

    /**
     * What sells, and for how long nothing else may come.
     *
     * @param streak so many touches in a row that all sell raise the alarm; at least 2
     * @param stages keys of stages of the buyer's journey for which content sells; none for the last one
     * @param formats of assets that sell, whatever stage they are for
     * @param words in lower case in the name of what sells
     */
    public record Selling(int streak, Set<String> stages, Set<String> formats, Set<String> words) {

        /** Copies the sets and refuses a streak of one. */
        public Selling {
            stages = Set.copyOf(stages);
            formats = Set.copyOf(formats);
            words = Set.copyOf(words);
            if (streak < 2) {
                throw new IllegalArgumentException("a streak of " + streak);
            }
        }
    }
}
