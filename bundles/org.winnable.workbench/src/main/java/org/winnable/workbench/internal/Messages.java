package org.winnable.workbench.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
@SuppressWarnings("null") // the fields are filled by NLS
public final class Messages extends NLS {

    public static String Clients_creating;
    public static String Clients_demo;
    public static String Start_firstPaint;
    public static String Window_title;
    public static String Window_titleOf;
    public static String Top_noClient;
    public static String Top_toLight;
    public static String Top_toDark;
    public static String Top_jobs;
    public static String Top_cancel;
    public static String Menu_open;
    public static String Menu_new;
    public static String Menu_demo;
    public static String Open_message;
    public static String New_message;
    public static String Rail_tip;
    public static String Status_judging;
    public static String Status_noClient;
    public static String Status_contacts;
    public static String Status_stage;
    public static String Status_asOf;
    public static String Status_today;
    public static String Status_cancel;
    public static String Status_cancelling;
    public static String Status_share;
    public static String Status_failedPlugins;
    public static String AsOf_yesterday;
    public static String AsOf_week;
    public static String AsOf_month;
    public static String AsOf_quarter;
    public static String AsOf_half;
    public static String AsOf_year;
    public static String Notice_details;
    public static String Notice_hide;
    public static String Notice_close;
    public static String Needs_missing;
    public static String Rules_lastInForce;
    public static String Rules_noneInForce;

    static {
        NLS.initializeMessages("org.winnable.workbench.internal.messages", Messages.class);
    }

    private Messages() {}
}
