package org.winnable.core.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.winnable.core.text.Texts;

/**
 * The personas, buyer stages and problems of a content plan, and the words that tell of each. Immutable.
 *
 * @param personas in the plan's order; none where the plan has no such axis
 * @param stages from the first to the last
 * @param problems in the plan's order; none where the plan has no such axis
 */
public record PlanVocabulary(List<Term> personas, List<Term> stages, List<Term> problems) {

    /** A plan of which nothing is told. */
    public static final PlanVocabulary EMPTY = new PlanVocabulary(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public PlanVocabulary {
        personas = List.copyOf(personas);
        stages = List.copyOf(stages);
        problems = List.copyOf(problems);
    }

    /**
     * One persona, stage or problem.
     *
     * @param key as cells name it
     * @param label for people
     * @param keywords words and phrases in lower case that speak of it
     * @param formats of assets that are usual for it
     */
    public record Term(String key, String label, Set<String> keywords, Set<String> formats) {

        /** Copies the sets. */
        public Term {
            keywords = Set.copyOf(keywords);
            formats = Set.copyOf(formats);
        }
    }

    /** What people call a cell, made of the labels of its parts. */
    public String label(Cell cell) {
        String stage = label(stages, cell.buyerStage());
        String about = cell.problem()
                .map(problem -> stage + " · " + label(problems, problem))
                .orElse(stage);
        boolean everyone = cell.persona().equals(Cell.EVERYONE) && personas.isEmpty();
        return everyone ? about : persona(cell.persona()) + " · " + about;
    }

    /**
     * What people call a persona, in their language.
     *
     * @param key as cells name it: {@link Cell#EVERYONE} stands for those who fit none where there are personas
     */
    public String persona(String key) {
        if (key.equals(Cell.EVERYONE)) {
            return Texts.of(PlanVocabulary.class).get(personas.isEmpty() ? "persona.everyone" : "persona.none");
        }
        return label(personas, key);
    }

    /** The term with a key. */
    public static Optional<Term> term(List<Term> terms, String key) {
        return terms.stream().filter(term -> term.key().equals(key)).findFirst();
    }

    private static String label(List<Term> terms, String key) {
        return term(terms, key).map(Term::label).orElse(key);
    }
}
