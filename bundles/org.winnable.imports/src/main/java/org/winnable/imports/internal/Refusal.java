package org.winnable.imports.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.winnable.core.lead.ModelField;
import org.winnable.core.plugin.PluginFailure;
import org.winnable.core.source.Dialect;
import org.winnable.core.source.SourceException;
import org.winnable.core.text.NearestWord;
import org.winnable.core.text.Texts;
import org.winnable.imports.ImportException;

/** Puts into words why a file cannot be imported, and what to do. */
final class Refusal {

    /** How many labels are named where none is near; files have up to thousands. */
    private static final int MOST_LABELS = 40;

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

    /** A person decided about a column that the file does not have. */
    static ImportException unknownColumn(String file, String label, List<String> labels) {
        String text = NearestWord.to(label, labels)
                .map(near -> TEXTS.get("refused.column.near", file, label, near))
                .orElseGet(() -> TEXTS.get("refused.column", file, label, shown(labels)));
        return new ImportException(file, ImportException.NO_LINE, text, null);
    }

    private static String shown(List<String> labels) {
        String first = labels.stream().limit(MOST_LABELS).collect(Collectors.joining(", "));
        return labels.size() > MOST_LABELS ? first + ", …" : first;
    }

    /** A person decided for a field that rows of this file do not have. */
    static ImportException fieldOfOtherRows(String file, ModelField field) {
        String text = TEXTS.get("refused.otherField", file, field.key(), field.label());
        return new ImportException(file, ImportException.NO_LINE, text, null);
    }

    /** A person decided that two columns give a field that one column alone can give. */
    static ImportException fieldTwice(String file, ModelField field) {
        String text = TEXTS.get("refused.fieldTwice", file, field.label());
        return new ImportException(file, ImportException.NO_LINE, text, null);
    }

    /** A person decided how dates are written in a column that has none. */
    static ImportException noDates(String file, String label) {
        String text = TEXTS.get("refused.noDates", file, label);
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
