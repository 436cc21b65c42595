package org.winnable.core.persona;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * What one section of the persona editor sees and changes: the values under the key that it owns, and the persona's name. What is set
 * here is undone, saved and checked by the editor; a section only shows it and sets it.
 *
 * <p>Made by {@link PersonaEdit}; a test of a section makes one with {@code new PersonaEdit("key", PersonaContent.named("Name"))
 * .draft("key-of-the-section")}. Bound to the thread of the editor, which in the workbench is the UI thread.
 */
public final class PersonaDraft {

    private final PersonaEdit edit;
    private final String section;
    private final Consumer<Runnable> caller;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    PersonaDraft(PersonaEdit edit, String section, Consumer<Runnable> caller) {
        this.edit = edit;
        this.section = section;
        this.caller = caller;
    }

    /** The key of the persona. */
    public String persona() {
        return edit.persona();
    }

    /** The persona's name for people. */
    public String name() {
        return edit.content().name();
    }

    /** Renames the persona; a blank name is not taken. */
    public void rename(String name) {
        if (!name.isBlank()) {
            edit.change(PersonaKeys.NAME, content -> content.withName(name));
        }
    }

    /** All values of this section; immutable. */
    public Map<String, Object> values() {
        return edit.content().section(section);
    }

    /** A text; empty where there is none, or something else. */
    public String text(String field) {
        return values().get(field) instanceof Object value && !(value instanceof List) && !(value instanceof Map)
                ? value.toString()
                : "";
    }

    /** A list of texts; a single one counts as a list. Empty where there is none, or something else. */
    public List<String> texts(String field) {
        if (values().get(field) instanceof List<?> list) {
            return list.stream()
                    .filter(value -> !(value instanceof List) && !(value instanceof Map))
                    .map(Object::toString)
                    .toList();
        }
        String text = text(field);
        return text.isEmpty() ? List.of() : List.of(text);
    }

    /** A list of mappings; empty where there is none, or something else. */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> rows(String field) {
        return values().get(field) instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .map(row -> (Map<String, Object>) row)
                        .toList()
                : List.of();
    }

    /**
     * Sets a value. Setting it again and again, as while somebody types, is one step of undo.
     *
     * @param field a key below the section's own
     * @param value a text, a number, a truth, or a list or mapping of such; an empty text, list or mapping takes the field away
     * @throws IllegalArgumentException if a file cannot hold the value; the message names its place
     */
    public void set(String field, Object value) {
        edit.change(section + "/" + field, content -> {
            Map<String, Object> values = new LinkedHashMap<>(content.section(section));
            if (isEmpty(value)) {
                values.remove(field);
            } else {
                values.put(field, value);
            }
            return content.withSection(section, values);
        });
    }

    /** Calls back after the values of this section, or the name, changed in any way: by the section, undo, or another program. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Tells the section if it is concerned. */
    void changed(PersonaContent before, PersonaContent after) {
        if (!before.section(section).equals(after.section(section))
                || !before.name().equals(after.name())) {
            listeners.forEach(caller);
        }
    }

    private static boolean isEmpty(Object value) {
        return switch (value) {
            case String text -> text.isBlank();
            case List<?> list -> list.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            default -> false;
        };
    }
}
