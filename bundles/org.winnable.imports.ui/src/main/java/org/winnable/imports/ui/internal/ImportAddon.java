package org.winnable.imports.ui.internal;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.osgi.service.event.Event;
import org.winnable.application.ClientSession;
import org.winnable.imports.ui.ImportQueue;
import org.winnable.ui.jobs.Jobs;
import org.winnable.ui.session.SessionService;

/** Makes the queue of files and the way back, and lets files be dropped anywhere in the window. */
public final class ImportAddon {

    private final ImportUndo undo;

    @Inject
    ImportAddon(IEclipseContext application, SessionService sessions, Jobs jobs, UISynchronize ui) {
        ImportQueue queue = new ImportQueue(sessions, jobs);
        undo = new ImportUndo(application, queue, jobs, ui, InstantSource.system());
        application.set(ImportQueue.class, queue);
        application.set(ImportUndo.class, undo);
    }

    @Inject
    void follow(@Optional @Nullable ClientSession session) {
        undo.use(session);
    }

    @Inject
    @Optional
    void started(
            @UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event event,
            MApplication application,
            EModelService models,
            ImportQueue queue) {
        for (MWindow window : application.getChildren()) {
            if (window.getWidget() instanceof Shell shell) {
                EPartService parts = window.getContext().get(EPartService.class);
                acceptDrops(shell, () -> ImportView.show(application, models, parts), queue);
            }
        }
    }

    private static void acceptDrops(Shell shell, Runnable show, ImportQueue queue) {
        DropTarget target = new DropTarget(shell, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(@Nullable DropTargetEvent event) {
                if (event != null && event.detail == DND.DROP_DEFAULT) {
                    event.detail = DND.DROP_COPY;
                }
            }

            @Override
            public void drop(@Nullable DropTargetEvent event) {
                if (event != null && event.data instanceof String[] names) {
                    show.run();
                    queue.offer(Arrays.stream(names).map(Path::of).toList());
                }
            }
        });
    }
}
