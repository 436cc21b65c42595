import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.FactTable;
import org.winnable.core.rules.ScoringModel;
import org.winnable.core.rules.ScoringModel.StrategyUse;
import org.winnable.core.scoring.Axis;

/**
 * What the model of a new workspace says, as plain numbers: the SQL and the bare loop are made of it, so that all three count by the
 * same rules.
 *
 * @param lines what is done
 * @param criteria what people are
 * @param caps by axis, in thousandths
 */
record ScoringModelText(List<Line> lines, List<Criterion> criteria, long[] caps) {

    /**
     * Points for one type of interaction.
     *
     * @param days the half-life; 0 where points never fade
     * @param limit in thousandths; {@link Long#MAX_VALUE} for none
     */
    record Line(int type, Axis axis, double points, double days, long limit) {}

    /**
     * Points for one attribute.
     *
     * @param codes of the words that count; empty for a range
     */
    record Criterion(String attribute, int[] codes, double minimum, double maximum, Axis axis, long thousandths) {}

    static ScoringModelText of(ScoringModel model, FactTable facts) {
        long[] caps = new long[Axis.values().length];
        Arrays.fill(caps, Long.MAX_VALUE);
        model.caps().forEach((axis, cap) -> caps[axis.ordinal()] = thousandths(cap));
        return new ScoringModelText(
                rows(model, "points", "interactions").stream()
                        .map(row -> line(row, facts))
                        .toList(),
                rows(model, "fit", "criteria").stream()
                        .map(row -> criterion(row, facts))
                        .toList(),
                caps);
    }

    private static long thousandths(double points) {
        return Math.round(points * 1000);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(ScoringModel model, String strategy, String table) {
        StrategyUse use = model.strategies().stream()
                .filter(each -> each.strategy().equals("org.winnable.scoring." + strategy + ".strategy"))
                .findFirst()
                .orElseThrow();
        return (List<Map<String, Object>>) use.parameters().get(table);
    }

    private static Line line(Map<String, Object> row, FactTable facts) {
        return new Line(
                facts.interactionTypes().code((String) row.get("type")),
                Axis.byKey((String) row.get("axis")).orElseThrow(),
                number(row, "points", 0),
                number(row, "days", 0),
                row.containsKey("atMost") ? thousandths(number(row, "atMost", 0)) : Long.MAX_VALUE);
    }

    private static Criterion criterion(Map<String, Object> row, FactTable facts) {
        String attribute = (String) row.get("attribute");
        List<?> words = row.get("values") instanceof List<?> list ? list : List.of();
        return new Criterion(
                attribute,
                words.stream()
                        .mapToInt(word -> facts.dictionary(new CategoryKey(attribute)).code((String) word))
                        .toArray(),
                number(row, "minimum", Double.NEGATIVE_INFINITY),
                number(row, "maximum", Double.POSITIVE_INFINITY),
                Axis.byKey((String) row.getOrDefault("axis", "fit")).orElseThrow(),
                thousandths(number(row, "points", 0)));
    }

    private static double number(Map<String, Object> row, String key, double otherwise) {
        return row.get(key) instanceof Number number ? number.doubleValue() : otherwise;
    }
}
