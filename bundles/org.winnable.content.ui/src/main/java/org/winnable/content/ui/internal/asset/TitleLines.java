package org.winnable.content.ui.internal.asset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.winnable.ui.text.CutText;

/** A title or name on two lines, broken between words; what does not fit is cut with a sign. Pure but for the measure it is given. */
public final class TitleLines {

    private TitleLines() {}

    /** One or two lines. */
    public static List<String> of(String title, int width, ToIntFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        StringBuilder first = new StringBuilder();
        String rest = title.strip();
        while (!rest.isEmpty()) {
            int space = rest.indexOf(' ');
            String word = space < 0 ? rest : rest.substring(0, space);
            String longer = first.isEmpty() ? word : first + " " + word;
            if (!first.isEmpty() && measure.applyAsInt(longer) > width) {
                break;
            }
            first.setLength(0);
            first.append(longer);
            rest = space < 0 ? "" : rest.substring(space + 1).strip();
        }
        lines.add(CutText.fit(first.toString(), width, measure));
        if (!rest.isEmpty()) {
            lines.add(CutText.fit(rest, width, measure));
        }
        return List.copyOf(lines);
    }
}
