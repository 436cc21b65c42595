package org.winnable.testkit.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.winnable.core.source.Confidence;
import org.winnable.core.source.ImportRun;
import org.winnable.core.source.Issue;
import org.winnable.core.source.LeadSource;
import org.winnable.core.source.RecordBatch;
import org.winnable.core.source.Sample;
import org.winnable.core.source.SourceException;
import org.winnable.core.source.SourceSettings;
import org.winnable.core.source.WholeReading;
import org.winnable.core.work.Progress;

/**
 * What every lead source must keep to, whatever it reads: call {@link #check} from a test of the plug-in.
 *
 * @param source what is tested
 * @param file the bytes of a small file that it reads, with at least one row; not to be changed
 */
public record LeadSourceContract(LeadSource source, byte[] file) {

    private static final String NAME = "list";
    private static final int READERS = 4;
    private static final int DAMAGED_FILES = 300;

    /** All that holds of every source. */
    public void check() throws SourceException, IOException {
        aFileIsRecognisedByWhatIsInIt();
        theSameFileGivesTheSameRowsOnAnyThread();
        rowsAndIssuesSayWhereTheyStand();
        whoAsksToStopIsHeard();
        aDamagedFileIsRefusedOrHasIssues();
    }

    private void aFileIsRecognisedByWhatIsInIt() {
        Confidence sure = recognise(NAME, file);
        assertTrue(sure.degree() > 0 && !sure.reason().isBlank(), "the file is recognised, with a reason");
        assertEquals(sure.degree(), recognise("photo.jpeg", file).degree(), "whatever its name is");
        IntStream.rangeClosed(0, file.length).forEach(end -> recognise(NAME, Arrays.copyOf(file, end)));
    }

    private Confidence recognise(String name, byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, Sample.SIZE));
        return source.recognise(new Sample(name, head, bytes.length));
    }

    private void theSameFileGivesTheSameRowsOnAnyThread() throws SourceException, IOException {
        WholeReading alone = read(file);
        assertFalse(alone.rows().isEmpty(), "the file has a row");
        List<WholeReading> together = IntStream.range(0, READERS)
                .parallel()
                .mapToObj(reader -> readSound())
                .toList();
        together.forEach(reading -> assertEquals(alone, reading));
    }

    private WholeReading readSound() {
        try {
            return read(file);
        } catch (SourceException | IOException e) {
            throw new AssertionError("what was read once is read again", e);
        }
    }

    private void rowsAndIssuesSayWhereTheyStand() throws SourceException, IOException {
        WholeReading reading = read(file);
        long line = 1;
        for (RecordBatch.Row row : reading.rows()) {
            assertTrue(row.line() >= line, "rows stand in the order of the file");
            line = row.line();
        }
        for (Issue issue : reading.issues()) {
            assertTrue(issue.line() >= 0, "an issue names a line, or 0 for the whole file");
            assertFalse(issue.message().isBlank() || issue.remedy().isBlank(), "and says what to do");
        }
        assertFalse(reading.layout().description().isBlank(), "the form of the file is told");
    }

    /** A source that never asks cannot be stopped, however long the file is. */
    private void whoAsksToStopIsHeard() throws SourceException, IOException {
        AtomicInteger asked = new AtomicInteger();
        CountedInput input = new CountedInput(file);
        try (ImportRun run = source.open(input, SourceSettings.AUTOMATIC)) {
            Progress stopping = Progress.silent(() -> asked.incrementAndGet() > 0);
            RecordBatch batch = new RecordBatch();
            while (run.next(batch, issue -> {}, stopping)) {
                batch.clear();
            }
        } catch (CancellationException e) {
            assertTrue(asked.get() > 0, "only who was asked to stop stops");
        }
        assertTrue(asked.get() > 0, "whether to stop is asked while the file is read");
        assertEquals(0, input.left(), "streams are closed after that");
    }

    /** Cut off, a byte changed, a piece left out or repeated: nothing but the declared exceptions, and no stream stays open. */
    private void aDamagedFileIsRefusedOrHasIssues() {
        Random random = new Random(file.length);
        for (int number = 0; number < DAMAGED_FILES; number++) {
            byte[] damaged = damaged(random);
            CountedInput input = new CountedInput(damaged);
            try {
                recognise(NAME, damaged);
                WholeReading.of(source, input, SourceSettings.AUTOMATIC);
            } catch (SourceException e) {
                assertFalse(String.valueOf(e.getMessage()).isBlank(), "a refusal says why");
            } catch (IOException e) {
                assertTrue(input.taken() > 0, "a stream of bytes in memory does not fail by itself");
            } catch (RuntimeException e) {
                fail("damaged file number " + number + " of " + DAMAGED_FILES, e);
            }
            assertEquals(0, input.left(), "streams are closed, whatever was in them");
        }
    }

    private byte[] damaged(Random random) {
        int from = random.nextInt(file.length);
        int to = from + random.nextInt(file.length - from);
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(file, from);
            case 1 -> joined(Arrays.copyOf(file, from), Arrays.copyOfRange(file, to, file.length));
            case 2 -> joined(Arrays.copyOf(file, to), Arrays.copyOfRange(file, from, file.length));
            default -> {
                byte[] changed = file.clone();
                changed[from] = (byte) random.nextInt();
                yield changed;
            }
        };
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    private WholeReading read(byte[] bytes) throws SourceException, IOException {
        CountedInput input = new CountedInput(bytes);
        WholeReading reading = WholeReading.of(source, input, SourceSettings.AUTOMATIC);
        assertEquals(0, input.left(), "every stream that was taken is closed");
        return reading;
    }
}
