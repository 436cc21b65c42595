package org.winnable.workspace.pack;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.winnable.core.text.Texts;
import org.winnable.workspace.WorkspaceException;
import org.winnable.workspace.WorkspaceProblem;
import org.winnable.workspace.internal.content.JourneyReader;
import org.winnable.workspace.internal.pack.BrandingFile;
import org.winnable.workspace.internal.pack.GlossaryFile;
import org.winnable.workspace.internal.persona.PersonaReader;
import org.winnable.workspace.internal.rules.FileProblems;
import org.winnable.yaml.YamlDocument;
import org.winnable.yaml.YamlElement;
import org.winnable.yaml.YamlMapping;
import org.winnable.yaml.YamlText;

/**
 * Reads and writes the list of a pack's files. Whether its rules are sound shows only together with a workspace; everything else is
 * checked here.
 */
public final class PackReader {

    /** More than any text that a person wrote. */
    private static final int MOST_BYTES = 1 << 20;

    private static final int VERSION = 1;

    private static final Texts TEXTS = Texts.of(PackReader.class);

    private final URI folder;
    private final List<WorkspaceProblem> problems = new ArrayList<>();

    private PackReader(URI folder) {
        this.folder = folder;
    }

    /**
     * Reads a pack from a folder on the disk.
     *
     * @throws WorkspaceException with every problem found
     */
    public static Pack read(Path folder) throws WorkspaceException {
        // whether a folder is there or not, what follows is below it
        String address = folder.toUri().toString();
        return new PackReader(URI.create(address.endsWith("/") ? address : address + "/")).pack();
    }

    /**
     * Reads a pack from a plug-in.
     *
     * @param folder ends with a slash, as {@code ClientPack.folder()} has it
     * @throws WorkspaceException with every problem found
     */
    public static Pack read(URL folder) throws WorkspaceException {
        try {
            return new PackReader(folder.toURI()).pack();
        } catch (URISyntaxException e) {
            throw new WorkspaceException(PackFile.LIST, TEXTS.get("unreadable"), e);
        }
    }

    /** The text that lists the files of a pack. */
    public static String list(Pack pack) {
        StringBuilder text = new StringBuilder(TEXTS.get("list"))
                .append("\nversion: ")
                .append(VERSION)
                .append("\nname: ")
                .append(YamlText.quoted(pack.name()))
                .append("\ndescription: ")
                .append(YamlText.quoted(pack.description()))
                .append("\nfiles:\n");
        pack.files().keySet().forEach(place -> text.append("  - ").append(place).append('\n'));
        return text.toString();
    }

    private Pack pack() throws WorkspaceException {
        Optional<String> list = text(PackFile.LIST);
        Map<String, String> files = new LinkedHashMap<>();
        String name = "";
        String description = "";
        if (list.isPresent()) {
            YamlDocument document = YamlDocument.parse(PackFile.LIST, list.get());
            YamlMapping root = document.root();
            root.require("version")
                    .flatMap(version -> version.integer(1, Integer.MAX_VALUE).filter(number -> number > VERSION))
                    .ifPresent(number -> root.problem(TEXTS.get("newer", number, VERSION)));
            name = root.require("name").flatMap(YamlElement::text).orElse("");
            description = root.get("description").flatMap(YamlElement::text).orElse("");
            List<String> places = root.list("files").stream()
                    .map(PackReader::place)
                    .flatMap(Optional::stream)
                    .toList();
            root.end();
            problems.addAll(FileProblems.of(document));
            for (String place : new TreeSet<>(places)) {
                text(place).ifPresent(text -> files.put(place, text));
            }
        }
        check(files);
        if (!problems.isEmpty()) {
            throw new WorkspaceException(problems, null);
        }
        return new Pack(name, description, files);
    }

    private static Optional<String> place(YamlElement element) {
        return element.word(word -> Optional.of(word).filter(PackFile::isPlace), PackFile.NAMED);
    }

    /** What can be told without a workspace; assets are read by its journey and currency. */
    private void check(Map<String, String> files) {
        files.forEach((place, text) -> {
            if (place.equals(PackFile.BRANDING)) {
                check(
                        place,
                        text,
                        document -> BrandingFile.read(document, other -> Optional.ofNullable(files.get(other))));
            } else if (place.equals(PackFile.GLOSSARY)) {
                check(place, text, GlossaryFile::read);
            } else if (place.equals(PackFile.JOURNEY)) {
                check(place, text, JourneyReader::read);
            } else if (PackFile.isPersona(place)) {
                check(place, text, document -> PersonaReader.read(document, place));
            }
        });
    }

    private void check(String place, String text, Consumer<YamlDocument> reader) {
        YamlDocument document = YamlDocument.parse(place, text);
        reader.accept(document);
        problems.addAll(FileProblems.of(document));
    }

    private Optional<String> text(String place) {
        try (InputStream stream =
                folder.resolve(place.replace(" ", "%20")).toURL().openStream()) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                problem(place, TEXTS.get("long", MOST_BYTES));
                return Optional.empty();
            }
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            problem(place, TEXTS.get("encoding"));
        } catch (IOException e) {
            problem(place, TEXTS.get(place.equals(PackFile.LIST) ? "none" : "missing"));
        }
        return Optional.empty();
    }

    private void problem(String place, String message) {
        problems.add(new WorkspaceProblem(place, OptionalInt.empty(), message));
    }
}
