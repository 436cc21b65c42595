package org.winnable.demo.internal.people;

import java.util.Locale;

/** A kind of list that contacts and what they did come from. The order is that in which lists of the same day are taken in. */
public enum ListKind {
    CRM,
    DIRECTORY,
    CONNECTIONS,
    WEBINAR,
    SHOW,
    FORMS,
    SEARCH,
    REFERRAL,
    WEBSITE,
    ACTIVITY,
    SALES;

    /** The name in the tables. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
