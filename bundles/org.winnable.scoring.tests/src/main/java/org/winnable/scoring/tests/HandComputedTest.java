package org.winnable.scoring.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.winnable.core.facts.FactTable;
import org.winnable.core.parameter.InvalidParametersException;
import org.winnable.core.parameter.ParameterProblem;
import org.winnable.scoring.company.CompanyEngagement;
import org.winnable.scoring.signals.IntentSignals;
import org.winnable.scoring.trend.EngagementTrend;
import org.winnable.scoring.winnability.Winnability;

/** Points worked out by hand, one example for each rule of each strategy. */
class HandComputedTest {

    /** Half of all trust is reached by four replies, which never fade noticeably; late for ninety days. */
    static final Map<String, Object> WINNABILITY = Map.of(
            "points", 80,
            "criteria",
                    List.of(
                            Map.of("attribute", "buyingRole", "values", "champion", "weight", 3),
                            Map.of("attribute", "companySize", "minimum", 150, "weight", 1)),
            "late", List.of("quote-request"),
            "lateDays", 90,
            "trust", List.of(Map.of("type", "email-reply", "worth", 2)),
            "trustHalf", 4,
            "trustDays", 100);

    private static final Map<String, Object> SIGNALS = Map.of(
            "signals",
                    List.of(
                            Map.of("name", "Prices", "type", "pricing-visit", "points", 20, "days", 40),
                            Map.of("name", "Compares", "asset", "versus", "points", 12, "days", 30)),
            "burstPoints", 7,
            "burstPeople", 2,
            "burstDays", 7);

    @Test
    void aSignalCountsOnceAndFadesEvenly() throws InvalidParametersException {
        FactTable facts = new People()
                .person(0, 0)
                .did("pricing-visit", 35)
                .did("pricing-visit", 10)
                .did("page-visit", 15, "/us-versus-them")
                .table();
        // 20 × (1 − 10/40) and 12 × (1 − 15/30)
        assertEquals(
                List.of("intent 15.0 signal/Prices", "intent 6.0 signal/Compares"),
                People.score(new IntentSignals(), SIGNALS, facts, 0));
    }

    @Test
    void aBurstTakesSeveralPeopleOfOneCompanyAndCountsForThoseInItOnly() throws InvalidParametersException {
        FactTable facts = new People()
                .person(0, 0)
                .did("page-visit", 7)
                .person(0, 1)
                .did("page-visit", 2)
                .person(0, 1)
                .did("page-visit", 8)
                .person(1, 1)
                .did("page-visit", 1)
                .table();
        assertEquals(List.of("intent 7.0 burst"), People.score(new IntentSignals(), SIGNALS, facts, 0));
        assertEquals(List.of("intent 7.0 burst"), People.score(new IntentSignals(), SIGNALS, facts, 1));
        assertEquals(List.of(), People.score(new IntentSignals(), SIGNALS, facts, 2));
        assertEquals(List.of(), People.score(new IntentSignals(), SIGNALS, facts, 3));
    }

    @Test
    void aSignalOfEverythingOrOfTheSameNameIsRefusedWithItsLine() {
        Map<String, Object> wrong = Map.of(
                "signals",
                List.of(
                        Map.of("name", "One", "type", "call", "points", 1),
                        Map.of("name", "One", "asset", "x"),
                        Map.of("name", "Two", "points", 1)));
        InvalidParametersException refused = assertThrows(
                InvalidParametersException.class, () -> People.score(new IntentSignals(), wrong, People.random(1), 0));
        assertEquals(
                List.of("signals/1/name", "signals/1/points", "signals/2/type"),
                refused.problems().stream().map(ParameterProblem::path).toList());
    }

    @Test
    void theTrendComparesTwoPeriodsOfTheSameLength() throws InvalidParametersException {
        Map<String, Object> parameters = Map.of("days", 30, "minimum", 3, "up", 20, "down", 8);
        FactTable facts = new People()
                .person(0, 0)
                .did("page-visit", 1)
                .did("page-visit", 29)
                .did("call", 5)
                .did("page-visit", 30)
                .did("page-visit", 60)
                .person(0, 0)
                .did("page-visit", 31)
                .did("page-visit", 32)
                .did("page-visit", 33)
                .person(0, 0)
                .did("page-visit", 1)
                .did("page-visit", 2)
                .did("contact-created", 3)
                .table();
        // three against one: (3 − 1) / 4 of 20; nothing against three: all of 8; two say nothing, and what we do is no
        // act
        assertEquals(List.of("interest 10.0 rising"), People.score(new EngagementTrend(), parameters, facts, 0));
        assertEquals(List.of("interest -8.0 falling"), People.score(new EngagementTrend(), parameters, facts, 1));
        assertEquals(List.of(), People.score(new EngagementTrend(), parameters, facts, 2));
    }

    @Test
    void winnabilityIsFitTimesEarlyTimesTrust() throws InvalidParametersException {
        FactTable facts = new People()
                .person(0, 1)
                .did("email-reply", 0)
                .did("email-reply", 0)
                .person(0, 1)
                .did("email-reply", 100)
                .did("email-reply", 100)
                .did("email-reply", 0)
                .did("quote-request", 90)
                .person(1, 0)
                .person(-1, 0)
                .did("email-reply", 0)
                .table();
        Winnability strategy = new Winnability();
        // fit 3/4, trust 1 − 2^(−4/4): 80 × 0.75 × 0.5
        assertEquals(List.of("winnability 30.0 fit-and-trust"), People.score(strategy, WINNABILITY, facts, 0));
        // the old replies are worth half, so the sum is 4 again; half of the lateness is left
        assertEquals(
                List.of("winnability 30.0 fit-and-trust", "winnability -15.0 late"),
                People.score(strategy, WINNABILITY, facts, 1));
        assertEquals(List.of(), People.score(strategy, WINNABILITY, facts, 2), "no trust");
        assertEquals(List.of(), People.score(strategy, WINNABILITY, facts, 3), "no fit");
    }

    @Test
    void theCompanyCountsItsActivePeopleAndTheirKinds() throws InvalidParametersException {
        Map<String, Object> parameters =
                Map.of("days", 30, "minimum", 2, "sharePoints", 12, "fullShare", 75, "groupPoints", 20, "fullGroup", 4);
        FactTable facts = new People()
                .person(0, 0)
                .did("page-visit", 3)
                .person(0, 1)
                .did("call", 30)
                .person(0, 2)
                .did("call", 31)
                .person(0, 0)
                .did("contact-created", 3)
                .person(1, 0)
                .did("call", 1)
                .table();
        // two of four are active, of three in four; two kinds, of four
        assertEquals(
                List.of("intent 8.0 share", "intent 10.0 group"),
                People.score(new CompanyEngagement(), parameters, facts, 3));
        assertEquals(List.of(), People.score(new CompanyEngagement(), parameters, facts, 4), "known by one only");
    }
}
