package org.winnable.content;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.winnable.core.journey.BuyerStage;
import org.winnable.core.journey.Journey;
import org.winnable.core.rules.Lifecycle;

/**
 * In which phases of the sales process content for the stages of the buyer's journey serves. The phases are the stages of our lifecycle
 * on the way to a sale; those beside the way, such as nurture, are none. A stage of the journey says its phases itself; one that says
 * none serves on the same part of the way: of three stages and seven phases the first in the first two, the second in the next two, the
 * last in the last three. Immutable.
 *
 * @param way the keys of the phases, from the first to the last
 * @param byStage the phases of each stage of the journey, in their order; at least one
 */
public record SalesPhases(List<String> way, Map<String, Set<String>> byStage) {

    /** Copies the collections. */
    public SalesPhases {
        way = List.copyOf(way);
        byStage = Map.copyOf(byStage);
    }

    /** The phases of a journey's stages in a lifecycle. Phases that the lifecycle does not have are left out. */
    public static SalesPhases of(Journey journey, Lifecycle lifecycle) {
        List<String> way = lifecycle.stages().stream()
                .filter(stage -> !stage.aside())
                .map(Lifecycle.Stage::key)
                .toList();
        Map<String, Set<String>> byStage = new LinkedHashMap<>();
        for (int place = 0; place < journey.stages().size(); place++) {
            BuyerStage stage = journey.stages().get(place);
            Set<String> said =
                    stage.phases().stream().filter(way::contains).collect(Collectors.toCollection(LinkedHashSet::new));
            byStage.put(
                    stage.key(), said.isEmpty() ? usual(place, journey.stages().size(), way) : said);
        }
        return new SalesPhases(way, byStage);
    }

    private static Set<String> usual(int place, int stages, List<String> way) {
        int first = place * way.size() / stages;
        int end = Math.max(first + 1, (place + 1) * way.size() / stages);
        return IntStream.range(first, end).mapToObj(way::get).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Phases that stages of a journey name and a lifecycle does not have on the way to a sale, by the key of the stage. */
    public static Map<String, List<String>> unknown(Journey journey, Lifecycle lifecycle) {
        Set<String> way = Set.copyOf(of(journey, lifecycle).way());
        Map<String, List<String>> unknown = new LinkedHashMap<>();
        for (BuyerStage stage : journey.stages()) {
            List<String> words = stage.phases().stream()
                    .filter(phase -> !way.contains(phase))
                    .toList();
            if (!words.isEmpty()) {
                unknown.put(stage.key(), words);
            }
        }
        return unknown;
    }

    /** The phases in which something for a stage of the journey serves. */
    public Set<String> of(String stage) {
        return byStage.getOrDefault(stage, Set.of());
    }
}
