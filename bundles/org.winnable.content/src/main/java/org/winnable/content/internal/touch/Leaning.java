package org.winnable.content.internal.touch;

/** What something is for. */
public enum Leaning {
    /** It asks for a purchase. */
    SELLS,
    /** It is of use to the reader, whoever they buy from. */
    HELPS,
    /** Nothing tells. */
    UNKNOWN
}
