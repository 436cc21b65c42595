package org.winnable.hostile;

/** Is contributed as a strategy and is none. */
public final class WrongType {}
