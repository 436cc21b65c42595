package org.winnable.personas.ui.internal.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Widget;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Finds the section that is answerable for what a listener of a widget threw. No guard can stand around these calls, as the system makes
 * them; but the display asks its handler before it throws on. Whose it is tells the stack: the class of the
 * section, or else any class of its plug-in; of several sections of one plug-in, or where the virtual machine left the stack out, it is
 * the one that holds the widget whose event was under way.
 */
final class SectionWatch {

    private static final String OWN = "org.winnable.personas.ui";
    private static final String DISPATCH = "org.eclipse.swt.widgets.EventTable";
    /** More kinds of events than there are. */
    private static final int EVENTS = 64;

    private final Display display;
    private final Supplier<List<SectionFrame>> frames;
    private final Consumer<RuntimeException> exceptions = this::exception;
    private final Consumer<Error> errors = this::error;
    private final Listener tracking = this::track;
    private Consumer<RuntimeException> exceptionsBefore;
    private Consumer<Error> errorsBefore;
    private @Nullable Widget concerned;

    /**
     * Begins to watch.
     *
     * @param frames of the sections that are shown
     */
    SectionWatch(Display display, Supplier<List<SectionFrame>> frames) {
        this.display = display;
        this.frames = frames;
        exceptionsBefore = display.getRuntimeExceptionHandler();
        errorsBefore = display.getErrorHandler();
        renew();
        for (int type = SWT.KeyDown; type < EVENTS; type++) {
            display.addFilter(type, tracking);
        }
    }

    /** Watches on, though somebody else took the place: the workbench does when its first view is there. */
    void renew() {
        if (display.getRuntimeExceptionHandler() != exceptions) {
            exceptionsBefore = display.getRuntimeExceptionHandler();
            display.setRuntimeExceptionHandler(exceptions);
        }
        if (display.getErrorHandler() != errors) {
            errorsBefore = display.getErrorHandler();
            display.setErrorHandler(errors);
        }
    }

    /** Ends it. */
    void close() {
        if (display.isDisposed()) {
            return;
        }
        if (display.getRuntimeExceptionHandler() == exceptions) {
            display.setRuntimeExceptionHandler(exceptionsBefore);
        }
        if (display.getErrorHandler() == errors) {
            display.setErrorHandler(errorsBefore);
        }
        for (int type = SWT.KeyDown; type < EVENTS; type++) {
            display.removeFilter(type, tracking);
        }
    }

    private void track(@Nullable Event event) {
        concerned = event == null ? null : event.widget;
    }

    private void exception(RuntimeException thrown) {
        blamed(thrown).ifPresentOrElse(frame -> frame.failed(thrown), () -> exceptionsBefore.accept(thrown));
    }

    private void error(Error thrown) {
        blamed(thrown).ifPresentOrElse(frame -> frame.failed(thrown), () -> errorsBefore.accept(thrown));
    }

    private Optional<SectionFrame> blamed(Throwable thrown) {
        List<SectionFrame> shown = frames.get();
        StackTraceElement[] stack = thrown.getStackTrace();
        Optional<SectionFrame> named = Arrays.stream(stack)
                .flatMap(element -> shown.stream().filter(frame -> frame.isMadeOf(element.getClassName())))
                .findFirst();
        if (named.isPresent()) {
            return named;
        }
        Optional<SectionFrame> here = shown.stream()
                .filter(frame -> concerned instanceof Control control && !control.isDisposed() && frame.holds(control))
                .findFirst();
        Optional<String> contributor = contributor(stack, shown);
        if (contributor.isPresent()) {
            String name = contributor.get();
            return here.filter(frame -> isOf(frame, name))
                    .or(() -> shown.stream().filter(frame -> isOf(frame, name)).findFirst());
        }
        boolean inListener = stack.length == 0
                || Arrays.stream(stack)
                        .anyMatch(element -> element.getClassName().equals(DISPATCH));
        return inListener ? here : Optional.empty();
    }

    /** The plug-in whose class is nearest to where it was thrown. */
    private static Optional<String> contributor(StackTraceElement[] stack, List<SectionFrame> shown) {
        List<String> contributors = shown.stream()
                .map(frame -> frame.section().id().contributor())
                .filter(name -> !name.equals(OWN))
                .distinct()
                .toList();
        return Arrays.stream(stack)
                .map(StackTraceElement::getClassName)
                .flatMap(type -> contributors.stream().filter(name -> brings(name, type)))
                .findFirst();
    }

    private static boolean brings(String contributor, String type) {
        try {
            Bundle bundle = SectionClass.bundle(contributor);
            return bundle.equals(FrameworkUtil.getBundle(bundle.loadClass(type)));
        } catch (ClassNotFoundException | LinkageError e) {
            // a class that it does not even see is none of its own
            return false;
        }
    }

    private static boolean isOf(SectionFrame frame, String contributor) {
        return frame.section().id().contributor().equals(contributor);
    }
}
