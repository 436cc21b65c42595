package org.winnable.leads.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.winnable.qualification.GradeMatrix;
import org.winnable.ui.widgets.FlatButton;

/** People who were chosen in another view are shown in the table until everyone is wanted again. */
class ChosenPeopleTest extends LeadsTestCase {

    @Test
    void thePeopleOfAGradeAndAScoreAreShownByKeysUntilTheirChipIsClicked() {
        GradeMatrix matrix = GradeMatrix.of(window.people());
        int cell = IntStream.range(0, GradeMatrix.SIZE * GradeMatrix.SIZE)
                .filter(number -> count(matrix, number) > 0 && count(matrix, number) < GeneratedClient.PEOPLE)
                .findFirst()
                .orElseThrow();
        int grade = cell / GradeMatrix.SIZE;
        int score = cell % GradeMatrix.SIZE;
        String name = GradeMatrix.letter(grade) + (score + 1);
        driver.type(window.search(), GeneratedClient.RARE);
        driver.click(window.button("rail.org.winnable.scoring.ui.perspective"));
        driver.click(window.button("scoring.page.grades"));
        Canvas grades = driver.find(Canvas.class, "scoring.grades");
        IntStream.range(0, grade).forEach(step -> press(grades, SWT.ARROW_DOWN));
        IntStream.range(0, score).forEach(step -> press(grades, SWT.ARROW_RIGHT));
        Label title = driver.find(Label.class, "scoring.grades.title");
        driver.waitUntil("the people of " + name, () -> title.getText().startsWith(name + ": "));
        press(grades, SWT.CR);
        driver.waitUntil("them in the table", () -> window.rowCount() == count(matrix, cell));
        assertTrue(driver.ask(() -> window.search().getText().isEmpty()), "words would leave some of them out");
        FlatButton chip = window.button("leads.chosen");
        assertEquals("Fit and intent " + name, driver.ask(chip::getText));
        assertTrue(driver.ask(chip::getVisible));
        driver.click(chip);
        driver.waitUntil("everyone", () -> window.rowCount() == GeneratedClient.PEOPLE);
        assertFalse(driver.ask(chip::getVisible));
    }

    private static int count(GradeMatrix matrix, int cell) {
        return matrix.count(cell / GradeMatrix.SIZE, cell % GradeMatrix.SIZE);
    }

    private void press(Canvas canvas, int key) {
        Event event = new Event();
        event.keyCode = key;
        driver.run(() -> canvas.notifyListeners(SWT.KeyDown, event));
    }
}
