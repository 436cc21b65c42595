package org.winnable.personas.ui.internal.editor;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.InjectionException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;
import org.jspecify.annotations.Nullable;
import org.winnable.core.persona.PersonaDraft;
import org.winnable.core.persona.PersonaEdit;
import org.winnable.core.persona.PersonaEditor;
import org.winnable.core.plugin.Guard;
import org.winnable.core.plugin.Outcome;
import org.winnable.core.plugin.Phase;
import org.winnable.core.plugin.PluginFailure;
import org.winnable.personas.ui.PersonaSection;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.WidgetName;

/**
 * The place of one section: its heading, and below it the section's widgets, or the sentence that says why they are not there. Every
 * call into the section goes through the guard.
 */
final class SectionFrame {

    private final PersonaEditor section;
    private final Guard guard;
    private final IEclipseContext context;
    private final Composite whole;
    private final PersonaEdit edit;
    private final Runnable grown;
    private Phase phase = Phase.CALL;
    private boolean failed;
    private boolean paused;
    private @Nullable Composite content;
    private @Nullable PersonaSection made;
    private @Nullable PersonaDraft draft;

    /**
     * The frame of a section that is not made yet.
     *
     * @param context in which the section is made
     * @param grown is called when its widgets were laid out, as they may need more room or less
     */
    SectionFrame(
            Composite parent,
            PersonaEditor section,
            PersonaEdit edit,
            Guard guard,
            IEclipseContext context,
            Runnable grown) {
        this.grown = grown;
        this.section = section;
        this.edit = edit;
        this.guard = guard;
        this.context = context.createChild(section.id().id());
        whole = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        WidgetName.on(whole, "personas.section." + section.id().id());
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(whole);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(whole);
        Label heading = Styles.HEADING.on(new Label(whole, SWT.NONE));
        heading.setText(section.label());
    }

    /** What is shown. */
    PersonaEditor section() {
        return section;
    }

    /** Whether a widget is part of it. */
    boolean holds(Control control) {
        Control at = control;
        while (at != null && at != whole) {
            at = at.getParent();
        }
        return at != null;
    }

    /** Whether a class is that of the section, or stands within it. */
    boolean isMadeOf(String type) {
        String address = section.contributionUri();
        String own = address.substring(address.lastIndexOf('/') + 1);
        return type.equals(own) || type.startsWith(own + "$");
    }

    /** Whether a sentence stands in its place because it was paused, and it is paused no longer. */
    boolean isResumed() {
        return paused && guard.health().paused(section.id()).isEmpty();
    }

    /** Makes the section and its widgets. */
    void open() {
        Composite body = Styles.SURFACE.on(new Composite(whole, SWT.NONE));
        body.setLayout(new Guarding());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
        Composite place = Styles.SURFACE.on(new Composite(body, SWT.NONE));
        content = body;
        PersonaDraft values = edit.draft(section.yamlKey(), this::call);
        draft = values;
        Outcome<Boolean> outcome = during(Phase.CREATION, this::make).then(object -> {
            made = object;
            return during(Phase.PREPARATION, () -> {
                object.create(place, values);
                return true;
            });
        });
        outcome.failure().ifPresent(this::replace);
    }

    /** Lets go of the section; its data stay. */
    void close() {
        release();
        context.dispose();
        whole.dispose();
    }

    /** Takes note of what the section threw where nobody but the display could catch it. */
    void failed(Throwable cause) {
        guard.failed(section.id(), phase, cause).failure().ifPresent(failure -> {
            if (phase != Phase.DISPOSAL) {
                replace(failure);
            }
        });
    }

    private PersonaSection make() throws Exception {
        Class<?> type = SectionClass.of(section.contributionUri());
        return (PersonaSection) unwrapped(() -> ContextInjectionFactory.make(type, context));
    }

    /** Injection wraps what the section threw. */
    private static Object unwrapped(Supplier<Object> injection) throws Exception {
        try {
            return injection.get();
        } catch (InjectionException e) {
            Throwable cause = e.getCause();
            switch (cause) {
                case Error error -> throw error;
                case Exception exception -> throw exception;
                case null, default -> throw e;
            }
        }
    }

    /** Calls a listener that the section gave to its draft. */
    private void call(Runnable listener) {
        during(Phase.CALL, () -> {
                    listener.run();
                    return true;
                })
                .failure()
                .ifPresent(this::replace);
    }

    private <T> Outcome<T> during(Phase what, Callable<T> call) {
        Phase before = phase;
        phase = what;
        try {
            return guard.callHere(section.id(), what, call);
        } finally {
            phase = before;
        }
    }

    /** Puts a sentence where the section was, once the event is over that it failed in. */
    private void replace(PluginFailure failure) {
        if (!failed) {
            failed = true;
            forgetLayout();
            paused = guard.health().paused(section.id()).isPresent();
            whole.getDisplay().asyncExec(() -> {
                if (!whole.isDisposed()) {
                    release();
                    say(failure.message());
                }
            });
        }
    }

    /** The system lays out by itself what is about to go, and asks no guard. */
    private void forgetLayout() {
        Composite body = content;
        if (body != null && !body.isDisposed()) {
            Arrays.stream(body.getChildren())
                    .filter(Composite.class::isInstance)
                    .map(Composite.class::cast)
                    .forEach(place -> place.setLayout(null));
        }
    }

    private void say(String sentence) {
        Composite body = Styles.SURFACE.on(new Composite(whole, SWT.NONE));
        GridLayoutFactory.fillDefaults().applyTo(body);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
        Label label = WidgetName.on(
                Styles.ERROR.on(new Label(body, SWT.WRAP)),
                "personas.failed." + section.id().id());
        label.setText(sentence);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SectionList.TEXT_WIDTH, SWT.DEFAULT)
                .applyTo(label);
        content = body;
        whole.requestLayout();
    }

    private void release() {
        PersonaDraft values = draft;
        PersonaSection object = made;
        Composite body = content;
        draft = null;
        made = null;
        content = null;
        if (values != null) {
            edit.release(values);
        }
        if (body != null || object != null) {
            during(Phase.DISPOSAL, () -> {
                if (object != null) {
                    unwrapped(() -> {
                        ContextInjectionFactory.uninject(object, context);
                        return object;
                    });
                }
                return true;
            });
            during(Phase.DISPOSAL, () -> {
                if (body != null) {
                    body.dispose();
                }
                return true;
            });
        }
    }

    /** Fills the body with what the section made; asks it for its size, which runs its layout. */
    private final class Guarding extends Layout {

        @Override
        protected @Nullable Point computeSize(@Nullable Composite body, int width, int height, boolean flush) {
            return laidOut(() -> child(body).map(child -> child.computeSize(width, height, flush)))
                    .orElseGet(() -> new Point(0, 0));
        }

        @Override
        protected void layout(@Nullable Composite body, boolean flush) {
            laidOut(() -> {
                child(body).ifPresent(child -> {
                    child.setBounds(child.getParent().getClientArea());
                    grown.run();
                });
                return Optional.empty();
            });
        }

        private static Optional<Control> child(@Nullable Composite body) {
            return body == null
                    ? Optional.empty()
                    : Arrays.stream(body.getChildren()).findFirst();
        }

        private Optional<Point> laidOut(Supplier<Optional<Point>> work) {
            try {
                return failed ? Optional.empty() : work.get();
            } catch (RuntimeException | Error e) {
                failed(e);
                return Optional.empty();
            }
        }
    }
}
