package org.winnable.imports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
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
import org.winnable.core.source.ImportRun;
import org.winnable.core.source.Input;
import org.winnable.core.source.LeadSource;
import org.winnable.core.source.RecordBatch;
import org.winnable.core.source.SourceSettings;
import org.winnable.core.work.Progress;
import org.winnable.testkit.SharedData;

class CsvEdgeTest {

    private static final Pattern OBJECT = Pattern.compile("\\{((?:[^\"{}]|\"(?:\\\\.|[^\"\\\\])*\")*)\\}");
    private static final Pattern MEMBER =
            Pattern.compile("\"((?:\\\\.|[^\"\\\\])*)\"\\s*:\\s*\"((?:\\\\.|[^\"\\\\])*)\"");

    private record FileInput(Path path) implements Input {

        @Override
        public String name() {
            return path.toString();
        }

        @Override
        public long size() {
            return path.toFile().length();
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }

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
        LeadSource source = Plugins.catalog().leadSources().stream()
                .filter(s -> s.id().id().equals("org.winnable.sources.tabular.delimited"))
                .findFirst()
                .flatMap(s -> s.instance().value())
                .orElseThrow();

        List<Map<String, String>> actual = read(source, folder.resolve(name + ".csv"));

        String expected = Files.readString(folder.resolve("expected").resolve(name + ".json"));
        assertEquals(objects(expected), actual);
    }

    private static List<Map<String, String>> read(LeadSource source, Path file) throws Exception {
        List<Map<String, String>> rows = new ArrayList<>();
        try (ImportRun run = source.open(new FileInput(file), SourceSettings.AUTOMATIC)) {
            RecordBatch batch = new RecordBatch();
            run.next(batch, issue -> assertEquals(0, issue.line(), issue.message()), Progress.NONE);
            List<String> labels = run.layout().labels();
            for (RecordBatch.Row row : batch.rows()) {
                Map<String, String> values = new LinkedHashMap<>();
                for (int i = 0; i < labels.size(); i++) {
                    values.put(labels.get(i), row.value(i));
                }
                rows.add(values);
            }
        }
        return rows;
    }

    private static List<Map<String, String>> objects(String json) {
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
