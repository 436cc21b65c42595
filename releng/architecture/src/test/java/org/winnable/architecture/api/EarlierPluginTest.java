package org.winnable.architecture.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.architecture.Bundle;
import org.winnable.architecture.Tree;

/**
 * A plug-in that is compiled against the API as it is works, as it was compiled, with an API to which more was added. The plug-in is
 * the example for strategies, the additions are made to the sources of the core.
 */
class EarlierPluginTest {

    private static final Path PLUGIN = Tree.ROOT.resolve("examples/technology-fit/src/main");
    private static final String SCORING = "org/winnable/core/scoring/";

    private final Bundle core = bundle("org.winnable.core");
    private final Bundle testkit = bundle("org.winnable.testkit");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aPluginWorksAfterTheInterfacesItImplementsAndIsGivenHaveGrown() throws Exception {
        List<Path> api = List.of(core.classes(), testkit.classes());
        Path plugin = folder.resolve("plugin");
        Snippets.compile(plugin, api, Tree.files(PLUGIN.resolve("java"), ".java"));
        Path grown = folder.resolve("grown");
        Snippets.compile(
                grown,
                api,
                List.of(
                        with("ScoringStrategy", "default String addedLater() { return \"by the later version\"; }"),
                        with("Scorer", "default int addedLater() { return 1; }"),
                        with("Ledger", "default boolean addedLater() { return true; }"),
                        with("Axis", "public void addedLater() { }")));
        URL[] places = urls(List.of(plugin, PLUGIN.resolve("resources"), grown, core.classes(), testkit.classes()));
        try (URLClassLoader later = new URLClassLoader(places, ClassLoader.getPlatformClassLoader())) {
            Object strategy = later.loadClass("org.example.technologyfit.TechnologyFit")
                    .getConstructor()
                    .newInstance();
            assertEquals(
                    "by the later version",
                    later.loadClass("org.winnable.core.scoring.ScoringStrategy")
                            .getMethod("addedLater")
                            .invoke(strategy));
            assertEquals(List.of("fit 20.0 technology"), score(later, strategy));
        }
    }

    /** What the test kit of the later version says that the strategy gives to who uses SAP. */
    private static Object score(ClassLoader later, Object strategy) throws ReflectiveOperationException {
        Class<?> people = later.loadClass("org.winnable.testkit.scoring.SamplePeople");
        Class<?> key = later.loadClass("org.winnable.core.facts.CategoryKey");
        Object samples = people.getConstructor().newInstance();
        people.getMethod("person").invoke(samples);
        people.getMethod("has", key, String.class)
                .invoke(samples, key.getConstructor(String.class).newInstance("technology"), "SAP");
        Object facts = people.getMethod("table").invoke(samples);
        Map<String, Object> parameters = Map.of("groups", List.of(Map.of("names", List.of("SAP"), "points", 20)));
        Method score = Stream.of(people.getMethods())
                .filter(method -> method.getName().equals("score"))
                .findFirst()
                .orElseThrow();
        try {
            return score.invoke(null, strategy, parameters, facts, 0);
        } catch (InvocationTargetException e) {
            throw new AssertionError("The plug-in does not work any more", e.getCause());
        }
    }

    /** A copy of one of the core's sources with a further member at its end. */
    private Path with(String type, String member) throws IOException {
        String text = Tree.text(core.sources().resolve(SCORING + type + ".java"));
        int end = text.lastIndexOf('}');
        assertTrue(end > 0, type);
        Path file = Files.createDirectories(folder.resolve("changed")).resolve(type + ".java");
        return Files.writeString(file, text.substring(0, end) + member + "\n}\n");
    }

    private static URL[] urls(List<Path> places) throws MalformedURLException {
        URL[] urls = new URL[places.size()];
        for (int place = 0; place < urls.length; place++) {
            urls[place] = places.get(place).toUri().toURL();
        }
        return urls;
    }

    private static Bundle bundle(String name) {
        return Tree.bundles().stream()
                .filter(bundle -> bundle.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
