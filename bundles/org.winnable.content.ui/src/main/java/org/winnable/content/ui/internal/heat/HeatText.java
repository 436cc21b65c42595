package org.winnable.content.ui.internal.heat;

import java.util.List;
import java.util.function.ToIntFunction;
import org.winnable.content.ui.internal.Messages;
import org.winnable.content.ui.internal.heat.HeatMap.Head;
import org.winnable.content.ui.internal.heat.HeatMap.Square;
import org.winnable.ui.text.Patterns;

/** What a heat map says. Pure. */
final class HeatText {

    private HeatText() {}

    /** A square in words. */
    static String square(HeatMap map, int place) {
        Square square = map.squares().get(place);
        String gap = square.rank() == 0
                ? Messages.Heat_noGap
                : Patterns.format(Messages.Heat_gapOf, square.rank(), square.gap());
        return Patterns.format(
                Messages.Heat_square,
                map.rows().get(place / map.columns().size()).name(),
                column(map.columns().get(place % map.columns().size())),
                square.people(),
                assets(square),
                gap);
    }

    /** A row or a column in words. */
    static String head(Head head) {
        return Patterns.format(Messages.Heat_rowTip, column(head), head.people());
    }

    /** The place of a gap among all gaps; only of a square that has one. */
    static String rank(Square square) {
        return square.rank() == 1 ? Messages.Heat_widest : Patterns.format(Messages.Heat_rank, square.rank());
    }

    /** What of the assets is worth naming: live ones always, others where there are any. */
    static String assets(Square square) {
        if (square.live() + square.coming() + square.stale() == 0) {
            return Messages.Heat_nothing;
        }
        String text = Patterns.format(Messages.Heat_live, square.live());
        if (square.coming() > 0) {
            text += Messages.Heat_and + Patterns.format(Messages.Heat_coming, square.coming());
        }
        return square.stale() > 0
                ? text + Messages.Heat_and + Patterns.format(Messages.Heat_stale, square.stale())
                : text;
    }

    /** The assets on one line, or on two if one is too narrow. */
    static List<String> assets(Square square, int width, ToIntFunction<String> measure) {
        String whole = assets(square);
        int live = whole.indexOf(Messages.Heat_and);
        return measure.applyAsInt(whole) <= width || live < 0
                ? List.of(whole)
                : List.of(whole.substring(0, live), whole.substring(live + Messages.Heat_and.length()));
    }

    private static String column(Head head) {
        return head.group().isEmpty() ? head.name() : head.group() + Messages.Heat_and + head.name();
    }
}
