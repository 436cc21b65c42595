package org.winnable.personas.ui.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.di.UISynchronize;
import org.jspecify.annotations.Nullable;
import org.winnable.core.persona.Persona;
import org.winnable.core.work.Progress;
import org.winnable.personas.PersonaMatcher;
import org.winnable.personas.PersonaMatches;
import org.winnable.qualification.Qualification;
import org.winnable.ui.jobs.LatestAnswer;

/** Who fits which persona: found out off the UI thread whenever people or rules are others. Used on the UI thread. */
final class Populations {

    private static final Duration REST = Duration.ofMillis(50);

    private final LatestAnswer<Question, Answer> answers;
    private final Runnable counted;
    /** What was found out last, on whichever thread: most rules are the same the next time. */
    private final AtomicReference<@Nullable Answer> known = new AtomicReference<>();

    private @Nullable Question asked;
    private @Nullable Answer shown;

    /** Told apart by what they would be answered: the same people and the same rules are the same question. */
    private record Question(Qualification judged, List<Persona> personas) {}

    private record Answer(Question question, PersonaMatches matches, int[] people) {}

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
                this::answer,
                this::show,
                // nothing of a plug-in or of a disk is asked here: it is a defect of ours
                e -> ILog.of(Populations.class).error("Personas cannot be matched", e));
    }

    private Answer answer(Question question) {
        Answer before = known.get();
        Qualification judged = question.judged();
        PersonaMatches matches = before != null && before.question().judged() == judged
                ? before.matches().by(question.personas(), Progress.NONE)
                : new PersonaMatcher(question.personas(), judged.facts(), judged.asOf()).all(Progress.NONE);
        int[] people = IntStream.range(0, matches.personas().size())
                .map(matches::population)
                .toArray();
        Answer answer = new Answer(question, matches, people);
        known.set(answer);
        return answer;
    }

    /** Counts, unless these people were counted by these rules already. */
    void count(@Nullable Qualification judged, List<Persona> personas) {
        if (judged == null) {
            asked = null;
            known.set(null);
            answers.forget();
            show(null);
            return;
        }
        Question question = new Question(judged, List.copyOf(personas));
        if (!question.equals(asked)) {
            asked = question;
            answers.ask(question, REST);
        }
    }

    /** Who fits which persona; absent as long as it is not known. */
    Optional<PersonaMatches> matches() {
        Answer answer = shown;
        return answer == null ? Optional.empty() : Optional.of(answer.matches());
    }

    /** How many people fit a persona; absent as long as it is not counted, or has no rules. */
    OptionalInt of(String persona) {
        Answer answer = shown;
        if (answer == null) {
            return OptionalInt.empty();
        }
        List<Persona> personas = answer.matches().personas();
        return IntStream.range(0, personas.size())
                .filter(place -> personas.get(place).key().equals(persona))
                .map(place -> answer.people()[place])
                .findFirst();
    }

    private void show(@Nullable Answer answer) {
        if (answer != shown) {
            shown = answer;
            counted.run();
        }
    }
}
