package org.winnable.plugins.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
@SuppressWarnings("null") // the fields are filled by NLS
public final class Messages extends NLS {

    public static String Health_title;
    public static String Health_allWell;
    public static String Health_failing;
    public static String Health_state;
    public static String Health_name;
    public static String Health_point;
    public static String Health_bundle;
    public static String Health_calls;
    public static String Health_time;
    public static String Health_longest;
    public static String Health_failures;
    public static String Health_works;
    public static String Health_unused;
    public static String Health_fails;
    public static String Health_paused;
    public static String Health_resume;
    public static String Health_resume_help;
    public static String Health_milliseconds;
    public static String Health_seconds;
    public static String Failures_title;
    public static String Failures_none;
    public static String Failures_paused;
    public static String Failures_when;
    public static String Failures_phase;
    public static String Failures_cause;
    public static String Empty_title;
    public static String Empty_text;
    public static String Point_LEAD_SOURCES;
    public static String Point_PERSONA_EDITORS;
    public static String Point_CONTENT_MAPPINGS;
    public static String Point_SCORING_STRATEGIES;
    public static String Point_CLIENT_PACKS;
    public static String Phase_DECLARATION;
    public static String Phase_CREATION;
    public static String Phase_PREPARATION;
    public static String Phase_CALL;
    public static String Phase_DISPOSAL;

    static {
        NLS.initializeMessages("org.winnable.plugins.ui.internal.messages", Messages.class);
    }

    private Messages() {}
}
