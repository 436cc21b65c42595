package org.winnable.cli.internal.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.winnable.cli.internal.output.Console;
import org.winnable.cli.internal.output.Questions;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.plugins.PluginStore;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Runs commands in this process, in a folder of their own, and reads what they print. */
final class Shell {

    static final Instant TODAY = Instant.parse("2026-06-30T12:00:00Z");

    private final Path folder;
    private final PluginCatalog plugins;
    private final Map<String, String> environment;
    private final Supplier<PluginStore> store;
    private final Questions questions;

    /** What a command left behind. */
    record Result(int code, String out, String err) {

        /** The one document on standard output: maps, lists, texts, numbers, booleans. */
        Object json() {
            List<Object> documents = documents();
            if (documents.size() != 1) {
                throw new AssertionError(documents.size() + " documents: " + out);
            }
            return documents.getFirst();
        }

        @SuppressWarnings("unchecked")
        Map<String, Object> object() {
            return (Map<String, Object>) json();
        }

        @SuppressWarnings("unchecked")
        List<Map<String, Object>> array() {
            return (List<Map<String, Object>>) json();
        }

        /** Every document on standard output. */
        List<Object> documents() {
            return read(out);
        }
    }

    Shell(Path folder, PluginCatalog plugins) {
        this(folder, plugins, Map.of("XDG_DATA_HOME", folder.resolve("data").toString()));
    }

    Shell(Path folder, PluginCatalog plugins, Map<String, String> environment) {
        this(folder, plugins, environment, Shell::noStore, Questions.NOBODY);
    }

    private Shell(
            Path folder,
            PluginCatalog plugins,
            Map<String, String> environment,
            Supplier<PluginStore> store,
            Questions questions) {
        this.folder = folder;
        this.plugins = plugins;
        this.environment = environment;
        this.store = store;
        this.questions = questions;
    }

    /** This shell, where plug-ins are installed into a store. */
    Shell with(PluginStore installed) {
        return new Shell(folder, plugins, environment, () -> installed, questions);
    }

    /** This shell with somebody at the terminal. */
    Shell answering(Questions somebody) {
        return new Shell(folder, plugins, environment, store, somebody);
    }

    /** A shell in a folder with a workspace W that is scored by the test model. */
    static Shell withWorkspace(Path folder, PluginCatalog plugins) throws IOException {
        Shell shell = new Shell(folder, plugins);
        Result made = shell.run("init", "W", "--client", "Acme", "--currency", "EUR", "--zone", "UTC");
        if (made.code() != 0) {
            throw new AssertionError(made);
        }
        try (var model = Objects.requireNonNull(Shell.class.getResourceAsStream("test-model.yaml"))) {
            Files.copy(model, folder.resolve("W/scoring/default.yaml"), StandardCopyOption.REPLACE_EXISTING);
        }
        return shell;
    }

    /** As {@link #withWorkspace}, with plug-ins that work and two people who asked for something. */
    static Shell withTwoPeople(Path folder) throws IOException {
        Shell shell = withWorkspace(folder, TestPlugins.working());
        shell.file(
                "people.txt",
                "Name|Email|Company|Title|Asked",
                "Ada Lovelace|ada@example.com|Engine plc|CFO|2026-01-20",
                "Ben Kowalski|ben@example.com|Engine plc|Intern|2026-01-21");
        shell.run("import", "-w", "W", "people.txt");
        return shell;
    }

    Result run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(stream(out), stream(err), false, folder, environment, questions);
        int code = new CommandRunner(console, () -> plugins, store, Shell::noGuest, InstantSource.fixed(TODAY))
                .run(arguments);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Path file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static List<Object> read(String text) {
        List<Object> documents = new ArrayList<>();
        Deque<Object> open = new ArrayDeque<>();
        Deque<String> names = new ArrayDeque<>();
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                switch (token) {
                    case START_OBJECT -> open.push(new LinkedHashMap<String, Object>());
                    case START_ARRAY -> open.push(new ArrayList<>());
                    case PROPERTY_NAME -> names.push(json.currentName());
                    case END_OBJECT, END_ARRAY -> put(open.pop(), open, names, documents);
                    case VALUE_STRING -> put(json.getString(), open, names, documents);
                    case VALUE_NUMBER_INT -> put(json.getLongValue(), open, names, documents);
                    case VALUE_NUMBER_FLOAT -> put(json.getDoubleValue(), open, names, documents);
                    case VALUE_TRUE, VALUE_FALSE -> put(json.getBooleanValue(), open, names, documents);
                    case VALUE_NULL -> put(null, open, names, documents);
                    default -> throw new AssertionError(token);
                }
            }
        }
        return documents;
    }

    @SuppressWarnings("unchecked")
    private static void put(Object value, Deque<Object> open, Deque<String> names, List<Object> documents) {
        switch (open.peek()) {
            case Map<?, ?> map -> ((Map<String, Object>) map).put(names.pop(), value);
            case List<?> list -> ((List<Object>) list).add(value);
            case null, default -> documents.add(value);
        }
    }

    /** Without OSGi nothing can be brought in. */
    private static void noGuest(Path jar) throws IOException {
        throw new IOException(jar.getFileName() + " cannot come in here");
    }

    private static PluginStore noStore() {
        throw new AssertionError("no command of these tests installs anything");
    }
}
