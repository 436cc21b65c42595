package org.winnable.leads.ui.internal.rows;

import java.net.URI;

/** The icons that stand in front of rows. Each says the same in shape as in colour. */
public enum Sign {
    MET("org.winnable.ui", "circle-check"),
    NOT_MET("org.winnable.ui", "x"),
    UNKNOWN("org.winnable.ui", "circle-question-mark"),
    WARNING("org.winnable.ui", "circle-alert"),
    NEXT_STEP("org.winnable.leads.ui", "sparkles"),
    LIST("org.winnable.leads.ui", "file-text");

    private final URI drawing;

    Sign(String bundle, String name) {
        drawing = URI.create("platform:/plugin/" + bundle + "/icons/" + name + ".svg");
    }

    /** Where its SVG is. */
    public URI drawing() {
        return drawing;
    }
}
