package org.winnable.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.winnable.content.internal.touch.Leaning;
import org.winnable.content.internal.touch.Leanings;
import org.winnable.content.internal.touch.Touches;
import org.winnable.content.internal.touch.Touches.Touch;
import org.winnable.core.content.TouchPolicy;
import org.winnable.core.facts.FactTable;

/**
 * Keeps us from a barrage of touches (S3): counts what each person got of us by channel, and tells who is over a cap and who was only sold
 * to. Things of one name in one channel are one touch as long as they lie within the days of its cap; those without a name are one a
 * day. What can neither be told to sell nor to help counts for caps, but neither makes nor breaks a streak. Pure; immutable and
 * thread-safe.
 */
public final class BarrageGuard {

    private final TouchPolicy policy;
    private final FactTable facts;
    private final ZoneId zone;
    private final Instant asOf;
    private final Touches touches;
    private final Leanings leanings;

    /**
     * A guard over people.
     *
     * @param plan says what sells and what helps
     * @param codes of the plan's assets, in the same order
     * @param asOf what happened later is not seen
     */
    public BarrageGuard(
            TouchPolicy policy, ContentPlan plan, AssetCodes codes, FactTable facts, ZoneId zone, Instant asOf) {
        this.policy = policy;
        this.facts = facts;
        this.zone = zone;
        this.asOf = asOf;
        this.touches = new Touches(policy, facts, zone, asOf.getEpochSecond());
        this.leanings = new Leanings(policy.selling(), plan, codes, facts);
    }

    /** How often the person in a row was touched. */
    public TouchState state(int row) {
        List<Touch> got = touches.of(row);
        long today = LocalDate.ofInstant(asOf, zone).toEpochDay();
        List<TouchState.ChannelState> channels = new ArrayList<>();
        for (int place = 0; place < policy.channels().size(); place++) {
            channels.add(channel(place, got, today));
        }
        int streak = streak(got);
        return new TouchState(channels, streak, streak >= policy.selling().streak());
    }

    private TouchState.ChannelState channel(int place, List<Touch> got, long today) {
        TouchPolicy.Channel channel = policy.channels().get(place);
        long[] days = got.stream()
                .filter(touch -> touch.channel() == place)
                .mapToLong(Touch::day)
                .filter(day -> day > today - channel.withinDays())
                .toArray();
        Arrays.sort(days);
        // one more is allowed when so many have gone by that one less than the cap is left
        Optional<LocalDate> free = days.length < channel.most()
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(days[days.length - channel.most()] + channel.withinDays()));
        return new TouchState.ChannelState(channel, days.length, free);
    }

    private int streak(List<Touch> got) {
        int streak = 0;
        for (Touch touch : got.reversed()) {
            Leaning leaning = leanings.of(touch.asset());
            if (leaning == Leaning.HELPS) {
                break;
            }
            streak += leaning == Leaning.SELLS ? 1 : 0;
        }
        return streak;
    }

    /** Whether an asset of the plan sells, rather than helps. */
    public boolean sells(PlacedAsset asset) {
        return leanings.of(asset) == Leaning.SELLS;
    }

    /**
     * Parts what somebody should read next from what must wait: everything where no channel is open, and what sells where they were only
     * sold to.
     *
     * @param ranked the best first
     */
    public ContentAdvice advice(int row, List<NextContent> ranked) {
        TouchState state = state(row);
        Map<Boolean, List<NextContent>> parts =
                ranked.stream().collect(Collectors.partitioningBy(next -> waits(state, next.asset())));
        return new ContentAdvice(parts.getOrDefault(false, List.of()), parts.getOrDefault(true, List.of()), state);
    }

    /** Whether an asset must wait for somebody who was touched so often. */
    boolean waits(TouchState state, PlacedAsset asset) {
        return state.isClosed() || state.sellOnly() && sells(asset);
    }

    /**
     * Of some people the rows of those who are over a cap, or were only sold to.
     *
     * @param rows in whatever order; it is kept
     */
    public int[] findings(int[] rows) {
        return Arrays.stream(rows)
                .filter(row -> facts.firstInteraction(row) < facts.endInteraction(row))
                .filter(row -> state(row).isFinding())
                .toArray();
    }
}
