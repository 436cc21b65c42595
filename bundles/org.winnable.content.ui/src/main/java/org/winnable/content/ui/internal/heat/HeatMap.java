package org.winnable.content.ui.internal.heat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.winnable.content.ContentPlan;
import org.winnable.content.PlacedAsset;
import org.winnable.content.PlanCell;
import org.winnable.content.PlanSquare;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.journey.BuyerProblem;
import org.winnable.core.journey.BuyerStage;

/**
 * The plan as rows and columns of squares, each of them one cell of the plan or the cells of all problems together. Pure; immutable.
 *
 * @param split how problems are shown
 * @param rows personas, those who fit none last
 * @param columns stages, or problems within stages
 * @param squares row by row
 */
public record HeatMap(Split split, List<Head> rows, List<Head> columns, List<Square> squares) {

    /** Copies the lists. */
    public HeatMap {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        squares = List.copyOf(squares);
    }

    /**
     * A row or a column.
     *
     * @param name for people
     * @param group the stage that a column of a problem is part of; empty otherwise
     * @param people in its squares; who fits several personas counts in each
     */
    public record Head(String name, String group, long people) {}

    /**
     * A square.
     *
     * @param spot which
     * @param people who stand there
     * @param gap how much is missing: the sum of the gaps of its cells
     * @param live assets that people can read
     * @param coming assets that are planned or in production
     * @param stale assets that must be looked over
     * @param rank by falling gap, from 1; 0 where nobody misses anything
     */
    public record Square(Spot spot, long people, double gap, long live, long coming, long stale, int rank) {

        Square ranked(int place) {
            return new Square(spot, people, gap, live, coming, stale, place);
        }
    }

    /** The plan on a day. */
    public static HeatMap of(ContentPlan plan, LocalDate day, Split split) {
        List<Spot> columns = new ArrayList<>();
        List<Head> heads = new ArrayList<>();
        List<String> personas = plan.personas();
        for (BuyerStage stage : plan.journey().stages()) {
            for (Optional<String> problem : split.columns(plan.journey())) {
                columns.add(new Spot("", stage.key(), problem));
                heads.add(new Head(
                        split.each() ? name(plan, problem.orElse("")) : stage.name(),
                        split.each() ? stage.name() : "",
                        0));
            }
        }
        List<Square> squares = personas.stream()
                .flatMap(persona -> columns.stream()
                        .map(column -> square(plan, day, new Spot(persona, column.stage(), column.problem()))))
                .toList();
        int width = columns.size();
        return new HeatMap(
                split,
                IntStream.range(0, personas.size())
                        .mapToObj(row -> new Head(
                                plan.vocabulary().persona(personas.get(row)), "", sum(squares, row * width, 1, width)))
                        .toList(),
                IntStream.range(0, width)
                        .mapToObj(column -> new Head(
                                heads.get(column).name(),
                                heads.get(column).group(),
                                sum(squares, column, width, personas.size())))
                        .toList(),
                ranked(squares));
    }

    private static Square square(ContentPlan plan, LocalDate day, Spot spot) {
        PlanSquare square = PlanSquare.of(plan, spot.persona(), spot.stage(), spot.problem(), day);
        return new Square(spot, square.people(), square.gap(), square.live(), square.coming(), square.stale(), 0);
    }

    /** The assets of a square, each once, what is read most first; retired ones are no longer part of the plan. */
    public static List<PlacedAsset> assets(ContentPlan plan, Spot spot) {
        return plan.assets().stream()
                .filter(asset -> asset.asset().status() != AssetStatus.RETIRED)
                .filter(asset -> asset.cells().stream().anyMatch(spot::holds))
                .sorted(Comparator.comparingLong(PlacedAsset::readers).reversed())
                .toList();
    }

    /** The cell of a square in which most is missing. */
    public static Optional<PlanCell> widest(ContentPlan plan, Spot spot) {
        return plan.cells().stream()
                .filter(cell -> spot.holds(cell.cell()))
                .max(Comparator.comparingDouble(PlanCell::gap).thenComparingLong(PlanCell::people));
    }

    /** The largest gap. */
    public double widestGap() {
        return squares.stream().mapToDouble(Square::gap).max().orElse(0);
    }

    /** The place of the square with the largest gap; the first one where none has any. */
    int widestPlace() {
        return Math.max(0, squares.stream().map(Square::rank).toList().indexOf(1));
    }

    /** The place of a square; −1 if there is none. */
    public int place(Spot spot) {
        return squares.stream().map(Square::spot).toList().indexOf(spot);
    }

    private static String name(ContentPlan plan, String problem) {
        return plan.journey().problems().stream()
                .filter(each -> each.key().equals(problem))
                .map(BuyerProblem::name)
                .findFirst()
                .orElse(problem);
    }

    private static long sum(List<Square> squares, int first, int step, int count) {
        return IntStream.range(0, count)
                .mapToLong(number -> squares.get(first + number * step).people())
                .sum();
    }

    private static List<Square> ranked(List<Square> squares) {
        List<Square> byGap = squares.stream()
                .filter(square -> square.gap() > 0)
                .sorted(Comparator.comparingDouble(Square::gap).reversed())
                .toList();
        return squares.stream()
                .map(square -> square.ranked(byGap.indexOf(square) + 1))
                .toList();
    }
}
