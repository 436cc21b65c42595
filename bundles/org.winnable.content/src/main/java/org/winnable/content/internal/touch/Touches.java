package org.winnable.content.internal.touch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.winnable.core.content.TouchPolicy;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;
import org.winnable.core.lead.InteractionType;

/** Makes touches of interactions. Immutable and thread-safe. */
public final class Touches {

    private static final int NO_CHANNEL = -1;

    private final TouchPolicy policy;
    private final FactTable facts;
    private final ZoneId zone;
    private final long asOf;
    private final int[] channelByType;

    /**
     * Touches of the people of a table.
     *
     * @param asOf epoch seconds; what happened later is not seen
     */
    public Touches(TouchPolicy policy, FactTable facts, ZoneId zone, long asOf) {
        this.policy = policy;
        this.facts = facts;
        this.zone = zone;
        this.asOf = asOf;
        this.channelByType = new int[facts.interactionTypes().size()];
        Arrays.setAll(channelByType, code -> channel(facts.interactionTypes().value(code)));
    }

    private int channel(String type) {
        for (int place = 0; place < policy.channels().size(); place++) {
            if (policy.channels().get(place).types().stream()
                    .map(InteractionType::key)
                    .anyMatch(type::equals)) {
                return place;
            }
        }
        return NO_CHANNEL;
    }

    /**
     * One touch.
     *
     * @param channel its place in the policy
     * @param day of the beginning, as days since 1970 in the zone
     * @param asset what it was, by its code in the table
     */
    public record Touch(int channel, long day, int asset) {}

    /** The touches of the person in a row, in the order of their beginnings. */
    public List<Touch> of(int row) {
        List<Touch> touches = new ArrayList<>();
        Map<Long, Touch> latest = new HashMap<>();
        int end = facts.endInteraction(row, asOf);
        for (int interaction = facts.firstInteraction(row); interaction < end; interaction++) {
            int channel = channelByType[facts.interactionType(interaction)];
            if (channel != NO_CHANNEL) {
                Instant moment = Instant.ofEpochSecond(facts.interactionTime(interaction));
                Touch touch = new Touch(
                        channel, LocalDate.ofInstant(moment, zone).toEpochDay(), facts.interactionAsset(interaction));
                long name = (long) channel << Integer.SIZE | Integer.toUnsignedLong(touch.asset());
                Touch before = latest.get(name);
                if (before == null || touch.day() - before.day() >= span(touch)) {
                    latest.put(name, touch);
                    touches.add(touch);
                }
            }
        }
        return touches;
    }

    /** For so many days what has the same name is the same touch. */
    private int span(Touch touch) {
        return touch.asset() == Dictionary.UNKNOWN
                ? 1
                : policy.channels().get(touch.channel()).withinDays();
    }
}
