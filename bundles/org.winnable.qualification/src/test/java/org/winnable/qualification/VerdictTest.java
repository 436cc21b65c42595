package org.winnable.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.FactTable;
import org.winnable.core.facts.NumberKey;
import org.winnable.core.facts.TextKey;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.lead.Seniority;
import org.winnable.core.rules.AttributeRule;
import org.winnable.core.work.Progress;
import org.winnable.qualification.TestFacts.Person;
import org.winnable.qualification.verdict.Clause;
import org.winnable.qualification.verdict.ClauseResult;
import org.winnable.qualification.verdict.ClauseStatus;

class VerdictTest {

    private static final Instant AS_OF = Instant.parse("2026-08-31T10:00:00Z");
    private static final AttributeRule SOFTWARE = new AttributeRule.OneOf(CategoryKey.INDUSTRY, Set.of("Software"));
    private static final AttributeRule NOT_THERE = new AttributeRule.OneOf(CategoryKey.COUNTRY, Set.of("Utopia"));
    private static final AttributeRule BIG = new AttributeRule.Between(NumberKey.COMPANY_SIZE, 1000, Double.MAX_VALUE);

    @Test
    void knownTakesANameAndAWayToReach() throws InvalidModelException {
        assertStatus(Clause.KNOWN, ClauseStatus.MET, TestFacts.known(), TestRules.plain());
        assertStatus(
                Clause.KNOWN,
                ClauseStatus.MET,
                TestFacts.nobody().text(TextKey.NAME, "Ada").text(TextKey.PHONE, "+49 30 1"),
                TestRules.plain());
        assertStatus(
                Clause.KNOWN, ClauseStatus.NOT_MET, TestFacts.nobody().text(TextKey.NAME, "Ada"), TestRules.plain());
        assertStatus(
                Clause.KNOWN,
                ClauseStatus.NOT_MET,
                TestFacts.nobody().text(TextKey.EMAIL, "a@b.example"),
                TestRules.plain());
    }

    @Test
    void whoOptedOutIsKnownButTheEvidenceForbidsMail() throws InvalidModelException {
        Person byList = TestFacts.known().is(CategoryKey.OPT_OUT, "true");
        Person byAction = TestFacts.known().did(InteractionType.UNSUBSCRIBED, "2026-08-01T00:00:00Z");
        for (Person person : List.of(byList, byAction)) {
            ClauseResult known = result(Clause.KNOWN, person, TestRules.plain());
            assertEquals(ClauseStatus.MET, known.status());
            assertTrue(known.evidence().getLast().contains("must not be mailed"), known::toString);
        }
        ClauseResult free = result(Clause.KNOWN, TestFacts.known(), TestRules.plain());
        assertFalse(free.evidence().toString().contains("mailed"), free::toString);
    }

    @Test
    void whatIsRequiredMustHoldAndNotKnowingIsNoNo() throws InvalidModelException {
        TestRules rules = TestRules.plain().required(SOFTWARE);
        Person yes = TestFacts.known().is(CategoryKey.INDUSTRY, "software");
        Person no = TestFacts.known().is(CategoryKey.INDUSTRY, "Farming");
        assertEquals(
                List.of("Industry is software, as required."),
                assertStatus(Clause.MEETS_CRITERIA, ClauseStatus.MET, yes, rules));
        assertEquals(
                List.of("Industry is Farming; required is Software."),
                assertStatus(Clause.MEETS_CRITERIA, ClauseStatus.NOT_MET, no, rules));
        assertEquals(
                List.of("Industry is not known; required is Software."),
                assertStatus(Clause.MEETS_CRITERIA, ClauseStatus.UNKNOWN, TestFacts.known(), rules));
    }

    @Test
    void aKnownNoWeighsMoreThanAnUnknown() throws InvalidModelException {
        TestRules rules = TestRules.plain().required(SOFTWARE, BIG);
        Person small = TestFacts.known().has(NumberKey.COMPANY_SIZE, 3);
        assertStatus(Clause.MEETS_CRITERIA, ClauseStatus.NOT_MET, small, rules);
        Person big = TestFacts.known().has(NumberKey.COMPANY_SIZE, 1000);
        assertStatus(Clause.MEETS_CRITERIA, ClauseStatus.UNKNOWN, big, rules);
    }

    @Test
    void outGoesAboveInAndInAboveRequired() throws InvalidModelException {
        TestRules rules = TestRules.plain().required(SOFTWARE).out(NOT_THERE).in(BIG);
        Person in = TestFacts.known().is(CategoryKey.COUNTRY, "France").has(NumberKey.COMPANY_SIZE, 2000);
        assertStatus(Clause.MEETS_CRITERIA, ClauseStatus.MET, in, rules);
        Person out = TestFacts.known()
                .is(CategoryKey.COUNTRY, "Utopia")
                .is(CategoryKey.INDUSTRY, "Software")
                .has(NumberKey.COMPANY_SIZE, 2000);
        assertEquals(
                List.of("Country is Utopia, which the agreement rules out."),
                assertStatus(Clause.MEETS_CRITERIA, ClauseStatus.NOT_MET, out, rules));
        Person perhapsOut = TestFacts.known().is(CategoryKey.INDUSTRY, "Software");
        assertStatus(Clause.MEETS_CRITERIA, ClauseStatus.UNKNOWN, perhapsOut, rules);
        Person notIn = TestFacts.known().is(CategoryKey.COUNTRY, "France").is(CategoryKey.INDUSTRY, "Farming");
        assertStatus(Clause.MEETS_CRITERIA, ClauseStatus.NOT_MET, notIn, rules);
    }

    @Test
    void seniorityAndFunctionAreCriteriaToo() throws InvalidModelException {
        TestRules rules = TestRules.plain().minimum(Seniority.MANAGER).functions("finance", "it");
        Person yes = TestFacts.known().is(CategoryKey.SENIORITY, "director").is(CategoryKey.FUNCTION, "IT");
        assertStatus(Clause.MEETS_CRITERIA, ClauseStatus.MET, yes, rules);
        Person low = TestFacts.known().is(CategoryKey.SENIORITY, "entry").is(CategoryKey.FUNCTION, "it");
        assertStatus(Clause.MEETS_CRITERIA, ClauseStatus.NOT_MET, low, rules);
        Person other = TestFacts.known().is(CategoryKey.SENIORITY, "owner").is(CategoryKey.FUNCTION, "hr");
        assertStatus(Clause.MEETS_CRITERIA, ClauseStatus.NOT_MET, other, rules);
        Person silent = TestFacts.known().is(CategoryKey.FUNCTION, "it");
        assertStatus(Clause.MEETS_CRITERIA, ClauseStatus.UNKNOWN, silent, rules);
    }

    @Test
    void noCriteriaAreMetByAnyone() throws InvalidModelException {
        assertStatus(Clause.MEETS_CRITERIA, ClauseStatus.MET, TestFacts.nobody(), TestRules.plain());
    }

    @ParameterizedTest
    @CsvSource({
        "executive, , MET",
        "manager, , MET",
        "C-Level, , MET",
        "specialist, , NOT_MET",
        "specialist, champion, MET",
        ", decision-maker, MET",
        ", Decision Maker, MET",
        ", user, NOT_MET",
        "director, blocker, MET",
        "gibberish, , UNKNOWN",
        ", , UNKNOWN"
    })
    void whoDecidesIsTakenFromPartAndLevel(String seniority, String role, ClauseStatus expected)
            throws InvalidModelException {
        Person person = TestFacts.known();
        if (seniority != null) {
            person.is(CategoryKey.SENIORITY, seniority);
        }
        if (role != null) {
            person.is(CategoryKey.BUYING_ROLE, role);
        }
        assertStatus(Clause.CAN_DECIDE, expected, person, TestRules.plain());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-31T10:00:00Z, MET",
        "2026-08-31T10:00:01Z, NOT_MET",
        // six months before 12:00 in Berlin on the 31st is 12:00 there on 28 February, in winter time
        "2026-02-28T11:00:00Z, MET",
        "2026-02-28T10:59:59Z, NOT_MET"
    })
    void anActionCountsForSoManyCalendarMonthsAndNeverBeforeItHappened(String when, ClauseStatus expected)
            throws InvalidModelException {
        Person person = TestFacts.known().did(InteractionType.DEMO_REQUEST, when);
        assertStatus(Clause.HAS_ACTED, expected, person, TestRules.plain());
    }

    @Test
    void theEvidenceNamesTheLatestActionOrTheOneThatIsTooOld() throws InvalidModelException {
        String inBerlin = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).format(LocalDate.of(2026, 8, 4));
        Person active = TestFacts.known()
                .did(InteractionType.DEMO_REQUEST, "2026-08-01T10:00:00Z")
                .did(InteractionType.WEBINAR_ATTENDED, "2026-08-03T23:30:00Z")
                .did(InteractionType.PAGE_VISIT, "2026-08-09T10:00:00Z");
        String evidence = assertStatus(Clause.HAS_ACTED, ClauseStatus.MET, active, TestRules.plain())
                .getFirst();
        assertTrue(evidence.contains("attended a webinar") && evidence.contains(inBerlin), evidence);
        String old = assertStatus(
                        Clause.HAS_ACTED, ClauseStatus.NOT_MET, active, TestRules.plain(), "2027-06-01T00:00:00Z")
                .getFirst();
        assertTrue(old.contains("more than 6 months old"), old);
    }

    @Test
    void eachNotLeadHasItsOwnMessage() throws InvalidModelException {
        for (InteractionType type : InteractionType.NEVER_A_LEAD) {
            Person person = TestFacts.known().did(type, "2026-08-01T00:00:00Z");
            List<String> evidence = assertStatus(Clause.HAS_ACTED, ClauseStatus.NOT_MET, person, TestRules.plain());
            assertEquals(1, evidence.size());
            assertTrue(evidence.getFirst().contains("is not a lead: "), evidence::toString);
        }
        TestRules rules = TestRules.plain().required(SOFTWARE);
        Person right = TestFacts.known().is(CategoryKey.INDUSTRY, "Software");
        List<String> evidence = assertStatus(Clause.HAS_ACTED, ClauseStatus.NOT_MET, right, rules);
        assertTrue(evidence.getLast().startsWith("A contact in the right company is not a lead"), evidence::toString);
    }

    @Test
    void beforeTheFirstFactNobodyHasDoneAnything() throws InvalidModelException {
        Person person = TestFacts.known().did(InteractionType.DEMO_REQUEST, "2026-08-01T00:00:00Z");
        assertEquals(
                "No action is known.",
                assertStatus(Clause.HAS_ACTED, ClauseStatus.NOT_MET, person, TestRules.plain(), "1999-01-01T00:00:00Z")
                        .getFirst());
    }

    @Test
    void aProblemThatWeDoNotSolveMakesAnActionVoid() throws InvalidModelException {
        TestRules rules = TestRules.plain().problems("Late invoices");
        Person ours = acted().is(CategoryKey.PROBLEM, "late invoices");
        assertStatus(Clause.HAS_ACTED, ClauseStatus.MET, ours, rules);
        assertStatus(Clause.HAS_ACTED, ClauseStatus.NOT_MET, acted().is(CategoryKey.PROBLEM, "Bad coffee"), rules);
        assertStatus(Clause.HAS_ACTED, ClauseStatus.MET, acted(), rules);
    }

    private static Person acted() {
        return TestFacts.known().did(InteractionType.DEMO_REQUEST, "2026-08-01T00:00:00Z");
    }

    private static List<String> assertStatus(Clause clause, ClauseStatus expected, Person person, TestRules rules)
            throws InvalidModelException {
        return assertStatus(clause, expected, person, rules, AS_OF.toString());
    }

    /** Bulk and explanation must agree; returns the evidence. */
    private static List<String> assertStatus(
            Clause clause, ClauseStatus expected, Person person, TestRules rules, String asOf)
            throws InvalidModelException {
        FactTable facts = TestFacts.table(person);
        Qualification qualification = new Qualifier(new TestCatalog().plugins())
                .qualify(facts, rules.rules(), Instant.parse(asOf), Progress.NONE);
        ClauseResult explained = qualification.explain(0).verdict().clause(clause);
        assertEquals(expected, qualification.status(clause, 0), explained::toString);
        assertEquals(expected, explained.status());
        return explained.evidence();
    }

    private static ClauseResult result(Clause clause, Person person, TestRules rules) throws InvalidModelException {
        return new Qualifier(new TestCatalog().plugins())
                .qualify(TestFacts.table(person), rules.rules(), AS_OF, Progress.NONE)
                .explain(0)
                .verdict()
                .clause(clause);
    }
}
