package org.winnable.plugins.internal.p2;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.jspecify.annotations.Nullable;
import org.winnable.plugins.PluginStep;

/** What a plan of p2 does, as people count it: bundles and features, not the files that p2 keeps about features. */
final class Steps {

    private static final String FEATURE_FILE = ".feature.jar";

    private Steps() {}

    static List<PluginStep> of(
            Collection<IInstallableUnit> added, Collection<IInstallableUnit> removed, Set<IInstallableUnit> asked) {
        Map<String, IInstallableUnit> after = byId(added);
        Map<String, IInstallableUnit> before = byId(removed);
        Set<String> ids = new TreeSet<>(after.keySet());
        ids.addAll(before.keySet());
        Set<String> askedIds = asked.stream().map(Units::id).collect(Collectors.toUnmodifiableSet());
        List<PluginStep> steps = new ArrayList<>();
        for (String id : ids) {
            @Nullable IInstallableUnit old = before.get(id);
            @Nullable IInstallableUnit fresh = after.get(id);
            steps.add(new PluginStep(id, name(fresh, old, id), version(old), version(fresh), askedIds.contains(id)));
        }
        return steps.stream()
                .sorted(Comparator.comparing(PluginStep::asked).reversed())
                .toList();
    }

    private static Optional<String> version(@Nullable IInstallableUnit unit) {
        return unit == null ? Optional.empty() : Optional.of(LocalUnit.originalVersion(unit));
    }

    private static String name(@Nullable IInstallableUnit fresh, @Nullable IInstallableUnit old, String id) {
        if (fresh != null) {
            return Units.name(fresh);
        }
        return old == null ? id : Units.name(old);
    }

    private static Map<String, IInstallableUnit> byId(Collection<IInstallableUnit> units) {
        return units.stream()
                .filter(unit -> !unit.getId().endsWith(FEATURE_FILE))
                .collect(Collectors.toMap(Units::id, Function.identity(), (one, other) -> one));
    }
}
