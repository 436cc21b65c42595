package org.winnable.ui.text;

import java.text.MessageFormat;
import java.util.Locale;

/** Forms texts of {@link org.eclipse.osgi.util.NLS} classes that have numbers, dates and plurals in them. Pure. */
public final class Patterns {

    private Patterns() {}

    /** The text with its arguments in place, in the user's locale. */
    public static String format(String pattern, Object... arguments) {
        return new MessageFormat(pattern, Locale.getDefault()).format(arguments);
    }
}
