package org.winnable.reports;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.FontFactory;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.winnable.core.text.Texts;
import org.winnable.personas.sheet.Sheet;
import org.winnable.reports.internal.PdfLetters;
import org.winnable.reports.internal.WholeFile;

/**
 * A persona on A4, to be printed or handed on: what it says, and what became of its people if that is in the sheet. Nobody is named but
 * in what was written by hand.
 *
 * <p>The fonts are those that every reader of PDF has, which know the letters of western Europe: other Latin letters lose their marks,
 * letters of other scripts become question marks, and the last line says so. Immutable and thread-safe.
 *
 * @param client whose persona it is
 * @param name of the persona
 * @param sheet what is told of it
 */
// all types of the library are: its next version moves them to other packages, and does not resolve in OSGi yet
@SuppressWarnings("deprecation")
public record PersonaPdf(String client, String name, Sheet sheet) {

    private static final float MARGIN = 54;
    private static final float[] COLUMNS = {28, 72};
    private static final Color INK = new Color(0x1E, 0x29, 0x3B);
    private static final Color QUIET = new Color(0x5B, 0x67, 0x7A);
    private static final Color ACCENT = new Color(0x4F, 0x46, 0xE5);

    /**
     * Writes it to a file, wholly or not at all.
     *
     * @param file is replaced if it exists; its folder is made where missing
     * @throws IOException if the folder or the file cannot be written
     */
    public void write(Path file) throws IOException {
        WholeFile.write(file, bytes());
    }

    /** The file. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfLetters letters = new PdfLetters();
        try (Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
            PdfWriter.getInstance(document, out);
            document.addTitle(name);
            document.open();
            document.add(new Paragraph(letters.shown(client), font(9, Font.NORMAL, QUIET)));
            Paragraph title = new Paragraph(letters.shown(name), font(22, Font.BOLD, INK));
            title.setSpacingBefore(4);
            title.setSpacingAfter(8);
            document.add(title);
            for (Sheet.Section section : sheet.sections()) {
                Paragraph heading = new Paragraph(letters.shown(section.title()), font(12, Font.BOLD, ACCENT));
                heading.setSpacingBefore(10);
                heading.setSpacingAfter(4);
                heading.setKeepTogether(true);
                document.add(heading);
                document.add(table(section, letters));
            }
            if (letters.lost()) {
                Paragraph note =
                        new Paragraph(Texts.of(PersonaPdf.class).get("pdf.letters"), font(8, Font.ITALIC, QUIET));
                note.setSpacingBefore(16);
                document.add(note);
            }
        }
        return out.toByteArray();
    }

    private static PdfPTable table(Sheet.Section section, PdfLetters letters) {
        PdfPTable table = new PdfPTable(COLUMNS);
        table.setWidthPercentage(100);
        for (Sheet.Line line : section.lines()) {
            if (line.label().isEmpty()) {
                PdfPCell whole = cell(letters.shown(line.value()), INK);
                whole.setColspan(COLUMNS.length);
                table.addCell(whole);
            } else {
                table.addCell(cell(letters.shown(line.label()), QUIET));
                table.addCell(cell(letters.shown(line.value()), INK));
            }
        }
        return table;
    }

    private static PdfPCell cell(String text, Color color) {
        PdfPCell cell = new PdfPCell(new Phrase(new Chunk(text, font(10, Font.NORMAL, color))));
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPaddingLeft(0);
        cell.setPaddingBottom(4);
        return cell;
    }

    private static Font font(float size, int style, Color color) {
        return FontFactory.getFont(FontFactory.HELVETICA, BaseFont.WINANSI, BaseFont.NOT_EMBEDDED, size, style, color);
    }
}
