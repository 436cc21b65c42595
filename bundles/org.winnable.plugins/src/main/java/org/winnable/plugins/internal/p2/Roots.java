package org.winnable.plugins.internal.p2;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.winnable.core.text.Texts;
import org.winnable.plugins.PluginException;

/** Which plug-ins somebody means. */
final class Roots {

    private static final Texts TEXTS = Texts.of(PluginException.class);

    private Roots() {}

    /** The one of those offered at a place that is to be installed. */
    static IInstallableUnit choose(List<IInstallableUnit> offered, String origin, Optional<String> id)
            throws PluginException {
        String names = offered.stream().map(Units::id).sorted().collect(Collectors.joining(", "));
        if (offered.isEmpty()) {
            throw new PluginException(TEXTS.get("store.empty", origin));
        }
        if (id.isEmpty() && offered.size() > 1) {
            throw new PluginException(TEXTS.get("store.several", origin, names));
        }
        return offered.stream()
                .filter(unit -> id.isEmpty() || Units.id(unit).equals(id.get()))
                .findFirst()
                .orElseThrow(() -> new PluginException(TEXTS.get("store.unknown", origin, id.orElse(""), names)));
    }

    /** The versions of a plug-in that another one is to take the place of. */
    static List<IInstallableUnit> installedAs(PluginProfile profile, String id, IInstallableUnit instead) {
        return profile.roots().stream()
                .filter(unit -> Units.id(unit).equals(id) && !unit.equals(instead))
                .toList();
    }

    /** Installed plug-ins by their identifiers. */
    static List<IInstallableUnit> named(PluginProfile profile, List<String> ids) throws PluginException {
        Map<String, IInstallableUnit> roots = new LinkedHashMap<>();
        profile.roots().forEach(root -> roots.put(Units.id(root), root));
        List<IInstallableUnit> chosen = new ArrayList<>();
        for (String id : ids) {
            IInstallableUnit root = roots.get(id);
            if (root == null) {
                throw new PluginException(
                        roots.isEmpty()
                                ? TEXTS.get("store.none", id)
                                : TEXTS.get("store.notInstalled", id, String.join(", ", roots.keySet())));
            }
            chosen.add(root);
        }
        return chosen;
    }
}
