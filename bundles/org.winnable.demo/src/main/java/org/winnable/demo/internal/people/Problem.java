package org.winnable.demo.internal.people;

/** A problem that the client solves, or none in particular. */
public enum Problem {
    MARGIN("Margin erosion"),
    STOCK("Too much of the wrong stock"),
    DELIVERY("Late deliveries"),
    OUTPUT("Lost output"),
    NONE("");

    private final String label;

    Problem(String label) {
        this.label = label;
    }

    /** The name in the client's lists; empty for none. */
    public String label() {
        return label;
    }
}
