package org.winnable.sources.tabular.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnable.core.source.RecordBatch;
import org.winnable.core.source.SourceSettings;

class CsvEdgeTest {

    private static final Pattern OBJECT = Pattern.compile("\\{((?:[^\"{}]|\"(?:\\\\.|[^\"\\\\])*\")*)\\}");
    private static final Pattern MEMBER =
            Pattern.compile("\"((?:\\\\.|[^\"\\\\])*)\"\\s*:\\s*\"((?:\\\\.|[^\"\\\\])*)\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comma_in_quotes",
                "empty",
                "empty_crlf",
                "escaped_quotes",
                "json",
                "newlines",
                "newlines_crlf",
                "quotes_and_newlines",
                "simple",
                "simple_crlf",
                "utf8"
            })
    void theValuesAreTheExpectedOnes(String name) throws Exception {
        Path folder = SharedData.at("csv-edge");
        byte[] bytes = Files.readAllBytes(folder.resolve(name + ".csv"));

        Reading reading = Reading.of(bytes, SourceSettings.AUTOMATIC);

        List<Map<String, String>> actual = new ArrayList<>();
        for (RecordBatch.Row row : reading.rows()) {
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < reading.layout().labels().size(); i++) {
                values.put(reading.layout().labels().get(i), row.value(i));
            }
            actual.add(values);
        }
        assertEquals(expected(Files.readString(folder.resolve("expected").resolve(name + ".json"))), actual);
    }

    private static List<Map<String, String>> expected(String json) {
        List<Map<String, String>> objects = new ArrayList<>();
        Matcher object = OBJECT.matcher(json);
        while (object.find()) {
            Map<String, String> values = new LinkedHashMap<>();
            Matcher member = MEMBER.matcher(object.group(1));
            while (member.find()) {
                values.put(unescape(member.group(1)), unescape(member.group(2)));
            }
            objects.add(values);
        }
        return objects;
    }

    private static String unescape(String text) {
        return text.replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\\"", "\"")
                .replace("\\\\", "\\");
    }
}
