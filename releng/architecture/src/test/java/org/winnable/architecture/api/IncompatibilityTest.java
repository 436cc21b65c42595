package org.winnable.architecture.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.winnable.architecture.api.Incompatibility.Rule;

/** What breaks a plug-in that is compiled already, and what does not: shown on small pieces of Java. */
class IncompatibilityTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "interface T { void a(); void b(); }        | interface T { void a(); }                        | b()         | GONE",
                "interface T { void a(int x); }             | interface T { void a(long x); }                  | a(int)      | GONE",
                "interface T { int a(); }                   | interface T { long a(); }                        | a()         | RETYPED",
                "final class T { public int a; }            | final class T { public long a; }                 | a           | RETYPED",
                "record T(int a) { }                        | record T(int a, int b) { }                       | <init>(int) | GONE",
                "record T(int a) { }                        | final class T { public int a() { return 1; } }   | <init>(int) | GONE",
                "enum T { A, B }                            | enum T { A }                                     | B           | GONE",
                "class T { public void a() { } }            | class T { public static void a() { } }           | a()         | RESTRICTED",
                "class T { public void a() { } }            | class T { protected void a() { } }               | a()         | RESTRICTED",
                "class T { public void a() { } }            | class T { public final void a() { } }            | a()         | RESTRICTED",
                "class T { public T() { } }                 | final class T { public T() { } }                 | final       | RESTRICTED",
                "class T { public T() { } }                 | abstract class T { public T() { } }              | abstract    | RESTRICTED",
                "interface T { void a(); }                  | interface T { void a(); void b(); }              | b()         | UNIMPLEMENTED",
                "interface T { default void a() { } }       | interface T { default void a() { } void b(); }   | b()         | UNIMPLEMENTED",
                "interface T { default void a() { } }       | interface T { void a(); }                        | a()         | RESTRICTED",
                "abstract class T { public T() { } }        | abstract class T { public T() { } protected abstract void a(); } | a() | UNIMPLEMENTED",
                "class T extends Exception { }              | class T { }                                      | java.lang.Exception | GONE",
            })
    void thisBreaksThem(String older, String newer, String member, Rule rule) throws IOException {
        List<Incompatibility> found = compare(older, newer);
        assertTrue(
                found.stream().anyMatch(each -> each.member().equals(member) && each.rule() == rule),
                () -> "Found " + found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "interface T { void a(); }            | interface T { void a(); default void b() { } }",
                "interface T { void a(); }            | interface T { void a(); static void b() { } }",
                "interface T { int a(); }             | interface T { int a(); int B = 1; interface Nested { void c(); } }",
                "record T(int a) { }                  | record T(int a) { public int twice() { return 2 * a; } }",
                "record T(int a) { }                  | record T(int a, int b) { public T(int a) { this(a, 0); } }",
                "enum T { A }                         | enum T { A, B }",
                "class T { protected void a() { } }   | class T { public void a() { } }",
                "class T { private void a() { } }     | class T { }",
                "class T { T() { } }                  | class T { T() { } public void a() { } }",
                "final class T { public T() { } }     | class T { public T() { } }",
                "class T { public T() { } }           | class T implements Runnable { public T() { } public void run() { } }",
            })
    void thisDoesNot(String older, String newer) throws IOException {
        assertEquals(List.of(), compare(older, newer));
    }

    @Test
    void whatOnlyWeImplementMayGrow() throws IOException {
        String annotation = "@org.osgi.annotation.versioning.ProviderType ";
        assertEquals(
                List.of(),
                Incompatibility.between(
                        api("older", annotation, "interface T { void a(); }"),
                        api("newer", annotation, "interface T { void a(); void b(); }")));
    }

    @Test
    void whatPluginsImplementIsNotTakenFromThemToLetItGrow() throws IOException {
        List<Incompatibility> found = Incompatibility.between(
                api("older", "@org.osgi.annotation.versioning.ConsumerType ", "interface T { void a(); }"),
                api("newer", "@org.osgi.annotation.versioning.ProviderType ", "interface T { void a(); void b(); }"));
        assertEquals(
                List.of(
                        new Incompatibility("org.example.api.T", "b()", Rule.UNIMPLEMENTED),
                        new Incompatibility("org.example.api.T", "", Rule.REASSIGNED)),
                found);
    }

    @Test
    void aTypeThatIsGoneIsNamedAndANewOneIsFine() throws IOException {
        Api older = api("older", "", "interface T { }");
        Api newer = api("newer", "", "interface U { void a(); }");
        List<Incompatibility> found = Incompatibility.between(older, newer);
        assertEquals(
                "[org.example.api.T is gone; keep it, @Deprecated if need be (a record keeps the constructor that it had)]",
                found.toString());
    }

    @Test
    void aTypeForOurOwnBundlesMayGo() throws IOException {
        Path classes = compiled("older", "", "interface T { }");
        Api api = Api.of(
                classes, Map.of("org.example.api", "1.0.0"), new HostTypes(java.util.Set.of("org.example.api.T")));
        assertEquals(0, api.types().count());
    }

    private List<Incompatibility> compare(String older, String newer) throws IOException {
        return Incompatibility.between(api("older", "", older), api("newer", "", newer));
    }

    /** As it is read back from its text: that is how a baseline comes. */
    private Api api(String name, String annotation, String java) throws IOException {
        Path classes = compiled(name, annotation, java);
        Api api = Api.of(classes, Map.of("org.example.api", "1.0.0"), HostTypes.NONE);
        Api read = ApiText.read(ApiText.write(api));
        assertEquals(ApiText.write(api), ApiText.write(read));
        return name.equals("older") ? read : api;
    }

    private Path compiled(String name, String annotation, String java) throws IOException {
        Path sources = Files.createDirectories(folder.resolve(name));
        String type = java.contains(" U ") ? "U" : "T";
        Path file = sources.resolve(type + ".java");
        Files.writeString(file, "package org.example.api; " + annotation + "public " + java);
        Path classes = sources.resolve("classes");
        Snippets.compile(classes, List.of(), List.of(file));
        return classes;
    }
}
