package org.winnable.leads.ui.internal.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.winnable.leads.ui.internal.rows.Row;
import org.winnable.qualification.verdict.Clause;
import org.winnable.qualification.verdict.ClauseResult;
import org.winnable.qualification.verdict.ClauseStatus;
import org.winnable.qualification.verdict.Verdict;

class VerdictRowsTest {

    @Test
    void eachStatusHasASignAWordAndAColourOfItsOwn() {
        List<Row> rows = VerdictRows.clauses(
                verdict(ClauseStatus.MET, ClauseStatus.NOT_MET, ClauseStatus.UNKNOWN, ClauseStatus.MET));
        List<Row> different = rows.subList(0, 3);
        Set<Object> signs =
                different.stream().map(row -> row.glyph().orElseThrow().sign()).collect(Collectors.toSet());
        Set<Object> looks =
                different.stream().map(row -> row.aside().orElseThrow().tone()).collect(Collectors.toSet());
        assertEquals(3, signs.size());
        assertEquals(3, looks.size());
        assertEquals("Met", rows.get(0).aside().orElseThrow().text());
        assertEquals("Not met", rows.get(1).aside().orElseThrow().text());
        assertEquals("Unknown", rows.get(2).aside().orElseThrow().text());
    }

    @Test
    void theEvidenceStandsBelowItsClause() {
        List<Row> rows =
                VerdictRows.clauses(verdict(ClauseStatus.MET, ClauseStatus.MET, ClauseStatus.MET, ClauseStatus.MET));
        assertEquals(4, rows.size());
        assertTrue(rows.get(1).words().startsWith(Clause.MEETS_CRITERIA.label() + "\nbecause"), rows.get(1)::words);
    }

    @Test
    void theHeadlineSaysWhetherItIsALead() {
        assertEquals(
                "Is a lead\t4 of 4 met",
                VerdictRows.headline(verdict(ClauseStatus.MET, ClauseStatus.MET, ClauseStatus.MET, ClauseStatus.MET))
                        .line());
        assertEquals(
                "Not a lead yet\t3 of 4 met",
                VerdictRows.headline(
                                verdict(ClauseStatus.MET, ClauseStatus.UNKNOWN, ClauseStatus.MET, ClauseStatus.MET))
                        .line());
    }

    private static Verdict verdict(ClauseStatus... statuses) {
        return new Verdict(Arrays.stream(Clause.values())
                .map(clause ->
                        new ClauseResult(clause, statuses[clause.ordinal()], List.of("because of " + clause.key())))
                .toList());
    }
}
