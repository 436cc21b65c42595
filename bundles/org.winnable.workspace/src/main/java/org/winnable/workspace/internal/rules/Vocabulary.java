package org.winnable.workspace.internal.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.winnable.core.lead.BuyingRole;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.lead.JobFunction;
import org.winnable.core.lead.Seniority;
import org.winnable.core.rules.Agreement.Signature.Side;
import org.winnable.core.scoring.Axis;
import org.winnable.core.text.NearestWord;
import org.winnable.core.text.Texts;
import org.winnable.yaml.YamlElement;

/** The words that rules are written in. */
public final class Vocabulary {

    static final Map<String, Axis> AXES = byKey(Axis.values(), Axis::key);

    /** Parts in a purchase by their keys. */
    public static final Map<String, BuyingRole> BUYING_ROLES = byKey(BuyingRole.values(), BuyingRole::key);

    static final Map<String, ContactField> FIELDS = byKey(ContactField.values(), ContactField::key);

    /** Business functions by their keys. */
    public static final Map<String, JobFunction> FUNCTIONS = byKey(JobFunction.values(), JobFunction::key);

    /** Levels in an organisation by their keys. */
    public static final Map<String, Seniority> SENIORITIES = byKey(Seniority.values(), Seniority::key);

    static final Map<String, Boolean> TRUTH = Map.of("true", true, "false", false);
    static final Map<String, Side> SIDES = Map.of("marketing", Side.MARKETING, "sales", Side.SALES);

    private static final Texts TEXTS = Texts.of(Vocabulary.class);

    private Vocabulary() {}

    /**
     * A type of interaction. The vocabulary is open, but a word that is nearly one of ours is taken for a slip: it would
     * silently never happen.
     */
    public static Optional<InteractionType> interaction(YamlElement element) {
        return element.text().flatMap(word -> interaction(word, element::problem));
    }

    /**
     * A type of interaction that stands where a key stands.
     *
     * @param problems told what is wrong with it
     */
    static Optional<InteractionType> interaction(String word, Consumer<String> problems) {
        List<String> known =
                InteractionType.SHIPPED.stream().map(InteractionType::key).toList();
        Optional<String> near = NearestWord.to(word, known).filter(nearest -> !nearest.equals(word));
        if (near.isPresent() && !known.contains(word)) {
            problems.accept(TEXTS.get("interaction.near", word, near.get()));
            return Optional.empty();
        }
        if (!InteractionType.isKey(word)) {
            problems.accept(TEXTS.get("interaction.key", word));
            return Optional.empty();
        }
        return Optional.of(new InteractionType(word));
    }

    /** A day, as in 2025-01-31. */
    public static Optional<LocalDate> date(YamlElement element) {
        return element.text().flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                element.problem(TEXTS.get("notDate", text));
                return Optional.empty();
            }
        });
    }

    private static <T> Map<String, T> byKey(T[] values, Function<T, String> key) {
        return Arrays.stream(values)
                .collect(Collectors.toMap(key, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
