package org.winnable.personas.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
@SuppressWarnings("null") // the fields are filled by NLS
public final class Messages extends NLS {

    public static String Buying_criteria;
    public static String Buying_none;
    public static String Buying_role;
    public static String Card_archived;
    public static String Card_noRole;
    public static String Card_people;
    public static String Card_rules;
    public static String Cards_archived;
    public static String Cards_new;
    public static String Cards_newCancel;
    public static String Cards_newCreate;
    public static String Cards_newName;
    public static String Cards_title;
    public static String Channels_preferred;
    public static String Channels_preferredHint;
    public static String Chosen_members;
    public static String Chosen_unmatched;
    public static String Compare_alone;
    public static String Compare_noRules;
    public static String Compare_overlap;
    public static String Compare_with;
    public static String Editor_archive;
    public static String Editor_copyName;
    public static String Editor_duplicate;
    public static String Editor_kept;
    public static String Editor_notPrinted;
    public static String Editor_notSaved;
    public static String Editor_print;
    public static String Editor_printed;
    public static String Editor_restore;
    public static String Empty_client;
    public static String Empty_clientText;
    public static String Empty_personas;
    public static String Empty_personasText;
    public static String Goals_goals;
    public static String Goals_problems;
    public static String Identity_expectations;
    public static String Identity_functions;
    public static String Identity_industries;
    public static String Identity_name;
    public static String Identity_perceptions;
    public static String Identity_seniority;
    public static String Identity_situation;
    public static String Identity_summary;
    public static String Identity_titles;
    public static String Insight_failed;
    public static String Insight_noRules;
    public static String Insight_nobody;
    public static String Insight_showLeads;
    public static String Insight_working;
    public static String Job_duplicate;
    public static String Job_new;
    public static String Job_print;
    public static String Job_read;
    public static String Job_save;
    public static String Lines_hint;
    public static String Matching_about;
    public static String Matching_any;
    public static String Matching_contains;
    public static String Matching_did;
    public static String Matching_empty;
    public static String Matching_from;
    public static String Matching_is;
    public static String Matching_sentence;
    public static String Matching_sign;
    public static String Matching_to;
    public static String Matching_weight;
    public static String Matching_words;
    public static String Objections_answer;
    public static String Objections_objection;
    public static String Page_compare;
    public static String Page_performance;
    public static String Page_profile;
    public static String Picture_unreadable;
    public static String Problems_broken;
    public static String Rows_add;
    public static String Rows_remove;
    public static String Section_address;
    public static String Section_bundle;
    public static String Section_reserved;
    public static String Section_taken;
    public static String Suggest_found;
    public static String Suggest_group;
    public static String Suggest_make;
    public static String Suggest_none;
    public static String Suggest_word;
    public static String Suggest_words;
    public static String Trial_example;
    public static String Trial_examples;
    public static String Trial_fit;
    public static String Trial_moved;
    public static String Trial_nameless;
    public static String Trial_shown;
    public static String Unmatched_button;
    public static String Unmatched_title;
    public static String Voice_feedback;
    public static String Voice_on;
    public static String Voice_onHint;
    public static String Voice_quote;
    public static String Words_hint;

    static {
        NLS.initializeMessages("org.winnable.personas.ui.internal.messages", Messages.class);
    }

    private Messages() {}
}
