package org.winnable.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
@SuppressWarnings("null") // the fields are filled by NLS
public final class Messages extends NLS {

    public static String Failure_title;
    public static String Failure_unexpected;
    public static String Problems_more;
    public static String Problems_open;
    public static String Session_closing;
    public static String Session_opening;
    public static String Session_qualifying;

    static {
        NLS.initializeMessages("org.winnable.ui.internal.messages", Messages.class);
    }

    private Messages() {}
}
