package org.winnable.workbench.tests;

import java.lang.reflect.Constructor;
import java.nio.file.Path;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.winnable.testkit.swt.RunningWorkbench;

/** Drops a file on the window, as the system does after a drag: a display without a window manager has no drags. */
final class FileDrop {

    private FileDrop() {}

    static void on(RunningWorkbench workbench, Path file) {
        Shell window = workbench.window();
        workbench.driver().run(() -> {
            DropTarget target = (DropTarget) window.getData(DND.DROP_TARGET_KEY);
            DropTargetEvent event = event(target);
            event.detail = DND.DROP_COPY;
            event.data = new String[] {file.toString()};
            for (DropTargetListener listener : target.getDropListeners()) {
                listener.drop(event);
            }
        });
    }

    /** The event that SWT makes; the type it is made from is SWT's own. */
    private static DropTargetEvent event(DropTarget target) {
        try {
            Constructor<?> raw = Class.forName("org.eclipse.swt.dnd.DNDEvent").getDeclaredConstructor();
            raw.setAccessible(true);
            Event inner = (Event) raw.newInstance();
            inner.widget = target;
            Constructor<DropTargetEvent> made = DropTargetEvent.class.getDeclaredConstructor(raw.getDeclaringClass());
            made.setAccessible(true);
            return made.newInstance(inner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("SWT makes its events another way now", e);
        }
    }
}
