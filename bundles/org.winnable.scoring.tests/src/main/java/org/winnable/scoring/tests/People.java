package org.winnable.scoring.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;
import org.winnable.core.facts.FactTableBuilder;
import org.winnable.core.facts.InteractionColumns;
import org.winnable.core.facts.NumberKey;
import org.winnable.core.parameter.InvalidParametersException;
import org.winnable.core.scoring.LeadView;
import org.winnable.core.scoring.ScoringStrategy;
import org.winnable.testkit.scoring.FactLead;

/** People of two companies and what they did, to try strategies on. */
final class People {

    static final long TODAY = 1_750_000_000;
    static final long DAY = 86_400;

    private static final List<String> TYPES = List.of(
            "page-visit", "pricing-visit", "demo-request", "quote-request", "email-reply", "call", "contact-created");
    private static final List<String> ASSETS = List.of("/home", "/us-versus-them", "Webinar");
    private static final List<String> ROLES = List.of("decision-maker", "champion", "user");
    private static final int PEOPLE = 60;
    private static final int PERIOD = 500;

    private final List<int[]> attributes = new ArrayList<>();
    private final List<List<long[]>> done = new ArrayList<>();

    /** Adds a person of a company, 0 or 1, with a place in {@code ROLES}; -1 where unknown. */
    People person(int company, int role) {
        attributes.add(new int[] {company, role});
        done.add(new ArrayList<>());
        return this;
    }

    /** The last person did something some days ago, about an asset or, for an empty one, about none. */
    People did(String type, long daysAgo, String asset) {
        done.getLast().add(new long[] {TODAY - daysAgo * DAY, TYPES.indexOf(type), ASSETS.indexOf(asset)});
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
        int[] offsets = new int[done.size() + 1];
        List<long[]> all = new ArrayList<>();
        for (int row = 0; row < done.size(); row++) {
            done.get(row).stream().sorted((a, b) -> Long.compare(a[0], b[0])).forEach(all::add);
            offsets[row + 1] = all.size();
        }
        int[] campaigns = new int[all.size()];
        Arrays.fill(campaigns, Dictionary.UNKNOWN);
        return new FactTableBuilder(done.size())
                .category(CategoryKey.COMPANY, Dictionary.of(List.of("A", "B")), column(0))
                .category(CategoryKey.BUYING_ROLE, Dictionary.of(ROLES), column(1))
                .number(
                        NumberKey.COMPANY_SIZE,
                        attributes.stream()
                                .mapToDouble(each -> each[0] < 0 ? Double.NaN : 100 * (1 + each[0]))
                                .toArray())
                .interactions(new InteractionColumns(
                        offsets,
                        all.stream().mapToInt(each -> (int) each[1]).toArray(),
                        all.stream().mapToLong(each -> each[0]).toArray(),
                        all.stream().mapToInt(each -> (int) each[2]).toArray(),
                        campaigns,
                        Dictionary.of(TYPES),
                        Dictionary.of(ASSETS),
                        Dictionary.EMPTY))
                .build();
    }

    /** What a strategy gives a person today: axis, points and reason. */
    static List<String> score(ScoringStrategy strategy, Map<String, Object> parameters, FactTable facts, int row)
            throws InvalidParametersException {
        List<String> entries = new ArrayList<>();
        LeadView lead = new FactLead(facts, row, TODAY);
        strategy.prepare(strategy.parameters().check(parameters), facts)
                .score(
                        lead,
                        (reason, axis, points, interaction) ->
                                entries.add(axis.key() + " " + points + " " + reason.id()));
        return entries;
    }

    private int[] column(int place) {
        return attributes.stream().mapToInt(each -> each[place]).toArray();
    }
}
