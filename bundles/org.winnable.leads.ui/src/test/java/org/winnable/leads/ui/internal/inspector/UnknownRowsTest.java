package org.winnable.leads.ui.internal.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.winnable.core.lead.ContactField;
import org.winnable.leads.ui.internal.rows.Row;
import org.winnable.leads.ui.internal.rows.Sign;
import org.winnable.qualification.verdict.OpenQuestion;
import org.winnable.qualification.verdict.OpenQuestion.Effect;
import org.winnable.ui.theme.Tone;

class UnknownRowsTest {

    @Test
    void questionsStandInTheirOrderAndThoseThatDecideAreMarked() {
        List<Row> rows = UnknownRows.of(
                List.of(question("Seniority", Effect.STANDING), question("Industry", Effect.POINTS)), List.of());
        assertEquals(
                List.of("Seniority: it tells.", "Industry: it tells."),
                rows.stream().map(Row::line).toList());
        assertEquals("Seniority", rows.getFirst().text().getFirst().text());
        assertEquals(
                List.of(Tone.WARNING, Tone.MUTED),
                rows.stream().map(row -> row.glyph().orElseThrow().tone()).toList());
    }

    @Test
    void whatIsAskedLastIsNamedTogetherAndNothingIsLost() {
        List<OpenQuestion> questions = IntStream.range(0, UnknownRows.IN_FULL + 2)
                .mapToObj(number -> question("Question " + number, Effect.POINTS))
                .toList();
        List<Row> rows = UnknownRows.of(questions, List.of());
        assertEquals(UnknownRows.IN_FULL + 1, rows.size());
        assertTrue(rows.getLast().line().endsWith("Question 4, Question 5."), rows.getLast()::line);
    }

    @Test
    void aFieldOfTheAgreementIsToldOnceWhetherAQuestionAsksForItOrNot() {
        List<Row> rows = UnknownRows.of(
                List.of(new OpenQuestion("name", "Name", Effect.CLAUSE, 0, "Name: it tells.")),
                List.of(ContactField.FULL_NAME, ContactField.PROFILE));
        assertEquals(2, rows.size());
        assertTrue(rows.getLast().line().endsWith(": " + ContactField.PROFILE.label() + "."), rows.getLast()::line);
    }

    @Test
    void whereNothingIsOpenThatIsSaid() {
        List<Row> rows = UnknownRows.of(List.of(), List.of());
        assertEquals(1, rows.size());
        assertEquals(Sign.MET, rows.getFirst().glyph().orElseThrow().sign());
    }

    private static OpenQuestion question(String label, Effect effect) {
        return new OpenQuestion(label.toLowerCase(), label, effect, 0, label + ": it tells.");
    }
}
