package org.winnable.workspace.internal.rules;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.winnable.core.lead.ContactField;
import org.winnable.core.text.Texts;
import org.winnable.workspace.internal.rules.SurvivorPolicy.Kind;
import org.winnable.yaml.YamlElement;
import org.winnable.yaml.YamlMapping;

/**
 * Which of several records' values survive, as {@code workspace.yaml} declares it.
 *
 * @param policies of the fields for which not the newest value wins
 */
public record SurvivorRules(Map<ContactField, SurvivorPolicy> policies) {

    /** The newest value of every field wins. */
    public static final SurvivorRules NONE = new SurvivorRules(Map.of());

    private static final Texts TEXTS = Texts.of(SurvivorRules.class);
    private static final String KEY = "survivorship";

    /** The policies that stand for themselves. */
    private static final Map<String, SurvivorPolicy> PLAIN = Map.of(
            Kind.NEWEST.key(),
            SurvivorPolicy.NEWEST,
            Kind.MOST_COMPLETE.key(),
            new SurvivorPolicy(Kind.MOST_COMPLETE, List.of()));

    /** Copies the map. */
    public SurvivorRules {
        policies = Map.copyOf(policies);
    }

    /** The policy of a field. */
    public SurvivorPolicy of(ContactField field) {
        return policies.getOrDefault(field, SurvivorPolicy.NEWEST);
    }

    /** Reads the block {@code survivorship} of a file; what is wrong with it is in the document afterwards. */
    public static SurvivorRules read(YamlMapping root) {
        Optional<YamlMapping> block = root.get(KEY).flatMap(YamlElement::mapping);
        if (block.isEmpty()) {
            return NONE;
        }
        YamlMapping fields = block.get();
        Map<String, ContactField> known = new LinkedHashMap<>(Vocabulary.FIELDS);
        // who once opted out stays so, whoever says otherwise
        known.remove(ContactField.OPT_OUT.key());
        Map<ContactField, SurvivorPolicy> policies = new EnumMap<>(ContactField.class);
        for (ContactField field : known.values()) {
            fields.get(field.key()).flatMap(SurvivorRules::policy).ifPresent(policy -> policies.put(field, policy));
        }
        fields.end();
        return new SurvivorRules(policies);
    }

    private static Optional<SurvivorPolicy> policy(YamlElement element) {
        if (!element.isMapping()) {
            return element.choice(PLAIN);
        }
        return element.mapping().flatMap(mapping -> {
            List<String> sources = mapping.texts(Kind.SOURCE_RANK.key());
            mapping.end();
            if (sources.isEmpty()) {
                element.problem(TEXTS.get("survivorship.sources"));
                return Optional.empty();
            }
            return Optional.of(new SurvivorPolicy(Kind.SOURCE_RANK, sources));
        });
    }
}
