package org.winnable.core.rules;

import java.util.Arrays;
import java.util.Optional;
import org.winnable.core.text.Texts;

/** What sales wants to know of a contact across all stages (S3). A contact may have several labels, or none. */
public enum SalesLabel {
    /** "The right titles at the right companies that are in the midst of an active buyer's journey and have intent". */
    SALES_READY("sales-ready"),
    /** "Target prospects early in their buyer's journey that you build trust with over a long period of time". */
    WINNABLE("winnable"),
    /** Asks for a price without trust: an offer may only be "used to wedge a competitor to undercut your price". */
    TOO_LATE("too-late");

    private final String key;

    SalesLabel(String key) {
        this.key = key;
    }

    /** The name of this label in files and JSON. */
    public String key() {
        return key;
    }

    /** The name of this label for people, in the user's language. */
    public String label() {
        return Texts.of(SalesLabel.class).get("label." + key);
    }

    /** The label with the given {@link #key()}. */
    public static Optional<SalesLabel> byKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
