package org.winnable.workspace.internal.rules;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.winnable.core.plugin.PluginChoice;
import org.winnable.core.plugin.PluginNeed;
import org.winnable.core.text.Texts;
import org.winnable.yaml.YamlElement;
import org.winnable.yaml.YamlMapping;

/** The block {@code plugins} of {@code workspace.yaml}. */
public final class PluginChoiceReader {

    private static final Texts TEXTS = Texts.of(PluginChoiceReader.class);
    private static final Map<String, Boolean> ANSWERS = Map.of("true", true, "false", false);
    private static final String ID = "[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*";

    private PluginChoiceReader() {}

    /** Reads the block; what is wrong with it is in the document afterwards. */
    public static PluginChoice read(YamlMapping root) {
        Optional<YamlMapping> block = root.get("plugins").flatMap(YamlElement::mapping);
        if (block.isEmpty()) {
            return PluginChoice.ANY;
        }
        YamlMapping plugins = block.get();
        List<PluginNeed> needed = plugins.list("needed").stream()
                .map(PluginChoiceReader::need)
                .flatMap(Optional::stream)
                .toList();
        boolean onlyNamed = plugins.get("onlyNamed")
                .flatMap(element -> element.choice(ANSWERS))
                .orElse(false);
        List<String> off = plugins.list("off").stream()
                .map(PluginChoiceReader::id)
                .flatMap(Optional::stream)
                .toList();
        plugins.end();
        return new PluginChoice(needed, onlyNamed, Set.copyOf(off));
    }

    /** An identifier alone, or with what else is said of it. */
    private static Optional<PluginNeed> need(YamlElement element) {
        if (!element.isMapping()) {
            return id(element).map(id -> new PluginNeed(id, PluginNeed.ANY_VERSION, Optional.empty()));
        }
        YamlMapping need = element.mapping().orElseThrow();
        Optional<String> id = need.require("id").flatMap(PluginChoiceReader::id);
        Optional<YamlElement> versions = need.get("versions");
        Optional<String> range = versions.flatMap(PluginChoiceReader::range);
        Optional<String> site = need.get("site").flatMap(PluginChoiceReader::site);
        need.end();
        boolean sound = id.isPresent() && (versions.isEmpty() || range.isPresent());
        return sound
                ? Optional.of(new PluginNeed(id.get(), range.orElse(PluginNeed.ANY_VERSION), site))
                : Optional.empty();
    }

    private static Optional<String> id(YamlElement element) {
        return taken(element, element.text().filter(text -> text.matches(ID)), "id");
    }

    private static Optional<String> range(YamlElement element) {
        return taken(element, element.text().filter(PluginNeed::isRange), "versions");
    }

    private static Optional<String> site(YamlElement element) {
        return taken(element, element.text().filter(PluginChoiceReader::isAddress), "site");
    }

    private static Optional<String> taken(YamlElement element, Optional<String> value, String key) {
        if (value.isEmpty() && element.isScalar()) {
            element.problem(TEXTS.get(key, element.text().orElse("")));
        }
        return value;
    }

    private static boolean isAddress(String text) {
        try {
            String scheme = new URI(text).getScheme();
            return scheme != null && scheme.matches("https?|file");
        } catch (URISyntaxException e) {
            // that it is none is the answer
            return false;
        }
    }
}
