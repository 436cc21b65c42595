package org.winnable.leads.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. Those with plurals or numbers in them are formed by {@code Patterns}, all others by NLS. */
@SuppressWarnings("null") // the fields are filled by NLS
public final class Messages extends NLS {

    public static String Age_today;
    public static String Age_yesterday;
    public static String Age_days;
    public static String Age_weeks;
    public static String Age_months;
    public static String Age_years;
    public static String Columns_ascending;
    public static String Columns_button;
    public static String Columns_descending;
    public static String Columns_sort;
    public static String Copy_job;
    public static String Decide_button;
    public static String Decide_cancel;
    public static String Decide_done;
    public static String Decide_job;
    public static String Decide_question;
    public static String Decide_reason;
    public static String Decide_save;
    public static String Decide_undo;
    public static String Details_failed;
    public static String Empty_clear;
    public static String Empty_import;
    public static String Empty_judging;
    public static String Empty_judgingText;
    public static String Empty_noMatch;
    public static String Empty_noMatchText;
    public static String Empty_nobody;
    public static String Empty_nobodyText;
    public static String Empty_unselected;
    public static String Empty_unselectedText;
    public static String Filter_all;
    public static String Filter_count;
    public static String Filter_countOf;
    public static String Filter_failed;
    public static String Filter_leadsOnly;
    public static String Filter_search;
    public static String Filter_stage;
    public static String Filter_unchosen;
    public static String History_title;
    public static String Ledger_nothing;
    public static String Ledger_sum;
    public static String Ledger_title;
    public static String Next_title;
    public static String Reading_degree;
    public static String Reading_failed;
    public static String Reading_noPersona;
    public static String Reading_noStage;
    public static String Reading_nobody;
    public static String Reading_nothing;
    public static String Reading_pending;
    public static String Reading_persona;
    public static String Reading_personas;
    public static String Reading_stage;
    public static String Reading_title;
    public static String Reading_unknown;
    public static String Reading_waiting;
    public static String Sources_line;
    public static String Sources_title;
    public static String Sources_unnamed;
    public static String Sources_values;
    public static String Standing_day;
    public static String Standing_market;
    public static String Standing_removal;
    public static String Standing_since;
    public static String Timeline_empty;
    public static String Timeline_more;
    public static String Timeline_title;
    public static String Unknown_fields;
    public static String Unknown_more;
    public static String Unknown_nothing;
    public static String Unknown_title;
    public static String Verdict_lead;
    public static String Verdict_met;
    public static String Verdict_notYet;
    public static String Verdict_warning;
    public static String Who_noName;

    static {
        NLS.initializeMessages("org.winnable.leads.ui.internal.messages", Messages.class);
    }

    private Messages() {}
}
