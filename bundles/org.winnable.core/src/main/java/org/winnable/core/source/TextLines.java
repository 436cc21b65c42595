package org.winnable.core.source;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lines of a text that is made of lines with a meaning each, such as a vCard: numbered, counted in bytes, and never longer
 * in memory than a limit. For sources that cut such a text into pieces and hand each to a parser.
 *
 * <p>Such texts seldom say in what encoding they are, and it may change from piece to piece. So lines are given as they were
 * read, and {@link #decode} makes the text of a piece. Used by one thread at a time.
 */
public final class TextLines implements Closeable {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Longer lines say more than the beginning or end of a piece. */
    private static final int LONGEST_COMPARED = 100;

    /** What is not UTF-8 comes from an old program. */
    private static final Charset LEGACY = Charset.forName("windows-1252");

    /**
     * One line.
     *
     * @param number from 1
     * @param raw without its end; to be decoded
     * @param cut whether it was longer than the limit, and the rest was skipped
     */
    public record Line(long number, String raw, boolean cut) {}

    private final Reader reader;
    private final int limit;
    /** Whether a character of the lines is one byte of the file. */
    private final boolean bytes;
    /** How many bytes of the file a character of the lines stands for. */
    private final int width;

    private final StringBuilder line = new StringBuilder();
    private long number;
    private long count;
    private boolean afterReturn;

    private TextLines(Reader reader, int limit, boolean bytes) {
        this.reader = reader;
        this.limit = limit;
        this.bytes = bytes;
        this.width = bytes ? 1 : 2;
    }

    /**
     * The lines of a text from its beginning, without byte order mark.
     *
     * @param stream the text; closed with the lines, and if this fails
     * @param limit the most characters of a line that are given
     */
    public static TextLines of(InputStream stream, int limit) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(stream);
        try {
            buffered.mark(3);
            byte[] mark = buffered.readNBytes(3);
            buffered.reset();
            Optional<Charset> wide = wide(mark);
            int skip = wide.isPresent() ? 2 : startsWith(mark, 0xEF, 0xBB, 0xBF) ? 3 : 0;
            buffered.skipNBytes(skip);
            Reader reader =
                    new BufferedReader(new InputStreamReader(buffered, wide.orElse(StandardCharsets.ISO_8859_1)));
            return new TextLines(reader, limit, wide.isEmpty());
        } catch (IOException e) {
            stream.close();
            throw e;
        }
    }

    private static Optional<Charset> wide(byte[] mark) {
        if (startsWith(mark, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(mark, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the first line of a text that is not blank says this, in capitals or not, with white space or without.
     *
     * @param head the first bytes of the text
     * @param first in capitals, without white space
     */
    public static boolean beginsWith(byte[] head, String first) {
        try (TextLines lines = of(new ByteArrayInputStream(head), head.length)) {
            Optional<Line> line = lines.next();
            while (line.isPresent() && line.get().raw().isBlank()) {
                line = lines.next();
            }
            return line.isPresent() && says(line.get().raw(), first);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail", e);
        }
    }

    /**
     * Whether a line says this, in capitals or not, with white space or without.
     *
     * @param raw the line
     * @param text in capitals, without white space
     */
    public static boolean says(String raw, String text) {
        return raw.length() < LONGEST_COMPARED
                && SPACE.matcher(raw).replaceAll("").equalsIgnoreCase(text);
    }

    /** The next line; nothing at the end. Lines end with CR, LF or both. */
    public Optional<Line> next() throws IOException {
        line.setLength(0);
        long length = 0;
        int c = read();
        if (c == '\n' && afterReturn) {
            c = read();
        }
        afterReturn = false;
        if (c < 0) {
            return Optional.empty();
        }
        while (c >= 0 && c != '\n' && c != '\r') {
            if (length++ < limit) {
                line.append((char) c);
            }
            c = read();
        }
        afterReturn = c == '\r';
        return Optional.of(new Line(++number, line.toString(), length > limit));
    }

    private int read() throws IOException {
        int c = reader.read();
        count += c < 0 ? 0 : width;
        return c;
    }

    /** The bytes read since this was last asked, for progress. */
    public long takeCount() {
        long taken = count;
        count = 0;
        return taken;
    }

    /** Makes a text of lines as they were read: UTF-8 where it is valid, else Windows-1252, unless a mark said UTF-16. */
    public String decode(String raw) {
        return bytes ? decode(raw.getBytes(StandardCharsets.ISO_8859_1)) : raw;
    }

    /** The text of bytes: UTF-8 where they are valid, else Windows-1252. */
    public static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            // not UTF-8, then, which no other encoding passes for by chance
            return new String(bytes, LEGACY);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
