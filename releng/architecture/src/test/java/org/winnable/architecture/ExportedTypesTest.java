package org.winnable.architecture;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What others may use is described and says where null may be. */
class ExportedTypesTest {

    private static final Pattern NULL_MARKED = Pattern.compile("\\*/\\s*@NullMarked\\s+package ");

    @TestFactory
    Stream<DynamicTest> everyExportedPackageIsDescribedAndNullMarked() {
        return Tree.atLeast(12, "exported packages", packages()).stream()
                .map(folder ->
                        DynamicTest.dynamicTest(Tree.ROOT.relativize(folder).toString(), () -> {
                            Path info = folder.resolve("package-info.java");
                            assertTrue(Files.exists(info), () -> "Missing: " + info);
                            String text = Tree.text(info);
                            assertAll(
                                    () -> assertTrue(text.startsWith("/**"), "Javadoc first"),
                                    () -> assertTrue(NULL_MARKED.matcher(text).find(), "@NullMarked after it"));
                        }));
    }

    @Test
    void everyExportedTypeIsDescribed() {
        List<Path> files =
                packages().stream().flatMap(ExportedTypesTest::javaFiles).toList();
        assertEquals(List.of(), UndescribedTypes.in(Tree.atLeast(50, "files of exported packages", files)));
    }

    private static List<Path> packages() {
        return Tree.bundles().stream()
                .filter(Bundle::hasCode)
                .flatMap(bundle -> bundle.exportedPackages().stream()
                        .map(exported -> bundle.sources().resolve(exported.replace('.', '/'))))
                .toList();
    }

    private static Stream<Path> javaFiles(Path folder) {
        return Tree.files(folder, ".java").stream()
                .filter(file -> file.getParent().equals(folder))
                .filter(file -> !file.endsWith("package-info.java"));
    }
}
