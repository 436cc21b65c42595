import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;
import org.winnable.core.facts.FactTableBuilder;
import org.winnable.core.facts.NumberKey;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.parameter.InvalidParametersException;
import org.winnable.core.persona.MatchingRule;
import org.winnable.core.persona.Persona;
import org.winnable.core.persona.PersonaContent;
import org.winnable.core.persona.Profile;
import org.winnable.core.rules.AttributeRule;
import org.winnable.core.work.Progress;
import org.winnable.personas.PersonaMatcher;
import org.winnable.personas.PersonaMatches;
import org.winnable.personas.RuleTrial;

/**
 * Tells of generated people which of twelve personas they fit, beside a bare loop over the same arrays, and tries a rule as the editor
 * does. Run by {@code ./winnable bench personas}; prints a table in Markdown.
 */
public final class PersonaBenchmark {

    private static final int RUNS = 9;
    private static final int PERSONAS = 12;
    private static final int TITLES = 20_000;
    private static final double MILLION = 1e6;
    private static final String[] TITLE_WORDS = {
        "finance", "controller", "sales", "marketing", "plant", "purchasing", "quality", "software", "security", "people", "legal",
        "logistics", "service", "product", "data"
    };
    private static final String[] LEVELS = {"Head of", "Director", "Chief", "Manager", "Specialist", "Assistant", "Lead"};

    private PersonaBenchmark() {}

    /** {@code PersonaBenchmark PEOPLE INTERACTIONS}. */
    public static void main(String[] arguments) throws Exception {
        int people = Integer.parseInt(arguments[0]);
        ScoringFacts facts = ScoringFacts.of(people, Integer.parseInt(arguments[1]));
        Random random = new Random(42);
        int[] titles = random.ints(people, -1, TITLES).toArray();
        Dictionary dictionary = titles(random);
        FactTable table = new FactTableBuilder(people)
                .category(CategoryKey.TITLE, dictionary, titles)
                .category(CategoryKey.SENIORITY, facts.table().dictionary(CategoryKey.SENIORITY), facts.seniority())
                .category(CategoryKey.BUYING_ROLE, facts.table().dictionary(CategoryKey.BUYING_ROLE), facts.role())
                .number(NumberKey.COMPANY_SIZE, facts.size())
                .interactions(facts.columns())
                .build();
        List<Persona> personas = personas(PERSONAS);
        PersonaLoop loop = new PersonaLoop(facts, dictionary, titles, personas.stream().map(Persona::matching).toList());
        System.out.printf(
                Locale.ROOT,
                "%,d people, %,d interactions, %,d titles, %d personas of 5 rules; best of %d; load of the machine before: %.1f%n%n",
                people,
                table.interactionCount(),
                TITLES,
                PERSONAS,
                RUNS,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        Duration bare = best(() -> {
            loop.run();
            return loop;
        });
        PersonaMatches matches = new PersonaMatcher(personas, table, ScoringFacts.AS_OF).all(Progress.NONE);
        check(matches, loop);
        Duration all = best(() -> new PersonaMatcher(personas, table, ScoringFacts.AS_OF).all(Progress.NONE));
        List<Persona> changed = new ArrayList<>(personas);
        changed.set(0, personas(PERSONAS + 1).getLast());
        Duration one = best(() -> matches.by(changed, Progress.NONE));
        List<MatchingRule> before = personas.getFirst().matching();
        Duration trial = best(() -> RuleTrial.of(before, changed.getFirst().matching(), table, ScoringFacts.AS_OF, Progress.NONE));
        System.out.println("| what | wall | |\n|---|---|---|");
        row("a bare loop over the same arrays, two threads", bare, "");
        row("**everyone, all personas**", all, String.format(Locale.ROOT, "**%.1f times** the loop", ratio(all, bare)));
        row("all personas again, one of them changed", one, "");
        row("a rule is tried as in the editor", trial, "to be under 150 ms");
    }

    private static double ratio(Duration one, Duration other) {
        return (double) one.toNanos() / other.toNanos();
    }

    private static void row(String what, Duration time, String note) {
        System.out.printf(Locale.ROOT, "| %s | %.0f ms | %s |%n", what, time.toNanos() / MILLION, note);
    }

    private static Duration best(Callable<?> work) throws Exception {
        long best = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long begun = System.nanoTime();
            work.call();
            best = Math.min(best, System.nanoTime() - begun);
        }
        return Duration.ofNanos(best);
    }

    private static void check(PersonaMatches matches, PersonaLoop loop) {
        long fits = 0;
        for (int persona = 0; persona < PERSONAS; persona++) {
            for (int row = 0; row < matches.facts().size(); row++) {
                if (matches.fits(persona, row) != loop.fits(persona, row)) {
                    throw new IllegalStateException("persona " + persona + " and row " + row + " differ from the loop");
                }
                fits += matches.fits(persona, row) ? 1 : 0;
            }
        }
        if (fits == 0) {
            throw new IllegalStateException("nobody fits");
        }
    }

    private static Dictionary titles(Random random) {
        return Dictionary.of(IntStream.range(0, TITLES)
                .mapToObj(number -> LEVELS[random.nextInt(LEVELS.length)] + " " + TITLE_WORDS[random.nextInt(TITLE_WORDS.length)] + " "
                        + TITLE_WORDS[random.nextInt(TITLE_WORDS.length)] + " " + number)
                .toList());
    }

    /** Each with a title, a seniority, a role, a size of company and something done. */
    private static List<Persona> personas(int count) throws InvalidParametersException {
        List<Persona> personas = new ArrayList<>();
        String[] seniorities = {"manager", "director", "executive", "specialist"};
        String[] roles = {"decision-maker", "champion", "user"};
        InteractionType[] did = {InteractionType.WEBINAR_ATTENDED, new InteractionType("pricing-visit"), new InteractionType("call")};
        for (int place = 0; place < count; place++) {
            personas.add(new Persona(
                    "persona-" + place,
                    PersonaContent.named("Persona " + place),
                    Profile.EMPTY,
                    List.of(
                            new MatchingRule(new MatchingRule.Contains(CategoryKey.TITLE, List.of(TITLE_WORDS[place], "chief")), 3),
                            new MatchingRule(words("seniority", seniorities[place % seniorities.length]), 2),
                            new MatchingRule(words("buyingRole", roles[place % roles.length]), 1),
                            new MatchingRule(new MatchingRule.Attribute(AttributeRule.of(
                                    "companySize", List.of(), OptionalDouble.of(10.0 * place), OptionalDouble.of(2000))), 1),
                            new MatchingRule(
                                    new MatchingRule.Did(
                                            List.of(did[place % did.length]), place % 2 == 0 ? List.of() : List.of("/page/" + place)),
                                    1))));
        }
        return personas;
    }

    private static MatchingRule.Sign words(String attribute, String... words) throws InvalidParametersException {
        return new MatchingRule.Attribute(
                AttributeRule.of(attribute, Arrays.asList(words), OptionalDouble.empty(), OptionalDouble.empty()));
    }
}
