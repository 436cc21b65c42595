package org.winnable.content.ui.internal;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.e4.ui.di.UISynchronize;
import org.winnable.application.ClientSession;
import org.winnable.content.BarrageGuard;
import org.winnable.qualification.Qualification;
import org.winnable.ui.jobs.LatestAnswer;
import org.winnable.ui.session.ChosenPeople;
import org.winnable.workspace.WorkspaceException;

/** Finds out who was touched too often, or only sold to: off the UI thread, as everyone is looked at. Used on the UI thread. */
final class TouchAlarm {

    private final LatestAnswer<Question, ChosenPeople> answers;
    private Consumer<ChosenPeople> told = people -> {};
    private Consumer<String> failed = why -> {};

    private record Question(ClientSession session, PlanState state) {

        ChosenPeople answer() throws WorkspaceException {
            Qualification people = state.people();
            BarrageGuard guard = session.content().guard(state.plan(), people);
            int[] found = guard.findings(IntStream.range(0, people.size()).toArray());
            return new ChosenPeople(Messages.Touched_name, Arrays.stream(found).mapToLong(people.facts()::id));
        }
    }

    TouchAlarm(UISynchronize ui) {
        answers = new LatestAnswer<>(
                "Touches",
                ui,
                Question::answer,
                people -> told.accept(people),
                why -> failed.accept(String.valueOf(why.getMessage())));
    }

    /** Asks, and lets go of whoever asked before. */
    void ask(ClientSession session, PlanState state, Consumer<ChosenPeople> people, Consumer<String> failure) {
        told = people;
        failed = failure;
        answers.ask(new Question(session, state));
    }

    /** Tells nothing any more. */
    void forget() {
        answers.forget();
    }
}
