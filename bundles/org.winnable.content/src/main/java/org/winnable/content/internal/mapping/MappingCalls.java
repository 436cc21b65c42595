package org.winnable.content.internal.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.winnable.content.MappedPlacement;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.content.Asset;
import org.winnable.core.content.ContentMapping;
import org.winnable.core.content.Evidence;
import org.winnable.core.content.Placement;
import org.winnable.core.content.PlanVocabulary;
import org.winnable.core.plugin.Contribution;
import org.winnable.core.plugin.Guard;
import org.winnable.core.plugin.Outcome;
import org.winnable.core.plugin.Phase;
import org.winnable.core.plugin.PluginFailure;
import org.winnable.core.text.Texts;

/** Asks all mappings, each through the guard; one that fails is told once and the others go on. Not thread-safe. */
public final class MappingCalls {

    private static final Texts TEXTS = Texts.of(MappingCalls.class);

    private final PluginCatalog plugins;
    private final List<Contribution<ContentMapping>> mappings;
    private final Map<String, PluginFailure> failures = new LinkedHashMap<>();

    /** Calls to the mappings of a catalog. */
    public MappingCalls(PluginCatalog plugins) {
        this.plugins = plugins;
        this.mappings = plugins.contentMappings();
    }

    /** What they say of one asset, in the order of their ids. */
    public List<MappedPlacement> placements(Asset asset, Evidence evidence) {
        List<MappedPlacement> all = new ArrayList<>();
        for (Contribution<ContentMapping> mapping : mappings) {
            Outcome<List<Placement>> outcome = mapping.instance()
                    .then(made -> plugins.guard()
                            .call(
                                    mapping.id(),
                                    Phase.CALL,
                                    Guard.QUICK,
                                    () -> checked(made.map(asset, evidence), evidence)));
            outcome.failure()
                    .ifPresent(failure -> failures.putIfAbsent(mapping.id().id(), failure));
            for (Placement each : outcome.value().orElse(List.of())) {
                all.add(new MappedPlacement(
                        each.cell(),
                        each.confidence(),
                        each.reason(),
                        mapping.label(),
                        mapping.id().id()));
            }
        }
        return all;
    }

    /** Runs within the guard: what the stream does is the plug-in's doing, too. An endless one ends behind the number of cells. */
    private static @Nullable List<Placement> checked(@Nullable Stream<Placement> placements, Evidence evidence) {
        if (placements == null) {
            return null;
        }
        List<Placement> list;
        try (placements) {
            list = placements.limit(evidence.cells().size() + 1L).toList();
        }
        Set<Object> cells = list.stream().map(Placement::cell).collect(Collectors.toSet());
        if (cells.size() != list.size() || !evidence.cells().containsAll(cells)) {
            throw new IllegalStateException(TEXTS.get("cells"));
        }
        return list;
    }

    /** Says which mappings are surest of different stages; a tie of stages is no disagreement with any of them. */
    public List<String> disagreements(List<MappedPlacement> said, PlanVocabulary vocabulary) {
        Map<String, List<MappedPlacement>> byMapping = new LinkedHashMap<>();
        said.forEach(each -> byMapping
                .computeIfAbsent(each.mapping(), id -> new ArrayList<>())
                .add(each));
        List<Map.Entry<String, Set<String>>> views = byMapping.values().stream()
                .map(of -> Map.entry(of.getFirst().by(), surest(of)))
                .toList();
        List<String> told = new ArrayList<>();
        for (int one = 0; one < views.size(); one++) {
            for (int other = one + 1; other < views.size(); other++) {
                Set<String> here = views.get(one).getValue();
                Set<String> there = views.get(other).getValue();
                if (here.stream().noneMatch(there::contains)) {
                    told.add(TEXTS.get(
                            "disagree",
                            views.get(one).getKey(),
                            labels(here, vocabulary),
                            views.get(other).getKey(),
                            labels(there, vocabulary)));
                }
            }
        }
        return told;
    }

    private static Set<String> surest(List<MappedPlacement> placements) {
        double most = placements.stream()
                .mapToDouble(MappedPlacement::confidence)
                .max()
                .orElse(0);
        return placements.stream()
                .filter(each -> each.confidence() == most)
                .map(each -> each.cell().buyerStage())
                .collect(Collectors.toSet());
    }

    private static String labels(Set<String> stages, PlanVocabulary vocabulary) {
        return vocabulary.stages().stream()
                .filter(stage -> stages.contains(stage.key()))
                .map(PlanVocabulary.Term::label)
                .collect(Collectors.joining(", "));
    }

    /** What went wrong with mappings so far, each once. */
    public List<PluginFailure> failures() {
        return List.copyOf(failures.values());
    }
}
