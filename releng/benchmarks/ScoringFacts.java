import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;
import org.winnable.core.facts.FactTableBuilder;
import org.winnable.core.facts.InteractionColumns;
import org.winnable.core.facts.NumberKey;
import org.winnable.core.facts.TextKey;

/**
 * Generated people and what they did in the two years before {@link #AS_OF}: many did little and some did much, most of it visits and
 * openings. The same seed gives the same facts.
 *
 * @param tables the table of these people who did what is given
 * @param table what the engine reads
 * @param columns the same interactions, for the bare loop
 * @param seniority by person, the code of the level
 * @param role by person, the code of the buying role
 * @param size by person, the employees of the company
 */
record ScoringFacts(
        Function<InteractionColumns, FactTable> tables,
        FactTable table,
        InteractionColumns columns,
        int[] seniority, int[] role, double[] size) {

    /** The date of judgement. */
    static final Instant AS_OF = Instant.parse("2026-06-01T00:00:00Z");

    private static final long PERIOD = 2L * 365 * 24 * 3600;
    private static final int ASSETS = 500;
    private static final int PEOPLE_PER_COMPANY = 25;
    private static final String[] TYPES = {
        "page-visit", "email-open", "email-click", "content-download", "pricing-visit", "webinar-attended",
        "form-submitted", "event-attended", "email-reply", "newsletter-signup", "prize-draw-entry", "call",
        "trial-signup", "demo-request", "contact-request", "quote-request", "unsubscribed", "contact-created", "webinar-registered"
    };
    /** In thousandths, how often each type occurs. */
    private static final int[] SHARES = {385, 250, 110, 50, 40, 30, 20, 20, 15, 10, 10, 10, 5, 5, 5, 3, 7, 10, 15};

    private static final String[] LEVELS = {
        "entry", "specialist", "manager", "director", "vice-president", "executive", "owner"
    };
    private static final String[] ROLES = {"decision-maker", "budget-holder", "champion", "influencer", "user"};
    private static final String[] INDUSTRIES = {"Software", "Banking", "Machinery", "Retail", "Health care"};

    static ScoringFacts of(int people, int interactions) {
        Random random = new Random(42);
        InteractionColumns columns = columns(random, people, interactions);
        int[] seniority = codes(random, people, LEVELS.length);
        int[] role = codes(random, people, ROLES.length);
        double[] size = new double[people];
        int[] company = new int[people];
        String[] names = new String[people];
        String[] addresses = new String[people];
        int companies = people / PEOPLE_PER_COMPANY + 1;
        for (int person = 0; person < people; person++) {
            company[person] = random.nextInt(companies);
            size[person] = random.nextInt(4) == 0 ? Double.NaN : Math.rint(Math.exp(random.nextDouble(10)));
            names[person] = "Person " + person;
            addresses[person] = "p" + person + "@c" + company[person] + ".example";
        }
        int[] industry = codes(random, people, INDUSTRIES.length);
        Function<InteractionColumns, FactTable> tables = done -> new FactTableBuilder(people)
                .category(CategoryKey.SENIORITY, Dictionary.of(List.of(LEVELS)), seniority)
                .category(CategoryKey.BUYING_ROLE, Dictionary.of(List.of(ROLES)), role)
                .category(CategoryKey.INDUSTRY, Dictionary.of(List.of(INDUSTRIES)), industry)
                .category(CategoryKey.COMPANY, numbered("Company ", companies), company)
                .number(NumberKey.COMPANY_SIZE, size)
                .text(TextKey.NAME, names)
                .text(TextKey.EMAIL, addresses)
                .interactions(done)
                .build();
        return new ScoringFacts(tables, tables.apply(columns), columns, seniority, role, size);
    }

    /** The same table but for one thing more that the last person did just now. */
    FactTable oneMore() {
        int count = columns.times().length;
        int[] offsets = columns.offsets().clone();
        offsets[offsets.length - 1] = count + 1;
        long[] times = Arrays.copyOf(columns.times(), count + 1);
        times[count] = AS_OF.getEpochSecond();
        int[] types = Arrays.copyOf(columns.types(), count + 1);
        types[count] = columns.typeDictionary().code("demo-request");
        return tables.apply(new InteractionColumns(
                offsets,
                types,
                times,
                Arrays.copyOf(columns.assetCodes(), count + 1),
                Arrays.copyOf(columns.campaignCodes(), count + 1),
                columns.typeDictionary(),
                columns.assetDictionary(),
                columns.campaignDictionary()));
    }

    private static InteractionColumns columns(Random random, int people, int interactions) {
        int[] offsets = new int[people + 1];
        int left = interactions;
        for (int person = 0; person < people; person++) {
            double mean = (double) left / (people - person);
            int count = person == people - 1 ? left : Math.min(left, (int) Math.rint(-Math.log(1 - random.nextDouble()) * mean));
            offsets[person + 1] = offsets[person] + count;
            left -= count;
        }
        int[] types = new int[interactions];
        long[] times = new long[interactions];
        int[] assets = new int[interactions];
        int[] campaigns = new int[interactions];
        int[] typeOf = IntStream.range(0, SHARES.length)
                .flatMap(type -> IntStream.range(0, SHARES[type]).map(share -> type))
                .toArray();
        for (int i = 0; i < interactions; i++) {
            types[i] = typeOf[random.nextInt(typeOf.length)];
            times[i] = AS_OF.getEpochSecond() - random.nextLong(PERIOD);
            assets[i] = random.nextInt(ASSETS);
        }
        Arrays.fill(campaigns, Dictionary.UNKNOWN);
        for (int person = 0; person < people; person++) {
            Arrays.sort(times, offsets[person], offsets[person + 1]);
        }
        return new InteractionColumns(
                offsets,
                types,
                times,
                assets,
                campaigns,
                Dictionary.of(List.of(TYPES)),
                numbered("/page/", ASSETS),
                Dictionary.EMPTY);
    }

    /** One in five is not known. */
    private static int[] codes(Random random, int people, int values) {
        return random.ints(people, 0, values * 5).map(code -> code % 5 == 0 ? Dictionary.UNKNOWN : code / 5).toArray();
    }

    private static Dictionary numbered(String prefix, int count) {
        List<String> values = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            values.add(prefix + number);
        }
        return Dictionary.of(values);
    }
}
