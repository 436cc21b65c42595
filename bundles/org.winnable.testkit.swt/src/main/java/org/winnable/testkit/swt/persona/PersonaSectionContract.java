package org.winnable.testkit.swt.persona;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.winnable.core.persona.PersonaContent;
import org.winnable.core.persona.PersonaDraft;
import org.winnable.core.persona.PersonaEdit;
import org.winnable.personas.ui.PersonaSection;

/**
 * What every section of the persona editor must keep to, whatever it is about: call {@link #check} from a test of the plug-in. Where
 * there is no display the test is skipped and says so.
 *
 * @param section makes one, as the editor does for each persona
 * @param key that the section owns
 * @param values as it would have set them; at least one field with a text in it somewhere
 */
public record PersonaSectionContract(Supplier<PersonaSection> section, String key, Map<String, Object> values) {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 600;
    private static final String OTHER = "someoneElse";

    /** Copies the map. */
    public PersonaSectionContract {
        values = Map.copyOf(values);
    }

    /** All that holds of every section. */
    public void check() {
        withDisplay(display -> {
            List<Throwable> thrown = new ArrayList<>();
            Consumer<RuntimeException> exceptions = display.getRuntimeExceptionHandler();
            Consumer<Error> errors = display.getErrorHandler();
            display.setRuntimeExceptionHandler(thrown::add);
            display.setErrorHandler(thrown::add);
            try {
                openingAndClosingChangesNothing(display);
                whatIsWrittenReachesTheDraftAndNoOtherSection(display);
                whatChangesElsewhereIsShownAndNotWrittenBack(display);
                valuesOfAnyKindAreBorne(display);
            } finally {
                display.setRuntimeExceptionHandler(exceptions);
                display.setErrorHandler(errors);
            }
            assertEquals(List.of(), thrown, "what listeners of the section threw");
        });
    }

    private void openingAndClosingChangesNothing(Display display) {
        PersonaEdit edit = edit(values);
        PersonaContent before = edit.content();
        in(display, edit, place -> {
            assertTrue(place.getChildren().length > 0, "the section makes widgets");
            assertTrue(
                    fields(place).anyMatch(text -> !text.getText().isBlank()),
                    "the section shows what the draft holds");
        });
        assertEquals(before, edit.content(), "opening and closing changes nothing");
    }

    private void whatIsWrittenReachesTheDraftAndNoOtherSection(Display display) {
        PersonaEdit edit = edit(values);
        PersonaContent before = edit.content();
        in(display, edit, PersonaSectionContract::write);
        assertNotEquals(before.section(key), edit.content().section(key), "what is written reaches the draft");
        assertEquals(before.section(OTHER), edit.content().section(OTHER), "what belongs to others stays");
        PersonaContent written = edit.content();
        in(display, edit, place -> {});
        assertEquals(written, edit.content(), "what was written is there when the persona is opened again");
    }

    private void whatChangesElsewhereIsShownAndNotWrittenBack(Display display) {
        PersonaEdit edit = edit(values);
        PersonaContent before = edit.content();
        in(display, edit, place -> {
            List<String> shown = texts(place);
            write(place);
            edit.change("", content -> before);
            settle(display);
            assertEquals(before, edit.content(), "undo is not written over");
            assertEquals(shown, texts(place), "undo is shown");
            edit.change("", content -> content.withSection(key, Map.of()));
            settle(display);
            assertEquals(Map.of(), edit.content().section(key), "values that are gone do not come back");
        });
    }

    /** Somebody may write anything into a file; the section cannot choose. */
    private void valuesOfAnyKindAreBorne(Display display) {
        for (Object strange :
                List.of("text", 12, true, List.of(1, "two", List.of()), Map.of("deep", Map.of("er", 1)))) {
            Map<String, Object> other = new HashMap<>();
            values.keySet().forEach(field -> other.put(field, strange));
            other.put("ofALaterVersion", strange);
            PersonaEdit edit = edit(other);
            PersonaContent before = edit.content();
            in(display, edit, place -> {});
            assertEquals(before, edit.content(), "opening does not take away what the section cannot show");
        }
    }

    private PersonaEdit edit(Map<String, Object> own) {
        return new PersonaEdit(
                "persona",
                PersonaContent.named("Persona")
                        .withSection(key, new LinkedHashMap<>(own))
                        .withSection(OTHER, Map.of("kept", "to the letter")));
    }

    /** Opens the section, does something with its widgets, and closes it as the editor does. */
    private void in(Display display, PersonaEdit edit, Consumer<Composite> work) {
        Shell shell = new Shell(display);
        try {
            shell.setLayout(new FillLayout());
            Composite place = new Composite(shell, SWT.NONE);
            PersonaDraft draft = edit.draft(key);
            section.get().create(place, draft);
            shell.setSize(WIDTH, HEIGHT);
            shell.open();
            settle(display);
            work.accept(place);
            edit.release(draft);
            place.dispose();
            assertFalse(shell.isDisposed(), "a section does not close what is not its own");
        } finally {
            shell.dispose();
            settle(display);
        }
    }

    private static void write(Composite place) {
        fields(place).filter(Text::getEditable).forEach(text -> text.setText(text.getText() + " more"));
        all(place)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> (button.getStyle() & SWT.CHECK) != 0)
                .forEach(button -> {
                    button.setSelection(!button.getSelection());
                    button.notifyListeners(SWT.Selection, new Event());
                });
        settle(place.getDisplay());
    }

    private static List<String> texts(Composite place) {
        return fields(place).map(Text::getText).toList();
    }

    private static Stream<Text> fields(Composite place) {
        return all(place).filter(Text.class::isInstance).map(Text.class::cast).toList().stream();
    }

    private static Stream<Control> all(Composite place) {
        return Arrays.stream(place.getChildren())
                .flatMap(child -> child instanceof Composite inner
                        ? Stream.concat(Stream.of(child), all(inner))
                        : Stream.of(child));
    }

    private static void settle(Display display) {
        while (display.readAndDispatch()) {
            // until nothing is under way any more
        }
    }

    /** On the thread of the display, whichever that is. */
    private static void withDisplay(Consumer<Display> work) {
        Display display;
        try {
            display = Display.getDefault();
        } catch (SWTError | UnsatisfiedLinkError e) {
            abort("There is no display here: " + e.getMessage());
            return;
        }
        List<Throwable> failed = new ArrayList<>();
        display.syncExec(() -> {
            try {
                work.accept(display);
            } catch (RuntimeException | AssertionError e) {
                failed.add(e);
            }
        });
        failed.forEach(cause -> {
            switch (cause) {
                case Error error -> throw error;
                case RuntimeException exception -> throw exception;
                default -> throw new IllegalStateException(cause);
            }
        });
    }
}
