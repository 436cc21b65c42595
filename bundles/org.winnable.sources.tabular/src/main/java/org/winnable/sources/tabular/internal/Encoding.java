package org.winnable.sources.tabular.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;
import org.winnable.core.text.Texts;

/**
 * The encoding of a file.
 *
 * @param charset how bytes become characters
 * @param markLength length of the byte order mark to skip
 * @param evidence how it was found out
 */
record Encoding(Charset charset, int markLength, Evidence evidence) {

    /** How an encoding was found out, from certain to doubtful. */
    enum Evidence {
        MARK,
        GIVEN,
        VALID,
        PATTERN,
        GUESSED
    }

    private record Mark(Charset charset, int... bytes) {}

    /** The longer ones first: the mark of UTF-16LE is the beginning of that of UTF-32LE. */
    private static final List<Mark> MARKS = List.of(
            new Mark(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0x00, 0x00),
            new Mark(Charset.forName("UTF-32BE"), 0x00, 0x00, 0xFE, 0xFF),
            new Mark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
            new Mark(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
            new Mark(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

    private static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8, 0, Evidence.VALID);
    private static final Charset LEGACY = Charset.forName("windows-1252");
    private static final int CHUNK = 64 * 1024;

    /** The least share of zero bytes on one side of each pair that makes out UTF-16 of Latin text. */
    private static final double ZERO_SHARE = 0.6;

    /** Reads a file once more from its beginning. */
    @FunctionalInterface
    interface Content {

        /** A stream of all bytes; whoever asks closes it. */
        InputStream open() throws IOException;
    }

    /**
     * Finds out the encoding of a whole file: by its mark, by its zero bytes, by being valid UTF-8, and else by guessing.
     *
     * @param given what the user decided; a mark is skipped even then
     * @param content the file; read to its end unless its mark tells, and once more to guess
     */
    static Encoding of(Optional<Charset> given, Content content) throws IOException {
        byte[] chunk = new byte[CHUNK];
        try (InputStream bytes = content.open()) {
            int length = bytes.readNBytes(chunk, 0, CHUNK);
            Optional<Encoding> certain = certain(given, chunk, length);
            if (certain.isPresent()) {
                return certain.get();
            }
            Utf8Census census = new Utf8Census();
            while (length > 0) {
                census.add(chunk, length);
                length = bytes.readNBytes(chunk, 0, CHUNK);
            }
            if (census.isUtf8()) {
                return UTF_8;
            }
        }
        // takes four times as long as the census, which is enough for nearly all files
        UniversalDetector detector = new UniversalDetector();
        try (InputStream bytes = content.open()) {
            int length = bytes.readNBytes(chunk, 0, CHUNK);
            while (length > 0 && !detector.isDone()) {
                detector.handleData(chunk, 0, length);
                length = bytes.readNBytes(chunk, 0, CHUNK);
            }
        }
        return guessed(detector);
    }

    /** Finds out the encoding from the beginning of a file alone. */
    static Encoding ofHead(byte[] head) {
        return certain(Optional.empty(), head, head.length).orElseGet(() -> {
            Utf8Census census = new Utf8Census();
            census.add(head, head.length);
            if (census.isUtf8()) {
                return UTF_8;
            }
            UniversalDetector detector = new UniversalDetector();
            detector.handleData(head, 0, head.length);
            return guessed(detector);
        });
    }

    private static Optional<Encoding> certain(Optional<Charset> given, byte[] head, int length) {
        Optional<Encoding> marked = MARKS.stream()
                .filter(mark -> begins(head, length, mark.bytes()))
                .findFirst()
                .map(mark -> new Encoding(mark.charset(), mark.bytes().length, Evidence.MARK));
        if (given.isPresent()) {
            int skip = marked.filter(m -> m.charset().equals(given.get()))
                    .map(Encoding::markLength)
                    .orElse(0);
            return Optional.of(new Encoding(given.get(), skip, Evidence.GIVEN));
        }
        return marked.or(() -> byZeroes(head, length).map(found -> new Encoding(found, 0, Evidence.PATTERN)));
    }

    private static boolean begins(byte[] head, int length, int[] mark) {
        if (length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> byZeroes(byte[] head, int length) {
        int pairs = length / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i + 1 < length; i += 2) {
            first += head[i] == 0 ? 1 : 0;
            second += head[i + 1] == 0 ? 1 : 0;
        }
        if (second > pairs * ZERO_SHARE && first < second / 4) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (first > pairs * ZERO_SHARE && second < first / 4) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static Encoding guessed(UniversalDetector detector) {
        detector.dataEnd();
        return new Encoding(guess(detector.getDetectedCharset()), 0, Evidence.GUESSED);
    }

    /** Windows-1252 where nothing was found, and for Latin-1, whose control characters it replaces by what people type. */
    private static Charset guess(@Nullable String detected) {
        if (detected == null || !Charset.isSupported(detected)) {
            return LEGACY;
        }
        Charset charset = Charset.forName(detected);
        boolean ascii = charset.equals(StandardCharsets.US_ASCII);
        boolean latin = charset.equals(StandardCharsets.ISO_8859_1);
        boolean refuted = charset.equals(StandardCharsets.UTF_8);
        return ascii || latin || refuted ? LEGACY : charset;
    }

    /** The encoding for people, and how sure it is. */
    String describe() {
        String how = evidence.name().toLowerCase(Locale.ROOT);
        return Texts.of(Encoding.class).get("encoding." + how, charset.displayName());
    }
}
