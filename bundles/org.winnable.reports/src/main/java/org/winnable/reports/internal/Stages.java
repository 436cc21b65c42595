package org.winnable.reports.internal;

/** Stages from slate to green, whatever their number. */
final class Stages {

    /** How many shades the style sheet has, from the first stage to the last. */
    private static final int SHADES = 5;

    private Stages() {}

    /** The shade of a stage, from 0. */
    static int shade(int place, int places) {
        return places < 2 ? 0 : Math.round((float) place * (SHADES - 1) / (places - 1));
    }
}
