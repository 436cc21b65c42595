package org.winnable.workspace.internal.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.winnable.core.rules.Agreement;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.rules.ScoringModel;
import org.winnable.yaml.YamlDocument;

/** The files of written rules, their default texts, and what they say. */
public final class RuleFiles {

    /** What marketing and sales agreed on. */
    public static final String AGREEMENT = "agreement.yaml";

    /** The stages. */
    public static final String LIFECYCLE = "lifecycle.yaml";

    /** The model of a new workspace. */
    public static final String DEFAULT_MODEL = "default";

    private RuleFiles() {}

    /** The place of a scoring model's file within the workspace. */
    public static String model(String id) {
        return "scoring/" + id + ".yaml";
    }

    /** The default texts, with a lifecycle that ships, by their place in the workspace. */
    public static Map<String, String> defaults(String lifecycle) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(AGREEMENT, text(RuleFiles.class, AGREEMENT));
        texts.put(LIFECYCLE, lifecycle(lifecycle));
        texts.put(model(DEFAULT_MODEL), text(RuleFiles.class, DEFAULT_MODEL + ".yaml"));
        return texts;
    }

    /** The text of a lifecycle that ships. */
    public static String lifecycle(String name) {
        return text(RuleFiles.class, "lifecycles/" + name + ".yaml");
    }

    /** The text of a file that lies beside a class. */
    public static String text(Class<?> anchor, String name) {
        try (InputStream stream = Objects.requireNonNull(anchor.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The agreement; of use only if the document is sound. */
    public static Agreement agreement(YamlDocument document) {
        return AgreementReader.read(document);
    }

    /** The lifecycle; there if the document is sound. */
    public static Optional<Lifecycle> lifecycle(YamlDocument document) {
        return LifecycleReader.read(document);
    }

    /**
     * The scoring model; of use only if the document is sound.
     *
     * @param states what its strategies may have learnt
     */
    public static ScoringModel model(YamlDocument document, String id, TrainedLookup states) {
        return ScoringReader.read(document, id, states);
    }
}
