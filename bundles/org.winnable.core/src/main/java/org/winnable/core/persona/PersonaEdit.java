package org.winnable.core.persona;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A persona while it is edited: what its file is to say, whoever changes it. Sections of the editor get a {@link PersonaDraft} of it.
 * Bound to one thread, that of the editor.
 */
public final class PersonaEdit {

    private final String persona;
    private final List<PersonaDraft> drafts = new CopyOnWriteArrayList<>();
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private PersonaContent content;

    /**
     * The beginning of an edit.
     *
     * @param persona its key
     * @param content what its file says
     */
    public PersonaEdit(String persona, PersonaContent content) {
        this.persona = persona;
        this.content = content;
    }

    /** The key of the persona. */
    public String persona() {
        return persona;
    }

    /** What the file is to say. */
    public PersonaContent content() {
        return content;
    }

    /** The part of a section, whose listeners are called directly; for tests of sections. */
    public PersonaDraft draft(String section) {
        return draft(section, Runnable::run);
    }

    /**
     * The part of a section.
     *
     * @param section the key that it owns
     * @param caller calls listeners of the section; must not throw
     */
    public PersonaDraft draft(String section, Consumer<Runnable> caller) {
        PersonaDraft draft = new PersonaDraft(this, section, caller);
        drafts.add(draft);
        return draft;
    }

    /** Ends the calls to a section's listeners; what it set stays. */
    public void release(PersonaDraft draft) {
        drafts.remove(draft);
    }

    /**
     * Changes what the file is to say, and tells whoever listens.
     *
     * @param place what changes, for whoever joins changes of one place to one step
     */
    public void change(String place, UnaryOperator<PersonaContent> how) {
        PersonaContent before = content;
        PersonaContent after = Objects.requireNonNull(how.apply(before));
        if (!after.equals(before)) {
            content = after;
            listeners.forEach(listener -> listener.accept(place));
            drafts.forEach(draft -> draft.changed(before, after));
        }
    }

    /** Calls back after each change, with the place that was given for it. */
    public void addListener(Consumer<String> listener) {
        listeners.add(listener);
    }
}
