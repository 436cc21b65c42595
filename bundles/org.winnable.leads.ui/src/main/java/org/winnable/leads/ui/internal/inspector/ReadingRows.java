package org.winnable.leads.ui.internal.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.winnable.application.PersonalAdvice;
import org.winnable.content.ContentAdvice;
import org.winnable.content.JourneyPosition;
import org.winnable.content.NextContent;
import org.winnable.core.journey.BuyerProblem;
import org.winnable.core.journey.BuyerStage;
import org.winnable.core.rules.AttributeTest.Answer;
import org.winnable.leads.ui.internal.Messages;
import org.winnable.leads.ui.internal.rows.Row;
import org.winnable.leads.ui.internal.rows.Sign;
import org.winnable.leads.ui.internal.rows.Span;
import org.winnable.personas.PersonaFit;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Tone;

/**
 * Whom somebody resembles, and what they should read next. Pure; immutable.
 *
 * @param summary the names of the personas that they fit
 * @param personas that they fit, and by which signs
 * @param next where they stand, what comes next, and what must wait
 */
record ReadingRows(List<Row> summary, List<Row> personas, List<Row> next) {

    /** More than these nobody reads at once. */
    static final int MOST = 3;

    private static final int ASSET_SPACE = 12;

    /** Copies the lists. */
    ReadingRows {
        summary = List.copyOf(summary);
        personas = List.copyOf(personas);
        next = List.copyOf(next);
    }

    /** While it is worked out. */
    static ReadingRows pending() {
        return alike(Row.of(Span.muted(Messages.Reading_pending)));
    }

    /** Where it cannot be worked out. */
    static ReadingRows failed(String why) {
        return alike(Row.of(Span.muted(Patterns.format(Messages.Reading_failed, why)))
                .with(new Row.Glyph(Sign.WARNING, Tone.WARNING)));
    }

    private static ReadingRows alike(Row row) {
        Row unknown = Row.of(Span.muted(Messages.Reading_persona)).with(Span.muted(Messages.Reading_unknown));
        return new ReadingRows(List.of(unknown), List.of(row), List.of(row));
    }

    /** As it is told. */
    static ReadingRows of(PersonalAdvice advice) {
        return new ReadingRows(
                summary(advice.personas()), personas(advice.personas()), next(advice.position(), advice.content()));
    }

    private static List<Row> summary(List<PersonaFit> fits) {
        String names = fits.stream().map(fit -> fit.persona().name()).collect(Collectors.joining(", "));
        return List.of(Row.of(Span.muted(Messages.Reading_persona))
                .with(names.isEmpty() ? Span.muted(Messages.Reading_nobody) : Span.plain(names)));
    }

    private static List<Row> personas(List<PersonaFit> fits) {
        return fits.isEmpty()
                ? List.of(Row.of(Span.muted(Messages.Reading_noPersona)))
                : fits.stream().map(ReadingRows::persona).toList();
    }

    private static Row persona(PersonaFit fit) {
        Stream<String> signs = fit.reasons().stream()
                .filter(reason -> reason.answer() == Answer.YES)
                .map(reason -> "\n" + reason.rule().sign().sentence());
        return Row.of(Span.bold(fit.persona().name()), Span.muted(signs.collect(Collectors.joining())))
                .with(Span.muted(Patterns.format(Messages.Reading_degree, fit.degree())));
    }

    private static List<Row> next(JourneyPosition position, ContentAdvice advice) {
        List<Row> rows = new ArrayList<>();
        rows.add(position(position));
        advice.touches().sentences().stream().map(ReadingRows::warning).forEach(rows::add);
        advice.next().stream().limit(MOST).map(ReadingRows::content).forEach(rows::add);
        if (!advice.waiting().isEmpty()) {
            String titles = advice.waiting().stream()
                    .limit(MOST)
                    .map(ReadingRows::title)
                    .collect(Collectors.joining(", "));
            rows.add(Row.of(Span.muted(Patterns.format(Messages.Reading_waiting, titles))));
        } else if (advice.next().isEmpty()) {
            rows.add(Row.of(Span.muted(Messages.Reading_nothing)));
        }
        return rows;
    }

    private static Row position(JourneyPosition position) {
        String stage = position.stage().map(BuyerStage::name).orElse(Messages.Reading_noStage);
        String where = position.problem()
                .map(BuyerProblem::name)
                .map(problem -> Patterns.format(Messages.Reading_stage, stage, problem))
                .orElse(stage);
        return Row.of(Span.plain(where), reasons(position.reasons()));
    }

    private static Row warning(String sentence) {
        return Row.of(Span.plain(sentence)).with(new Row.Glyph(Sign.WARNING, Tone.WARNING));
    }

    private static Row content(NextContent next) {
        return Row.of(Span.bold(title(next)), reasons(next.reasons()))
                .with(new Row.Glyph(Sign.NEXT_STEP, Tone.ACCENT))
                .spaced(ASSET_SPACE);
    }

    private static Span reasons(List<String> reasons) {
        return Span.muted(
                reasons.stream().map(reason -> "\n" + Capital.first(reason)).collect(Collectors.joining()));
    }

    private static String title(NextContent next) {
        return next.asset().asset().asset().title();
    }
}
