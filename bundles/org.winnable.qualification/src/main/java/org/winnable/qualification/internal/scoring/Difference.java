package org.winnable.qualification.internal.scoring;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.winnable.core.scoring.Axis;

/**
 * On which axes scores may differ from those of before, by person and at any moment up to the date: who need not be looked at again.
 * While it is found out each row belongs to one thread.
 */
public final class Difference {

    /** A bit for each axis. */
    static final int ALL = (1 << Axis.values().length) - 1;

    private static final Axis[] AXES = Axis.values();

    private final int rows;
    private int everyone;
    private int anyone;
    private byte @Nullable [] some;

    Difference(int rows) {
        this.rows = rows;
    }

    int rows() {
        return rows;
    }

    /** A bit for each axis on which a person's scores may differ; by {@link Axis#ordinal()}. */
    public int axes(int row) {
        byte[] mask = some;
        return mask == null ? everyone : everyone | mask[row];
    }

    /** Axes on which everyone may differ. */
    void addEveryone(int axes) {
        everyone |= axes;
        anyone |= axes;
    }

    /** Says that people will be named who may differ on some axes. */
    void expect(int axes) {
        anyone |= axes;
        if (some == null) {
            some = new byte[rows];
        }
    }

    /** Names one of them. */
    void add(int row, int axes) {
        byte[] mask = some;
        if (mask != null) {
            mask[row] |= (byte) axes;
        }
    }

    /** Whether somebody may differ on an axis. */
    boolean concerns(Axis axis) {
        return (anyone & bit(axis)) != 0;
    }

    static int bit(Axis axis) {
        return 1 << axis.ordinal();
    }

    /** The axes that a test holds for. */
    static int axes(Predicate<Axis> test) {
        int axes = 0;
        for (Axis axis : AXES) {
            axes |= test.test(axis) ? bit(axis) : 0;
        }
        return axes;
    }
}
