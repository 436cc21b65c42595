package org.winnable.leads.ui.internal.inspector;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.winnable.core.scoring.Axis;
import org.winnable.leads.ui.internal.rows.Row;
import org.winnable.qualification.Explanation;

/**
 * All that the inspector says of a person, section by section; made off the UI thread. Immutable.
 *
 * @param standing since when they are in their stage, and how near to buying
 * @param headline whether they are a lead
 * @param clauses the verdict
 * @param warnings strategies that take no part; most often none
 * @param next what would bring them further
 * @param unknown what we still need to know, the most valuable first
 * @param ledgers where each point comes from
 * @param timeline what they did
 * @param history which stages they were in
 * @param sources where they are known from
 */
record PersonRows(
        List<Row> standing,
        List<Row> headline,
        List<Row> clauses,
        List<Row> warnings,
        List<Row> next,
        List<Row> unknown,
        Map<Axis, List<Row>> ledgers,
        List<Row> timeline,
        List<Row> history,
        List<Row> sources) {

    /** The sections of a person. */
    static PersonRows of(Person person) {
        Explanation explanation = person.details().explanation();
        ZoneId zone = person.rules().zone();
        Map<Axis, List<Row>> ledgers = new EnumMap<>(Axis.class);
        explanation.axes().forEach((axis, ledger) -> ledgers.put(axis, LedgerRows.of(ledger, zone)));
        return new PersonRows(
                StandingRows.now(person.details().row(), person.asOf(), zone),
                List.of(VerdictRows.headline(explanation.verdict())),
                VerdictRows.clauses(explanation.verdict()),
                VerdictRows.warnings(explanation),
                VerdictRows.nextStep(explanation),
                UnknownRows.of(explanation.questions(), person.details().missing()),
                Map.copyOf(ledgers),
                TimelineRows.of(person.details().timeline(), zone),
                StandingRows.history(person.history(), zone),
                SourceRows.of(person));
    }
}
