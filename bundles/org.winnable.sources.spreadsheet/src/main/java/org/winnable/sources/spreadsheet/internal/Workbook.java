package org.winnable.sources.spreadsheet.internal;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.winnable.core.source.Input;
import org.winnable.core.source.SourceException;
import org.winnable.core.text.Texts;

/**
 * A workbook without its rows: which sheets there are, and what their cells refer to.
 *
 * @param parts the archive, closed with the workbook
 * @param sheets those with cells, in the order of their tabs
 * @param since1904 from which epoch dates are counted
 * @param formats by the style of a cell
 * @param strings by the index in a cell
 */
record Workbook(
        WorkbookPackage parts, List<Sheet> sheets, boolean since1904, CellFormats formats, SharedStrings strings)
        implements Closeable {

    /**
     * A sheet.
     *
     * @param name on its tab
     * @param part where its rows are
     * @param hidden whether Excel does not show it
     */
    record Sheet(String name, String part, boolean hidden) {}

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String DEFAULT_PART = "xl/workbook.xml";

    /** Content types of workbooks and templates, with macros and without. */
    private static final Pattern WORKBOOK = Pattern.compile(
            "(spreadsheetml|ms-excel)\\.(sheet|template)(\\.macroEnabled)?\\.main\\+xml", Pattern.CASE_INSENSITIVE);

    private static final Pattern BINARY_WORKBOOK =
            Pattern.compile("ms-excel\\.sheet\\.binary", Pattern.CASE_INSENSITIVE);

    private static final int MOST_SHEETS = 1000;
    private static final Texts TEXTS = Texts.of(Workbook.class);

    /** Copies the list. */
    Workbook {
        sheets = List.copyOf(sheets);
    }

    /** Another part as one refers to it: where it is and, by the last word of its type, what. */
    private record Relation(String type, String part) {}

    /** Opens a workbook, reading everything but its sheets. */
    static Workbook open(Input input) throws SourceException, IOException {
        WorkbookPackage parts = WorkbookPackage.open(input);
        try {
            return read(parts);
        } catch (SourceException | IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private static Workbook read(WorkbookPackage parts) throws SourceException, IOException {
        String main = mainPart(parts);
        Map<String, Relation> relations = relations(parts, main);
        List<Sheet> sheets = new ArrayList<>();
        boolean since1904 = false;
        try (XmlPart part = required(parts, main)) {
            while (part.next()) {
                if (part.starts("workbookPr")) {
                    since1904 = isTrue(part.attribute("date1904"));
                } else if (part.starts("sheet") && sheets.size() < MOST_SHEETS) {
                    sheet(part, relations).filter(s -> parts.has(s.part())).ifPresent(sheets::add);
                }
            }
        }
        if (sheets.isEmpty()) {
            throw new SourceException(SourceException.NO_LINE, TEXTS.get("workbook.noSheets"));
        }
        return new Workbook(parts, sheets, since1904, formats(parts, relations), strings(parts, relations));
    }

    private static Optional<Sheet> sheet(XmlPart part, Map<String, Relation> relations) {
        String state = part.attribute("state");
        String name = part.attribute("name");
        Relation relation = relations.get(part.attribute("id"));
        return relation == null || !relation.type().equals("worksheet")
                ? Optional.empty()
                : Optional.of(new Sheet(
                        name == null ? "" : name, relation.part(), state != null && !state.equals("visible")));
    }

    private static CellFormats formats(WorkbookPackage parts, Map<String, Relation> relations)
            throws SourceException, IOException {
        Optional<XmlPart> found = partOfType(parts, relations, "styles");
        if (found.isEmpty()) {
            return CellFormats.NONE;
        }
        try (XmlPart part = found.get()) {
            return CellFormats.read(part);
        }
    }

    private static SharedStrings strings(WorkbookPackage parts, Map<String, Relation> relations)
            throws SourceException, IOException {
        Optional<XmlPart> found = partOfType(parts, relations, "sharedStrings");
        if (found.isEmpty()) {
            return SharedStrings.none();
        }
        try (XmlPart part = found.get()) {
            return SharedStrings.read(part);
        }
    }

    private static Optional<XmlPart> partOfType(WorkbookPackage parts, Map<String, Relation> relations, String type)
            throws SourceException, IOException {
        Optional<Relation> relation =
                relations.values().stream().filter(r -> r.type().equals(type)).findFirst();
        return relation.isEmpty() ? Optional.empty() : parts.part(relation.get().part());
    }

    /** Where the workbook itself is, by the list of what the parts are. */
    private static String mainPart(WorkbookPackage parts) throws SourceException, IOException {
        if (!parts.has(CONTENT_TYPES)) {
            throw new SourceException(SourceException.NO_LINE, TEXTS.get("package.other"));
        }
        try (XmlPart types = required(parts, CONTENT_TYPES)) {
            while (types.next()) {
                String type = types.starts("Override") ? types.attribute("ContentType") : null;
                String name = types.starts("Override") ? types.attribute("PartName") : null;
                if (type != null && name != null && WORKBOOK.matcher(type).find()) {
                    return name;
                }
                if (type != null && BINARY_WORKBOOK.matcher(type).find()) {
                    throw new SourceException(SourceException.NO_LINE, TEXTS.get("workbook.binary"));
                }
            }
        }
        if (!parts.has(DEFAULT_PART)) {
            throw new SourceException(SourceException.NO_LINE, TEXTS.get("package.other"));
        }
        return DEFAULT_PART;
    }

    private static Map<String, Relation> relations(WorkbookPackage parts, String main)
            throws SourceException, IOException {
        int slash = main.lastIndexOf('/') + 1;
        String list = main.substring(0, slash) + "_rels/" + main.substring(slash) + ".rels";
        Map<String, Relation> relations = new HashMap<>();
        try (XmlPart part = required(parts, list)) {
            while (part.next()) {
                String id = part.starts("Relationship") ? part.attribute("Id") : null;
                String type = part.starts("Relationship") ? part.attribute("Type") : null;
                String target = part.starts("Relationship") ? part.attribute("Target") : null;
                if (id != null && type != null && target != null) {
                    String kind = type.substring(type.lastIndexOf('/') + 1);
                    relations.put(id, new Relation(kind, resolve(main, target)));
                }
            }
        }
        return relations;
    }

    /** A target is relative to the part that names it, unless it begins with a slash. */
    private static String resolve(String main, String target) {
        String base = main.startsWith("/") ? main : "/" + main;
        try {
            return URI.create(base).resolve(target).normalize().getPath();
        } catch (IllegalArgumentException e) {
            // no address, then no part either: a sheet without rows is left out
            return target;
        }
    }

    private static XmlPart required(WorkbookPackage parts, String name) throws SourceException, IOException {
        Optional<XmlPart> part = parts.part(name);
        if (part.isEmpty()) {
            throw new SourceException(SourceException.NO_LINE, TEXTS.get("package.missing", name));
        }
        return part.get();
    }

    private static boolean isTrue(@Nullable String value) {
        return value != null && (value.equals("1") || value.equals("true"));
    }

    /** Begins to read the rows of a sheet. */
    XmlPart open(Sheet sheet) throws SourceException, IOException {
        return required(parts, sheet.part());
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
