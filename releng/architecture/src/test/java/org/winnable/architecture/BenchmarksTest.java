package org.winnable.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Benchmarks are compiled by the command that runs them; this tells earlier when they no longer fit the code that they measure. */
class BenchmarksTest {

    private static final Path FOLDER = Tree.ROOT.resolve("releng/benchmarks");

    @TempDir
    private Path classes;

    @Test
    void everyBenchmarkCompiles() throws IOException {
        List<Path> sources = Tree.atLeast(5, "benchmarks", Tree.files(FOLDER, ".java"));
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        boolean compiled;
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, Locale.ROOT, null)) {
            List<String> options =
                    List.of("--release", "21", "-proc:none", "-d", classes.toString(), "-classpath", classPath());
            compiled = compiler.getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        assertTrue(
                compiled,
                () -> found.getDiagnostics().stream()
                        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                        .map(Object::toString)
                        .collect(Collectors.joining("\n")));
    }

    /** Our classes as the modules before this one have compiled them, and the libraries that bundles of ours bring along. */
    private static String classPath() {
        List<Bundle> bundles = Tree.bundles();
        Stream<Path> ours = bundles.stream().filter(Bundle::hasCode).map(Bundle::classes);
        Stream<Path> libraries = bundles.stream()
                .map(bundle -> Tree.files(bundle.folder().resolve("lib"), ".jar"))
                .flatMap(List::stream);
        return Stream.concat(ours, libraries).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
