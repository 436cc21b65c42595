package org.example.webevents;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A JSON object as a flat map: {@code {"page": {"title": "Pricing"}}} has the value Pricing at {@code page.title}. */
final class FlatJson {

    private static final JsonFactory JSON = new JsonFactory();

    private FlatJson() {}

    /**
     * Reads a line.
     *
     * @return words and numbers by their path, without lists and nulls; empty if the line is no JSON object
     */
    static Optional<Map<String, String>> read(String line) {
        if (!line.startsWith("{")) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        Deque<String> path = new ArrayDeque<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            parser.nextToken();
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case PROPERTY_NAME -> path.addLast(parser.currentName());
                    case START_ARRAY -> {
                        parser.skipChildren();
                        path.pollLast();
                    }
                    case START_OBJECT -> {} // its members follow, below its name
                    case END_OBJECT, VALUE_NULL -> path.pollLast();
                    default -> {
                        values.put(String.join(".", path), parser.getString());
                        path.pollLast();
                    }
                }
            }
            return Optional.of(values);
        } catch (JacksonException e) {
            // what is wrong with it may hold the person's data; that it is wrong is told with its line
            return Optional.empty();
        }
    }
}
