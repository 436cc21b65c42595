package org.winnable.imports.internal.value;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the first of several values in one cell; where there are more, the cell is worth keeping. */
final class FirstOfSeveral implements FieldReader {

    private final FieldReader single;
    private final String separator;
    private final Pattern between;

    FirstOfSeveral(FieldReader single, String separator) {
        this.single = single;
        this.separator = separator;
        this.between = Pattern.compile(separator, Pattern.LITERAL);
    }

    @Override
    public Reading read(String text) {
        return read(text, "");
    }

    @Override
    public Reading read(String text, String region) {
        if (!text.contains(separator)) {
            return single.read(text, region);
        }
        List<String> parts = Arrays.stream(between.split(text))
                .filter(part -> !part.isBlank())
                .toList();
        return parts.size() > 1
                        && single.read(parts.getFirst(), region) instanceof Reading.Value(String value, boolean exact)
                ? new Reading.Value(value, false)
                : single.read(parts.isEmpty() ? text : parts.getFirst(), region);
    }
}
