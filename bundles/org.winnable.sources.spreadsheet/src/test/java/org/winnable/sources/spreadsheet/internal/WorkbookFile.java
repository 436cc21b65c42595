package org.winnable.sources.spreadsheet.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks, right ones and wrong ones, part by part. */
final class WorkbookFile {

    private static final String SHEET_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<String> sheets = new ArrayList<>();
    private final List<String> strings = new ArrayList<>();
    private String contentType = SHEET_TYPE;
    private String properties = "";

    /** A sheet whose rows are given as XML. */
    WorkbookFile sheet(String name, String rows) {
        return sheet(name, "visible", rows);
    }

    WorkbookFile sheet(String name, String state, String rows) {
        sheets.add("<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"rId%d\"/>"
                .formatted(name, sheets.size() + 1, state, sheets.size() + 1));
        return part(
                "xl/worksheets/sheet" + sheets.size() + ".xml",
                "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + "<sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** A sheet of texts. */
    WorkbookFile table(String name, List<List<String>> rows) {
        StringBuilder xml = new StringBuilder();
        for (List<String> row : rows) {
            xml.append("<row>");
            row.forEach(value -> xml.append(value.isEmpty() ? "<c/>" : text(value)));
            xml.append("</row>");
        }
        return sheet(name, xml.toString());
    }

    static String text(String value) {
        return "<c t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(escape(value));
    }

    private static String escape(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** The cell of a text that is shared. */
    String shared(String value) {
        strings.add("<si><t>%s</t></si>".formatted(escape(value)));
        return "<c t=\"s\"><v>%d</v></c>".formatted(strings.size() - 1);
    }

    /** An entry of the shared texts as XML. */
    WorkbookFile sharedXml(String xml) {
        strings.add(xml);
        return this;
    }

    /** The styles 0, 1 …: each a number format, given by its code or the number of a built-in one. */
    WorkbookFile formats(String... codes) {
        StringBuilder formats = new StringBuilder("<numFmts>");
        StringBuilder styles = new StringBuilder("<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>");
        for (int i = 0; i < codes.length; i++) {
            boolean builtIn = codes[i].matches("#\\d+");
            int id = builtIn ? Integer.parseInt(codes[i].substring(1)) : 164 + i;
            if (!builtIn) {
                formats.append(
                        "<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(id, codes[i].replace("\"", "&quot;")));
            }
            styles.append("<xf numFmtId=\"%d\"/>".formatted(id));
        }
        return part("xl/styles.xml", "<styleSheet>" + formats + "</numFmts>" + styles + "</cellXfs></styleSheet>");
    }

    WorkbookFile contentType(String type) {
        contentType = type;
        return this;
    }

    WorkbookFile since1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    WorkbookFile part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    WorkbookFile part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    /** The file. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", """
                    <Types><Default Extension="xml" ContentType="application/xml"/>
                    <Override PartName="/xl/workbook.xml" ContentType="%s"/></Types>""".formatted(contentType));
            put(zip, "xl/workbook.xml", """
                    <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">%s
                    <sheets>%s</sheets></workbook>""".formatted(properties, String.join("", sheets)));
            put(zip, "xl/_rels/workbook.xml.rels", relations());
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            if (!strings.isEmpty()) {
                put(zip, "xl/sharedStrings.xml", "<sst>" + String.join("", strings) + "</sst>");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String relations() {
        StringBuilder xml = new StringBuilder("<Relationships>");
        for (int i = 1; i <= sheets.size(); i++) {
            xml.append(relation("rId" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        xml.append(relation("rIdA", "styles", "/xl/styles.xml"));
        xml.append(relation("rIdB", "sharedStrings", "../xl/sharedStrings.xml"));
        return xml.append("</Relationships>").toString();
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/>"
                .formatted(id, type, target);
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
