package org.winnable.sources.vcard.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.winnable.core.source.TextLines;

/**
 * Cuts a file into cards, so that a broken one takes no other with it, and leaves out what would fill memory: pictures, sounds
 * and keys. Not thread-safe.
 */
final class CardReader implements Closeable {

    /** The most characters of a line that is read. */
    private static final int LONGEST_LINE = 256 * 1024;

    /** The most characters of a card, without pictures. */
    private static final int LONGEST_CARD = 1024 * 1024;

    private static final String BEGIN = "BEGIN:VCARD";
    private static final String END = "END:VCARD";
    private static final Set<String> MEDIA = Set.of("PHOTO", "LOGO", "SOUND", "KEY");

    /** The name of a property, after the group that it may belong to. */
    private static final Pattern NAME = Pattern.compile("(?:[\\w-]+\\.)?([A-Za-z][\\w-]*)[;:]");

    private final TextLines lines;
    /** The first line of the card whose beginning showed that the one before has no end. */
    private Optional<TextLines.Line> pending = Optional.empty();

    private final List<Long> strays = new ArrayList<>();

    CardReader(InputStream stream) throws IOException {
        lines = TextLines.of(stream, LONGEST_LINE);
    }

    /** The bytes read since this was last asked. */
    long takeCount() {
        return lines.takeCount();
    }

    /** The lines since this was last asked that belong to no card, the first of each stretch. */
    List<Long> takeStrays() {
        List<Long> taken = List.copyOf(strays);
        strays.clear();
        return taken;
    }

    /** The next card, be it broken; nothing at the end. */
    Optional<Card> next() throws IOException {
        Optional<TextLines.Line> begin = pending;
        pending = Optional.empty();
        boolean stray = false;
        while (begin.isEmpty()) {
            Optional<TextLines.Line> line = lines.next();
            if (line.isEmpty()) {
                return Optional.empty();
            }
            if (TextLines.says(line.get().raw(), BEGIN)) {
                begin = line;
            } else if (!line.get().raw().isBlank() && !stray) {
                stray = true;
                strays.add(line.get().number());
            }
        }
        return Optional.of(card(begin.get()));
    }

    private Card card(TextLines.Line begin) throws IOException {
        CardText text = new CardText(begin);
        int depth = 1;
        boolean media = false;
        boolean agent = false;
        while (depth > 0) {
            Optional<TextLines.Line> next = lines.next();
            if (next.isEmpty()) {
                return text.broken("card.noEnd");
            }
            TextLines.Line line = next.get();
            if (TextLines.says(line.raw(), BEGIN)) {
                if (!agent) {
                    pending = next;
                    return text.broken("card.noEnd");
                }
                depth++;
            }
            depth -= TextLines.says(line.raw(), END) ? 1 : 0;
            String name = name(line.raw());
            media = name.isEmpty() ? media : MEDIA.contains(name);
            agent = name.equals("AGENT") || agent && line.raw().isBlank();
            if (!media) {
                text.add(line);
            }
        }
        return text.length > LONGEST_CARD ? text.broken("card.long") : text.card();
    }

    /** The name of the property that begins here; empty for lines that continue one. */
    private static String name(String raw) {
        var matcher = NAME.matcher(raw);
        return matcher.lookingAt() ? matcher.group(1).toUpperCase(Locale.ROOT) : "";
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    /** The text of a card while it is read. */
    private final class CardText {

        private final StringBuilder raw = new StringBuilder();
        private final List<Long> numbers = new ArrayList<>();
        private final List<Long> cut = new ArrayList<>();
        private final long line;
        private long length;

        CardText(TextLines.Line begin) {
            line = begin.number();
            add(begin);
        }

        void add(TextLines.Line next) {
            length += next.raw().length();
            if (next.cut()) {
                cut.add(next.number());
            } else if (length <= LONGEST_CARD) {
                raw.append(next.raw()).append("\r\n");
                numbers.add(next.number());
            }
        }

        Card card() {
            return new Card(line, lines.decode(raw.toString()), numbers, "", cut);
        }

        Card broken(String key) {
            return new Card(line, "", List.of(), key, List.of());
        }
    }
}
