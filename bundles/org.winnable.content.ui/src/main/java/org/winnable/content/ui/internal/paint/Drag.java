package org.winnable.content.ui.internal.paint;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that is painted while it is dragged with the mouse. It moves from a few points on, so that a click is none.
 *
 * @param <T> what is dragged
 */
public final class Drag<T> {

    private static final int SLACK = 5;

    private @Nullable T held;
    private boolean moving;
    private int fromX;
    private int fromY;
    private int x;
    private int y;

    /** The button was pressed on something. */
    public void begin(T what, int atX, int atY) {
        held = what;
        moving = false;
        fromX = atX;
        fromY = atY;
    }

    /** The pointer is elsewhere now; returns whether something is dragged. */
    public boolean move(int toX, int toY) {
        x = toX;
        y = toY;
        moving = held != null && (moving || Math.abs(toX - fromX) > SLACK || Math.abs(toY - fromY) > SLACK);
        return moving;
    }

    /** The button was released; what was dragged, if it was. */
    public Optional<T> end() {
        Optional<T> dragged = moving();
        cancel();
        return dragged;
    }

    /** Nothing is dragged any more. */
    public void cancel() {
        held = null;
        moving = false;
    }

    /** Whether something is dragged. */
    public boolean isMoving() {
        return moving;
    }

    /** What is dragged. */
    public Optional<T> moving() {
        return moving ? Optional.ofNullable(held) : Optional.empty();
    }

    /** Where the pointer is, from the left. */
    public int x() {
        return x;
    }

    /** Where the pointer is, from the top. */
    public int y() {
        return y;
    }
}
