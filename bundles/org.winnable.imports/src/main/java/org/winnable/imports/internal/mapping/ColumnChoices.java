package org.winnable.imports.internal.mapping;

import java.util.Map;
import java.util.Optional;
import org.winnable.core.lead.ModelField;
import org.winnable.imports.DateOrder;

/**
 * What a person decided about the columns of one file, by their places.
 *
 * @param fields the field that a column gives; empty if its values are only kept under the label
 * @param dates how a column writes dates
 */
public record ColumnChoices(Map<Integer, Optional<ModelField>> fields, Map<Integer, DateOrder> dates) {

    /** Nobody decided anything. */
    public static final ColumnChoices NONE = new ColumnChoices(Map.of(), Map.of());

    /** Copies the maps. */
    public ColumnChoices {
        fields = Map.copyOf(fields);
        dates = Map.copyOf(dates);
    }
}
