package org.winnable.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who sees whom. */
class BundleEdgesTest {

    private final Map<String, Set<String>> edges = edges();

    @Test
    void aBundleSeesOnlyWhatTheTableAllows() {
        AllowedEdges allowed = AllowedEdges.read();
        List<String> offences = edges.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(seen -> !allowed.of(entry.getKey()).contains(seen))
                        .map(seen -> entry.getKey() + " -> " + seen))
                .toList();
        assertEquals(List.of(), offences, "Not allowed by edges.txt");
    }

    @Test
    void noBundleSeesItselfThroughOthers() {
        List<String> cycles = edges.keySet().stream()
                .filter(bundle -> reachable(bundle).contains(bundle))
                .toList();
        assertEquals(List.of(), cycles, "These bundles see themselves through others");
    }

    private Set<String> reachable(String start) {
        Set<String> seen = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(edges.get(start));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (seen.add(next)) {
                open.addAll(edges.getOrDefault(next, Set.of()));
            }
        }
        return seen;
    }

    private static Map<String, Set<String>> edges() {
        List<Bundle> bundles = Tree.bundles();
        Map<String, String> bundleOfPackage = new HashMap<>();
        bundles.forEach(
                bundle -> bundle.exportedPackages().forEach(exported -> bundleOfPackage.put(exported, bundle.name())));
        Set<String> names = bundles.stream().map(Bundle::name).collect(Collectors.toSet());
        Map<String, Set<String>> edges = new TreeMap<>();
        bundles.forEach(bundle -> edges.put(bundle.name(), seenBy(bundle, names, bundleOfPackage)));
        Tree.atLeast(2, "edges", edges.values().stream().flatMap(Set::stream).toList());
        return edges;
    }

    private static Set<String> seenBy(Bundle bundle, Set<String> names, Map<String, String> bundleOfPackage) {
        Stream<String> required = bundle.requiredBundles().stream().filter(names::contains);
        Stream<String> imported = bundle.importedPackages().stream()
                .filter(bundleOfPackage::containsKey)
                .map(bundleOfPackage::get);
        return new TreeSet<>(new ArrayList<>(Stream.concat(required, imported).toList()));
    }
}
