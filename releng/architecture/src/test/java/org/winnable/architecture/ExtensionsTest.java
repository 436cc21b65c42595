package org.winnable.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;

/** Extension points are described by schemas that can be trusted, and extensions name what is there. */
class ExtensionsTest {

    private static final Pattern CLASS_ATTRIBUTE =
            Pattern.compile("(?:class=\"|bundleclass://[\\w.]+/)(org\\.winnable\\.[\\w.$]+)");

    private static final String HOSTILE = "org.winnable.hostile";

    private final Map<String, ExtensionPoint> points = Tree.atLeast(5, "schemas", files("schema", ".exsd")).stream()
            .map(ExtensionPoint::read)
            .collect(Collectors.toMap(ExtensionPoint::id, Function.identity()));

    @TestFactory
    Stream<DynamicTest> theExampleOfASchemaFollowsIt() {
        return points.values().stream()
                .map(point -> DynamicTest.dynamicTest(point.id(), () -> {
                    Element extension = ExtensionPoint.document(point.example()).getDocumentElement();
                    assertEquals(point.id(), extension.getAttribute("point"));
                    point.validate(extension);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyExtensionFollowsTheSchemaOfItsPoint() {
        return pluginFiles()
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    Element plugin = ExtensionPoint.document(Tree.text(file)).getDocumentElement();
                    for (Element extension :
                            ExtensionPoint.elements(plugin, "extension").toList()) {
                        String id = extension.getAttribute("point");
                        if (id.startsWith("org.winnable.")) {
                            assertTrue(points.containsKey(id), () -> "No extension point " + id);
                            points.get(id).validate(extension);
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyDeclaredPointHasASchema() {
        return pluginFiles()
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    Element plugin = ExtensionPoint.document(Tree.text(file)).getDocumentElement();
                    for (Element point :
                            ExtensionPoint.elements(plugin, "extension-point").toList()) {
                        Path schema = file.resolveSibling(point.getAttribute("schema"));
                        assertTrue(Files.isRegularFile(schema), () -> "No schema " + schema);
                    }
                }));
    }

    @Test
    void everyClassThatAnExtensionOrAModelNamesIsThere() {
        List<String> missing = wellMeaning()
                .flatMap(bundle -> Stream.of("plugin.xml", ".e4xmi")
                        .flatMap(suffix -> inBundle(bundle, "", suffix))
                        .flatMap(file ->
                                named(file).filter(name -> !isCompiled(name)).map(name -> name(file) + ": " + name)))
                .toList();
        assertEquals(List.of(), missing);
    }

    private static boolean isCompiled(String name) {
        String file = name.replace('.', '/') + ".class";
        return Tree.bundles().stream()
                .anyMatch(bundle -> Files.exists(bundle.classes().resolve(file)));
    }

    private static Stream<String> named(Path file) {
        return CLASS_ATTRIBUTE.matcher(Tree.text(file)).results().map((MatchResult match) -> match.group(1));
    }

    private static Stream<Path> pluginFiles() {
        return Tree.atLeast(2, "plugin.xml", files("", "plugin.xml")).stream();
    }

    /** Every bundle but those whose declarations are wrong on purpose, for other tests to stumble over. */
    private static Stream<Bundle> wellMeaning() {
        return Tree.bundles().stream().filter(bundle -> !bundle.name().startsWith(HOSTILE));
    }

    private static List<Path> files(String folder, String suffix) {
        return wellMeaning().flatMap(bundle -> inBundle(bundle, folder, suffix)).toList();
    }

    private static Stream<Path> inBundle(Bundle bundle, String folder, String suffix) {
        Path target = bundle.folder().resolve("target");
        return Tree.files(bundle.folder().resolve(folder), suffix).stream().filter(file -> !file.startsWith(target));
    }

    private static String name(Path file) {
        return Tree.ROOT.relativize(file).toString();
    }
}
