package org.winnable.ui.theme;

import java.util.Locale;

/**
 * A colour by what it is for. Both themes give each tone a value, in the property {@link #property()} of the rule
 * {@code Shell} of their style sheet.
 */
public enum Tone {
    /** Behind everything: the window. */
    BACKGROUND,
    /** Where content lies: tables, cards, fields. */
    SURFACE,
    /** What lies on a surface and stands out a little: headers, chips, every second thing. */
    RAISED,
    /** Under the pointer. */
    HOVER,
    /** Selected rows and the place where we are. */
    SELECTION,
    /** Lines between things. */
    LINE,
    /** Text to be read. */
    TEXT,
    /** Text that may be overlooked: captions, units, empty values. At least 4.5:1 on every background. */
    MUTED,
    /** The one accent: primary buttons, focus, links. */
    ACCENT,
    /** Text on the accent. */
    ON_ACCENT,
    /** Met, healthy, done. */
    SUCCESS,
    /** Unknown, or to be looked at. */
    WARNING,
    /** Errors and "stop", nothing else. */
    ERROR,
    /** Bars of the axis fit. */
    FIT,
    /** Bars of the axis interest. */
    INTEREST,
    /** Bars of the axis intent. */
    INTENT,
    /** Bars of the axis winnability. */
    WINNABILITY,
    /** The empty part of a bar. */
    TRACK,
    /** The earliest stage of the lifecycle. */
    STAGE_FIRST,
    /** A stage in the middle of the lifecycle: another hue, so that neighbours can be told apart. */
    STAGE_MIDDLE,
    /** The last stage of the lifecycle. */
    STAGE_LAST;

    /** The name of the property in the style sheets. */
    public String property() {
        return "winnable-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
