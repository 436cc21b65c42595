package org.winnable.scoring.ui.internal.grades;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.winnable.core.facts.TextKey;
import org.winnable.core.scoring.Axis;
import org.winnable.qualification.GradeMatrix;
import org.winnable.qualification.Qualification;
import org.winnable.scoring.ui.internal.Messages;
import org.winnable.ui.session.ChosenPeople;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.text.StageNames;

/**
 * The people of a grade and a score.
 *
 * @param people as they are judged
 * @param draft whether they are judged by a draft, and not by what is in force
 * @param grade from 0, the best
 * @param score from 0, the highest
 */
public record GradeCell(Qualification people, boolean draft, int grade, int score) {

    /** So many are named. */
    public static final int MOST = 100;

    /** Somebody of the cell, as a table shows it. */
    public record Member(long id, String name, String stage, String scores) {}

    /**
     * Who is in a cell.
     *
     * @param all of them
     * @param members the first of them
     */
    public record Members(GradeCell cell, ChosenPeople all, List<Member> members) {

        /** Copies the list. */
        public Members {
            members = List.copyOf(members);
        }
    }

    /** Names those with the most intent, then with the most fit, then by id; takes a fraction of a second for a million people. */
    public Members members() {
        List<String> stages = StageNames.brief(people.rules().lifecycle());
        Comparator<Integer> order = Comparator.<Integer>comparingLong(row -> -people.thousandths(Axis.INTENT, row))
                .thenComparingLong(row -> -people.thousandths(Axis.FIT, row))
                .thenComparingLong(row -> people.facts().id(row));
        int[] rows = GradeMatrix.rows(people, grade, score).toArray();
        return new Members(
                this,
                new ChosenPeople(
                        Patterns.format(
                                draft ? Messages.Grade_chosenDraft : Messages.Grade_chosen,
                                GradeMatrix.letter(grade),
                                score + 1),
                        IntStream.of(rows).mapToLong(people.facts()::id)),
                IntStream.of(rows)
                        .boxed()
                        .sorted(order)
                        .limit(MOST)
                        .map(row -> member(row, stages))
                        .toList());
    }

    private Member member(int row, List<String> stages) {
        String name = people.facts().text(TextKey.NAME, row);
        return new Member(
                people.facts().id(row),
                name == null ? Messages.Movers_unnamed : name,
                stages.get(people.stage(row)),
                Patterns.format(
                        Messages.Grade_scores,
                        Axis.FIT.label(),
                        people.score(Axis.FIT, row),
                        Axis.INTENT.label(),
                        people.score(Axis.INTENT, row)));
    }
}
