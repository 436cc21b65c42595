package org.winnable.hostile.ui;

/** Is no section. */
public final class NoSection {}
