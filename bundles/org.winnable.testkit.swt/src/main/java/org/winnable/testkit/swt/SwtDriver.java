package org.winnable.testkit.swt;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;

/**
 * Does in a window what a person would do. Every method may be called from any thread and carries its work over to the
 * UI thread; what is thrown there is thrown here.
 */
public final class SwtDriver {

    /** The key of {@link Widget#setData(String, Object)} under which a widget carries its name. */
    public static final String ID = "org.winnable.id";

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration POLL = Duration.ofMillis(20);

    private final Display display;

    /**
     * A driver of all windows of a display.
     *
     * @param display whose windows are driven
     */
    public SwtDriver(Display display) {
        this.display = display;
    }

    /**
     * Asks on the UI thread.
     *
     * @param question what to evaluate there
     * @return its answer
     */
    public <T> T ask(Supplier<T> question) {
        var answer = new CompletableFuture<T>();
        display.syncExec(() -> answer.completeAsync(question, Runnable::run));
        try {
            return answer.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw e;
            }
        }
    }

    /**
     * Does something on the UI thread.
     *
     * @param work what to do there
     */
    public void run(Runnable work) {
        ask(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /**
     * All widgets of a kind that are in a window now, outer ones first.
     *
     * @param type their class
     * @param condition asked on the UI thread
     */
    public <T extends Widget> List<T> all(Class<T> type, Predicate<? super T> condition) {
        return ask(() -> WidgetWalk.of(display)
                .filter(type::isInstance)
                .map(type::cast)
                .filter(condition)
                .toList());
    }

    /**
     * The widget with a name, waiting until it is there.
     *
     * @param type its class
     * @param id what it carries under {@link #ID}
     * @throws AssertionError where none appears in time; the message lists the names that are there
     */
    public <T extends Widget> T find(Class<T> type, String id) {
        Predicate<T> named = widget -> id.equals(widget.getData(ID));
        waitUntil(
                () -> type.getSimpleName() + " named " + id + " among " + names(),
                () -> !all(type, named).isEmpty());
        return all(type, named).getFirst();
    }

    /**
     * Waits until something is so.
     *
     * @param what the end of the sentence "Waited in vain for …"
     * @param condition polled on the UI thread
     * @throws AssertionError where it does not become so in time
     */
    public void waitUntil(String what, BooleanSupplier condition) {
        waitUntil(() -> what, condition);
    }

    private void waitUntil(Supplier<String> what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!ask(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain for " + what.get());
            }
            pause();
        }
    }

    /**
     * Chooses a button, a tool item or a menu item, as a click does.
     *
     * @param widget to be chosen
     */
    public void click(Widget widget) {
        run(() -> widget.notifyListeners(SWT.Selection, new Event()));
    }

    /**
     * Replaces the text of a field and lets its listeners know, as typing does.
     *
     * @param field to write into
     * @param text its new content
     */
    public void type(Text field, String text) {
        run(() -> {
            field.setFocus();
            field.setText(text);
        });
    }

    /**
     * Presses and releases a key for real. The window must have the focus.
     *
     * @param modifiers such as {@link SWT#MOD1}, several of them together, or {@link SWT#NONE}
     * @param key a character, or a key code such as {@link SWT#F2}
     */
    public void press(int modifiers, int key) {
        List<Integer> keys = Stream.concat(
                        Stream.of(SWT.MOD1, SWT.MOD2, SWT.MOD3).filter(modifier -> (modifiers & modifier) != 0),
                        Stream.of(key))
                .toList();
        keys.forEach(code -> post(SWT.KeyDown, code));
        keys.reversed().forEach(code -> post(SWT.KeyUp, code));
    }

    private void post(int type, int code) {
        run(() -> {
            var event = new Event();
            event.type = type;
            // keys that write nothing, such as escape and tab, are looked up by their code
            if ((code & (SWT.KEYCODE_BIT | SWT.MODIFIER_MASK)) == 0 && code >= ' ') {
                event.character = (char) code;
            } else {
                event.keyCode = code;
            }
            if (!display.post(event)) {
                throw new IllegalStateException("The display refused the key " + code);
            }
        });
    }

    private String names() {
        return all(Widget.class, widget -> widget.getData(ID) != null).stream()
                .map(widget -> ask(() -> String.valueOf(widget.getData(ID))))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", e);
        }
    }
}
