package org.winnable.core.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The lifecycle stages and what it takes to stand in each. A contact stands in the last stage whose condition holds; the
 * first has none, so that everyone stands somewhere.
 *
 * @param stages from first to last, at least one, with distinct keys
 */
public record Lifecycle(List<Stage> stages) {

    /** Refuses lifecycles in which someone could stand nowhere or in two places of the same name. */
    public Lifecycle {
        stages = List.copyOf(stages);
        if (stages.isEmpty() || !stages.getFirst().enter().equals(Condition.ALWAYS)) {
            throw new IllegalArgumentException("the first stage takes everyone");
        }
        Set<String> keys = new HashSet<>();
        for (Stage stage : stages) {
            if (!keys.add(stage.key())) {
                throw new IllegalArgumentException("stage " + stage.key() + " stands twice");
            }
        }
    }

    /**
     * One stage.
     *
     * @param key its name in files, commands and JSON: lower case, such as {@code mql}
     * @param name for people
     * @param enter what must hold to stand in it
     */
    public record Stage(String key, String name, Condition enter) {}

    /** The place of a stage, counted from 0. */
    public Optional<Integer> place(String key) {
        for (int place = 0; place < stages.size(); place++) {
            if (stages.get(place).key().equals(key)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }
}
