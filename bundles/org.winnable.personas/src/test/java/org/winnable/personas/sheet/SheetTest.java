package org.winnable.personas.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.lead.BuyingRole;
import org.winnable.core.persona.MatchingRule;
import org.winnable.core.persona.Persona;
import org.winnable.core.persona.PersonaContent;
import org.winnable.core.persona.Profile;
import org.winnable.personas.performance.PersonaPerformance;
import org.winnable.personas.sheet.Sheet.Line;
import org.winnable.personas.sheet.Sheet.Section;
import org.winnable.personas.sheet.SheetComparison.Part;
import org.winnable.personas.sheet.SheetComparison.Row;

class SheetTest {

    private static final Persona CFO = persona("CFO", List.of("Margin", "Cash"), BuyingRole.BUDGET_HOLDER);

    @Test
    void whatNobodyWroteIsLeftOut() {
        assertEquals(
                new Sheet(List.of()),
                ProfileSheet.of(new Persona("x", PersonaContent.named("X"), Profile.EMPTY, List.of())));
        assertEquals(
                List.of("Goals and problems", "Buying", "Who fits"),
                ProfileSheet.of(CFO).sections().stream().map(Section::title).toList());
    }

    @Test
    void whatIsNotKnownOfMoneyIsSaidToBeNotKnown() {
        Sheet sheet = PerformanceSheet.of(new PersonaPerformance(
                CFO, 3, 12, List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), Optional.empty()));

        assertEquals(
                new Line("People who fit", "3 of 12 (25%)"),
                sheet.sections().getFirst().lines().getFirst());
        List<String> money =
                sheet.sections().get(2).lines().stream().map(Line::value).toList();
        assertEquals(
                List.of("not known: no spend and no cost of a list is recorded", "not known: no deals are recorded"),
                money);
    }

    @Test
    void twoStandSideBySideByTitleAndLabel() {
        Sheet first = new Sheet(List.of(
                new Section("Goals", List.of(new Line("Goals", "Margin"), new Line("Problems", "Waste"))),
                new Section("Who fits", List.of(new Line("", "A"), new Line("", "B")))));
        Sheet second = new Sheet(List.of(
                new Section("Voice", List.of(new Line("A call", "No"))),
                new Section("Goals", List.of(new Line("Goals", "Cash")))));

        assertEquals(
                List.of(
                        new Part(
                                "Goals", List.of(new Row("Goals", "Margin", "Cash"), new Row("Problems", "Waste", ""))),
                        new Part("Who fits", List.of(new Row("", "A\nB", ""))),
                        new Part("Voice", List.of(new Row("A call", "", "No")))),
                SheetComparison.of(first, second).sections());
    }

    private static Persona persona(String name, List<String> goals, BuyingRole role) {
        Profile empty = Profile.EMPTY;
        Profile profile = new Profile(
                empty.identity(),
                goals,
                List.of(),
                new Profile.Buying(Optional.of(role), List.of()),
                List.of(),
                List.of(),
                List.of());
        MatchingRule rule = new MatchingRule(new MatchingRule.Contains(CategoryKey.TITLE, List.of(name)), 1);
        return new Persona(name, PersonaContent.named(name), profile, List.of(rule));
    }
}
