package org.winnable.personas.ui.internal;

import java.util.Optional;
import java.util.function.Consumer;
import org.winnable.core.persona.Persona;
import org.winnable.core.persona.PersonaContent;
import org.winnable.core.persona.PersonaEdit;
import org.winnable.core.persona.PersonaKeys;
import org.winnable.ui.edit.EditHistory;

/** The persona in the editor: what it says, what its file says, and the steps in between. Used on the UI thread. */
final class EditedPersona {

    /** The place of a change that came from the file or from undo. */
    private static final String ELSEWHERE = "";

    private final PersonaEdit edit;
    private final EditHistory<PersonaContent> history;
    private PersonaContent saved;
    private boolean restoring;

    /**
     * Begins with what a file says.
     *
     * @param changed is called after each change
     */
    EditedPersona(Persona persona, Consumer<EditedPersona> changed) {
        edit = new PersonaEdit(persona.key(), persona.content());
        history = new EditHistory<>(persona.content());
        saved = persona.content();
        edit.addListener(place -> {
            if (!restoring) {
                history.change(place, edit.content());
            }
            changed.accept(this);
        });
    }

    PersonaEdit edit() {
        return edit;
    }

    String key() {
        return edit.persona();
    }

    PersonaContent content() {
        return edit.content();
    }

    /** What the file said when it was last looked at. */
    PersonaContent saved() {
        return saved;
    }

    void setSaved(PersonaContent content) {
        saved = content;
    }

    /** Takes over what the file says now, as a step of its own. */
    void follow(PersonaContent content) {
        saved = content;
        history.pause();
        edit.change(ELSEWHERE, before -> content);
        history.pause();
    }

    void archive() {
        history.pause();
        edit.change(PersonaKeys.ARCHIVED, content -> content.withArchived(!content.archived()));
        history.pause();
    }

    /** Ends a step: what changes next is another one. */
    void pause() {
        history.pause();
    }

    void undo() {
        restore(history.undo());
    }

    void redo() {
        restore(history.redo());
    }

    private void restore(Optional<PersonaContent> content) {
        restoring = true;
        try {
            content.ifPresent(state -> edit.change(ELSEWHERE, before -> state));
        } finally {
            restoring = false;
        }
    }
}
