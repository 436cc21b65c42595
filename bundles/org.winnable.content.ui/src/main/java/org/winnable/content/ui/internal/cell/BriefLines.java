package org.winnable.content.ui.internal.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.winnable.content.ContentBrief;
import org.winnable.content.ui.internal.Messages;
import org.winnable.core.persona.Profile;
import org.winnable.ui.text.Patterns;

/** A brief in a few lines, for whoever is to write something. Pure. */
final class BriefLines {

    private static final int MOST_QUOTES = 2;
    private static final int MOST_WORDS = 9;

    private BriefLines() {}

    /**
     * A line.
     *
     * @param label what it tells
     * @param text what is known; never empty
     */
    record Line(String label, String text) {}

    /** The lines of a brief that say something. */
    static List<Line> of(ContentBrief brief) {
        List<Line> lines = new ArrayList<>();
        if (!brief.stage().meaning().isEmpty()) {
            lines.add(new Line(brief.stage().name(), brief.stage().meaning()));
        }
        if (!brief.heard().isEmpty()) {
            lines.add(new Line(
                    Messages.Brief_heard,
                    brief.heard().stream()
                            .limit(MOST_QUOTES)
                            .map(BriefLines::quote)
                            .collect(Collectors.joining("\n"))));
        }
        if (!brief.objections().isEmpty()) {
            lines.add(new Line(
                    Messages.Brief_objections,
                    brief.objections().stream()
                            .limit(MOST_QUOTES)
                            .map(Profile.Objection::objection)
                            .collect(Collectors.joining("\n"))));
        }
        words(lines, Messages.Brief_words, brief.words());
        words(lines, Messages.Brief_formats, brief.formats());
        return List.copyOf(lines);
    }

    private static String quote(Profile.Quote quote) {
        return quote.feedback().isEmpty()
                ? Patterns.format(Messages.Brief_quote, quote.words())
                : Patterns.format(Messages.Brief_quoteFrom, quote.words(), quote.feedback());
    }

    private static void words(List<Line> lines, String label, List<String> words) {
        if (!words.isEmpty()) {
            lines.add(new Line(label, words.stream().limit(MOST_WORDS).collect(Collectors.joining(", "))));
        }
    }
}
