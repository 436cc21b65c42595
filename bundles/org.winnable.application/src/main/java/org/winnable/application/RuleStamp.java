package org.winnable.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.winnable.workspace.ContentFiles;
import org.winnable.workspace.PersonaFiles;
import org.winnable.workspace.Workspace;

/**
 * Which files of rules, personas and content a workspace has, when each was written and how long it is: two that are equal tell that nobody saved any
 * in between. A value.
 *
 * @param files by their paths
 */
public record RuleStamp(Map<Path, Written> files) {

    private static final String YAML = ".yaml";

    /** Folders that a workspace need not have; pictures lie there, too. */
    private static final List<String> OPTIONAL = List.of(PersonaFiles.FOLDER, ContentFiles.FOLDER);

    /** Copies the map. */
    public RuleStamp {
        files = Map.copyOf(files);
    }

    /** When a file was written, and how many bytes it has. */
    public record Written(FileTime at, long bytes) {}

    /** Looks at the files of a workspace; what cannot be looked at counts as not there. Takes well under a millisecond. */
    public static RuleStamp of(Workspace workspace) {
        Map<Path, Written> files = new TreeMap<>();
        collect(workspace.folder(), name -> name.endsWith(YAML), files);
        collect(workspace.folder().resolve("scoring"), name -> name.endsWith(YAML), files);
        for (String name : OPTIONAL) {
            Path folder = workspace.folder().resolve(name);
            if (Files.isDirectory(folder)) {
                // what begins with a dot is somebody's who is still writing
                collect(folder, file -> !file.startsWith("."), files);
            }
        }
        return new RuleStamp(files);
    }

    private static void collect(Path folder, Predicate<String> wanted, Map<Path, Written> files) {
        try (Stream<Path> list = Files.list(folder)) {
            for (Path file : list.filter(file -> wanted.test(String.valueOf(file.getFileName())))
                    .toList()) {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                files.put(file, new Written(attributes.lastModifiedTime(), attributes.size()));
            }
        } catch (IOException e) {
            // whoever reads the rules says what is wrong with the folder; here it is enough that the stamp is another
            // one
            files.clear();
        }
    }
}
