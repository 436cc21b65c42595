package org.winnable.sources.spreadsheet.internal;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.winnable.core.source.SourceException;

/** Texts of cells: in one piece or in runs of different looks, with readings of characters beside them. */
final class RichText {

    /** What Excel allows in a cell. */
    static final int LONGEST = 32_767;

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int HEX = 16;

    private RichText() {}

    /**
     * The text of the element that starts here; goes to its end.
     *
     * @param element its name
     * @return as written, with escapes; not longer than {@link #LONGEST}
     */
    static String read(XmlPart part, String element) throws SourceException, IOException {
        StringBuilder text = new StringBuilder();
        boolean phonetic = false;
        while (part.next() && !part.ends(element)) {
            if (part.starts("rPh") || part.ends("rPh")) {
                phonetic = part.starts("rPh");
            } else if (part.starts("t") && !phonetic) {
                text.append(part.text(LONGEST - text.length()));
            }
        }
        return text.toString();
    }

    /** Resolves the escapes that stand for characters XML cannot hold, such as {@code _x000D_}. */
    static String unescape(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(
                                m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), HEX))))
                : text;
    }
}
