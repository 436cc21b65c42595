package org.winnable.cli.internal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final long SEED = 11;

    @Test
    void numbersStandRightAndTextLeft() {
        Table table = new Table().number("Id").column("Name").number("Fit");
        table.row("7", "Ada", "82");
        table.row("1234", "Élodie", "5.5");
        String expected =
                String.join(System.lineSeparator(), "  Id  Name    Fit", "   7  Ada      82", "1234  Élodie  5.5");
        assertEquals(expected, table.text(100));
    }

    @Test
    void wideCharactersTakeTwoColumnsAndAccentsNone() {
        assertEquals(6, Columns.width("李小龍"));
        assertEquals(1, Columns.width("e\u0301"));
        assertEquals("李… |", Columns.pad(Columns.cut("李小龍", 4), 4, false) + "|");
    }

    @Test
    void whateverTheValuesATableFitsAndKeepsItsNumbers() {
        Random random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            Table table =
                    new Table().number("Id").column("A").column("B").column("C").number("N");
            String[][] rows = new String[5][];
            for (int row = 0; row < rows.length; row++) {
                rows[row] = new String[] {
                    "" + random.nextInt(1_000_000),
                    words(random),
                    words(random),
                    words(random),
                    "" + random.nextInt(1000)
                };
                table.row(rows[row]);
            }
            List<String> lines = table.text(60).lines().toList();
            assertEquals(rows.length + 1, lines.size());
            for (int row = 0; row < rows.length; row++) {
                String line = lines.get(row + 1);
                assertTrue(Columns.width(line) <= 60, line);
                assertTrue(line.strip().startsWith(rows[row][0]) && line.endsWith(rows[row][4]), line);
            }
        }
    }

    private static String words(Random random) {
        return "ä漢x\n ".repeat(random.nextInt(12));
    }

    @Test
    void wrappedTextKeepsEveryWord() {
        String text = "Find out the name, then an e-mail address or a phone number, and ask what problem they have.";
        List<String> lines = Columns.wrap(text, 30);
        assertTrue(lines.stream().allMatch(line -> line.length() <= 30), lines.toString());
        assertEquals(text, String.join(" ", lines));
    }

    @Test
    void valuesCannotSteerTheTerminal() {
        assertFalse(Columns.cut("\u001b[31mred\r\nbell\u0007", 100).matches("(?s).*\\p{Cntrl}.*"));
    }

    @Test
    void progressThatIsOverAtOnceSaysNothing() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(stream, stream, false, Path.of(""), Map.of(), Questions.NOBODY);
        try (ConsoleProgress progress = new ConsoleProgress(console)) {
            progress.begin("Work", 10);
            progress.advance(10);
        }
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void onATerminalTheLineOfProgressIsTakenAway() throws InterruptedException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(stream, stream, true, Path.of(""), Map.of(), Questions.NOBODY);
        try (ConsoleProgress progress = new ConsoleProgress(console)) {
            progress.begin("Work", 10);
            Thread.sleep(150);
            progress.advance(5);
        }
        String text = err.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("Work 50"), text);
        assertTrue(text.endsWith("\r\u001b[K"), text);
    }
}
