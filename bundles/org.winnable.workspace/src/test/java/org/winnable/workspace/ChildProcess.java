package org.winnable.workspace;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.Interaction;
import org.winnable.core.lead.InteractionType;

/** Another Java process that uses a workspace, and the {@code main} that runs in it. */
final class ChildProcess implements AutoCloseable {

    /** Rows of each import that the child makes. */
    static final int ROWS = 3000;

    private final Process process;
    private final BufferedReader output;

    private ChildProcess(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static ChildProcess start(String task, Path folder) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // the child finds the store's native library as this process does
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--enable-native-access") || argument.startsWith("-D"))
                .forEach(command::add);
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ChildProcess.class.getName(),
                task,
                folder.toString()));
        return new ChildProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** The next line that the child prints. */
    String line() throws IOException {
        return output.readLine();
    }

    long pid() {
        return process.pid();
    }

    /** Ends the child as the operating system does when memory runs out: at once and without asking. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        output.close();
    }

    /** Opens a workspace and holds it, leaves an import half done, or makes one import after another. */
    public static void main(String[] arguments) throws WorkspaceException, InterruptedException {
        Workspace workspace = Workspace.open(Path.of(arguments[1]));
        switch (arguments[0]) {
            case "hold" -> System.out.println("open");
            case "half" -> {
                ImportTransaction half = workspace.facts().beginImport(Folders.origin("half", "2025-02-01T00:00:00Z"));
                fill(half, "half");
                System.out.println("added");
            }
            case "many" -> {
                for (int i = 0; ; i++) {
                    try (ImportTransaction next =
                            workspace.facts().beginImport(Folders.origin("many" + i, "2025-02-01T00:00:00Z"))) {
                        fill(next, "many" + i + "-");
                        next.commit(new ImportCounts(ROWS, ROWS, 0, 0, 0));
                    }
                    System.out.println(i);
                }
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        Thread.sleep(60_000);
    }

    private static void fill(ImportTransaction target, String prefix) throws WorkspaceException {
        for (int row = 0; row < ROWS; row++) {
            target.add(new PersonRow(
                    row + 2L,
                    Optional.empty(),
                    Map.of(ContactField.EMAIL, prefix + row + "@example.org"),
                    Map.of("Column", "value " + row),
                    List.of(new Interaction(
                            InteractionType.PAGE_VISIT,
                            Instant.parse("2025-01-01T00:00:00Z"),
                            Optional.empty(),
                            Optional.empty()))));
        }
    }
}
