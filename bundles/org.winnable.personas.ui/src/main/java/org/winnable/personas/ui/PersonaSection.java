package org.winnable.personas.ui;

import org.eclipse.swt.widgets.Composite;
import org.osgi.annotation.versioning.ConsumerType;
import org.winnable.core.persona.PersonaDraft;

/**
 * A section of the persona editor. The contract of the extension point {@code personaEditors}.
 *
 * <p>Made through e4 injection each time that a persona is opened: what it asks for in its constructor or in fields with
 * {@code @Inject} is given to it, and a method with {@code @PreDestroy} is called when the persona is closed. Used on the UI thread
 * only, which it must not keep: what takes longer than a frame belongs into a job.
 *
 * <p>The editor stands around every section. What throws, in here, in a listener, or while painting, is named in plug-in health with its
 * plug-in, and a sentence takes its place; its data stay.
 */
@ConsumerType
@FunctionalInterface
public interface PersonaSection {

    /**
     * Makes the widgets of this section and connects them with its values: a listener of a widget sets values of the draft, and a
     * listener of the draft shows them, as undo and other programs change them too. The heading is there already.
     *
     * @param parent of this section alone; the section gives it a layout. Widgets have the colours of the theme without being told.
     * @param draft of the persona that was opened; valid until the parent is disposed of
     */
    void create(Composite parent, PersonaDraft draft);
}
