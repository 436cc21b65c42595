package org.winnable.cli.internal.command;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.winnable.content.TouchState;
import org.winnable.core.text.Texts;

/** How often somebody was touched, as people read it. */
final class TouchText {

    private TouchText() {}

    /** A sentence for each channel that is full, and one if they were only sold to. */
    static List<String> of(TouchState state) {
        Texts texts = Texts.of(TouchText.class);
        List<String> told = new ArrayList<>();
        for (TouchState.ChannelState each : state.channels()) {
            each.free()
                    .map(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)::format)
                    .ifPresent(day -> told.add(texts.get(
                            "touch.full",
                            each.channel().name(),
                            each.touches(),
                            each.channel().withinDays(),
                            each.channel().most(),
                            day)));
        }
        if (state.sellOnly()) {
            told.add(texts.get("touch.sellOnly", state.streak()));
        }
        return told;
    }
}
