package org.winnable.leads.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.winnable.qualification.Qualification;
import org.winnable.testkit.swt.RunningWorkbench;

class LeadsTableTest extends LeadsTestCase {

    private static final int COMPANY = 1;

    @AfterEach
    void showEveryone() {
        window.showEveryone(GeneratedClient.PEOPLE);
    }

    @Test
    void aClickOnAHeadingSortsUpThenDownThenNot() {
        window.clickHeading(NAME);
        // the rows in view may all have one name, which is in order either way: the first tells whether the sort is
        // done
        driver.waitUntil(
                "rising names", () -> window.cell(NAME, 1).startsWith("Ada ") && isSorted(window.column(NAME), true));
        window.clickHeading(NAME);
        driver.waitUntil(
                "falling names",
                () -> window.cell(NAME, 1).startsWith("Óscar ") && isSorted(window.column(NAME), false));
        window.clickHeading(NAME);
        driver.waitUntil(
                "no order", () -> !window.cell(NAME, 1).startsWith("Óscar ") && !isSorted(window.column(NAME), true));
    }

    @Test
    void tabLeadsFromTheRowsToTheInspectorAndThroughItsSections(RunningWorkbench workbench) {
        driver.run(workbench.window()::forceActive);
        driver.run(window.search()::setFocus);
        window.key(SWT.NONE, SWT.ARROW_DOWN);
        driver.waitUntil("the table in focus", window.table()::isFocusControl);
        driver.waitUntil("somebody in the inspector", () -> !window.who().isEmpty());
        for (String section : List.of("verdict", "clauses", "next", "ledger.fit")) {
            Canvas canvas = driver.find(Canvas.class, "inspector." + section);
            driver.waitUntil("the keyboard at " + section, () -> {
                if (!canvas.isFocusControl()) {
                    canvas.getDisplay().getFocusControl().traverse(SWT.TRAVERSE_TAB_NEXT);
                }
                return canvas.isFocusControl();
            });
        }
    }

    @Test
    void wordsFilterByNameCompanyTitleAndEmail() {
        driver.type(window.search(), GeneratedClient.RARE.toLowerCase());
        driver.waitUntil("the rare ones", () -> window.rowCount() == client.rare());
        assertTrue(window.column(NAME).stream().allMatch(name -> name.endsWith(GeneratedClient.RARE)));
        NumberFormat numbers = NumberFormat.getIntegerInstance();
        assertEquals(
                numbers.format(client.rare()) + " of " + numbers.format(GeneratedClient.PEOPLE) + " people",
                window.count());
        driver.type(window.search(), "person77@example.com");
        driver.waitUntil("one by e-mail", () -> window.rowCount() == 1);
        driver.type(window.search(), "navy director ada");
        driver.waitUntil(
                "rows with all three words",
                () -> window.rowCount() > 1 && window.column(COMPANY).stream().allMatch("Navy Systems"::equals));
    }

    @Test
    void stageChipsCountAndFilter() {
        Qualification people = window.people();
        int[] counts = people.stageCounts();
        assertTrue(Arrays.stream(counts).filter(count -> count > 0).count() >= 3, "people stand in several stages");
        NumberFormat numbers = NumberFormat.getIntegerInstance();
        for (int place = 0; place < counts.length; place++) {
            String stage = people.rules().lifecycle().stages().get(place).key();
            int count = counts[place];
            var chip = window.button("leads.stage." + stage);
            assertTrue(driver.ask(chip::getText).endsWith(" " + numbers.format(count)), () -> chip.getText());
            assertEquals(count > 0, driver.ask(chip::getVisible), stage);
            if (count > 0) {
                driver.click(chip);
                driver.waitUntil("those in " + stage, () -> window.rowCount() == count && chip.isChosen());
            }
        }
    }

    @Test
    void theChipOfAStageThatIsLookedAtStaysWhenNobodyIsLeftInIt() {
        int[] counts = window.people().stageCounts();
        int place = IntStream.range(0, counts.length)
                .filter(each -> counts[each] > 0)
                .findFirst()
                .orElseThrow();
        var chip = window.button("leads.stage."
                + window.people().rules().lifecycle().stages().get(place).key());
        driver.click(chip);
        driver.waitUntil("those in the stage", () -> window.rowCount() == counts[place]);
        driver.type(window.search(), "nobody is called like this");
        driver.waitUntil("nobody in the stage", () -> chip.getText().endsWith(" 0"));
        assertTrue(driver.ask(chip::getVisible));
        driver.click(window.button("leads.stage"));
        driver.waitUntil("the chip gone", () -> !chip.getVisible());
    }

    @Test
    void leadsOnlyLeavesTheLeads() {
        Qualification people = window.people();
        int leads =
                (int) IntStream.range(0, people.size()).filter(people::isLead).count();
        assertTrue(leads > 100 && leads < GeneratedClient.PEOPLE, () -> leads + " leads");
        driver.click(window.button("leads.leadsOnly"));
        driver.waitUntil("leads", () -> window.rowCount() == leads);
    }

    @Test
    void whereNothingMatchesOneClickBringsEveryoneBack() {
        driver.type(window.search(), "nobody is called like this");
        Button clear = driver.find(Button.class, "leads.clear");
        driver.waitUntil("the empty state", clear::isVisible);
        driver.click(clear);
        driver.waitUntil("everyone", () -> window.rowCount() == GeneratedClient.PEOPLE);
        assertEquals("", driver.ask(window.search()::getText));
    }

    @Test
    void copiedRowsAreTabSeparatedAndHarmless() {
        driver.type(window.search(), "=Sum");
        driver.waitUntil("one company", () -> window.column(COMPANY).stream().allMatch("=Sum Ltd"::equals));
        NatTable table = window.table();
        driver.run(table::setFocus);
        window.key(SWT.MOD1, 'a');
        window.key(SWT.MOD1, 'c');
        driver.waitUntil("the clipboard", () -> clipboard().contains("'=Sum Ltd"));
        List<String> lines = clipboard().lines().toList();
        assertEquals(window.rowCount() + 1, lines.size());
        assertTrue(lines.stream().allMatch(line -> line.split("\t", -1).length == table.getColumnCount()));
        assertTrue(lines.stream().noneMatch(line -> line.contains("\t=")));
    }

    @Test
    void theLastRowIsReachedAndTheColumnsFillTheWidth() {
        NatTable table = window.table();
        driver.run(() -> table.doCommand(new ShowRowInViewportCommand(GeneratedClient.PEOPLE - 1)));
        assertFalse(window.column(NAME).contains(""));
        assertTrue(driver.ask(() -> table.getWidth() <= table.getSize().x), () -> table.getWidth() + " wide");
    }

    private String clipboard() {
        return driver.ask(() -> {
            Clipboard clipboard = new Clipboard(window.table().getDisplay());
            try {
                return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
            } finally {
                clipboard.dispose();
            }
        });
    }

    /** As people sort: without regard to accents; the first letters tell enough here. */
    private static boolean isSorted(List<String> names, boolean rising) {
        List<String> plain = new ArrayList<>();
        names.forEach(name -> plain.add(name.replace('Å', 'A').replace('É', 'E').replace('Ó', 'O')));
        for (int i = 1; i < plain.size(); i++) {
            int order = plain.get(i - 1).compareToIgnoreCase(plain.get(i));
            if (rising ? order > 0 : order < 0) {
                return false;
            }
        }
        return plain.size() > 2;
    }
}
