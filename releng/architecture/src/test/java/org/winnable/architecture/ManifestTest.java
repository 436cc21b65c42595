package org.winnable.architecture;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.osgi.framework.Constants;

/** What every bundle says of itself. */
class ManifestTest {

    private static final List<String> EMBEDDING = List.of("org.winnable.eclipsecollections", "org.winnable.duckdb");

    @TestFactory
    Stream<DynamicTest> aBundleIsNamedAsItsFolderAndRootPackage() {
        return forEach(bundle -> {
            String name = bundle.name();
            assertEquals(bundle.folder().getFileName().toString(), name);
            List<String> elsewhere = bundle.exportedPackages().stream()
                    .filter(exported -> !exported.equals(name) && !exported.startsWith(name + "."))
                    .toList();
            assertTrue(elsewhere.isEmpty() || EMBEDDING.contains(name), () -> "Exported outside " + name + elsewhere);
        });
    }

    @TestFactory
    Stream<DynamicTest> nothingInternalIsExported() {
        return forEach(bundle -> assertEquals(
                List.of(),
                bundle.exportedPackages().stream()
                        .filter(exported -> exported.startsWith("org.winnable.") && exported.contains(".internal"))
                        .toList()));
    }

    @TestFactory
    Stream<DynamicTest> everyBundleRunsOnJava21AndHasTranslatableNames() {
        return forEach(bundle -> assertAll(
                () -> assertEquals("JavaSE-21", bundle.headers().get("Bundle-RequiredExecutionEnvironment")),
                () -> assertEquals("0.1.0.qualifier", bundle.headers().get(Constants.BUNDLE_VERSION)),
                () -> assertEquals("%bundleName", bundle.headers().get(Constants.BUNDLE_NAME)),
                () -> assertEquals("%bundleVendor", bundle.headers().get(Constants.BUNDLE_VENDOR)),
                () -> assertEquals("OSGI-INF/l10n/bundle", bundle.headers().get(Constants.BUNDLE_LOCALIZATION)),
                () -> assertTrue(Files.exists(bundle.folder().resolve("OSGI-INF/l10n/bundle.properties")))));
    }

    @TestFactory
    Stream<DynamicTest> everyExportedPackageIsThere() {
        Predicate<Bundle> ours = bundle -> !EMBEDDING.contains(bundle.name());
        return Tree.bundles().stream()
                .filter(ours)
                .map(bundle -> DynamicTest.dynamicTest(
                        bundle.name(),
                        () -> assertEquals(
                                List.of(),
                                bundle.exportedPackages().stream()
                                        .filter(exported -> !Files.isDirectory(
                                                bundle.sources().resolve(exported.replace('.', '/'))))
                                        .toList())));
    }

    private static Stream<DynamicTest> forEach(java.util.function.Consumer<Bundle> check) {
        return Tree.bundles().stream()
                .map(bundle -> DynamicTest.dynamicTest(bundle.name(), () -> check.accept(bundle)));
    }
}
