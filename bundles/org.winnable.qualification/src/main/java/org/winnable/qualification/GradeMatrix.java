package org.winnable.qualification;

import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Points;

/**
 * How many people there are of each grade and score: who they are against what they do, so that a busy student and a silent
 * director are not the same number. Grades are quarters of what fit can reach, scores quarters of what intent can reach.
 *
 * @param people by grade from A (the best quarter) to D, and by score from 1 (the highest quarter) to 4
 */
public record GradeMatrix(int[][] people) {

    /** Grades, and scores. */
    public static final int SIZE = 4;

    /** What an axis without a cap is taken to reach. */
    private static final double REACH = 100;

    /** Copies the counts. */
    public GradeMatrix {
        int[][] copy = new int[SIZE][];
        for (int grade = 0; grade < SIZE; grade++) {
            copy[grade] = people[grade].clone();
        }
        people = copy;
    }

    /** The matrix of everyone who was judged. */
    public static GradeMatrix of(Qualification judged) {
        int[][] people = new int[SIZE][SIZE];
        long fit = quarter(judged, Axis.FIT);
        long intent = quarter(judged, Axis.INTENT);
        for (int row = 0; row < judged.size(); row++) {
            people[place(judged.thousandths(Axis.FIT, row), fit)][
                    place(judged.thousandths(Axis.INTENT, row), intent)]++;
        }
        return new GradeMatrix(people);
    }

    /** How many people there are of a grade and a score, both counted from 0, the best. */
    public int count(int grade, int score) {
        return people[grade][score];
    }

    /**
     * The rows of the people of a grade and a score, both counted from 0, the best.
     *
     * @throws IndexOutOfBoundsException if there is no such grade or score
     */
    public static IntStream rows(Qualification judged, int grade, int score) {
        Objects.checkIndex(grade, SIZE);
        Objects.checkIndex(score, SIZE);
        long fit = quarter(judged, Axis.FIT);
        long intent = quarter(judged, Axis.INTENT);
        return IntStream.range(0, judged.size())
                .filter(row -> place(judged.thousandths(Axis.FIT, row), fit) == grade
                        && place(judged.thousandths(Axis.INTENT, row), intent) == score);
    }

    /** The least points of an axis for a quarter, counted from 0, the best: what a cell begins with. */
    public static double least(Qualification judged, Axis axis, int quarter) {
        return Points.fromThousandths(quarter(judged, axis) * (SIZE - 1 - quarter));
    }

    /** The letter of a grade, counted from 0. */
    public static String letter(int grade) {
        return Character.toString('A' + grade);
    }

    private static long quarter(Qualification judged, Axis axis) {
        Map<Axis, Double> caps = judged.rules().model().caps();
        double reach = caps.getOrDefault(axis, REACH);
        return Points.toThousandths((reach > 0 ? reach : REACH) / SIZE);
    }

    private static int place(long thousandths, long quarter) {
        return SIZE - 1 - Math.clamp(thousandths / quarter, 0, SIZE - 1);
    }
}
