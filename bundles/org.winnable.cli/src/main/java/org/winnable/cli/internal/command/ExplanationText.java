package org.winnable.cli.internal.command;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.winnable.application.LeadDetails;
import org.winnable.application.LeadRow;
import org.winnable.application.TimelineEntry;
import org.winnable.cli.internal.output.Columns;
import org.winnable.cli.internal.output.Console;
import org.winnable.core.rules.SalesLabel;
import org.winnable.core.text.Texts;
import org.winnable.qualification.Explanation;
import org.winnable.qualification.ledger.AxisLedger;
import org.winnable.qualification.verdict.ClauseResult;

/** Explanations for people. */
final class ExplanationText {

    private static final int MOST_TOUCHES = 15;
    private static final String INDENT = "  ";

    private final Texts texts = Texts.of(ExplanationText.class);
    private final ZoneId zone;

    ExplanationText(ZoneId zone) {
        this.zone = zone;
    }

    /** One person with everything that is known about them. */
    String text(LeadDetails details) {
        List<String> lines = new ArrayList<>();
        explanation(lines, details.row(), details.explanation());
        if (!details.explanation().questions().isEmpty()) {
            lines.add("");
            lines.add(texts.get("explain.questions"));
            details.explanation().questions().forEach(question -> wrap(lines, INDENT, question.sentence()));
        }
        lines.add("");
        lines.add(texts.get("explain.history"));
        lines.addAll(new HistoryText(zone).lines(details.history()));
        lines.add("");
        if (details.timeline().isEmpty()) {
            lines.add(texts.get("explain.noTouch"));
            return String.join(System.lineSeparator(), lines);
        }
        lines.add(texts.get("explain.timeline", details.timeline().size()));
        details.timeline().stream().limit(MOST_TOUCHES).forEach(entry -> touch(lines, entry));
        return String.join(System.lineSeparator(), lines);
    }

    /** One of many. */
    String text(LeadRow row, Explanation explanation) {
        List<String> lines = new ArrayList<>();
        explanation(lines, row, explanation);
        return String.join(System.lineSeparator(), lines);
    }

    private void explanation(List<String> lines, LeadRow row, Explanation explanation) {
        String who = Stream.of(row.name(), row.title(), row.company(), row.email())
                .flatMap(part -> part.stream())
                .collect(Collectors.joining(" · "));
        wrap(
                lines,
                "",
                who.isEmpty() ? texts.get("explain.nameless", row.id()) : texts.get("explain.who", row.id(), who));
        String verdict = texts.get(explanation.verdict().isLead() ? "explain.lead" : "explain.noLead");
        wrap(lines, "", texts.get("explain.stage", explanation.stage().name(), verdict));
        wrap(lines, "", standing(row));
        wrap(lines, "", texts.get("explain.next", explanation.nextStep()));
        lines.add("");
        explanation.verdict().clauses().forEach(clause -> clause(lines, clause));
        explanation.axes().values().forEach(ledger -> axis(lines, ledger));
        explanation.failures().forEach(failure -> wrap(lines, "", texts.get("leftOut", failure.message())));
    }

    /** Since when, how near to buying, and the labels. */
    private String standing(LeadRow row) {
        String labels = row.labels().stream().map(SalesLabel::label).collect(Collectors.joining(", "));
        String text = texts.get(
                labels.isEmpty() ? "explain.standing" : "explain.labelled",
                Days.of(row.stageSince(), zone),
                row.temperature().label(),
                labels);
        return row.forRemoval() ? text + " " + texts.get("explain.removal") : text;
    }

    private void clause(List<String> lines, ClauseResult result) {
        String sign = texts.get("explain." + result.status().key());
        lines.add(texts.get(
                "explain.clause", sign, result.clause().label(), result.status().label()));
        result.evidence().forEach(sentence -> wrap(lines, INDENT + INDENT, sentence));
    }

    private void axis(List<String> lines, AxisLedger ledger) {
        lines.add("");
        lines.add(texts.get("explain.axis", ledger.axis().label(), ledger.score()));
        LedgerLines entries = new LedgerLines(lines, zone);
        ledger.entries().forEach(entry -> entries.add(entry, entry.points(), UnaryOperator.identity()));
        entries.end();
    }

    private void touch(List<String> lines, TimelineEntry entry) {
        String what = Stream.of(entry.interaction().asset(), entry.interaction().campaign())
                .flatMap(part -> part.stream())
                .collect(Collectors.joining(", "));
        String label = entry.interaction().type().label();
        String text = what.isEmpty() ? label : label + " (" + what + ")";
        lines.add(INDENT
                + Columns.cut(
                        texts.get("explain.touch", date(entry.interaction().occurred()), text),
                        Console.WIDTH - INDENT.length()));
    }

    private String date(Instant moment) {
        return Days.of(moment, zone);
    }

    private static void wrap(List<String> lines, String indent, String text) {
        Columns.wrap(text, Console.WIDTH - indent.length()).forEach(line -> lines.add(indent + line));
    }
}
