package org.winnable.core.scoring;

import java.time.LocalDate;
import java.util.List;

/**
 * What a training says of itself: on what a strategy learnt, and how well.
 *
 * @param strategy the id of the strategy's contribution, which alone can read what was learnt
 * @param trained the day of the training
 * @param from the first day of the facts that it saw
 * @param until the last day of these facts
 * @param people how many people it learnt from
 * @param figures how well it did, in the order in which they are to be read; names are distinct
 */
public record TrainingReport(
        String strategy, LocalDate trained, LocalDate from, LocalDate until, int people, List<Figure> figures) {

    /** Copies the figures and refuses what cannot be. */
    public TrainingReport {
        figures = List.copyOf(figures);
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("the period from " + from + " to " + until + " is empty");
        }
        if (people < 0) {
            throw new IllegalArgumentException(people + " people");
        }
        if (figures.stream().map(Figure::name).distinct().count() < figures.size()) {
            throw new IllegalArgumentException("two figures have one name");
        }
    }

    /**
     * One figure of a report.
     *
     * @param name for people, in the words of the strategy
     * @param text the value with its unit, as it is to be shown
     */
    public record Figure(String name, String text) {}
}
