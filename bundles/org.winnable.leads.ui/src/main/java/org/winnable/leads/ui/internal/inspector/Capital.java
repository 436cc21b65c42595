package org.winnable.leads.ui.internal.inspector;

import java.util.Locale;

/** Sentences made of words that also stand within sentences. Pure. */
final class Capital {

    private Capital() {}

    /** The text beginning with a capital letter. */
    static String first(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(Locale.getDefault()) + text.substring(end);
    }
}
