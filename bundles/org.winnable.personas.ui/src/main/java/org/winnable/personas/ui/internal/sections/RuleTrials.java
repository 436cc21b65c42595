package org.winnable.personas.ui.internal.sections;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.di.UISynchronize;
import org.jspecify.annotations.Nullable;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.FactTable;
import org.winnable.core.facts.TextKey;
import org.winnable.core.persona.MatchingRule;
import org.winnable.core.work.Progress;
import org.winnable.personas.RuleTrial;
import org.winnable.personas.ui.internal.Messages;
import org.winnable.qualification.Qualification;
import org.winnable.ui.jobs.LatestAnswer;
import org.winnable.ui.text.Patterns;

/** Tries rules on the people of the open client while they are written, off the UI thread. Used on the UI thread. */
final class RuleTrials {

    /** Short enough that the answer follows each letter. */
    private static final Duration REST = Duration.ofMillis(20);

    private final LatestAnswer<Question, Answer> answers;
    private @Nullable Question asked;

    private record Question(Qualification people, List<MatchingRule> before, List<MatchingRule> rules) {

        Answer answer() {
            RuleTrial trial = RuleTrial.of(before, rules, people.facts(), people.asOf(), Progress.NONE);
            return new Answer(trial, text(trial, people.facts()));
        }
    }

    /**
     * What came of rules.
     *
     * @param text what it comes to for the persona, in the user's language
     */
    record Answer(RuleTrial trial, String text) {}

    /**
     * Nothing is tried.
     *
     * @param answered is given what came of the latest rules
     */
    RuleTrials(UISynchronize ui, Consumer<Answer> answered) {
        answers = new LatestAnswer<>(
                        "Matching rules tried",
                        ui,
                        Question::answer,
                        answered,
                        // nothing of a plug-in or of a disk is asked here: it is a defect of ours
                        e -> ILog.of(RuleTrials.class).error("Matching rules cannot be tried", e))
                .following();
    }

    /** Tries rules, unless these are being tried or were. */
    void ask(Qualification people, List<MatchingRule> before, List<MatchingRule> rules) {
        Question question = new Question(people, before, rules);
        if (!question.equals(asked)) {
            asked = question;
            answers.ask(question, REST);
        }
    }

    /** Tries nothing any more. */
    void close() {
        asked = null;
        answers.forget();
    }

    /** How many fit, who came and went, and who they are. */
    private static String text(RuleTrial trial, FactTable facts) {
        String fit = Patterns.format(Messages.Trial_fit, trial.fit(), trial.people());
        String moved = trial.gained() == 0 && trial.lost() == 0
                ? ""
                : Patterns.format(Messages.Trial_moved, trial.gained(), trial.lost());
        String examples =
                trial.examples().stream().map(row -> example(facts, row)).collect(Collectors.joining("; "));
        String named = examples.isEmpty() ? "" : Patterns.format(Messages.Trial_examples, examples);
        return Stream.of(fit, moved, named).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String example(FactTable facts, int row) {
        String known = facts.text(TextKey.NAME, row);
        String name = known == null ? Messages.Trial_nameless : known;
        String title = facts.value(CategoryKey.TITLE, row);
        return title == null ? name : Patterns.format(Messages.Trial_example, name, title);
    }
}
