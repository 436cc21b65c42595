package org.winnable.leads.ui.internal.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.osgi.util.NLS;
import org.winnable.core.plugin.PluginFailure;
import org.winnable.leads.ui.internal.Messages;
import org.winnable.leads.ui.internal.rows.Row;
import org.winnable.leads.ui.internal.rows.Sign;
import org.winnable.leads.ui.internal.rows.Span;
import org.winnable.qualification.Explanation;
import org.winnable.qualification.verdict.ClauseResult;
import org.winnable.qualification.verdict.ClauseStatus;
import org.winnable.qualification.verdict.Verdict;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Tone;

/** The verdict in words: the headline, the four clauses with their evidence, what would bring the person further. Pure. */
final class VerdictRows {

    private static final int CLAUSE_SPACE = 12;

    private VerdictRows() {}

    /** Whether the person is a lead, and how many clauses are met. */
    static Row headline(Verdict verdict) {
        long met = verdict.clauses().stream()
                .filter(clause -> clause.status() == ClauseStatus.MET)
                .count();
        Span count = Span.muted(
                Patterns.format(Messages.Verdict_met, met, verdict.clauses().size()));
        return verdict.isLead()
                ? Row.of(Span.bold(Messages.Verdict_lead, Tone.SUCCESS)).with(count)
                : Row.of(Span.bold(Messages.Verdict_notYet)).with(count);
    }

    /** A row per clause: sign, name and word for the status, then the evidence. */
    static List<Row> clauses(Verdict verdict) {
        return verdict.clauses().stream().map(VerdictRows::clause).toList();
    }

    private static Row clause(ClauseResult result) {
        Tone tone = tone(result.status());
        return Row.of(Span.bold(result.clause().label()), Span.muted("\n" + String.join("\n", result.evidence())))
                .with(Span.bold(result.status().label(), tone))
                .with(new Row.Glyph(sign(result.status()), tone))
                .spaced(CLAUSE_SPACE);
    }

    /** Signs differ in shape as well as in colour. */
    private static Sign sign(ClauseStatus status) {
        return switch (status) {
            case MET -> Sign.MET;
            case NOT_MET -> Sign.NOT_MET;
            case UNKNOWN -> Sign.UNKNOWN;
        };
    }

    private static Tone tone(ClauseStatus status) {
        return switch (status) {
            case MET -> Tone.SUCCESS;
            case NOT_MET -> Tone.MUTED;
            case UNKNOWN -> Tone.WARNING;
        };
    }

    /** What would bring the person further. */
    static List<Row> nextStep(Explanation explanation) {
        return List.of(Row.of(Span.plain(explanation.nextStep())).with(new Row.Glyph(Sign.NEXT_STEP, Tone.ACCENT)));
    }

    /** A quiet line for each strategy that takes no part; most often there is none. */
    static List<Row> warnings(Explanation explanation) {
        List<Row> rows = new ArrayList<>();
        explanation.failures().stream()
                .map(PluginFailure::message)
                .distinct()
                .filter(Predicate.not(String::isBlank))
                .forEach(message -> rows.add(Row.of(Span.muted(NLS.bind(Messages.Verdict_warning, message)))
                        .with(new Row.Glyph(Sign.WARNING, Tone.WARNING))));
        return rows;
    }
}
