package org.winnable.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** What the modules before this one have compiled. */
final class CompiledCode {

    private CompiledCode() {}

    /**
     * The classes of some bundles.
     *
     * @param which of the bundles with code
     * @param minimum how many classes there must be
     */
    static JavaClasses of(Predicate<Bundle> which, int minimum) {
        List<Path> folders = Tree.bundles().stream()
                .filter(Bundle::hasCode)
                .filter(which)
                .map(Bundle::classes)
                .toList();
        folders.forEach(folder ->
                assertTrue(Files.isDirectory(folder), () -> "Not compiled yet, build all bundles: " + folder));
        JavaClasses classes = new ClassFileImporter().importPaths(folders);
        Tree.atLeast(minimum, "classes", List.copyOf(classes));
        return classes;
    }
}
