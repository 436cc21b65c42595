package org.winnable.scoring.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. Those with plurals or numbers in them are formed by {@code Patterns}, all others by NLS. */
@SuppressWarnings("null") // the fields are filled by NLS
public final class Messages extends NLS {

    public static String Axis_people;
    public static String Axis_points;
    public static String Cap_help;
    public static String Cap_label;
    public static String Changes_changed;
    public static String Changes_fallen;
    public static String Changes_none;
    public static String Changes_risen;
    public static String Chart_description;
    public static String Chart_nothing;
    public static String Chart_nothingBoth;
    public static String Chart_point;
    public static String Compare_after;
    public static String Compare_before;
    public static String Compare_legend;
    public static String Compare_movers;
    public static String Draft_clean;
    public static String Draft_discard;
    public static String Draft_publish;
    public static String Draft_state;
    public static String Editor_choose;
    public static String Editor_none;
    public static String Empty_client;
    public static String Empty_clientText;
    public static String Empty_judging;
    public static String Empty_judgingText;
    public static String Field_number;
    public static String Field_required;
    public static String Field_slider;
    public static String Group_caps;
    public static String Group_thresholds;
    public static String Job_publish;
    public static String Job_strategies;
    public static String Label_change;
    public static String Label_changed;
    public static String Line_amount;
    public static String Line_atMost;
    public static String Line_between;
    public static String Line_cap;
    public static String Line_comma;
    public static String Line_criterion;
    public static String Line_enter;
    public static String Line_fading;
    public static String Line_gives;
    public static String Line_givesAbout;
    public static String Line_halving;
    public static String Line_label;
    public static String Line_leave;
    public static String Line_noCap;
    public static String Line_notInstalled;
    public static String Line_or;
    public static String Line_removal;
    public static String Line_stay;
    public static String Line_value;
    public static String Line_weight;
    public static String Movers_name;
    public static String Movers_score;
    public static String Movers_scoreChange;
    public static String Movers_scoreChangeFine;
    public static String Movers_scoreChangeFinest;
    public static String Movers_scoreSame;
    public static String Movers_stage;
    public static String Movers_stageChange;
    public static String Movers_unnamed;
    public static String Option_halfLife;
    public static String Option_linear;
    public static String Option_none;
    public static String Problem_judging;
    public static String Publish_done;
    public static String Publish_doneText;
    public static String Stage_row;
    public static String Threshold_help;
    public static String Threshold_label;
    public static String Unit_points;
    public static String Weight_help;
    public static String Weight_label;

    static {
        NLS.initializeMessages("org.winnable.scoring.ui.internal.messages", Messages.class);
    }

    private Messages() {}
}
