package org.winnable.content.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
 * By words: those of {@code journey.yaml} and of personas are looked for in title, keywords, description and address. The more different
 * words of one stage are found, and the fewer of others, the surer it is. Stateless.
 */
public final class KeywordMapping implements ContentMapping {

    /** However many words are found: words alone may mislead. */
    private static final double MOST = 0.9;

    /** How often a single word of a stage stands in an asset that is not for it. */
    private static final double BY_CHANCE = 0.4;

    /** For the extension registry. */
    public KeywordMapping() {
        // stateless
    }

    @Override
    public Stream<Placement> map(Asset asset, Evidence evidence) {
        String text = text(asset);
        PlanVocabulary plan = evidence.vocabulary();
        return new Choices(
                        choice(text, plan.stages(), "words.stage"),
                        relative(choice(text, plan.personas(), "words.persona")),
                        relative(choice(text, plan.problems(), "words.problem")))
                .placements(evidence);
    }

    /** Words of one stage may stand there by chance, all the less the more of them there are; words of others speak against it. */
    private static Choice choice(String text, List<Term> terms, String key) {
        Map<String, Integer> counts = new TreeMap<>();
        Set<String> words = new TreeSet<>();
        for (Term term : terms) {
            Set<String> found = found(text, term);
            if (!found.isEmpty()) {
                counts.put(term.key(), found.size());
                words.addAll(found);
            }
        }
        if (counts.isEmpty()) {
            return Choice.NOTHING;
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Double> degrees = new TreeMap<>();
        counts.forEach((term, count) -> degrees.put(term, MOST * count / all * (1 - Math.pow(BY_CHANCE, count))));
        return new Choice(degrees, Texts.of(KeywordMapping.class).get(key, String.join(", ", words)));
    }

    /** Of several personas or problems the one with most words is meant; others count by how many they have beside it. */
    private static Choice relative(Choice choice) {
        double most = choice.degrees().values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        Map<String, Double> degrees = new TreeMap<>();
        choice.degrees().forEach((term, degree) -> degrees.put(term, degree / most));
        return new Choice(degrees, choice.reason());
    }

    private static Set<String> found(String text, Term term) {
        return Stream.concat(term.keywords().stream(), Stream.of(term.label().toLowerCase(Locale.ROOT)))
                .filter(word -> text.contains(" " + plain(word) + " "))
                .collect(Collectors.toSet());
    }

    private static String text(Asset asset) {
        String all = asset.title() + " " + String.join(" ", new TreeSet<>(asset.keywords())) + " "
                + asset.metadata().getOrDefault("description", "") + " "
                + asset.address().orElse("");
        return " " + plain(all) + " ";
    }

    /** Words with one space between them, so that a word is found as a whole only. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}']+", " ")
                .strip();
    }
}
