package org.winnable.plugins.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
@SuppressWarnings("null") // the fields are filled by NLS
public final class Messages extends NLS {

    public static String Plugins_title;
    public static String Page_installed;
    public static String Page_sites;
    public static String Page_health;
    public static String Job_read;
    public static String Job_look;
    public static String Job_search;
    public static String Job_install;
    public static String Job_update;
    public static String Job_remove;
    public static String Job_rollback;
    public static String Job_apply;
    public static String Job_sites;
    public static String Done_now;
    public static String Done_next;
    public static String Done_back;
    public static String Nothing_title;
    public static String Nothing_text;
    public static String Plan_added;
    public static String Plan_replaced;
    public static String Plan_removed;
    public static String Step_added;
    public static String Step_replaced;
    public static String Step_removed;
    public static String Change_needed;
    public static String Change_file;
    public static String Change_next;
    public static String Change_refused;
    public static String Change_unsigned;
    public static String Change_key;
    public static String Change_licence;
    public static String Change_terms;
    public static String Change_install;
    public static String Change_replace;
    public static String Change_remove;
    public static String Change_cancel;
    public static String Installed_origin;
    public static String Installed_choose;
    public static String Installed_look;
    public static String Installed_update;
    public static String Installed_remove;
    public static String Installed_back;
    public static String Installed_name;
    public static String Installed_version;
    public static String Installed_state;
    public static String Installed_provider;
    public static String Installed_from;
    public static String Installed_since;
    public static String Installed_works;
    public static String Installed_problem;
    public static String Installed_empty_title;
    public static String Installed_empty_text;
    public static String Choose_title;
    public static String Choose_plugins;
    public static String Choose_all;
    public static String Needs_missing;
    public static String Needs_install;
    public static String Needs_nowhere;
    public static String Sites_words;
    public static String Sites_search;
    public static String Sites_install;
    public static String Sites_hint;
    public static String Sites_none;
    public static String Sites_found;
    public static String Sites_title;
    public static String Sites_address;
    public static String Sites_new;
    public static String Sites_add;
    public static String Sites_remove;
    public static String Sites_description;
    public static String Health_allWell;
    public static String Health_failing;
    public static String Health_state;
    public static String Health_name;
    public static String Health_point;
    public static String Health_bundle;
    public static String Health_calls;
    public static String Health_time;
    public static String Health_longest;
    public static String Health_memory;
    public static String Health_megabytes;
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
