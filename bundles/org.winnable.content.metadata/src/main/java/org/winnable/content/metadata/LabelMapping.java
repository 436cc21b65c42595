package org.winnable.content.metadata;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.winnable.core.content.Asset;
import org.winnable.core.content.ContentMapping;
import org.winnable.core.content.Evidence;
import org.winnable.core.content.Placement;
import org.winnable.core.content.PlanVocabulary;
import org.winnable.core.content.PlanVocabulary.Term;
import org.winnable.core.text.Texts;

/**
 * By what labels say: a column "Buyer stage" of a list, a tag of a feed. Where none names a stage, the format does, less surely: several
 * stages may use it. Stateless.
 */
public final class LabelMapping implements ContentMapping {

    /** Somebody wrote it down for this very purpose. */
    private static final double NAMED = 0.95;

    /** No other stage uses the format. */
    private static final double FORMAT = 0.65;

    /** Which label speaks of which axis, as lists and systems call them. */
    private static final Set<String> STAGE = Set.of(
            "stage", "buyer stage", "buying stage", "journey stage", "funnel stage", "funnel", "awareness level");

    private static final Set<String> PERSONA = Set.of("persona", "personas", "audience", "target persona", "role");
    private static final Set<String> PROBLEM = Set.of("problem", "topic", "pain point");

    /** What the parts of a funnel are called; first, middle and last stages of any journey. */
    private static final List<Set<String>> FUNNEL = List.of(
            Set.of("tofu", "top of funnel", "top", "awareness"),
            Set.of("mofu", "middle of funnel", "middle", "consideration", "evaluation"),
            Set.of("bofu", "bottom of funnel", "bottom", "decision", "purchase"));

    /** For the extension registry. */
    public LabelMapping() {
        // stateless
    }

    @Override
    public Stream<Placement> map(Asset asset, Evidence evidence) {
        PlanVocabulary plan = evidence.vocabulary();
        Choice named = named(asset, STAGE, plan.stages(), "stage");
        Choice stage = Stream.of(named, funnel(asset, plan.stages()), format(asset, plan.stages()))
                .filter(choice -> !choice.isOpen())
                .findFirst()
                .orElse(Choice.NOTHING);
        List<Term> said = plan.problems().stream()
                .filter(term -> asset.problems().contains(term.key()))
                .toList();
        Choice problem = said.isEmpty()
                ? named(asset, PROBLEM, plan.problems(), "problem")
                : Choice.of(said, 1, texts().get("problem", labels(said)));
        return new Choices(stage, named(asset, PERSONA, plan.personas(), "persona"), problem).placements(evidence);
    }

    private static Choice named(Asset asset, Set<String> labels, List<Term> terms, String key) {
        Set<String> words = words(asset, labels);
        List<Term> found = terms.stream()
                .filter(term -> words.contains(term.key())
                        || words.contains(term.label().toLowerCase(Locale.ROOT)))
                .toList();
        return Choice.of(found, NAMED, texts().get(key, labels(found)));
    }

    /** A journey of any length has a beginning, an end, and what lies between. */
    private static Choice funnel(Asset asset, List<Term> stages) {
        Set<String> words = words(asset, STAGE);
        if (stages.size() < 2) {
            return Choice.NOTHING;
        }
        int last = stages.size() - 1;
        List<List<Term>> parts = List.of(
                stages.subList(0, 1),
                stages.subList(Math.min(1, last), Math.max(1, last)),
                stages.subList(last, last + 1));
        for (int part = 0; part < FUNNEL.size(); part++) {
            Optional<String> word =
                    FUNNEL.get(part).stream().sorted().filter(words::contains).findFirst();
            if (word.isPresent()) {
                return Choice.of(parts.get(part), NAMED, texts().get("funnel", word.get()));
            }
        }
        return Choice.NOTHING;
    }

    private static Choice format(Asset asset, List<Term> stages) {
        List<Term> usual = stages.stream()
                .filter(stage -> stage.formats().contains(asset.format()))
                .toList();
        return usual.isEmpty()
                ? Choice.NOTHING
                : Choice.of(usual, FORMAT / usual.size(), texts().get("format", asset.format(), labels(usual)));
    }

    private static Set<String> words(Asset asset, Set<String> labels) {
        return asset.metadata().entrySet().stream()
                .filter(label -> labels.contains(label.getKey().toLowerCase(Locale.ROOT)))
                .flatMap(label ->
                        Arrays.stream(label.getValue().toLowerCase(Locale.ROOT).split("[;,|]")))
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    private static String labels(List<Term> terms) {
        return terms.stream().map(Term::label).collect(Collectors.joining(", "));
    }

    private static Texts texts() {
        return Texts.of(LabelMapping.class);
    }
}
