package org.winnable.personas.ui.internal;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.di.UISynchronize;
import org.jspecify.annotations.Nullable;
import org.winnable.core.persona.Persona;
import org.winnable.core.work.Progress;
import org.winnable.personas.PersonaMatcher;
import org.winnable.personas.PersonaMatches;
import org.winnable.qualification.Qualification;
import org.winnable.ui.jobs.LatestAnswer;

/** How many people fit each persona: counted off the UI thread whenever people or rules are others. Used on the UI thread. */
final class Populations {

    private static final Duration REST = Duration.ofMillis(50);

    private final LatestAnswer<Question, Map<String, Integer>> answers;
    private final Runnable counted;
    private Map<String, Integer> people = Map.of();
    private @Nullable Question asked;

    /** Told apart by what they would be answered: the same people and the same rules are the same question. */
    private record Question(Qualification judged, List<Persona> personas) {

        Map<String, Integer> answer() {
            PersonaMatches matches = new PersonaMatcher(personas, judged.facts(), judged.asOf()).all(Progress.NONE);
            Map<String, Integer> people = new HashMap<>();
            for (int place = 0; place < matches.personas().size(); place++) {
                people.put(matches.personas().get(place).key(), matches.population(place));
            }
            return Map.copyOf(people);
        }
    }

    /**
     * Nothing is counted.
     *
     * @param counted is called when there are other figures
     */
    Populations(UISynchronize ui, Runnable counted) {
        this.counted = counted;
        answers = new LatestAnswer<>(
                "Persona populations",
                ui,
                Question::answer,
                this::show,
                // nothing of a plug-in or of a disk is asked here: it is a defect of ours
                e -> ILog.of(Populations.class).error("Personas cannot be matched", e));
    }

    /** Counts, unless these people were counted by these rules already. */
    void count(@Nullable Qualification judged, List<Persona> personas) {
        if (judged == null) {
            asked = null;
            answers.forget();
            show(Map.of());
            return;
        }
        Question question = new Question(judged, List.copyOf(personas));
        if (!question.equals(asked)) {
            asked = question;
            answers.ask(question, REST);
        }
    }

    /** How many people fit a persona; absent as long as it is not counted, or has no rules. */
    OptionalInt of(String persona) {
        Integer count = people.get(persona);
        return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }

    private void show(Map<String, Integer> figures) {
        if (!figures.equals(people)) {
            people = figures;
            counted.run();
        }
    }
}
