package org.winnable.core.persona;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a persona's file says, as it says it: for each section the values under the key that it owns. Values are texts, numbers, truths,
 * and lists and mappings of such. Immutable.
 *
 * @param name for people
 * @param archived whether the persona is kept, but no longer worked with
 * @param sections by the key of the section, in the order of the file; none is empty
 */
public record PersonaContent(String name, boolean archived, Map<String, Map<String, Object>> sections) {

    /**
     * Copies everything; leaves out sections without values.
     *
     * @throws IllegalArgumentException if a value is none that a file can hold; the message names its place
     */
    public PersonaContent {
        Map<String, Map<String, Object>> copy = new LinkedHashMap<>();
        sections.forEach((key, values) -> {
            if (!values.isEmpty()) {
                copy.put(key, PlainValues.copy(key, values));
            }
        });
        sections = Collections.unmodifiableMap(copy);
    }

    /** A persona of which nothing but the name is known. */
    public static PersonaContent named(String name) {
        return new PersonaContent(name, false, Map.of());
    }

    /** The values of a section; empty if there are none. */
    public Map<String, Object> section(String key) {
        return sections.getOrDefault(key, Map.of());
    }

    /** This with another name. */
    public PersonaContent withName(String newName) {
        return new PersonaContent(newName, archived, sections);
    }

    /** This, archived or no longer archived. */
    public PersonaContent withArchived(boolean isArchived) {
        return new PersonaContent(name, isArchived, sections);
    }

    /**
     * This with other values of a section.
     *
     * @param values empty for none
     * @throws IllegalArgumentException if a value is none that a file can hold
     */
    public PersonaContent withSection(String key, Map<String, ?> values) {
        Map<String, Map<String, Object>> changed = new LinkedHashMap<>(sections);
        changed.put(key, new LinkedHashMap<>(values));
        return new PersonaContent(name, archived, changed);
    }
}
