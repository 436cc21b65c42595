package org.winnable.workspace.internal.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.winnable.core.lead.Seniority;
import org.winnable.core.rules.Agreement;
import org.winnable.core.rules.Agreement.Activity;
import org.winnable.core.rules.Agreement.Signature;
import org.winnable.core.rules.Agreement.Signature.Side;
import org.winnable.core.rules.IdealCustomer;
import org.winnable.core.text.Texts;
import org.winnable.yaml.YamlDocument;
import org.winnable.yaml.YamlElement;
import org.winnable.yaml.YamlMapping;

/**
 * Reads {@code agreement.yaml}. What is wrong becomes a problem of the document, and something harmless stands in its place,
 * so that reading goes on to find the rest.
 */
final class AgreementReader {

    private static final Texts TEXTS = Texts.of(AgreementReader.class);

    private static final int MANY = 1_000_000;
    private static final int LONGEST_MONTHS = 120;

    private AgreementReader() {}

    static Agreement read(YamlDocument document) {
        YamlMapping root = document.root();
        Agreement agreement = new Agreement(
                root.require("version").flatMap(e -> e.integer(1, MANY)).orElse(1),
                ideal(root),
                root.texts("problems"),
                words(root, "minimumInformation", e -> e.choice(Vocabulary.FIELDS)),
                root.require("opportunitiesPerMonth")
                        .flatMap(e -> e.integer(0, MANY))
                        .orElse(0),
                root.require("marketingShare").flatMap(e -> e.decimal(0, 1)).orElse(0.0),
                activity(root),
                root.mappings("signatures").stream()
                        .map(AgreementReader::signature)
                        .flatMap(Optional::stream)
                        .toList());
        root.end();
        return agreement;
    }

    private static IdealCustomer ideal(YamlMapping root) {
        Optional<YamlMapping> mapping = root.require("idealCustomer").flatMap(YamlElement::mapping);
        if (mapping.isEmpty()) {
            return new IdealCustomer(
                    Seniority.ENTRY,
                    Seniority.ENTRY,
                    Seniority.ENTRY,
                    Set.of(),
                    Set.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }
        YamlMapping ideal = mapping.get();
        IdealCustomer customer = new IdealCustomer(
                seniority(ideal, "minimumSeniority"),
                seniority(ideal, "decidesFrom"),
                seniority(ideal, "influencesFrom"),
                Set.copyOf(ideal.texts("functions")),
                words(ideal, "buyingRoles", e -> e.choice(Vocabulary.BUYING_ROLES)),
                AttributeRules.read(ideal, "required"),
                AttributeRules.read(ideal, "out"),
                AttributeRules.read(ideal, "in"));
        ideal.end();
        if (customer.influencesFrom().isAtLeast(customer.decidesFrom())
                && customer.influencesFrom() != customer.decidesFrom()) {
            ideal.get("influencesFrom").ifPresent(e -> e.problem(TEXTS.get("agreement.influence")));
        }
        return customer;
    }

    private static Activity activity(YamlMapping root) {
        Optional<YamlMapping> mapping = root.require("activity").flatMap(YamlElement::mapping);
        if (mapping.isEmpty()) {
            return new Activity(Set.of(), 1);
        }
        YamlMapping activity = mapping.get();
        activity.require("qualifying");
        Activity read = new Activity(
                words(activity, "qualifying", Vocabulary::interaction),
                activity.require("withinMonths")
                        .flatMap(e -> e.integer(1, LONGEST_MONTHS))
                        .orElse(1));
        activity.end();
        return read;
    }

    private static Optional<Signature> signature(YamlMapping mapping) {
        Optional<Side> side = mapping.require("side").flatMap(e -> e.choice(Vocabulary.SIDES));
        Optional<String> name = mapping.require("name").flatMap(YamlElement::text);
        Optional<LocalDate> on = mapping.require("on").flatMap(Vocabulary::date);
        mapping.end();
        return side.flatMap(s -> name.flatMap(n -> on.map(o -> new Signature(s, n, o))));
    }

    private static Seniority seniority(YamlMapping mapping, String key) {
        return mapping.require(key)
                .flatMap(e -> e.choice(Vocabulary.SENIORITIES))
                .orElse(Seniority.ENTRY);
    }

    private static <T> Set<T> words(YamlMapping mapping, String key, Function<YamlElement, Optional<T>> reader) {
        return mapping.list(key).stream().map(reader).flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
