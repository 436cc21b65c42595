package org.winnable.imports.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
@SuppressWarnings("null") // the fields are filled by NLS
public final class Messages extends NLS {

    public static String Choose_title;
    public static String Choose_lists;
    public static String Choose_all;
    public static String Job_preview;
    public static String Job_import;
    public static String Job_history;
    public static String Job_verdict;
    public static String NoClient_title;
    public static String NoClient_message;
    public static String Start_title;
    public static String Start_text;
    public static String Start_choose;
    public static String History_title;
    public static String History_none;
    public static String History_when;
    public static String History_source;
    public static String History_dialect;
    public static String History_read;
    public static String History_created;
    public static String History_merged;
    public static String History_unchanged;
    public static String History_rejected;
    public static String Review_title;
    public static String Review_reading;
    public static String Review_file;
    public static String Review_mapping;
    public static String Review_outcome;
    public static String Review_column;
    public static String Review_field;
    public static String Review_sure;
    public static String Review_kept;
    public static String Review_percent;
    public static String Review_promise;
    public static String Review_fields;
    public static String Review_came;
    public static String Review_placeholders;
    public static String Review_import;
    public static String Review_skip;
    public static String Running_text;
    public static String Running_cancel;
    public static String Result_title;
    public static String Result_read;
    public static String Result_created;
    public static String Result_merged;
    public static String Result_unchanged;
    public static String Result_rejected;
    public static String Result_judging;
    public static String Result_next;
    public static String Result_again;
    public static String Result_done;
    public static String Result_noIssues;
    public static String Result_issues;
    public static String Result_unlisted;
    public static String Result_emptied;
    public static String Issue_severity;
    public static String Issue_line;
    public static String Issue_column;
    public static String Issue_value;
    public static String Issue_message;
    public static String Issue_remedy;
    public static String Issue_note;
    public static String Issue_warning;
    public static String Issue_rejection;
    public static String Refused_title;
    public static String Refused_nothing;
    public static String Refused_other;
    public static String Undo_undo;
    public static String Undo_redo;
    public static String Undo_undoOne;
    public static String Undo_redoOne;
    public static String Undo_isUndone;
    public static String Undo_isRedone;
    public static String Undo_recordsBack;
    public static String Undo_recordsAgain;
    public static String Undo_peopleFewer;
    public static String Undo_peopleMore;
    public static String Undo_changed;
    public static String Undo_nothing;
    public static String Undo_edited;
    public static String History_cost;
    public static String History_state;
    public static String History_live;
    public static String History_undone;
    public static String History_byHand;
    public static String History_keys;
    public static String Result_undone;
    public static String Result_nothing;
    public static String Result_warning;
    public static String Funnel_step;
    public static String Funnel_count;
    public static String Files_title;
    public static String Files_file;
    public static String Files_state;
    public static String Files_waiting;
    public static String Files_current;
    public static String Files_imported;
    public static String Files_refused;
    public static String Files_leftOut;
    public static String Review_cost;
    public static String Review_wrongCost;

    static {
        NLS.initializeMessages("org.winnable.imports.ui.internal.messages", Messages.class);
    }

    private Messages() {}
}
