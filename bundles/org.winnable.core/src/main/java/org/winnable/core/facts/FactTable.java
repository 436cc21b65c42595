package org.winnable.core.facts;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All people of a workspace and their interactions at one moment, as columns: row {@code 0 … size - 1} is a person.
 *
 * <p>Interactions of a row are contiguous and in order of time, from {@link #firstInteraction(int)} to
 * {@link #endInteraction(int)}, so that scoring a lead walks memory forwards. Immutable once built (the arrays handed to
 * the builder must not be changed afterwards) and thread-safe.
 */
public final class FactTable implements FactSchema {

    /** No people, no interactions. */
    public static final FactTable EMPTY = new FactTableBuilder(0).build();

    private final long[] ids;
    private final long @Nullable [] known;
    private final Map<CategoryKey, CategoryColumn> categories;
    private final Map<NumberKey, double[]> numbers;
    private final Map<TextKey, @Nullable String[]> texts;
    private final InteractionColumns interactions;
    private final CompanyIndex companies;

    FactTable(
            long[] ids,
            long @Nullable [] known,
            Map<CategoryKey, CategoryColumn> categories,
            Map<NumberKey, double[]> numbers,
            Map<TextKey, @Nullable String[]> texts,
            InteractionColumns interactions) {
        this.ids = ids;
        this.known = known;
        // no Map.copyOf: that divides to find an entry, which shows where a million leads are asked for each attribute
        this.categories = new HashMap<>(categories);
        this.numbers = new HashMap<>(numbers);
        this.texts = new HashMap<>(texts);
        this.interactions = interactions;
        CategoryColumn company = categories.get(CategoryKey.COMPANY);
        this.companies = company == null ? CompanyIndex.none(ids.length) : CompanyIndex.of(company);
    }

    /** The number of people. */
    public int size() {
        return ids.length;
    }

    /** The identifier of the person in a row. */
    public long id(int row) {
        return ids[row];
    }

    /** The row of a person, -1 where there is none. Ids rise with the rows, so this is a binary search. */
    public int row(long id) {
        int row = Arrays.binarySearch(ids, id);
        return row < 0 ? -1 : row;
    }

    /**
     * When the first fact about the person in a row happened, in epoch seconds: as of an earlier date there is nobody. Where
     * no list says when it was made, that is the first interaction, or the beginning of 1970.
     */
    public long knownSince(int row) {
        int first = firstInteraction(row);
        long acted = first == endInteraction(row) ? Long.MAX_VALUE : interactionTime(first);
        long told = known == null ? Long.MAX_VALUE : known[row];
        long since = Math.min(acted, told);
        return since == Long.MAX_VALUE ? 0 : since;
    }

    /**
     * The people of whom the first fact is not later than a moment, with all their facts, later ones included. This table itself
     * if that is everyone.
     *
     * @param asOf epoch seconds
     */
    public FactTable knownAt(long asOf) {
        int[] rows = IntStream.range(0, size())
                .filter(row -> knownSince(row) <= asOf)
                .toArray();
        if (rows.length == size()) {
            return this;
        }
        FactTableBuilder table = new FactTableBuilder(rows.length)
                .ids(Arrays.stream(rows).mapToLong(row -> ids[row]).toArray())
                .known(Arrays.stream(rows).mapToLong(this::knownSince).toArray())
                .interactions(interactions.of(rows));
        categories.forEach((key, column) -> table.category(
                key,
                column.dictionary(),
                Arrays.stream(rows).map(row -> column.codes()[row]).toArray()));
        numbers.forEach((key, column) -> table.number(
                key, Arrays.stream(rows).mapToDouble(row -> column[row]).toArray()));
        texts.forEach((key, column) ->
                table.text(key, Arrays.stream(rows).mapToObj(row -> column[row]).toArray(String[]::new)));
        return table.build();
    }

    /**
     * By row, the row of the same person in an older table that tells the same of them in every respect; −1 where there is none.
     * What colleagues do is no fact about a person.
     */
    public int[] sameRows(FactTable older) {
        SameRows same = new SameRows(ids, older.ids);
        same.moments(this, older);
        same.categories(categories, older.categories);
        same.numbers(numbers, older.numbers);
        same.texts(texts, older.texts);
        same.interactions(interactions, older.interactions);
        return same.found();
    }

    /** The code of a category in a row, {@link Dictionary#UNKNOWN} where nothing is known. */
    public int code(CategoryKey key, int row) {
        CategoryColumn column = categories.get(key);
        return column == null ? Dictionary.UNKNOWN : column.codes()[row];
    }

    /**
     * Copies the codes of a category of some rows, for those who walk over a column rather than over people.
     *
     * @param from the first row; as many as the array has places are copied
     * @param codes filled with {@link Dictionary#UNKNOWN} where nothing is known
     */
    public void copyCodes(CategoryKey key, int from, int[] codes) {
        CategoryColumn column = categories.get(key);
        if (column == null) {
            Arrays.fill(codes, Dictionary.UNKNOWN);
        } else {
            System.arraycopy(column.codes(), from, codes, 0, codes.length);
        }
    }

    /** The value of a category in a row, null where nothing is known. */
    public @Nullable String value(CategoryKey key, int row) {
        CategoryColumn column = categories.get(key);
        if (column == null || column.codes()[row] == Dictionary.UNKNOWN) {
            return null;
        }
        return column.dictionary().value(column.codes()[row]);
    }

    /** The number in a row, {@link Double#NaN} where nothing is known. */
    public double number(NumberKey key, int row) {
        double[] column = numbers.get(key);
        return column == null ? Double.NaN : column[row];
    }

    /**
     * Copies the numbers of some rows, for those who walk over a column rather than over people.
     *
     * @param from the first row; as many as the array has places are copied
     * @param copied filled with {@link Double#NaN} where nothing is known
     */
    public void copyNumbers(NumberKey key, int from, double[] copied) {
        double[] column = numbers.get(key);
        if (column == null) {
            Arrays.fill(copied, Double.NaN);
        } else {
            System.arraycopy(column, from, copied, 0, copied.length);
        }
    }

    /** The text in a row, null where nothing is known. */
    public @Nullable String text(TextKey key, int row) {
        @Nullable String[] column = texts.get(key);
        return column == null ? null : column[row];
    }

    /** The number of interactions of all people. */
    public int interactionCount() {
        return interactions.times().length;
    }

    /** The index of the first interaction of a row. */
    public int firstInteraction(int row) {
        return interactions.offsets()[row];
    }

    /** The index behind the last interaction of a row. */
    public int endInteraction(int row) {
        return interactions.offsets()[row + 1];
    }

    /**
     * The index behind the last interaction of a row that had happened at a time.
     *
     * @param asOf epoch seconds; an interaction at this very second counts
     */
    public int endInteraction(int row, long asOf) {
        int low = firstInteraction(row);
        int high = endInteraction(row);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (interactions.times()[middle] <= asOf) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The code of the type of an interaction in {@link #interactionTypes()}. */
    public int interactionType(int interaction) {
        return interactions.types()[interaction];
    }

    /** When an interaction happened, in epoch seconds. */
    public long interactionTime(int interaction) {
        return interactions.times()[interaction];
    }

    /** The code of the asset of an interaction in {@link #assets()}, or {@link Dictionary#UNKNOWN}. */
    public int interactionAsset(int interaction) {
        return interactions.assetCodes()[interaction];
    }

    /** The code of the campaign of an interaction in {@link #campaigns()}, or {@link Dictionary#UNKNOWN}. */
    public int interactionCampaign(int interaction) {
        return interactions.campaignCodes()[interaction];
    }

    /** The number of people known to be in the same company as the person in a row, that person included; 0 if unknown. */
    public int companyPeople(int row) {
        return companies.people(row);
    }

    /** The row of the {@code index}-th person of the same company, {@code 0 ≤ index < companyPeople(row)}. */
    public int companyRow(int row, int index) {
        return companies.row(row, index);
    }

    @Override
    public Set<CategoryKey> categories() {
        return Collections.unmodifiableSet(categories.keySet());
    }

    @Override
    public Set<NumberKey> numbers() {
        return Collections.unmodifiableSet(numbers.keySet());
    }

    @Override
    public Dictionary dictionary(CategoryKey key) {
        CategoryColumn column = categories.get(key);
        return column == null ? Dictionary.EMPTY : column.dictionary();
    }

    @Override
    public Dictionary interactionTypes() {
        return interactions.typeDictionary();
    }

    @Override
    public Dictionary assets() {
        return interactions.assetDictionary();
    }

    @Override
    public Dictionary campaigns() {
        return interactions.campaignDictionary();
    }

    // whole columns, for those who keep the table; as they are, not copied

    long[] ids() {
        return ids;
    }

    long @Nullable [] known() {
        return known;
    }

    Map<CategoryKey, CategoryColumn> categoryColumns() {
        return categories;
    }

    Map<NumberKey, double[]> numberColumns() {
        return numbers;
    }

    Map<TextKey, @Nullable String[]> textColumns() {
        return texts;
    }

    InteractionColumns interactionColumns() {
        return interactions;
    }
}
