package org.winnable.scoring.tests;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.FactTable;
import org.winnable.core.facts.NumberKey;
import org.winnable.core.parameter.InvalidParametersException;
import org.winnable.core.scoring.ScoringStrategy;
import org.winnable.testkit.scoring.SamplePeople;

/** People of two companies and what they did, to try strategies on. */
final class People {

    static final long TODAY = SamplePeople.TODAY;
    static final long DAY = SamplePeople.DAY;

    private static final List<String> TYPES = List.of(
            "page-visit", "pricing-visit", "demo-request", "quote-request", "email-reply", "call", "contact-created");
    private static final List<String> ASSETS = List.of("/home", "/us-versus-them", "Webinar");
    private static final List<String> COMPANIES = List.of("A", "B");
    private static final List<String> ROLES = List.of("decision-maker", "champion", "user");
    private static final int PEOPLE = 60;
    private static final int PERIOD = 500;

    private final SamplePeople people = new SamplePeople();

    /** Adds a person of a company, 0 or 1, with a place in {@code ROLES}; -1 where unknown. */
    People person(int company, int role) {
        people.person();
        if (company >= 0) {
            people.has(CategoryKey.COMPANY, COMPANIES.get(company));
            people.has(NumberKey.COMPANY_SIZE, 100.0 * (1 + company));
        }
        if (role >= 0) {
            people.has(CategoryKey.BUYING_ROLE, ROLES.get(role));
        }
        return this;
    }

    /** The last person did something some days ago, about an asset or, for an empty one, about none. */
    People did(String type, long daysAgo, String asset) {
        people.did(type, daysAgo, asset);
        return this;
    }

    People did(String type, long daysAgo) {
        return did(type, daysAgo, "");
    }

    /** People who did this and that. */
    static FactTable random(long seed) {
        Random random = new Random(seed);
        People people = new People();
        for (int number = 0; number < PEOPLE; number++) {
            people.person(random.nextInt(3) - 1, random.nextInt(4) - 1);
            for (int left = random.nextInt(12); left > 0; left--) {
                String asset = random.nextBoolean() ? "" : ASSETS.get(random.nextInt(ASSETS.size()));
                people.did(TYPES.get(random.nextInt(TYPES.size())), random.nextInt(PERIOD), asset);
            }
        }
        return people.table();
    }

    FactTable table() {
        return people.table();
    }

    /** As {@link SamplePeople#score}. */
    static List<String> score(ScoringStrategy strategy, Map<String, Object> parameters, FactTable facts, int row)
            throws InvalidParametersException {
        return SamplePeople.score(strategy, parameters, facts, row);
    }
}
