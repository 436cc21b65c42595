package org.winnable.sources.tabular.internal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells files that are not delimited text at all, whatever their name says. */
final class ForeignContent {

    /** How a kind of file begins; the name is a key of the texts. */
    private record Signature(String kind, byte[] bytes) {

        static Signature hex(String kind, String bytes) {
            return new Signature(kind, HexFormat.of().parseHex(bytes));
        }

        static Signature text(String kind, String text) {
            return new Signature(kind, text.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static final List<Signature> BINARY = List.of(
            Signature.hex("jpeg", "ffd8ff"),
            Signature.hex("png", "89504e47"),
            Signature.text("gif", "GIF8"),
            Signature.text("pdf", "%PDF-"),
            Signature.hex("zip", "504b0304"),
            Signature.hex("gzip", "1f8b"),
            Signature.hex("ole", "d0cf11e0a1b11ae1"),
            Signature.text("sqlite", "SQLite format 3"),
            Signature.hex("elf", "7f454c46"));

    private static final List<Signature> TEXT = List.of(
            Signature.text("xml", "<?xml"),
            Signature.text("html", "<!doctype html"),
            Signature.text("html", "<html"),
            Signature.text("vcard", "begin:vcard"),
            Signature.text("calendar", "begin:vcalendar"),
            Signature.text("json", "{\""),
            Signature.text("json", "[{"));

    /** More control characters than this share of a text mean that it is none. */
    private static final double CONTROL_SHARE = 0.1;

    private static final int BEGINNING = 32;

    private ForeignContent() {}

    /**
     * The kind of file if it is not delimited text, as a key of the texts: from its first bytes and the text they make.
     *
     * @param head the first bytes
     * @param text the same bytes decoded, without byte order mark
     */
    static Optional<String> kind(byte[] head, String text) {
        return BINARY.stream()
                .filter(s -> begins(head, s.bytes()))
                .map(Signature::kind)
                .findFirst()
                .or(() -> textKind(text))
                .or(() -> isMostlyControl(text) ? Optional.of("binary") : Optional.empty());
    }

    private static boolean begins(byte[] head, byte[] signature) {
        if (head.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if (head[i] != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> textKind(String text) {
        String stripped = text.stripLeading();
        String beginning = stripped.substring(0, Math.min(BEGINNING, stripped.length()))
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
        return TEXT.stream()
                .filter(s -> beginning.startsWith(new String(s.bytes(), StandardCharsets.US_ASCII).replace(" ", "")))
                .map(Signature::kind)
                .findFirst();
    }

    private static boolean isMostlyControl(String text) {
        long odd = text.chars()
                .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == '\uFFFD')
                .count();
        return odd > text.length() * CONTROL_SHARE;
    }
}
