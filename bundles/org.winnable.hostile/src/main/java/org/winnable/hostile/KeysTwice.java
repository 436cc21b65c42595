package org.winnable.hostile;

import java.util.Optional;
import org.winnable.core.parameter.Parameter.Decimal;
import org.winnable.core.parameter.ParameterSchema;

/** Has two parameters of one name. */
public final class KeysTwice extends HarmlessStrategy {

    @Override
    public ParameterSchema parameters() {
        Decimal points = new Decimal("points", "Points", "", "points", 0, 10, Optional.of(1.0));
        return ParameterSchema.of(points, points);
    }
}
