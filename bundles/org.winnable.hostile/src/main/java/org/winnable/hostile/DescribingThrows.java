package org.winnable.hostile;

import org.winnable.core.parameter.ParameterSchema;

/** Cannot tell its parameters. */
public final class DescribingThrows extends HarmlessStrategy {

    @Override
    public ParameterSchema parameters() {
        throw new UnsupportedOperationException("parameters");
    }
}
