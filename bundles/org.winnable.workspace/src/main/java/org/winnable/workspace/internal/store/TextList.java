package org.winnable.workspace.internal.store;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Lists of texts as one text each, since only numbers and texts can be handed over to the store. Remembers whether any of the
 * texts had to be escaped, which hardly ever happens, so that only then it is taken back.
 */
final class TextList {

    private static final char SEPARATOR = '\u001F';
    private static final char ESCAPE = '\u001E';
    private static final String ESCAPED_SEPARATOR = ESCAPE + "s";
    private static final String ESCAPED_ESCAPE = ESCAPE + "e";

    private boolean escaping;

    /** A list, which is not empty, as one text. */
    String of(Collection<String> texts) {
        return texts.stream().map(this::escaped).collect(Collectors.joining(String.valueOf(SEPARATOR)));
    }

    private String escaped(String text) {
        if (text.indexOf(SEPARATOR) < 0 && text.indexOf(ESCAPE) < 0) {
            return text;
        }
        escaping = true;
        return text.replace(String.valueOf(ESCAPE), ESCAPED_ESCAPE)
                .replace(String.valueOf(SEPARATOR), ESCAPED_SEPARATOR);
    }

    /** The list that an SQL expression gives as one text, as a list of SQL. */
    String inSql(String expression) {
        String list = "string_split(" + expression + ", chr(" + (int) SEPARATOR + "))";
        return escaping
                ? "list_transform(" + list + ", lambda x: " + replaced(replaced("x", 's', SEPARATOR), 'e', ESCAPE) + ')'
                : list;
    }

    private static String replaced(String expression, char letter, char original) {
        return "replace(" + expression + ", chr(" + (int) ESCAPE + ") || '" + letter + "', chr(" + (int) original
                + "))";
    }
}
