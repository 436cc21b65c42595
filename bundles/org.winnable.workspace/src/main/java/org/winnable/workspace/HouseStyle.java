package org.winnable.workspace;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.winnable.core.pack.Branding;
import org.winnable.core.pack.GlossaryTerm;
import org.winnable.workspace.internal.pack.BrandingFile;
import org.winnable.workspace.internal.pack.GlossaryFile;
import org.winnable.workspace.internal.rules.FileProblems;
import org.winnable.workspace.pack.PackFile;
import org.winnable.yaml.YamlDocument;

/** How a client looks and speaks; files that a workspace may have. Nobody is judged by them. Thread-safe. */
public final class HouseStyle {

    private final Workspace workspace;

    HouseStyle(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * How what is handed to others looks, as {@code branding.yaml} says it; {@link Branding#NONE} without that file.
     *
     * @throws WorkspaceException if the file has mistakes
     */
    public Branding branding() throws WorkspaceException {
        return read(PackFile.BRANDING, document -> BrandingFile.read(document, this::picture))
                .orElse(Branding.NONE);
    }

    /**
     * The client's words, as {@code glossary.yaml} explains them; none without that file.
     *
     * @throws WorkspaceException if the file has mistakes
     */
    public List<GlossaryTerm> glossary() throws WorkspaceException {
        return read(PackFile.GLOSSARY, GlossaryFile::read).orElse(List.of());
    }

    private Optional<String> picture(String place) {
        try {
            return workspace.textIfThere(place);
        } catch (WorkspaceException e) {
            // the line that names it is told to be wrong
            return Optional.empty();
        }
    }

    private <T> Optional<T> read(String file, Function<YamlDocument, T> reader) throws WorkspaceException {
        Optional<String> text = workspace.textIfThere(file);
        return text.isEmpty() ? Optional.empty() : Optional.of(read(file, text.get(), reader));
    }

    /** Reads a text that stands alone; what is wrong with it is thrown. */
    static <T> T read(String file, String text, Function<YamlDocument, T> reader) throws WorkspaceException {
        YamlDocument document = YamlDocument.parse(file, text);
        T value = reader.apply(document);
        if (!document.isSound()) {
            throw new WorkspaceException(FileProblems.of(document), null);
        }
        return value;
    }
}
