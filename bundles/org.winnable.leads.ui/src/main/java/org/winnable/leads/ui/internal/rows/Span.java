package org.winnable.leads.ui.internal.rows;

import org.winnable.ui.theme.Tone;

/**
 * A piece of text in one style.
 *
 * @param text what it says; a line end begins another line
 * @param tone its colour
 * @param bold whether it stands out
 */
public record Span(String text, Tone tone, boolean bold) {

    /** Text to be read. */
    public static Span plain(String text) {
        return new Span(text, Tone.TEXT, false);
    }

    /** Text that stands out. */
    public static Span bold(String text) {
        return new Span(text, Tone.TEXT, true);
    }

    /** Text that may be overlooked. */
    public static Span muted(String text) {
        return new Span(text, Tone.MUTED, false);
    }

    /** Text that stands out in a colour of its own. */
    public static Span bold(String text, Tone tone) {
        return new Span(text, tone, true);
    }
}
