package org.winnable.cli.internal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ConsoleProgressTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long now;

    private ConsoleProgress progress(boolean terminal) {
        PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        return new ConsoleProgress(new Console(err, err, terminal, Path.of(""), Map.of(), Questions.NOBODY), () -> now);
    }

    private void pass(long millis) {
        now += TimeUnit.MILLISECONDS.toNanos(millis);
    }

    private String said() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aPipeGetsALineNowAndThenWithRateAndRemainingTime() {
        try (ConsoleProgress progress = progress(false)) {
            progress.begin("Importing big.csv", 1000);
            pass(4000);
            progress.advance(200);
            assertEquals("", said());
            pass(2000);
            progress.count(366_000);
            progress.advance(120);
            pass(4000);
            progress.advance(10);
        }
        assertEquals("Importing big.csv 20% · 61,000 rows/s · 24 s left" + System.lineSeparator(), said());
    }

    @Test
    void aTerminalGetsOneLineThatIsWrittenOverAndTakenAwayAtTheEnd() {
        try (ConsoleProgress progress = progress(true)) {
            progress.begin("Importing big.csv", 1000);
            pass(500);
            progress.advance(100);
            pass(50);
            progress.advance(100);
            pass(1450);
            progress.advance(0);
        }
        assertEquals("\r\u001b[KImporting big.csv 10%\r\u001b[KImporting big.csv 20% · 8 s left\r\u001b[K", said());
    }

    @Test
    void aLongWaitIsToldInMinutes() {
        try (ConsoleProgress progress = progress(false)) {
            progress.begin("Importing big.csv", 1000);
            pass(10_000);
            progress.advance(100);
        }
        assertEquals("Importing big.csv 10% · 1 min 30 s left" + System.lineSeparator(), said());
    }

    @Test
    void workThatIsOverBeforeAnybodyWondersIsNotToldOf() {
        try (ConsoleProgress progress = progress(true)) {
            progress.begin("Importing small.csv", 10);
            pass(90);
            progress.advance(10);
        }
        assertEquals("", said());
    }
}
