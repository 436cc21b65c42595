package org.winnable.core.plugin;

/** What was being done with a plug-in when it failed. Failures in a row are counted for each phase by itself. */
public enum Phase {
    /** Reading its declaration in the registry; no code of it is called. */
    DECLARATION,
    /** Making its object. */
    CREATION,
    /** Getting ready for work: describing parameters, recognising a file, opening it, preparing a model. */
    PREPARATION,
    /** The work itself: a batch of rows, a stretch of leads. */
    CALL,
    /** Closing what it opened. */
    DISPOSAL
}
