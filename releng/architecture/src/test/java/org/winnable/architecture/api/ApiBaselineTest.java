package org.winnable.architecture.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.winnable.architecture.Bundle;
import org.winnable.architecture.Tree;

/**
 * Plug-ins that were built against an earlier version of this major one go on working. How the API was then stands in
 * {@code BUNDLE-VERSION.txt}; started with {@code -Dwinnable.api.baseline=VERSION} the test writes the files of that version first.
 */
class ApiBaselineTest {

    private static final Path BASELINES =
            Tree.ROOT.resolve("releng/architecture/src/test/resources/org/winnable/architecture/api");

    private final List<Bundle> bundles = Tree.atLeast(
            2,
            "bundles with an API",
            Tree.bundles().stream()
                    .filter(bundle -> bundle.hasCode() && !bundle.apiPackages().isEmpty())
                    .toList());

    @TestFactory
    Stream<DynamicTest> whatWasBuiltAgainstABaselineStillLinks() throws IOException {
        Optional<String> written = Optional.ofNullable(System.getProperty("winnable.api.baseline"));
        for (Bundle bundle : bundles) {
            if (written.isPresent()) {
                Path file = BASELINES.resolve(bundle.name() + "-" + written.get() + ".txt");
                Files.writeString(file, ApiText.write(Api.of(bundle)));
            }
        }
        return bundles.stream().flatMap(ApiBaselineTest::baselines).map(file -> {
            String name = file.getFileName().toString();
            return DynamicTest.dynamicTest(name, () -> {
                Api now = Api.of(bundle(name));
                assertEquals(
                        "",
                        Incompatibility.between(ApiText.read(Tree.text(file)), now).stream()
                                .map(Incompatibility::toString)
                                .collect(Collectors.joining("\n")),
                        "Plug-ins of " + name + " would break (CONTRIBUTING.md, The API)");
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> everyApiHasABaselineAndOneVersion() {
        return bundles.stream()
                .map(bundle -> DynamicTest.dynamicTest(bundle.name(), () -> {
                    assertTrue(baselines(bundle).findAny().isPresent(), "No baseline");
                    String version = bundle.headers().get("Bundle-Version").replace(".qualifier", "");
                    assertEquals(
                            Set.of(version), Set.copyOf(bundle.apiPackages().values()));
                }));
    }

    /** Or a new method of theirs could be neither allowed nor refused. */
    @Test
    void everyInterfaceSaysWhetherPluginsImplementIt() {
        List<String> undecided = bundles.stream()
                .flatMap(bundle -> Api.of(bundle).types())
                .filter(type -> type.getType() == aQute.bnd.service.diff.Type.INTERFACE)
                .filter(type -> Api.roles(type).size() != 1)
                .map(aQute.bnd.service.diff.Tree::getName)
                .toList();
        assertEquals(List.of(), undecided, "Neither @ConsumerType nor @ProviderType");
    }

    @Test
    void noTypeIsLeftOutThatIsNotThere() {
        Set<String> gone = new TreeSet<>(HostTypes.read().names());
        bundles.forEach(bundle ->
                gone.removeIf(name -> Files.exists(bundle.classes().resolve(name.replace('.', '/') + ".class"))));
        assertEquals(Set.of(), gone);
    }

    private Bundle bundle(String baseline) {
        return bundles.stream()
                .filter(bundle -> baseline.startsWith(bundle.name() + "-"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Path> baselines(Bundle bundle) {
        try (Stream<Path> files = Files.list(BASELINES)) {
            return files
                    .filter(file -> file.getFileName().toString().startsWith(bundle.name() + "-"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
