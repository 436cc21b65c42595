package org.winnable.testkit.swt;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.internal.workbench.E4Workbench;
import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/**
 * The workbench of the product under test, open in a thread of its own. Tests receive it from {@link WorkbenchExtension}.
 * Safe for use from any thread but the UI thread.
 */
public final class RunningWorkbench implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Application application = new Application();
    private final CompletableFuture<Object> ended = new CompletableFuture<>();
    private final SwtDriver driver;
    private final StallWatch stallWatch;

    private RunningWorkbench() {
        var context = new EmbeddedApplication();
        new Thread(() -> runIn(context), "workbench under test").start();
        await(context.running(), "The workbench did not open");
        driver = new SwtDriver(application.getApplicationDisplay());
        stallWatch = new StallWatch(application.getApplicationDisplay(), StallWatch.LIMIT);
    }

    /**
     * Opens the workbench and waits until its window is there.
     *
     * @throws IllegalStateException where it does not open; the cause says why
     */
    static RunningWorkbench open() {
        return new RunningWorkbench();
    }

    /** Drives its windows. */
    public SwtDriver driver() {
        return driver;
    }

    /** Has watched the UI thread since the window opened. */
    public StallWatch stallWatch() {
        return stallWatch;
    }

    /** The application model. To be read and changed on the UI thread. */
    public MApplication model() {
        return workbench().getApplication();
    }

    /**
     * A service of the application, as injection would give it.
     *
     * @param type its class
     * @throws NullPointerException where there is none
     */
    public <T> T service(Class<T> type) {
        IEclipseContext context = workbench().getContext();
        return driver.ask(() -> Objects.requireNonNull(context.get(type), type.getName()));
    }

    /**
     * An element of the application model.
     *
     * @param type its class
     * @param elementId its id
     * @throws AssertionError where there is none, or one of another class
     */
    public <T extends MUIElement> T element(Class<T> type, String elementId) {
        MUIElement found = driver.ask(() -> service(EModelService.class).find(elementId, model()));
        if (!type.isInstance(found)) {
            throw new AssertionError("No " + type.getSimpleName() + " with the id " + elementId);
        }
        return type.cast(found);
    }

    /** The window of the workbench. */
    public Shell window() {
        return driver.ask(() -> (Shell) model().getChildren().getFirst().getWidget());
    }

    /** Closes all windows and waits for the end. */
    @Override
    public void close() {
        stallWatch.close();
        driver.run(() -> workbench().close());
        await(ended, "The workbench did not end");
    }

    private E4Workbench workbench() {
        return Objects.requireNonNull(application.workbench);
    }

    private void runIn(EmbeddedApplication context) {
        try {
            ended.complete(application.start(context));
            context.running().completeExceptionally(new IllegalStateException("It ended at once"));
        } catch (Exception | LinkageError e) {
            context.running().completeExceptionally(e);
            ended.completeExceptionally(e);
        }
    }

    private static void await(CompletableFuture<?> event, String otherwise) {
        try {
            event.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(otherwise, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(otherwise, e);
        }
    }

    /** Keeps the workbench that it makes. */
    private static final class Application extends E4Application {

        private volatile @Nullable E4Workbench workbench;

        @Override
        public E4Workbench createE4Workbench(
                @SuppressWarnings("null") IApplicationContext context, @SuppressWarnings("null") Display display) {
            E4Workbench made = super.createE4Workbench(context, display);
            workbench = made;
            return made;
        }
    }
}
