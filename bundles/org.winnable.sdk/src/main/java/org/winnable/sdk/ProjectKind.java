package org.winnable.sdk;

import java.util.List;
import java.util.stream.Stream;
import org.winnable.core.text.Texts;

/** What a new project contributes. */
public enum ProjectKind {
    /** A scoring strategy. */
    STRATEGY("strategy", Files.JAVA),
    /** A reader of one kind of files. */
    SOURCE("source", Files.JAVA),
    /** A mapping of assets to the content plan. */
    CONTENT_MAPPING("content-mapping", Files.JAVA),
    /** A section of the persona editor. */
    PERSONA_EDITOR("persona-editor", Files.JAVA),
    /** Rules, branding and words of a kind of client; no Java. */
    CLIENT_PACK("client-pack", Files.PACK);

    private final String key;
    private final List<String> files;

    ProjectKind(String key, List<String> files) {
        this.key = key;
        this.files = files;
    }

    /** The name on the command line. */
    public String key() {
        return key;
    }

    /** For people. */
    public String label() {
        return Texts.of(ProjectKind.class).get("kind." + key);
    }

    /** The places of a project's files, with {@code @path@} and {@code @type@} in them. */
    List<String> files() {
        return files;
    }

    /** Whether its project holds Java. */
    boolean isJava() {
        return files.equals(Files.JAVA);
    }

    /** What projects are made of. */
    private static final class Files {

        private static final List<String> ALL = List.of(
                "pom.xml",
                "README.md",
                ".gitignore",
                "src/main/resources/plugin.xml",
                "src/main/resources/OSGI-INF/l10n/bundle.properties");

        static final List<String> JAVA = with(
                "src/main/resources/@path@/messages.properties",
                "src/main/java/@path@/package-info.java",
                "src/main/java/@path@/@type@.java",
                "src/test/java/@path@/@type@Test.java");

        static final List<String> PACK = with(
                "src/main/resources/pack/pack.yaml",
                "src/main/resources/pack/branding.yaml",
                "src/main/resources/pack/glossary.yaml",
                "src/main/resources/pack/personas/first-buyer.yaml");

        private static List<String> with(String... more) {
            return Stream.concat(ALL.stream(), Stream.of(more)).toList();
        }
    }
}
