package org.winnable.testkit.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Parameters that differ from given ones in one place each. */
final class ChangedParameters {

    private static final double MORE = 1.5;

    private ChangedParameters() {}

    /** Every number half as large again, and every table with a row less. */
    static List<Map<String, Object>> of(Map<String, Object> parameters) {
        List<Map<String, Object>> changed = new ArrayList<>();
        parameters.forEach((key, value) -> values(value).forEach(other -> {
            Map<String, Object> copy = new HashMap<>(parameters);
            copy.put(key, other);
            changed.add(copy);
        }));
        return changed;
    }

    private static List<Object> values(Object value) {
        return switch (value) {
            case Number number -> List.of(number.doubleValue() * MORE);
            case List<?> rows -> tables(rows);
            default -> List.of();
        };
    }

    @SuppressWarnings("unchecked")
    private static List<Object> tables(List<?> rows) {
        List<Object> tables = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            if (rows.get(place) instanceof Map<?, ?> row) {
                List<Object> fewer = new ArrayList<>(rows);
                fewer.remove(place);
                tables.add(fewer);
                for (Map<String, Object> other : of((Map<String, Object>) row)) {
                    List<Object> copy = new ArrayList<>(rows);
                    copy.set(place, other);
                    tables.add(copy);
                }
            }
        }
        return tables;
    }
}
