package org.winnable.cli.internal.command;

import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.JsonOutput;
import org.winnable.core.text.Texts;

/** Tells by what something that was said by hand can be undone. */
final class Said {

    private Said() {}

    /**
     * Prints one line, or an object with {@code importId}.
     *
     * @param key of the sentence, which takes the number
     */
    static void tell(Console console, boolean json, long importId, String key) {
        if (json) {
            JsonOutput.document(
                    console.out(),
                    out -> out.writeStartObject()
                            .writeNumberProperty("importId", importId)
                            .writeEndObject());
        } else {
            console.out().println(Texts.of(Said.class).get(key, importId));
        }
    }
}
