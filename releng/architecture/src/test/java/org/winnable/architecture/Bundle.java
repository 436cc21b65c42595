package org.winnable.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/** One bundle of the tree, as its manifest declares it. */
public record Bundle(Path folder, Map<String, String> headers) {

    static Bundle read(Path folder) {
        try (InputStream manifest = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            return new Bundle(folder, ManifestElement.parseBundleManifest(manifest, new LinkedHashMap<>()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BundleException e) {
            throw new IllegalArgumentException(folder + ": " + e.getMessage(), e);
        }
    }

    public String name() {
        return values(Constants.BUNDLE_SYMBOLICNAME).getFirst();
    }

    List<String> requiredBundles() {
        return values(Constants.REQUIRE_BUNDLE);
    }

    List<String> importedPackages() {
        return values(Constants.IMPORT_PACKAGE);
    }

    List<String> exportedPackages() {
        return values(Constants.EXPORT_PACKAGE);
    }

    /** The packages that are exported with a version, and it: those that plug-ins are compiled against. */
    public Map<String, String> apiPackages() {
        return elements(Constants.EXPORT_PACKAGE)
                .filter(element -> element.getAttribute(Constants.VERSION_ATTRIBUTE) != null)
                .collect(Collectors.toMap(
                        ManifestElement::getValue,
                        element -> element.getAttribute(Constants.VERSION_ATTRIBUTE),
                        (first, second) -> first,
                        TreeMap::new));
    }

    /** Where the product's own Java sources are; the folder need not exist. */
    public Path sources() {
        return folder.resolve("src/main/java");
    }

    /** Where the build has put its classes; the folder need not exist. */
    public Path classes() {
        return folder.resolve("target/classes");
    }

    /** Whether it has Java code of ours, and not just a library or a model. */
    public boolean hasCode() {
        return Files.isDirectory(sources());
    }

    boolean isTest() {
        return name().endsWith(".tests");
    }

    private List<String> values(String header) {
        return elements(header)
                .flatMap(element -> Arrays.stream(element.getValueComponents()))
                .toList();
    }

    private Stream<ManifestElement> elements(String header) {
        try {
            ManifestElement[] elements = ManifestElement.parseHeader(header, headers.get(header));
            return Stream.of(Objects.requireNonNullElse(elements, new ManifestElement[0]));
        } catch (BundleException e) {
            throw new IllegalArgumentException(folder + ": " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
