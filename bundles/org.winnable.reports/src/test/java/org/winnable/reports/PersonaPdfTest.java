package org.winnable.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.personas.sheet.Sheet;
import org.winnable.personas.sheet.Sheet.Line;
import org.winnable.personas.sheet.Sheet.Section;

// as in PersonaPdf
@SuppressWarnings("deprecation")
class PersonaPdfTest {

    private static final Pattern STRING = Pattern.compile("\\(((?:\\\\.|[^\\\\)])*)\\)");

    @TempDir
    private Path folder;

    @Test
    void whatIsToldOfAPersonaCanBeReadBack() throws IOException {
        Path file = folder.resolve("out/cfo.pdf");
        new PersonaPdf(
                        "M\u00fcller & S\u00f6hne",
                        "Finance director",
                        new Sheet(List.of(
                                new Section("Goals", List.of(new Line("Problems", "Margin erosion"))),
                                new Section("Who fits", List.of(new Line("", "Title contains \u201ccfo\u201d"))))))
                .write(file);

        String text = text(Files.readAllBytes(file)).getFirst();
        for (String part : List.of(
                "M\u00fcller & S\u00f6hne", "Finance director", "Problems", "Margin erosion", "\u201ccfo\u201d")) {
            assertTrue(text.contains(part), part + " in " + text);
        }
        assertFalse(text.contains("without their marks"), text);
        try (var files = Files.list(file.getParent())) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void lettersThatTheFontDoesNotHaveAreSaidToBeLost() throws IOException {
        String text = text(new PersonaPdf(
                                "Client",
                                "\u0141ukasz \u0160ime\u010dek",
                                new Sheet(List.of(new Section("Voice", List.of(new Line("\u03a9", "\u4f60"))))))
                        .bytes())
                .getFirst();

        assertTrue(text.contains("Lukasz \u0160imecek"), text);
        assertTrue(text.contains("without their marks"), text);
    }

    @Test
    void whatIsLongGoesOnOnTheNextPage() throws IOException {
        List<Line> lines = new ArrayList<>();
        for (int number = 0; number < 120; number++) {
            lines.add(new Line(
                    "Line " + number,
                    "What somebody said, which is long enough to be broken where it ends. ".repeat(3)));
        }
        List<String> pages =
                text(new PersonaPdf("Client", "Long", new Sheet(List.of(new Section("Voice", lines)))).bytes());

        assertTrue(pages.size() > 3, pages.size() + " pages");
        assertTrue(pages.getLast().contains("Line 119"), pages.getLast());
    }

    /** What each page shows: the strings of its content, in their order. */
    private static List<String> text(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PdfReader reader = new PdfReader(pdf)) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                String content = new String(reader.getPageContent(page), Charset.forName("windows-1252"));
                pages.add(STRING.matcher(content)
                        .results()
                        .map(found -> found.group(1).replaceAll("\\\\(.)", "$1"))
                        .collect(Collectors.joining(" ")));
            }
        }
        return pages;
    }
}
