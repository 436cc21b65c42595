package org.winnable.core.journey;

import java.util.List;
import java.util.Optional;
import org.winnable.core.content.PlanVocabulary;

/**
 * The buyer's journey, a value: equal journeys place the same facts alike.
 *
 * @param name for people
 * @param stages from the first to the last, at least one; keys differ
 * @param problems that buyers have and we solve, the second axis; may be empty, keys differ
 */
public record Journey(String name, List<BuyerStage> stages, List<BuyerProblem> problems) {

    /** Copies the lists and refuses a journey without stages. */
    public Journey {
        stages = List.copyOf(stages);
        problems = List.copyOf(problems);
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("a journey without stages");
        }
    }

    /** The place of a stage among the stages, from 0; −1 if there is none with that key. */
    public int place(String stage) {
        return stages.stream().map(BuyerStage::key).toList().indexOf(stage);
    }

    /** The stage with a key. */
    public Optional<BuyerStage> stage(String key) {
        return stages.stream().filter(stage -> stage.key().equals(key)).findFirst();
    }

    /** Its stages and problems as a content plan names them. */
    public PlanVocabulary vocabulary(List<PlanVocabulary.Term> personas) {
        return new PlanVocabulary(
                personas,
                stages.stream().map(BuyerStage::term).toList(),
                problems.stream().map(BuyerProblem::term).toList());
    }
}
