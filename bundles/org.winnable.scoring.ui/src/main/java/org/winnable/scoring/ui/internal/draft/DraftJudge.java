package org.winnable.scoring.ui.internal.draft;

import java.util.List;
import org.winnable.application.Comparison;
import org.winnable.application.ModelDraft;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.parameter.ParameterProblem;
import org.winnable.core.work.Progress;
import org.winnable.qualification.InvalidModelException;
import org.winnable.qualification.Qualification;
import org.winnable.qualification.Qualifier;

/** Judges people by a draft, and tells what it changes. Thread-safe. */
public final class DraftJudge {

    private final Qualifier qualifier;

    /** What is asked: the people as they are judged by what is in force, and the draft. */
    public record Question(DraftJudge judge, Qualification people, ModelDraft draft) {

        /** Finds the answer; takes as long as judging everyone does. */
        public Answer answer() {
            return judge.answer(this);
        }
    }

    /** What comes of a draft. */
    public sealed interface Answer {

        /** The question. */
        Question question();

        /** Everyone was judged; people are as they are by the draft. */
        record Judged(Question question, Qualification people, Comparison comparison) implements Answer {}

        /** Strategies refuse their parameters; problems name the paths in the model. */
        record Refused(Question question, List<ParameterProblem> problems) implements Answer {}
    }

    /** A judge with the strategies of a catalog. */
    public DraftJudge(PluginCatalog catalog) {
        qualifier = new Qualifier(catalog);
    }

    private Answer answer(Question question) {
        Qualification people = question.people();
        ModelDraft draft = question.draft();
        if (!draft.differs()) {
            return new Answer.Judged(question, people, Comparison.of(people, people));
        }
        try {
            Qualification after = qualifier.again(people, draft.rules(), Progress.NONE);
            return new Answer.Judged(question, after, Comparison.of(people, after));
        } catch (InvalidModelException e) {
            return new Answer.Refused(question, e.problems());
        }
    }
}
