package org.winnable.scoring.ui.internal.past;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.winnable.application.ModelDraft;
import org.winnable.core.figure.Proportion;
import org.winnable.core.lead.InteractionType;
import org.winnable.qualification.backtest.BacktestPlan;
import org.winnable.qualification.backtest.BacktestReport;
import org.winnable.qualification.backtest.BacktestReport.Lift;
import org.winnable.scoring.ui.internal.draft.TestDrafts;

class PastSentencesTest {

    private static final Instant END = Instant.parse("2026-03-01T10:00:00Z");
    private static final ModelDraft DRAFT = TestDrafts.plain();

    @Test
    void withoutADraftTheFiguresStandAloneWithTheirIntervals() {
        PastSentences sentences = new PastSentences(new PastTrial(DRAFT, report(40, 10, 20), Optional.empty()));
        assertEquals(
                "Of 40 judgements at Lead or above 25% were followed by an outcome (14% to 40%).",
                sentences.precision());
        assertEquals(
                "Of 20 judgements that an outcome followed 50% were at Lead or above (30% to 70%).",
                sentences.recall());
        assertEquals("The best 10% by intent had 20% of all outcomes, 2 times as many as by chance.", sentences.lift());
        assertEquals("2.5 people a week come to Lead.", sentences.weeks());
    }

    @Test
    void whatIsInForceStandsBesideADraft() {
        PastTrial trial = new PastTrial(DRAFT, report(40, 10, 20), Optional.of(report(1, 1, 20)));
        PastSentences sentences = new PastSentences(trial.withCapacity(3));
        assertEquals(
                "Of 1 judgement at Lead or above 100% was followed by an outcome (21% to 100%)."
                        + " In force: 25% (14% to 40%).",
                sentences.precision());
        assertEquals(
                "2.5 people a week come to Lead; in 1 of 2 weeks more than the 3 that sales can take."
                        + " In force: 2.5, and 1 week.",
                sentences.weeks());
        assertEquals("The best 20% by intent: 30% of all outcomes; in force 30%", sentences.point(1));
    }

    @Test
    void aPastWithoutOutcomesSaysWhichOnesAreMissing() {
        PastSentences sentences = new PastSentences(new PastTrial(DRAFT, report(0, 0, 0), Optional.empty()));
        assertFalse(sentences.saysAnything());
        assertTrue(sentences.missing().contains(InteractionType.DEAL_WON.label()), sentences::missing);
    }

    private static BacktestReport report(int called, int foreseen, int outcomes) {
        BacktestPlan plan = BacktestPlan.yearBefore(END, DRAFT.published());
        List<Lift> lift = outcomes == 0
                ? List.of()
                : IntStream.rangeClosed(1, 10)
                        .mapToObj(tenth -> new Lift(tenth / 10.0, Math.min(1, 0.1 + tenth / 10.0)))
                        .toList();
        return new BacktestReport(
                plan,
                List.of(plan.from()),
                200,
                outcomes,
                new Proportion(foreseen, called),
                new Proportion(Math.min(10, outcomes), outcomes),
                lift,
                new TreeMap<>(Map.of(LocalDate.of(2026, 2, 16), 4, LocalDate.of(2026, 2, 23), 1)),
                List.of());
    }
}
