package org.winnable.core.plugin;

/** What was being done with a plug-in when it failed. */
public enum Phase {
    /** Reading its declaration in the registry. */
    DECLARATION,
    /** Making its object. */
    CREATION,
    /** Calling it. */
    CALL,
    /** Closing what it opened. */
    DISPOSAL
}
