package org.winnable.content;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.winnable.core.content.TouchPolicy;
import org.winnable.core.text.Texts;

/**
 * How often somebody was touched, against what the policy allows. Immutable.
 *
 * @param channels in the order of the policy
 * @param streak how many of the last touches sold, with none between that helped
 * @param sellOnly whether that is so many that something that helps must come first
 */
public record TouchState(List<ChannelState> channels, int streak, boolean sellOnly) {

    private static final Texts TEXTS = Texts.of(TouchState.class);

    /** Copies the list. */
    public TouchState {
        channels = List.copyOf(channels);
    }

    /**
     * One channel.
     *
     * @param channel which, with its cap
     * @param touches how many within its days
     * @param free from which day on one more is allowed; absent if it is today
     */
    public record ChannelState(TouchPolicy.Channel channel, int touches, Optional<LocalDate> free) {

        /** Whether one more touch would break the cap. */
        public boolean isFull() {
            return touches >= channel.most();
        }

        /** Whether the cap is broken. */
        public boolean isOver() {
            return touches > channel.most();
        }
    }

    /** Whether a cap is broken, or somebody was only sold to. */
    public boolean isFinding() {
        return sellOnly || channels.stream().anyMatch(ChannelState::isOver);
    }

    /** The channels by which one more touch is allowed. */
    public List<TouchPolicy.Channel> open() {
        return channels.stream()
                .filter(state -> !state.isFull())
                .map(ChannelState::channel)
                .toList();
    }

    /** Whether no channel is open; never where the policy has none. */
    public boolean isClosed() {
        return !channels.isEmpty() && open().isEmpty();
    }

    /** A sentence for each channel that is full, and one if they were only sold to; none if all is well. */
    public List<String> sentences() {
        List<String> told = new ArrayList<>();
        for (ChannelState each : channels) {
            each.free()
                    .map(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)::format)
                    .ifPresent(day -> told.add(TEXTS.get(
                            "touch.full",
                            each.channel().name(),
                            each.touches(),
                            each.channel().withinDays(),
                            each.channel().most(),
                            day)));
        }
        if (sellOnly) {
            told.add(TEXTS.get("touch.sellOnly", streak));
        }
        return List.copyOf(told);
    }
}
