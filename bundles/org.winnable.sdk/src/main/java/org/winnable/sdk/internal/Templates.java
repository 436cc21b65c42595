package org.winnable.sdk.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Texts with {@code @names@} in them that are filled in. They end in .txt, so that nothing takes them for what they are to become.
 *
 * @param folders where a template is looked for, one after the other
 * @param values what stands for each name
 */
public record Templates(List<String> folders, Map<String, String> values) {

    private static final Pattern NAME = Pattern.compile("@([a-z]+)@");

    /** Copies the collections. */
    public Templates {
        folders = List.copyOf(folders);
        values = Map.copyOf(values);
    }

    /** The text of the file at a place that still has names in it. */
    public String text(String place) throws IOException {
        return filled(template(place));
    }

    /** Whether a class, or its test, imports a type of a simple name. */
    public boolean imports(String type) {
        try {
            String end = "." + type + ";";
            return template("@type@.java").contains(end)
                    || template("@type@Test.java").contains(end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String template(String place) throws IOException {
        String file = place.substring(place.lastIndexOf('/') + 1).replace("@type@", "Type");
        String name = (file.startsWith(".") ? file.substring(1) : file) + ".txt";
        for (String folder : folders) {
            try (@Nullable
                    InputStream stream = Templates.class.getResourceAsStream("templates/" + folder + "/" + name)) {
                if (stream != null) {
                    return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalStateException("no template " + name + " in " + folders);
    }

    /** A text with every name replaced. */
    public String filled(String text) {
        return NAME.matcher(text).replaceAll(match -> {
            String value = values.get(match.group(1));
            if (value == null) {
                throw new IllegalStateException(match.group() + " stands for nothing");
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
