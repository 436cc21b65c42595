package org.winnable.sources.spreadsheet.internal;

import java.io.IOException;
import java.util.Locale;
import org.winnable.core.source.SourceException;
import org.winnable.core.text.Texts;

/** Tells what is the file's fault from what is the disk's. */
final class Damage {

    private static final Texts TEXTS = Texts.of(Damage.class);

    private Damage() {}

    /**
     * The refusal of a file.
     *
     * @param line the reader stood at
     * @param cause what the archive or a part of it brought about
     * @throws IOException the cause, where it is not the file's fault
     */
    static SourceException refusal(long line, Exception cause) throws IOException {
        for (Throwable reason = cause; reason != null; reason = reason.getCause()) {
            if (reason instanceof LimitException limit) {
                String key = "limit." + limit.limit().name().toLowerCase(Locale.ROOT);
                return new SourceException(line, TEXTS.get("limit", TEXTS.get(key)));
            }
            if (reason instanceof SeekableInput.ReadFailure failure) {
                throw failure;
            }
        }
        // all else, runtime exceptions too, comes from the archive's reader, which does not expect everything
        return new SourceException(line, TEXTS.get("package.damaged"));
    }
}
