import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.winnable.core.catalog.ListedPlugins;
import org.winnable.core.facts.FactTable;
import org.winnable.core.plugin.Contribution;
import org.winnable.core.plugin.ContributionId;
import org.winnable.core.rules.Rules;
import org.winnable.core.rules.ScoringModel;
import org.winnable.core.rules.ScoringModel.StrategyUse;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.ScoringStrategy;
import org.winnable.core.scoring.TrainedState;
import org.winnable.core.work.Progress;
import org.winnable.qualification.Qualification;
import org.winnable.qualification.Qualifier;
import org.winnable.qualification.internal.lead.FactsAsOf;
import org.winnable.qualification.internal.scoring.ModelPreparation;
import org.winnable.qualification.internal.scoring.PreparedModel;
import org.winnable.qualification.internal.scoring.ScoreColumns;
import org.winnable.qualification.internal.work.Workers;
import org.winnable.workspace.internal.rules.RuleFiles;
import org.winnable.workspace.internal.rules.TrainedLookup;
import org.winnable.yaml.YamlDocument;

/**
 * Scores generated people with the rules of a new workspace: the engine with the strategy plug-ins as they ship, beside DuckDB and beside a
 * bare loop, on two threads, in a plain Java without OSGi and without a store. Run by {@code ./winnable bench scoring}; prints a table in
 * Markdown, which docs/scoring.md quotes.
 */
public final class ScoringBenchmark {

    private static final int THREADS = 2;
    private static final int RUNS = 9;
    private static final int SLOW_RUNS = 3;
    private static final int INTERACTIONS_EACH = 10;
    private static final double MILLION = 1e6;
    private static final Axis[] AXES = Axis.values();

    private final ListedPlugins plugins = plugins();
    private final Rules rules = rules();

    private ScoringBenchmark() {}

    /** {@code ScoringBenchmark compare PEOPLE INTERACTIONS} or {@code ScoringBenchmark growth PEOPLE…}. */
    public static void main(String[] arguments) throws Exception {
        ScoringBenchmark benchmark = new ScoringBenchmark();
        if (arguments[0].equals("compare")) {
            benchmark.compare(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        } else {
            System.out.println("\n| people | scores | each | everything | each |\n|---|---|---|---|---|");
            for (int i = 1; i < arguments.length; i++) {
                benchmark.grow(Integer.parseInt(arguments[i]));
            }
        }
    }

    /** The best of several runs. */
    private record Time(double wall, double processor, double allocated) {

        static Time best(int runs, Callable<?> work) throws Exception {
            Time best = new Time(Double.MAX_VALUE, 0, 0);
            for (int run = 0; run < runs; run++) {
                long allocated = threads().getTotalThreadAllocatedBytes();
                long processor = system().getProcessCpuTime();
                long wall = System.nanoTime();
                work.call();
                double taken = (System.nanoTime() - wall) / MILLION;
                if (taken < best.wall) {
                    best = new Time(
                            taken,
                            (system().getProcessCpuTime() - processor) / MILLION,
                            threads().getTotalThreadAllocatedBytes() - allocated);
                }
            }
            return best;
        }

        private static ThreadMXBean threads() {
            return (ThreadMXBean) ManagementFactory.getThreadMXBean();
        }

        private static OperatingSystemMXBean system() {
            return (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        }
    }

    private void compare(int people, int interactions) throws Exception {
        ScoringFacts facts = ScoringFacts.of(people, interactions);
        ScoringModelText text = ScoringModelText.of(rules.model(), facts.table());
        ScoringLoop loop = new ScoringLoop(facts, text);
        Time bare = Time.best(RUNS, () -> {
            loop.run();
            return loop;
        });
        Time engine = score(facts.table());
        System.out.printf(
                Locale.ROOT,
                "%,d people, %,d interactions; %d threads, best of %d (SQL: %d); load of the machine before: %.1f%n%n",
                people,
                interactions,
                THREADS,
                RUNS,
                SLOW_RUNS,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        System.out.println("| what | wall | processor | beside the engine |\n|---|---|---|---|");
        double sql = sql(facts, text, loop, engine);
        row("a bare loop over the same arrays", bare, "engine takes %.1f times as long", engine.wall / bare.wall);
        row("**the engine with the strategies**", engine, "%.1f times as fast as SQL", sql / engine.wall);
        long results = people * Long.BYTES * (long) AXES.length;
        row("allocated by the engine", "%.1f bytes a person, results included (%d)", engine.allocated / people, results / people);
        whole(facts);
    }

    private double sql(ScoringFacts facts, ScoringModelText text, ScoringLoop loop, Time engine) throws Exception {
        try (ScoringSql sql = new ScoringSql(facts, text)) {
            Time time = Time.best(SLOW_RUNS, () -> {
                sql.run();
                return sql;
            });
            row("DuckDB: points, decay, limits, caps, fit", time, "engine is %.1f times as fast", time.wall / engine.wall);
            long[][] scores = sql.scores(facts.table().size());
            row("equal to SQL", "%s", difference(facts, scores));
            row("equal to the loop", "%s", difference(facts, loop.scores()));
            return time.wall;
        }
    }

    /** The whole judgement: verdict, scores, stages replayed and labels; and what changes after one look. */
    private void whole(ScoringFacts facts) throws Exception {
        FactTable table = facts.table();
        Qualifier qualifier = new Qualifier(plugins, THREADS);
        Time all = Time.best(
                SLOW_RUNS, () -> new Qualifier(plugins, THREADS).qualify(table, rules, ScoringFacts.AS_OF, Progress.NONE));
        row("everything: verdict, scores, stages, labels", all, "");
        double[] points = {0};
        for (Changed changed : Changed.values()) {
            Qualification[] held = {qualifier.qualify(table, rules, ScoringFacts.AS_OF, Progress.NONE)};
            Time time = Time.best(RUNS, () -> {
                points[0] += 0.25;
                held[0] = qualifier.qualify(table, changed(changed, points[0]), ScoringFacts.AS_OF, Progress.NONE);
                return held;
            });
            row("changed: " + changed.what + ", everything again", time, "");
        }
        one(qualifier, facts);
        Qualification judged = qualifier.qualify(table, rules, ScoringFacts.AS_OF, Progress.NONE);
        System.gc();
        Runtime memory = Runtime.getRuntime();
        row(
                "heap: facts and judgement of %,d leads".formatted(leads(judged)),
                "%.0f MB of at most %.0f MB",
                (memory.totalMemory() - memory.freeMemory()) / MILLION,
                memory.maxMemory() / MILLION);
    }

    /** What a person did just now comes in, and is taken back. */
    private void one(Qualifier qualifier, ScoringFacts facts) throws Exception {
        FactTable[] tables = {facts.table(), facts.oneMore()};
        Qualification[] held = {qualifier.qualify(tables[0], rules, ScoringFacts.AS_OF, Progress.NONE)};
        int[] turn = {0};
        Time time = Time.best(RUNS, () -> {
            turn[0] = 1 - turn[0];
            held[0] = qualifier.qualify(tables[turn[0]], rules, ScoringFacts.AS_OF, Progress.NONE);
            return held;
        });
        row("an interaction added, everything again", time, "");
    }

    private static int leads(Qualification judged) {
        int leads = 0;
        for (int row = 0; row < judged.size(); row++) {
            leads += judged.isLead(row) ? 1 : 0;
        }
        return leads;
    }

    private void grow(int people) throws Exception {
        FactTable table = ScoringFacts.of(people, people * INTERACTIONS_EACH).table();
        Time scores = score(table);
        Time all = Time.best(
                SLOW_RUNS, () -> new Qualifier(plugins, THREADS).qualify(table, rules, ScoringFacts.AS_OF, Progress.NONE));
        System.out.printf(
                Locale.ROOT,
                "| %,d | %.0f ms | %.0f ns | %.0f ms | %.0f ns |%n",
                people,
                scores.wall,
                scores.wall * MILLION / people,
                all.wall,
                all.wall * MILLION / people);
    }

    private Time score(FactTable table) throws Exception {
        PreparedModel model = prepared(table);
        FactsAsOf facts = new FactsAsOf(table, ScoringFacts.AS_OF.getEpochSecond());
        try (Workers workers = new Workers(THREADS)) {
            return Time.best(RUNS, () -> model.score(facts, null, workers, Progress.NONE));
        }
    }

    private PreparedModel prepared(FactTable table) {
        return new ModelPreparation(plugins, table, null).prepare(rules.model());
    }

    /** Every score of everyone beside what another computation found; it may differ by a thousandth for each contribution. */
    private String difference(ScoringFacts facts, long[][] others) {
        FactTable table = facts.table();
        FactsAsOf asOf = new FactsAsOf(table, ScoringFacts.AS_OF.getEpochSecond());
        long scores = 0;
        long unequal = 0;
        try (Workers workers = new Workers(THREADS)) {
            ScoreColumns columns =
                    prepared(table).score(asOf, null, workers, Progress.NONE).scores().columns();
            for (int row = 0; row < table.size(); row++) {
                int contributions = table.endInteraction(row) - table.firstInteraction(row);
                for (Axis axis : AXES) {
                    long apart = Math.abs(columns.thousandths(axis, row) - others[axis.ordinal()][row]);
                    if (apart > contributions) {
                        throw new IllegalStateException(axis + " of " + row + " is " + apart + " thousandths apart");
                    }
                    scores++;
                    unequal += apart > 0 ? 1 : 0;
                }
            }
        }
        return String.format(Locale.ROOT, "%,d of %,d scores to the thousandth, the rest within one per contribution",
                scores - unequal, scores);
    }

    /** A number that somebody moves. */
    private enum Changed {
        COMMON_INTEREST("points of a page visit", "points", "type", "page-visit"),
        RARE_INTENT("points of a trial", "points", "type", "trial-signup"),
        COMMON_INTENT("points of a pricing visit", "points", "type", "pricing-visit"),
        FIT("fit of a director", "fit", "attribute", "seniority");

        private final String what;
        private final String strategy;
        private final String key;
        private final String value;

        Changed(String what, String strategy, String key, String value) {
            this.what = what;
            this.strategy = "org.winnable.scoring." + strategy + ".strategy";
            this.key = key;
            this.value = value;
        }
    }

    private Rules changed(Changed changed, double points) {
        ScoringModel model = rules.model();
        List<StrategyUse> uses = new ArrayList<>();
        for (StrategyUse use : model.strategies()) {
            uses.add(use.strategy().equals(changed.strategy) ? changed(use, changed, points) : use);
        }
        ScoringModel other = new ScoringModel(model.id(), model.name(), model.version(), uses, model.caps());
        return new Rules(rules.zone(), rules.agreement(), rules.lifecycle(), other);
    }

    @SuppressWarnings("unchecked")
    private static StrategyUse changed(StrategyUse use, Changed changed, double points) {
        Map<String, Object> parameters = new HashMap<>(use.parameters());
        String table = parameters.keySet().iterator().next();
        List<Map<String, Object>> rows = new ArrayList<>((List<Map<String, Object>>) parameters.get(table));
        int place = IntStream.range(0, rows.size())
                .filter(row -> changed.value.equals(rows.get(row).get(changed.key)))
                .findFirst()
                .orElseThrow();
        Map<String, Object> row = new HashMap<>(rows.get(place));
        row.put("points", points);
        rows.set(place, row);
        parameters.put(table, rows);
        return new StrategyUse(use.strategy(), use.weight(), parameters);
    }

    private static void row(String what, Time time, String format, Object... values) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f ms | %.0f ms | %s |%n",
                what,
                time.wall,
                time.processor,
                String.format(Locale.ROOT, format, values));
    }

    private static void row(String what, String format, Object... values) {
        System.out.println("| " + what + " | " + String.format(Locale.ROOT, format, values) + " | | |");
    }

    private static Rules rules() {
        Map<String, String> texts = RuleFiles.defaults("both");
        String model = RuleFiles.model(RuleFiles.DEFAULT_MODEL);
        return new Rules(
                ZoneId.of("Europe/Berlin"),
                RuleFiles.agreement(YamlDocument.parse(RuleFiles.AGREEMENT, texts.get(RuleFiles.AGREEMENT))),
                RuleFiles.lifecycle(YamlDocument.parse(RuleFiles.LIFECYCLE, texts.get(RuleFiles.LIFECYCLE)))
                        .orElseThrow(),
                RuleFiles.model(
                        YamlDocument.parse(model, texts.get(model)), RuleFiles.DEFAULT_MODEL, new NothingTrained()));
    }

    /** The model of a new workspace refers to nothing that was learnt. */
    private record NothingTrained() implements TrainedLookup {

        @Override
        public SortedMap<String, List<Integer>> versions() {
            return Collections.emptySortedMap();
        }

        @Override
        public Optional<TrainedState> read(String name, int version) {
            return Optional.empty();
        }
    }

    static ListedPlugins plugins() {
        ListedPlugins none = ListedPlugins.none();
        return none.withScoringStrategies(List.of(
                strategy(none, "org.winnable.scoring.points", "InteractionPoints"),
                strategy(none, "org.winnable.scoring.fit", "FitCriteria")));
    }

    private static Contribution<ScoringStrategy> strategy(ListedPlugins none, String bundle, String type) {
        ContributionId id = new ContributionId(ContributionId.Point.SCORING_STRATEGIES, bundle + ".strategy", bundle);
        return new Contribution<>(
                id,
                type,
                "",
                ScoringStrategy.class,
                () -> Class.forName(bundle + '.' + type).getConstructor().newInstance(),
                none.guard());
    }
}
