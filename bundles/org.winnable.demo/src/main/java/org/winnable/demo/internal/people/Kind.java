package org.winnable.demo.internal.people;

/** What someone really wants of us. Hidden: it never reaches the workspace, only what they do because of it does. */
public enum Kind {
    /** Buys from us already. */
    CUSTOMER("customer"),
    /** Has a project and looks for someone to do it with. */
    BUYER("buyer"),
    /** Feels the problem, reads, and begins to trust us: the winnable. */
    EARLY("early"),
    /** Feels the problem and has nothing to spend on it. */
    NO_BUDGET("no-budget"),
    /** Likes to read. */
    CURIOUS("curious"),
    /** Student, competitor, recruiter, seller of something else. */
    OUTSIDER("outsider"),
    /** Once wrote to us, or stands in a directory. */
    DORMANT("dormant"),
    /** Wanted to win the tablet. */
    PRIZE("prize");

    private final String key;

    Kind(String key) {
        this.key = key;
    }

    /** The name of this kind in the tables. */
    public String key() {
        return key;
    }
}
