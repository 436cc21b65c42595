package org.winnable.cli.internal.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Objects;
import org.winnable.core.text.Texts;

/** A file that we were asked to write cannot be written. */
final class UnwritableException extends Exception {

    private static final long serialVersionUID = 1L;

    UnwritableException(Path file, IOException cause) {
        super(Texts.of(UnwritableException.class).get("unwritable", file, reason(cause)), cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return Texts.of(UnwritableException.class).get("unwritable.denied");
        }
        String reason = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
        return Objects.requireNonNullElseGet(reason, () -> cause.getClass().getSimpleName());
    }
}
