package org.winnable.architecture.api;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles Java as an author of plug-ins would. */
final class Snippets {

    private Snippets() {}

    /**
     * Compiles files.
     *
     * @param target where the classes go
     * @param path where they find others, the first one wins
     */
    static void compile(Path target, List<Path> path, List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        String places = Stream.concat(path.stream(), Stream.of(System.getProperty("java.class.path")))
                .map(Object::toString)
                .collect(Collectors.joining(java.io.File.pathSeparator));
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            Files.createDirectories(target);
            List<String> options =
                    List.of("--release", "21", "-proc:none", "-d", target.toString(), "-classpath", places);
            boolean compiled = compiler.getTask(
                            said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            assertTrue(compiled, said::toString);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
