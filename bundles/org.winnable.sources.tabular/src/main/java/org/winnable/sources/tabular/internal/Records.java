package org.winnable.sources.tabular.internal;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.winnable.core.source.SourceException;
import org.winnable.core.text.Texts;

/** The records of a text one after another, in constant memory. Not thread-safe. */
final class Records implements AutoCloseable {

    /** Knows how much was read and whether that was all, which tells apart the ways in which a record can be broken. */
    private static final class WatchedReader extends FilterReader {

        private boolean atEnd;
        private long count;

        WatchedReader(Reader reader) {
            super(reader);
        }

        @Override
        public int read(char @Nullable [] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            atEnd |= read < 0;
            count += Math.max(0, read);
            return read;
        }
    }

    private final WatchedReader text;
    private final RecordBuilder builder = new RecordBuilder();
    /** How much was read when the last record ended. */
    private long readBefore;

    private final CsvReader<TextRecord> parser;
    private final CloseableIterator<TextRecord> iterator;

    private Records(Reader reader, TextForm form, boolean wholeText) {
        text = new WatchedReader(reader);
        CsvReader.CsvReaderBuilder settings = CsvReader.builder()
                .fieldSeparator(form.delimiter())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(!wholeText)
                .maxBufferSize(RecordBuilder.MAX_LENGTH);
        parser = form.spacedQuotes()
                ? settings.trimWhitespacesAroundQuotes(true).build(builder, text)
                : settings.build(builder, text);
        iterator = parser.iterator();
    }

    /** The records of a whole text; closing them closes the reader. */
    static Records of(Reader reader, TextForm form) {
        return new Records(reader, form, true);
    }

    /**
     * The records of the beginning of a text. The last of them is left out, as it may be cut off, unless the text is whole or
     * there is no other.
     */
    static List<TextRecord> ofBeginning(String beginning, TextForm form, boolean whole) {
        List<TextRecord> found = new ArrayList<>();
        try (Records records = new Records(new StringReader(beginning), form, false)) {
            for (Optional<TextRecord> next = records.next(); next.isPresent(); next = records.next()) {
                found.add(next.get());
            }
        } catch (SourceException | IOException e) {
            // what cannot be parsed this way tells against the form; what was found before still counts
            return found;
        }
        return whole || found.size() < 2 ? found : found.subList(0, found.size() - 1);
    }

    /** The next record. */
    Optional<TextRecord> next() throws SourceException, IOException {
        readBefore = text.count;
        try {
            return iterator.hasNext() ? Optional.of(iterator.next()) : Optional.empty();
        } catch (UncheckedIOException e) {
            throw new IOException(e.getCause());
        } catch (CsvParseException e) {
            throw new SourceException(builder.line(), explain());
        }
    }

    private String explain() {
        Texts texts = Texts.of(Records.class);
        boolean buffered = text.count - readBefore >= RecordBuilder.MAX_LENGTH / 2;
        if (builder.isBeyondLimits() || buffered) {
            return texts.get("record.limit", builder.line(), RecordBuilder.MAX_LENGTH, RecordBuilder.MAX_FIELDS);
        }
        return texts.get(text.atEnd ? "record.quote" : "record.afterQuote", builder.line());
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
