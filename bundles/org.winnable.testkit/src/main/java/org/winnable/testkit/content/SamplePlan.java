package org.winnable.testkit.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.winnable.core.content.Asset;
import org.winnable.core.content.Cell;
import org.winnable.core.content.Evidence;
import org.winnable.core.content.Movement;
import org.winnable.core.content.PlanVocabulary;
import org.winnable.core.content.PlanVocabulary.Term;

/**
 * A small plan to try a mapping on: aware, considering, deciding, for two personas with two problems. Say what readers did, and hand
 * it over as evidence. Not thread-safe while it is built.
 */
public final class SamplePlan {

    /** The words of the plan. */
    public static final PlanVocabulary VOCABULARY = new PlanVocabulary(
            List.of(
                    term("finance", "Head of finance", Set.of("finance", "cfo")),
                    term("plant", "Plant manager", Set.of("plant", "production"))),
            List.of(
                    new Term("aware", "Aware", Set.of("why", "cost of"), Set.of("article")),
                    new Term("considering", "Considering", Set.of("guide", "how to"), Set.of("guide", "webinar")),
                    new Term("deciding", "Deciding", Set.of("pricing", "proposal"), Set.of("battle-card"))),
            List.of(
                    term("margin", "Margin", Set.of("margin", "price")),
                    term("stock", "Stock", Set.of("stock", "warehouse"))));

    private static final int MOST_READERS = 60;

    private final Map<Cell, List<Movement>> movements = new LinkedHashMap<>();
    private long comparisons = 1;

    /** A plan in which nobody has read anything yet. */
    public SamplePlan() {
        cells().forEach(cell -> movements.put(cell, new ArrayList<>()));
    }

    private static Term term(String key, String label, Set<String> keywords) {
        return new Term(key, label, keywords, Set.of());
    }

    /** The cells, persona by persona, stage by stage, problem by problem. */
    public static List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (Term persona : VOCABULARY.personas()) {
            for (Term stage : VOCABULARY.stages()) {
                for (Term problem : VOCABULARY.problems()) {
                    cells.add(new Cell(persona.key(), stage.key(), Optional.of(problem.key())));
                }
            }
        }
        return cells;
    }

    /** Readers of the asset in a cell, and comparable others. */
    public SamplePlan did(Cell cell, Movement movement) {
        Optional.ofNullable(movements.get(cell))
                .orElseThrow(() -> new IllegalArgumentException(cell + " is not in the plan"))
                .add(movement);
        return this;
    }

    /** How many pairs of an asset and a cell are looked at together; 1 unless said. */
    public SamplePlan among(long pairs) {
        comparisons = pairs;
        return this;
    }

    /** What was said so far. */
    public Evidence evidence() {
        return new Counted(movements, comparisons);
    }

    /** The same, with the cells in the opposite order. */
    Evidence reversed() {
        Map<Cell, List<Movement>> other = new LinkedHashMap<>();
        List<Cell> order = new ArrayList<>(movements.keySet());
        Collections.reverse(order);
        order.forEach(cell -> other.put(cell, movements.getOrDefault(cell, List.of())));
        return new Counted(other, comparisons);
    }

    /** What somebody may have read and done in each cell; the same for the same seed. */
    public static SamplePlan random(long seed) {
        Random random = new Random(seed);
        SamplePlan plan = new SamplePlan().among(1 + random.nextInt(50));
        for (Cell cell : cells()) {
            for (int group = random.nextInt(3); group > 0; group--) {
                long readers = random.nextInt(MOST_READERS);
                long others = random.nextInt(4 * MOST_READERS);
                plan.did(
                        cell,
                        new Movement(
                                readers,
                                Math.round(readers * random.nextDouble()),
                                others,
                                Math.round(others * random.nextDouble() / 2)));
            }
        }
        return plan;
    }

    /** Assets of all kinds, some of which nothing is known of but the title; the same for the same seed. */
    public static List<Asset> assets(long seed) {
        Random random = new Random(seed);
        List<String> titles = List.of(
                "Why margins melt", "A guide for plants", "Pricing", "Warehouse tour", "News", "Proposal template");
        List<String> paths =
                List.of("", "/blog/why", "/guides/stock", "/pricing/", "/cases/pump", "/case-studies/x.html");
        List<Asset> assets = new ArrayList<>();
        for (int number = 0; number < titles.size() * paths.size(); number++) {
            String path = paths.get(random.nextInt(paths.size()));
            assets.add(new Asset(
                    "asset-" + number,
                    titles.get(random.nextInt(titles.size())),
                    List.of("", "article", "guide", "battle-card").get(random.nextInt(4)),
                    path.isEmpty() ? Optional.empty() : Optional.of("https://www.example.com" + path),
                    Optional.of("en"),
                    random.nextBoolean() ? Set.of() : Set.of("price", "cfo"),
                    random.nextInt(3) > 0 ? Map.of() : Map.of("stage", "Deciding", "persona", "plant"),
                    random.nextInt(3) > 0 ? Set.of() : Set.of("stock")));
        }
        return assets;
    }

    /** Evidence as it was said. */
    private record Counted(Map<Cell, List<Movement>> said, long comparisons) implements Evidence {

        @Override
        public Set<Cell> cells() {
            return Collections.unmodifiableSet(new LinkedHashSet<>(said.keySet()));
        }

        @Override
        public long people(Cell cell) {
            return movements(cell).stream()
                    .mapToLong(each -> each.readers() + each.others())
                    .sum();
        }

        @Override
        public long readers(Cell cell) {
            return movements(cell).stream().mapToLong(Movement::readers).sum();
        }

        @Override
        public long readersMovedOn(Cell cell) {
            return movements(cell).stream().mapToLong(Movement::readersMovedOn).sum();
        }

        @Override
        public long othersMovedOn(Cell cell) {
            return movements(cell).stream().mapToLong(Movement::othersMovedOn).sum();
        }

        @Override
        public List<Movement> movements(Cell cell) {
            return List.copyOf(said.getOrDefault(cell, List.of()));
        }

        @Override
        public PlanVocabulary vocabulary() {
            return VOCABULARY;
        }
    }
}
