package org.winnable.hostile;

import org.winnable.core.parameter.ParameterSchema;

/** Gives null where its parameters are due. */
public final class DescribesNothing extends HarmlessStrategy {

    @Override
    @SuppressWarnings("null")
    public ParameterSchema parameters() {
        return null;
    }
}
