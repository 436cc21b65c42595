package org.winnable.personas.ui.internal.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.persona.PersonaEditor;
import org.winnable.core.persona.PersonaKeys;
import org.winnable.core.plugin.FailureKind;
import org.winnable.core.plugin.Phase;
import org.winnable.personas.ui.internal.Messages;
import org.winnable.ui.text.Patterns;

/**
 * The sections that can be shown, in their declared order. A key belongs to one section: the shipped keys to the shipped sections, any
 * other to the first that asks for it, and none may be so near to a word of every file that it would be taken for a slip.
 */
public final class InstalledSections {

    private static final String OWN = "org.winnable.personas.ui";

    private final PluginCatalog plugins;
    private final Set<PersonaEditor> reported = new HashSet<>();

    /** The sections of a catalog. */
    public InstalledSections(PluginCatalog plugins) {
        this.plugins = plugins;
    }

    /** Those of now; others are named in plug-in health. */
    public List<PersonaEditor> list() {
        List<PersonaEditor> sections = new ArrayList<>();
        Map<String, PersonaEditor> owners = new HashMap<>();
        for (PersonaEditor section : plugins.personaEditors()) {
            Optional<String> wrong = wrong(section, owners);
            if (wrong.isEmpty()) {
                owners.put(section.yamlKey(), section);
                sections.add(section);
            } else if (reported.add(section)) {
                plugins.guard()
                        .fail(section.id(), Phase.DECLARATION, FailureKind.INVALID_DECLARATION, wrong.get(), null);
            }
        }
        return List.copyOf(sections);
    }

    private static Optional<String> wrong(PersonaEditor section, Map<String, PersonaEditor> owners) {
        String key = section.yamlKey();
        if (section.id().contributor().equals(OWN)) {
            return Optional.empty();
        }
        Optional<String> near = PersonaKeys.near(key);
        if (near.isPresent()) {
            return Optional.of(Patterns.format(Messages.Section_reserved, key, near.get()));
        }
        return Optional.ofNullable(owners.get(key))
                .map(owner -> Patterns.format(
                        Messages.Section_taken, key, owner.id().id(), owner.id().contributor()));
    }
}
