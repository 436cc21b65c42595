package org.winnable.core.pack;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How what is handed to others looks: the agency's, or the client's own, face on reports. Immutable and thread-safe.
 *
 * @param name who hands it over; empty for nobody in particular
 * @param accent the colour of lines and headings as {@code #rrggbb}; empty for ours
 * @param logo a picture as SVG text; empty for none. It comes from outside: show it as a picture, never as part of a page
 */
public record Branding(Optional<String> name, Optional<String> accent, Optional<String> logo) {

    /** No name, no colour, no picture. */
    public static final Branding NONE = new Branding(Optional.empty(), Optional.empty(), Optional.empty());

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    /** Refuses what is no colour. */
    public Branding {
        if (accent.isPresent() && !isColour(accent.get())) {
            throw new IllegalArgumentException(accent.get() + " is no colour");
        }
    }

    /** Whether a text is a colour as {@code #rrggbb}. */
    public static boolean isColour(String text) {
        return COLOUR.matcher(text).matches();
    }
}
