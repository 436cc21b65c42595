package org.winnable.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.winnable.core.facts.NumberKey;
import org.winnable.core.rules.ScoringModel.StrategyUse;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Reason;
import org.winnable.core.work.Progress;

class GradeMatrixTest {

    private static final Reason SIZE = new Reason("size", "Size");

    @Test
    void quartersOfWhatAnAxisCanReachAreGradesAndScores() throws InvalidModelException {
        TestCatalog catalog = new TestCatalog().with("size", (lead, ledger) -> {
            double size = lead.number(NumberKey.COMPANY_SIZE);
            ledger.add(SIZE, Axis.FIT, size);
            ledger.add(SIZE, Axis.INTENT, 100 - size);
        });
        Qualification judged = new Qualifier(catalog.plugins())
                .qualify(
                        TestFacts.table(sized(80), sized(60), sized(40), sized(10), sized(-5)),
                        TestRules.plain()
                                .model(Map.of(Axis.FIT, 80.0), new StrategyUse("size", 1, Map.of()))
                                .rules(),
                        Instant.parse("2026-01-01T00:00:00Z"),
                        Progress.NONE);
        GradeMatrix matrix = GradeMatrix.of(judged);
        assertEquals(1, matrix.count(0, 3), "80 of 80 and 20 of 100");
        assertEquals(1, matrix.count(0, 2), "60 of 80 and 40 of 100");
        assertEquals(1, matrix.count(1, 1), "40 of 80 and 60 of 100");
        assertEquals(2, matrix.count(3, 0), "below a quarter and above three");
        assertEquals("D", GradeMatrix.letter(3));
        int people = 0;
        for (int grade = 0; grade < GradeMatrix.SIZE; grade++) {
            for (int score = 0; score < GradeMatrix.SIZE; score++) {
                int[] rows = GradeMatrix.rows(judged, grade, score).toArray();
                assertEquals(matrix.count(grade, score), rows.length);
                people += rows.length;
            }
        }
        assertEquals(judged.size(), people);
        assertEquals(60, GradeMatrix.least(judged, Axis.FIT, 0));
        assertEquals(0, GradeMatrix.least(judged, Axis.INTENT, 3));
    }

    private static TestFacts.Person sized(double size) {
        return TestFacts.nobody().has(NumberKey.COMPANY_SIZE, size);
    }
}
