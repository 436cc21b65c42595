package org.winnable.workspace.internal.rules;

import org.winnable.yaml.YamlText;

/** Single values as they stand in a file of rules. Pure. */
public final class Scalars {

    private static final double EXACT = 1e15;

    private Scalars() {}

    /** A number, whole ones without a point; a truth; or else a text in quotes where it needs them. */
    public static String text(Object value) {
        if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < EXACT) {
            return Long.toString(number.longValue());
        }
        return value instanceof Number || value instanceof Boolean
                ? value.toString()
                : YamlText.quoted(value.toString());
    }
}
