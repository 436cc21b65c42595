package org.winnable.sources.spreadsheet.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.winnable.core.source.SourceException;

/**
 * The number formats of cells by the index of their style.
 *
 * @param styles in the order of the indices
 */
record CellFormats(List<NumberFormat> styles) {

    /** Of a workbook without styles. */
    static final CellFormats NONE = new CellFormats(List.of());

    /** Excel allows 65,490. */
    private static final int MOST = 70_000;

    /** Copies the list. */
    CellFormats {
        styles = List.copyOf(styles);
    }

    /** Reads the part with the styles. */
    static CellFormats read(XmlPart part) throws SourceException, IOException {
        Map<Integer, NumberFormat> codes = new HashMap<>();
        List<NumberFormat> styles = new ArrayList<>();
        boolean cells = false;
        while (part.next() && codes.size() < MOST && styles.size() < MOST) {
            if (part.starts("numFmt")) {
                String code = part.attribute("formatCode");
                int id = part.number("numFmtId").orElse(0);
                codes.put(id, code == null ? NumberFormat.GENERAL : NumberFormat.of(code));
            } else if (part.starts("cellXfs") || part.ends("cellXfs")) {
                cells = part.starts("cellXfs");
            } else if (cells && part.starts("xf")) {
                int id = part.number("numFmtId").orElse(0);
                NumberFormat own = codes.get(id);
                styles.add(own == null ? NumberFormat.builtIn(id) : own);
            }
        }
        return new CellFormats(styles);
    }

    /** The format of a style as a cell names it; of none, or of one that is not there, the general one. */
    NumberFormat of(@Nullable String style) {
        return style == null
                ? NumberFormat.GENERAL
                : Numbers.index(style)
                        .filter(i -> i < styles.size())
                        .map(styles::get)
                        .orElse(NumberFormat.GENERAL);
    }
}
