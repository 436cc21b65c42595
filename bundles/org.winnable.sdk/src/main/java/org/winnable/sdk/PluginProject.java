package org.winnable.sdk;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.winnable.sdk.internal.Templates;

/**
 * A new project for a plug-in: plain Maven, builds into one bundle, tests included. Immutable.
 *
 * @param kind what it contributes
 * @param id the name of bundle and package, such as {@code org.example.technologyfit}
 * @param name for people
 * @param type the simple name of the class that it is about
 */
public record PluginProject(ProjectKind kind, String id, String name, String type) {

    /** Refuses what is no name of a package with a dot in it, or of a class. */
    public PluginProject {
        if (!isId(id)) {
            throw new IllegalArgumentException(id + " is no name of a package");
        }
        if (!SourceVersion.isName(type) || type.contains(".")) {
            throw new IllegalArgumentException(type + " is no name of a class");
        }
    }

    /** Whether a text can be the name of a bundle and its package. */
    public static boolean isId(String text) {
        return SourceVersion.isName(text) && text.contains(".") && text.equals(text.toLowerCase(Locale.ROOT));
    }

    /** A project that is named after its folder: {@code technology-fit} is Technology fit, in {@code org.example.technologyfit}. */
    public static PluginProject named(ProjectKind kind, String folder) {
        List<String> words = Arrays.stream(folder.split("[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        String joined = String.join("", words);
        // a class may not be called as a word of the language is, nor begin with a digit
        boolean usable = SourceVersion.isName(joined);
        List<String> safe = usable
                ? words
                : Stream.concat(Stream.of("plugin"), words.stream()).toList();
        String id = "org.example." + String.join("", safe);
        String type = safe.stream().map(PluginProject::capital).collect(Collectors.joining());
        String name = capital(words.isEmpty() ? "plugin" : String.join(" ", words));
        return new PluginProject(kind, id, name, isTaken(kind, type) ? "Own" + type : type);
    }

    /** Whether the class would stand in the way of one that its own code uses. */
    private static boolean isTaken(ProjectKind kind, String type) {
        return kind.isJava()
                && (isOfTheLanguage(type) || templates(kind, Map.of()).imports(type));
    }

    private static boolean isOfTheLanguage(String type) {
        return Object.class.getResource(type + ".class") != null;
    }

    private static Templates templates(ProjectKind kind, Map<String, String> values) {
        return new Templates(
                kind.isJava() ? List.of(kind.key(), "java", "common") : List.of(kind.key(), "common"), values);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /**
     * Writes the project.
     *
     * @param folder is made where missing, and must be empty
     * @param version of the API that it is built against
     * @return the places of its files, in their order
     * @throws IOException if it cannot be written
     * @throws DirectoryNotEmptyException if there is something in the folder
     */
    public List<String> write(Path folder, String version) throws IOException {
        Map<String, String> values = new TreeMap<>(Map.of(
                "id", id,
                "group", id.substring(0, id.lastIndexOf('.')),
                "path", id.replace('.', '/'),
                "type", type,
                "name", name,
                "version", version));
        requireEmpty(folder);
        Templates templates = templates(kind, values);
        List<String> places = kind.files().stream().map(templates::filled).toList();
        for (int file = 0; file < places.size(); file++) {
            Path place = folder.resolve(places.get(file));
            Files.createDirectories(place.getParent());
            Files.writeString(place, templates.text(kind.files().get(file)));
        }
        return places;
    }

    /** Refuses a folder that has something in it. */
    private static void requireEmpty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    throw new DirectoryNotEmptyException(folder.toString());
                }
            }
        }
    }
}
