package org.winnable.leads.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.Test;
import org.winnable.core.facts.TextKey;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Points;
import org.winnable.qualification.Explanation;
import org.winnable.qualification.Qualification;
import org.winnable.qualification.verdict.ClauseStatus;
import org.winnable.qualification.verdict.OpenQuestion;
import org.winnable.testkit.swt.RunningWorkbench;
import org.winnable.ui.session.SelectedPerson;
import org.winnable.ui.session.SessionService;

class InspectorTest extends LeadsTestCase {

    @Test
    void theSelectedPersonIsExplained(RunningWorkbench workbench) {
        Qualification people = window.people();
        for (int row : new int[] {0, 17, 4_000, GeneratedClient.PEOPLE - 1}) {
            long person = people.facts().id(row);
            select(workbench, person);
            Explanation explanation = people.explain(row);
            List<String> clauses = window.inspector("clauses");
            assertEquals(4, clauses.size());
            explanation
                    .verdict()
                    .clauses()
                    .forEach(clause -> assertTrue(
                            clauses.get(clause.clause().ordinal())
                                    .endsWith("\t" + clause.status().label()),
                            clauses::toString));
            long met = explanation.verdict().clauses().stream()
                    .filter(clause -> clause.status() == ClauseStatus.MET)
                    .count();
            assertEquals(
                    (met == 4 ? "Is a lead" : "Not a lead yet") + "\t" + met + " of 4 met",
                    window.inspector("verdict").getFirst());
            assertEquals(List.of(explanation.nextStep()), window.inspector("next"));
            List<String> questions = explanation.questions().stream()
                    .limit(4)
                    .map(OpenQuestion::sentence)
                    .toList();
            List<String> open = window.inspector("unknown");
            assertEquals(questions, open.subList(0, questions.size()));
        }
    }

    @Test
    void theSumLineOfEachAxisIsItsScoreAndTheSumOfItsEntries(RunningWorkbench workbench) {
        Qualification people = window.people();
        int summed = 0;
        for (int row = 0; row < 60; row++) {
            select(workbench, people.facts().id(row));
            for (Axis axis : Axis.values()) {
                List<String> lines = window.inspector("ledger." + axis.key());
                if (people.score(axis, row) != 0) {
                    long sum = lines.subList(1, lines.size() - 1).stream()
                            .mapToLong(InspectorTest::thousandths)
                            .sum();
                    assertEquals(people.thousandths(axis, row), sum, lines::toString);
                    assertEquals(people.thousandths(axis, row), thousandths(lines.getLast()), lines::toString);
                    summed++;
                }
            }
        }
        assertTrue(summed > 60, summed + " ledgers");
    }

    @Test
    void keysAloneLeadFromTheFilterToThePerson() {
        // whatever was in focus before: people who were chosen elsewhere come with the focus in the table
        driver.run(() -> window.search().setFocus());
        driver.type(window.search(), GeneratedClient.RARE);
        driver.waitUntil("the rare ones", () -> window.rowCount() == client.rare());
        window.key(SWT.NONE, SWT.ARROW_DOWN);
        driver.waitUntil("the table in focus", () -> window.table().isFocusControl());
        assertWhoIs(window.cell(NAME, 1));
        window.key(SWT.NONE, SWT.ARROW_DOWN);
        assertWhoIs(window.cell(NAME, 2));
        window.key(SWT.NONE, SWT.END);
        List<String> names = window.column(NAME);
        assertWhoIs(names.getLast());
        window.key(SWT.NONE, SWT.HOME);
        assertWhoIs(window.cell(NAME, 1));
        window.showEveryone(GeneratedClient.PEOPLE);
    }

    @Test
    void whoIsFilteredOutIsNoLongerSelected(RunningWorkbench workbench) {
        select(workbench, window.people().facts().id(3));
        driver.type(window.search(), "person99@example.com");
        driver.waitUntil("one person", () -> window.rowCount() == 1);
        driver.waitUntil(
                "the empty inspector",
                () -> driver.find(Composite.class, "inspector.empty").isVisible());
        window.showEveryone(GeneratedClient.PEOPLE);
    }

    @Test
    void sourcesAndTouchesAreNamed(RunningWorkbench workbench) {
        select(workbench, window.people().facts().id(0));
        assertTrue(window.inspector("sources").getFirst().startsWith("trade-show-list.csv"));
        assertFalse(window.inspector("timeline").isEmpty());
        assertFalse(window.inspector("unknown").isEmpty());
    }

    private void select(RunningWorkbench workbench, long person) {
        SessionService sessions = workbench.service(SessionService.class);
        Qualification people = window.people();
        String email = "person" + emailLine(people, person) + "@example.com";
        driver.run(() -> sessions.select(OptionalLong.of(person)));
        driver.waitUntil("the details of " + email, () -> window.who().contains(email));
        assertEquals(person, workbench.service(SelectedPerson.class).id());
    }

    private static String emailLine(Qualification people, long person) {
        String email = people.facts().text(TextKey.EMAIL, people.facts().row(person));
        return String.valueOf(email).replaceAll("\\D", "");
    }

    private void assertWhoIs(String name) {
        driver.waitUntil(name + " in the inspector", () -> window.who().startsWith(name + "\n"));
    }

    /** The figure at the right edge of a line, in thousandths; 0 for a line without. */
    private static long thousandths(String line) {
        int tab = line.indexOf('\t');
        if (tab < 0) {
            return 0;
        }
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance();
        String plain = line.substring(tab + 1)
                .replace("+", "")
                .replace("−", "-")
                .replace(String.valueOf(symbols.getGroupingSeparator()), "")
                .replace(symbols.getDecimalSeparator(), '.');
        return Math.round(Double.parseDouble(plain) * Points.SCALE);
    }
}
