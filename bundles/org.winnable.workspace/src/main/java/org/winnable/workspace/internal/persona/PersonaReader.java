package org.winnable.workspace.internal.persona;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.winnable.core.persona.MatchingRule;
import org.winnable.core.persona.Persona;
import org.winnable.core.persona.PersonaContent;
import org.winnable.core.persona.PersonaKeys;
import org.winnable.core.persona.Profile;
import org.winnable.workspace.internal.persona.ProfileReader.Aims;
import org.winnable.yaml.YamlDocument;
import org.winnable.yaml.YamlElement;
import org.winnable.yaml.YamlMapping;

/**
 * Reads a persona. What stands under keys of sections that are not shipped is kept as it is: only its plug-in, which may be missing,
 * knows it. A key that is nearly a shipped one is taken for a slip.
 */
public final class PersonaReader {

    private final YamlMapping root;
    private final Map<String, Map<String, Object>> sections = new LinkedHashMap<>();

    private PersonaReader(YamlMapping root) {
        this.root = root;
    }

    /**
     * The persona that a document describes; of use only if the document is sound afterwards.
     *
     * @param key of the persona
     */
    public static Persona read(YamlDocument document, String key) {
        return new PersonaReader(document.root()).persona(key);
    }

    private Persona persona(String key) {
        String name = root.require(PersonaKeys.NAME)
                .flatMap(YamlElement::text)
                .filter(text -> !text.isBlank())
                .orElse(key);
        boolean archived = root.get(PersonaKeys.ARCHIVED)
                .flatMap(element -> element.choice(Map.of("true", true, "false", false)))
                .orElse(false);
        Profile profile = profile();
        List<MatchingRule> matching = section(PersonaKeys.MATCHING, List.<MatchingRule>of(), MatchingReader::read);
        root.keys().stream()
                .filter(other -> PersonaKeys.near(other).isEmpty())
                .forEach(other -> section(other, true, values -> true));
        root.end();
        return new Persona(key, content(name, archived), profile, matching);
    }

    /** The sections in the order of the text. */
    private PersonaContent content(String name, boolean archived) {
        Map<String, Map<String, Object>> ordered = new LinkedHashMap<>();
        root.keys().stream().filter(sections::containsKey).forEach(key -> ordered.put(key, sections.get(key)));
        try {
            return new PersonaContent(name, archived, ordered);
        } catch (IllegalArgumentException e) {
            root.problem(String.valueOf(e.getMessage()));
            return PersonaContent.named(name);
        }
    }

    private Profile profile() {
        Aims aims = section(PersonaKeys.GOALS, Aims.NONE, ProfileReader::aims);
        return new Profile(
                section(PersonaKeys.IDENTITY, Profile.Identity.EMPTY, ProfileReader::identity),
                aims.goals(),
                aims.problems(),
                section(PersonaKeys.BUYING, Profile.Buying.EMPTY, ProfileReader::buying),
                section(PersonaKeys.OBJECTIONS, List.<Profile.Objection>of(), ProfileReader::objections),
                section(PersonaKeys.CHANNELS, List.<String>of(), ProfileReader::channels),
                section(PersonaKeys.VOICE, List.<Profile.Quote>of(), ProfileReader::quotes));
    }

    /** Keeps the values of a section as they are, and reads them. */
    private <T> T section(String key, T none, Function<YamlMapping, T> reader) {
        Optional<YamlElement> element = root.get(key);
        Optional<YamlMapping> values = element.flatMap(YamlElement::mapping);
        if (element.isEmpty() || values.isEmpty()) {
            return none;
        }
        sections.put(key, raw(element.get()));
        return reader.apply(values.get());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> raw(YamlElement element) {
        return element.raw().map(value -> (Map<String, Object>) value).orElse(Map.of());
    }
}
