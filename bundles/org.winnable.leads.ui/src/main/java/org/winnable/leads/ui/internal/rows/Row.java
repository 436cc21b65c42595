package org.winnable.leads.ui.internal.rows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.winnable.ui.theme.Tone;

/**
 * One row of a {@link RowList}. A value; built up from {@link #of} by what it is with.
 *
 * @param text at the left, wrapping
 * @param aside at the right edge, on one line
 * @param glyph in front of the text
 * @param bar below the text
 * @param ruled whether a line stands above
 * @param space points left free above
 */
public record Row(
        List<Span> text, Optional<Span> aside, Optional<Glyph> glyph, Optional<Bar> bar, boolean ruled, int space) {

    /** What stands between rows unless they say otherwise. */
    public static final int SPACE = 6;

    /** Copies the text. */
    public Row {
        text = List.copyOf(text);
    }

    /**
     * An icon in front.
     *
     * @param sign which
     * @param tone its colour
     */
    public record Glyph(Sign sign, Tone tone) {}

    /**
     * A bar over the whole width.
     *
     * @param share the filled part, 0 to 1
     * @param tone its colour
     */
    public record Bar(double share, Tone tone) {}

    /** A row of text alone. */
    public static Row of(Span... text) {
        return new Row(List.of(text), Optional.empty(), Optional.empty(), Optional.empty(), false, SPACE);
    }

    /** This row with a figure or date at the right edge. */
    public Row with(Span newAside) {
        return new Row(text, Optional.of(newAside), glyph, bar, ruled, space);
    }

    /** This row with an icon in front. */
    public Row with(Glyph newGlyph) {
        return new Row(text, aside, Optional.of(newGlyph), bar, ruled, space);
    }

    /** This row with a bar below. */
    public Row with(Bar newBar) {
        return new Row(text, aside, glyph, Optional.of(newBar), ruled, space);
    }

    /** This row below a line. */
    public Row below() {
        return new Row(text, aside, glyph, bar, true, space);
    }

    /** This row with other space above. */
    public Row spaced(int points) {
        return new Row(text, aside, glyph, bar, ruled, points);
    }

    /** The words at the left. */
    public String words() {
        return text.stream().map(Span::text).collect(Collectors.joining());
    }

    /** As it is read aloud and copied: the text, then what stands at the right edge. */
    public String line() {
        String words = words().replace('\n', ' ');
        return aside.map(right -> words + "\t" + right.text()).orElse(words);
    }
}
