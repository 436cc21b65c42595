package org.winnable.personas.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.persona.MatchingRule;
import org.winnable.core.rules.AttributeRule;
import org.winnable.core.rules.AttributeTest.Answer;
import org.winnable.core.scoring.InteractionTest;

/**
 * Some signs made ready for the facts at hand, a bit for each. Columns are walked rather than people: words are compared once for each
 * value of a dictionary, and what all signs say of a person's value is one look into an array. Immutable and thread-safe.
 */
final class SignColumns {

    /** So many signs have room. */
    static final int MOST = Long.SIZE;

    private final List<MatchingRule.Sign> signs;
    private final FactTable facts;
    private final Map<CategoryKey, long[]> byCode = new LinkedHashMap<>();
    private final long[] byType;
    private final long[] byAsset;
    private final long done;

    SignColumns(List<MatchingRule.Sign> signs, FactTable facts) {
        this.signs = List.copyOf(signs);
        this.facts = facts;
        Map<CategoryKey, List<Wanted>> wanted = new LinkedHashMap<>();
        byType = new long[facts.interactionTypes().size()];
        // the first place is of interactions about nothing
        byAsset = new long[facts.assets().size() + 1];
        long did = 0;
        for (int place = 0; place < signs.size(); place++) {
            long bit = 1L << place;
            switch (signs.get(place)) {
                case MatchingRule.Attribute(AttributeRule.OneOf words) ->
                    wanted.computeIfAbsent(words.key(), key -> new ArrayList<>())
                            .add(new Wanted(bit, (value, folded) -> words.holds(value)));
                case MatchingRule.Attribute(AttributeRule.Between range) -> {
                    // numbers are compared row by row
                }
                case MatchingRule.Contains contains ->
                    wanted.computeIfAbsent(contains.key(), key -> new ArrayList<>())
                            .add(containing(bit, contains));
                case MatchingRule.Did sign -> {
                    did |= bit;
                    note(bit, sign);
                }
            }
        }
        done = did;
        wanted.forEach((key, all) -> byCode.put(key, codes(facts.dictionary(key), all)));
    }

    /** Which values one sign is shown by. */
    private record Wanted(long bit, Words words) {}

    private interface Words {

        /** Whether a value is wanted; it is given in lower case too. */
        boolean hold(String value, String folded);
    }

    private static Wanted containing(long bit, MatchingRule.Contains sign) {
        List<String> words =
                sign.words().stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        return new Wanted(bit, (value, folded) -> words.stream().anyMatch(folded::contains));
    }

    /** By code and one, as the first place is of people of whom it is not known: the signs that the value shows. */
    private static long[] codes(Dictionary dictionary, List<Wanted> wanted) {
        long[] shown = new long[dictionary.size() + 1];
        Arrays.parallelSetAll(shown, place -> {
            if (place == 0) {
                return 0;
            }
            String value = dictionary.value(place - 1);
            String folded = value.toLowerCase(Locale.ROOT);
            return wanted.stream()
                    .filter(each -> each.words().hold(value, folded))
                    .mapToLong(Wanted::bit)
                    .reduce(0, (one, other) -> one | other);
        });
        return shown;
    }

    private void note(long bit, MatchingRule.Did sign) {
        InteractionTest test = InteractionTest.of(
                sign.types().stream().map(InteractionType::key).toList(), sign.about(), facts);
        for (int type = 0; type < byType.length; type++) {
            byType[type] |= test.holdsType(type) ? bit : 0;
        }
        for (int asset = Dictionary.UNKNOWN; asset + 1 < byAsset.length; asset++) {
            byAsset[asset + 1] |= test.holdsAsset(asset) ? bit : 0;
        }
    }

    /**
     * What people show.
     *
     * @param from the first row
     * @param to behind the last
     * @param asOf epoch seconds; what happened later is not seen
     * @return by person, the bits of the signs
     */
    long[] shown(int from, int to, long asOf) {
        long[] shown = new long[to - from];
        int[] codes = new int[to - from];
        byCode.forEach((key, signsOf) -> {
            facts.copyCodes(key, from, codes);
            for (int i = 0; i < codes.length; i++) {
                shown[i] |= signsOf[codes[i] + 1];
            }
        });
        for (int place = 0; place < signs.size(); place++) {
            if (signs.get(place) instanceof MatchingRule.Attribute(AttributeRule.Between range)) {
                numbers(range, 1L << place, from, shown);
            }
        }
        if (done != 0) {
            acts(from, asOf, shown);
        }
        return shown;
    }

    /** What can be told of one sign of a person. */
    Answer answer(int place, int row, long shown) {
        if ((shown & 1L << place) != 0) {
            return Answer.YES;
        }
        boolean known = switch (signs.get(place)) {
            case MatchingRule.Attribute(AttributeRule.OneOf words) ->
                facts.code(words.key(), row) != Dictionary.UNKNOWN;
            case MatchingRule.Attribute(AttributeRule.Between range) -> !Double.isNaN(facts.number(range.key(), row));
            case MatchingRule.Contains contains -> facts.code(contains.key(), row) != Dictionary.UNKNOWN;
            // what nobody told of was not done, as far as we know: interactions are either there or not
            case MatchingRule.Did did -> true;
        };
        return known ? Answer.NO : Answer.UNKNOWN;
    }

    private void numbers(AttributeRule.Between range, long bit, int from, long[] shown) {
        double[] numbers = new double[shown.length];
        facts.copyNumbers(range.key(), from, numbers);
        for (int i = 0; i < numbers.length; i++) {
            // nothing that is not known lies in a range
            shown[i] |= range.holds(numbers[i]) ? bit : 0;
        }
    }

    private void acts(int from, long asOf, long[] shown) {
        for (int i = 0; i < shown.length; i++) {
            long did = 0;
            int act = facts.firstInteraction(from + i);
            int end = facts.endInteraction(from + i);
            if (act < end && facts.interactionTime(end - 1) > asOf) {
                end = facts.endInteraction(from + i, asOf);
            }
            for (; act < end && did != done; act++) {
                did |= byType[facts.interactionType(act)] & byAsset[facts.interactionAsset(act) + 1];
            }
            shown[i] |= did;
        }
    }
}
