package org.example.technologyfit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.FactTable;
import org.winnable.core.lead.ContactField;
import org.winnable.core.parameter.InvalidParametersException;
import org.winnable.testkit.scoring.SamplePeople;
import org.winnable.testkit.scoring.ScoringStrategyContract;

class TechnologyFitTest {

    private static final CategoryKey TECHNOLOGY = CategoryKey.of(ContactField.TECHNOLOGY);
    private static final Map<String, Object> PARAMETERS = groups("SAP ECC", "Oracle EBS");

    @Test
    void eachGroupCountsOnceHoweverManyOfItAreUsed() throws InvalidParametersException {
        assertEquals(List.of("fit 20.0 technology"), score("SAP ECC"));
        assertEquals(List.of("fit 20.0 technology"), score("sap ecc / Oracle EBS"));
        assertEquals(List.of("fit 20.0 technology", "fit -15.0 technology"), score("Lotus Notes; SAP ECC"));
    }

    @Test
    void whatWeDoNotNameAndWhatWeDoNotKnowGivesNothing() throws InvalidParametersException {
        assertEquals(List.of(), score("Excel"));
        assertEquals(List.of(), score("SAP ECC 6")); // another version is another word
        FactTable unknown = new SamplePeople().person().table();
        assertEquals(List.of(), SamplePeople.score(new TechnologyFit(), PARAMETERS, unknown, 0));
    }

    @Test
    void aTechnologyThatStandsInTwoGroupsIsRefused() {
        FactTable nobody = new SamplePeople().person().table();
        assertThrows(
                InvalidParametersException.class,
                () -> SamplePeople.score(new TechnologyFit(), groups("SAP ECC", "lotus notes"), nobody, 0));
    }

    /** All that holds of every strategy: the same on any thread, sums that close, nothing made per lead. */
    @Test
    void theContractIsKept() throws InvalidParametersException {
        for (long seed = 1; seed <= 20; seed++) {
            FactTable facts = SamplePeople.random(
                    seed,
                    Map.of(TECHNOLOGY, List.of("SAP ECC", "Lotus Notes, SAP ECC", "Excel")),
                    List.of("page-visit"));
            new ScoringStrategyContract(new TechnologyFit(), PARAMETERS, facts, new long[] {SamplePeople.TODAY})
                    .check();
        }
    }

    private static List<String> score(String cell) throws InvalidParametersException {
        FactTable facts = new SamplePeople().person().has(TECHNOLOGY, cell).table();
        return SamplePeople.score(new TechnologyFit(), PARAMETERS, facts, 0);
    }

    private static Map<String, Object> groups(String first, String second) {
        return Map.of(
                "groups",
                List.of(
                        Map.of("names", List.of(first, second), "points", 20),
                        Map.of("names", List.of("Lotus Notes"), "points", -15)));
    }
}
