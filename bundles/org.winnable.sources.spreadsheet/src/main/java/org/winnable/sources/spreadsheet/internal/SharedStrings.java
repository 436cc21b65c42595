package org.winnable.sources.spreadsheet.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.winnable.core.source.SourceException;

/**
 * The texts that the cells of a workbook share, by their index. Excel writes every text there, so they are kept as UTF-8 in
 * pages, without an object each.
 */
final class SharedStrings {

    private static final int PAGE_BITS = 20;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int MOST_PAGES = 320;
    private static final int MOST_STRINGS = 12_000_000;
    private static final int FIRST = 1024;

    private final List<byte[]> pages = new ArrayList<>();
    /** Page and place where each text begins. */
    private int[] starts = new int[FIRST];

    private int[] lengths = new int[FIRST];
    private int count;
    private int used = PAGE;

    private SharedStrings() {}

    /** Of a workbook that has none. */
    static SharedStrings none() {
        return new SharedStrings();
    }

    /** Reads the part with the texts. */
    static SharedStrings read(XmlPart part) throws SourceException, IOException {
        SharedStrings strings = new SharedStrings();
        while (part.next()) {
            if (part.starts("si")) {
                strings.add(RichText.read(part, "si"));
            }
        }
        return strings;
    }

    private void add(String text) throws LimitException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (used + bytes.length > PAGE) {
            pages.add(new byte[PAGE]);
            used = 0;
        }
        if (pages.size() > MOST_PAGES || count >= MOST_STRINGS) {
            throw new LimitException(LimitException.Limit.STRINGS);
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            lengths = Arrays.copyOf(lengths, count * 2);
        }
        starts[count] = pages.size() - 1 << PAGE_BITS | used;
        lengths[count] = bytes.length;
        count++;
        System.arraycopy(bytes, 0, pages.getLast(), used, bytes.length);
        used += bytes.length;
    }

    /** The text of an index; nothing where there is none. */
    Optional<String> get(int index) {
        if (index >= count) {
            return Optional.empty();
        }
        byte[] page = pages.get(starts[index] >>> PAGE_BITS);
        String text = new String(page, starts[index] & PAGE - 1, lengths[index], StandardCharsets.UTF_8);
        return Optional.of(RichText.unescape(text));
    }
}
