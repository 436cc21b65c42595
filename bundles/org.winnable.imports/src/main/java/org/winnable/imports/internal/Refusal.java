package org.winnable.imports.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.winnable.core.plugin.PluginFailure;
import org.winnable.core.source.Dialect;
import org.winnable.core.source.SourceException;
import org.winnable.core.text.NearestWord;
import org.winnable.core.text.Texts;
import org.winnable.imports.ImportException;

/** Puts into words why a file cannot be imported, and what to do. */
final class Refusal {

    private static final Texts TEXTS = Texts.of(Refusal.class);

    private Refusal() {}

    /** The file, if it is there, is a file, may be read and is not empty. */
    static FileInput check(Path path) throws ImportException {
        String name = path.toString();
        if (Files.isDirectory(path)) {
            throw refuse(name, "folder", null);
        }
        try {
            FileInput input = FileInput.of(path);
            if (!Files.isReadable(path)) {
                throw refuse(name, "notReadable", null);
            }
            if (input.size() == 0) {
                throw refuse(name, "empty", null);
            }
            return input;
        } catch (NoSuchFileException e) {
            throw refuse(name, "missing", e);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    static ImportException unreadable(String file, IOException cause) {
        String detail = String.valueOf(cause.getMessage());
        return new ImportException(file, ImportException.NO_LINE, TEXTS.get("refused.io", file, detail), cause);
    }

    static ImportException ofSource(String file, SourceException why) {
        String message = String.valueOf(why.getMessage());
        String text = why.line() == SourceException.NO_LINE
                ? TEXTS.get("refused.file", file, message)
                : TEXTS.get("refused.line", file, why.line(), message);
        return new ImportException(file, why.line(), text, why);
    }

    static ImportException pluginFailed(String file, String source, PluginFailure failure) {
        String text = TEXTS.get("refused.plugin", file, source, failure.message());
        return new ImportException(
                file, ImportException.NO_LINE, text, failure.cause().orElse(null));
    }

    /** No source can read the file; each says why. */
    static ImportException notRecognised(String file, List<String> reasons) {
        String why = reasons.stream().filter(r -> !r.isBlank()).distinct().collect(Collectors.joining(" "));
        String text = why.isEmpty() ? TEXTS.get("refused.noSource", file) : TEXTS.get("refused.file", file, why);
        return new ImportException(file, ImportException.NO_LINE, text, null);
    }

    static ImportException unknownDialect(String file, String name, Collection<String> known) {
        String text = NearestWord.to(name, known)
                .map(near -> TEXTS.get("refused.dialect.near", file, name, near))
                .orElseGet(() -> TEXTS.get("refused.dialect", file, name, String.join(", ", known)));
        return new ImportException(file, ImportException.NO_LINE, text, null);
    }

    /** What is in the file is nothing that an import could keep. */
    static ImportException nothingToKeep(String file, Dialect dialect) {
        String why = dialect.description().isEmpty() ? TEXTS.get("refused.noRows.plain") : dialect.description();
        String text = TEXTS.get("refused.noRows", file, dialect.label(), why);
        return new ImportException(file, ImportException.NO_LINE, text, null);
    }

    private static ImportException refuse(String file, String key, @Nullable IOException cause) {
        return new ImportException(file, ImportException.NO_LINE, TEXTS.get("refused." + key, file), cause);
    }
}
