import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.persona.MatchingRule;
import org.winnable.core.rules.AttributeRule;

/**
 * The same question by a loop over the arrays that knows these personas and nothing else: what the words of rules come to is looked up
 * before, and person by person each rule of each persona is asked. The least that it costs without a trick.
 */
final class PersonaLoop {

    private final ScoringFacts facts;
    private final int[] titles;
    private final Rules[] personas;
    private final boolean[][] fits;

    /** The five rules of a persona. */
    private record Rules(
            boolean[] title, boolean[] seniority, boolean[] role, double least, double most, int type, boolean[] assets, double[] weights) {}

    PersonaLoop(ScoringFacts facts, Dictionary dictionary, int[] titles, List<List<MatchingRule>> personas) {
        this.facts = facts;
        this.titles = titles;
        this.personas = personas.stream().map(rules -> rules(facts, dictionary, rules)).toArray(Rules[]::new);
        this.fits = new boolean[personas.size()][titles.length];
    }

    private static Rules rules(ScoringFacts facts, Dictionary titles, List<MatchingRule> rules) {
        MatchingRule.Contains title = (MatchingRule.Contains) rules.get(0).sign();
        AttributeRule.OneOf seniority = (AttributeRule.OneOf) ((MatchingRule.Attribute) rules.get(1).sign()).rule();
        AttributeRule.OneOf role = (AttributeRule.OneOf) ((MatchingRule.Attribute) rules.get(2).sign()).rule();
        AttributeRule.Between size = (AttributeRule.Between) ((MatchingRule.Attribute) rules.get(3).sign()).rule();
        MatchingRule.Did did = (MatchingRule.Did) rules.get(4).sign();
        return new Rules(
                table(titles, value -> title.words().stream().anyMatch(value.toLowerCase(Locale.ROOT)::contains)),
                table(facts.table().dictionary(seniority.key()), seniority::holds),
                table(facts.table().dictionary(role.key()), role::holds),
                size.minimum(),
                size.maximum(),
                facts.columns().typeDictionary().code(did.types().getFirst().key()),
                table(facts.columns().assetDictionary(), value -> did.about().isEmpty() || value.contains(did.about().getFirst())),
                rules.stream().mapToDouble(MatchingRule::weight).toArray());
    }

    private static boolean[] table(Dictionary dictionary, Predicate<String> holds) {
        boolean[] table = new boolean[dictionary.size()];
        IntStream.range(0, table.length).forEach(code -> table[code] = holds.test(dictionary.value(code)));
        return table;
    }

    boolean fits(int persona, int row) {
        return fits[persona][row];
    }

    /** Asks of everyone on two threads. */
    void run() throws InterruptedException {
        int people = titles.length;
        List<Thread> threads = new ArrayList<>();
        for (int half = 0; half < 2; half++) {
            int from = half * (people / 2);
            int to = half == 0 ? people / 2 : people;
            threads.add(Thread.ofPlatform().start(() -> run(from, to)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void run(int from, int to) {
        int[] offsets = facts.columns().offsets();
        for (int row = from; row < to; row++) {
            for (int place = 0; place < personas.length; place++) {
                Rules rules = personas[place];
                double[] weights = rules.weights;
                double shown = 0;
                double whole = 0;
                shown += holds(rules.title, titles[row]) ? weights[0] : 0;
                shown += holds(rules.seniority, facts.seniority()[row]) ? weights[1] : 0;
                shown += holds(rules.role, facts.role()[row]) ? weights[2] : 0;
                double size = facts.size()[row];
                shown += size >= rules.least && size <= rules.most ? weights[3] : 0;
                shown += did(rules, offsets[row], offsets[row + 1]) ? weights[4] : 0;
                for (double weight : weights) {
                    whole += weight;
                }
                fits[place][row] = shown / whole >= 0.5;
            }
        }
    }

    private static boolean holds(boolean[] table, int code) {
        return code != Dictionary.UNKNOWN && table[code];
    }

    private boolean did(Rules rules, int from, int to) {
        int[] types = facts.columns().types();
        int[] assets = facts.columns().assetCodes();
        for (int i = from; i < to; i++) {
            if (types[i] == rules.type && rules.assets[assets[i]]) {
                return true;
            }
        }
        return false;
    }
}
