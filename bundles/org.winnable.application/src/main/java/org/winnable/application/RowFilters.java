package org.winnable.application;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.winnable.application.LeadFilter.Operator;
import org.winnable.application.internal.FoldedText;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.Country;
import org.winnable.core.rules.SalesLabel;
import org.winnable.core.rules.Temperature;
import org.winnable.core.text.Texts;
import org.winnable.qualification.Qualification;

/** Turns conditions into tests of row numbers. What can be decided once, per value of a dictionary, is decided once. */
final class RowFilters {

    private static final List<LeadColumn> SEARCHED =
            List.of(LeadColumn.NAME, LeadColumn.EMAIL, LeadColumn.COMPANY, LeadColumn.TITLE);

    private RowFilters() {}

    /** Rows in which each word occurs in one of the columns that are searched. */
    static IntPredicate search(Qualification people, String search) {
        IntPredicate matches = row -> true;
        for (String word : FoldedText.fold(search).strip().split("\\s+")) {
            if (!word.isEmpty()) {
                List<IntPredicate> places = SEARCHED.stream()
                        .map(column -> words(people, column, text -> text.contains(word), false))
                        .toList();
                matches = matches.and(row -> places.stream().anyMatch(place -> place.test(row)));
            }
        }
        return matches;
    }

    /** Rows for which a condition holds. */
    static IntPredicate of(Qualification people, LeadFilter filter) throws InvalidQueryException {
        LeadColumn column = LeadColumn.named(filter.column(), people.facts());
        if (filter.value().isEmpty()) {
            return known(people, column, filter);
        }
        return switch (column.kind()) {
            case TEXT, CATEGORY -> ofWords(people, column, filter);
            case FLAG -> {
                double wanted = yes(filter) == (equality(filter) == Operator.EQUAL) ? 1 : 0;
                yield row -> column.number(people, row) == wanted;
            }
            case LABELS -> {
                SalesLabel label = word(filter, SalesLabel.values(), SalesLabel::key, SalesLabel::label);
                boolean wanted = equality(filter) == Operator.EQUAL;
                yield row -> people.has(label, row) == wanted;
            }
            case TEMPERATURE -> {
                Temperature asked = word(filter, Temperature.values(), Temperature::key, Temperature::label);
                DoublePredicate test = compare(filter, -asked.ordinal(), -asked.ordinal());
                yield row -> test.test(column.number(people, row));
            }
            case STAGE -> {
                int place = LeadQuery.place(filter.value(), people.rules().lifecycle());
                DoublePredicate test = compare(filter, place, place);
                yield row -> test.test(people.stage(row));
            }
            case ID, NUMBER, POINTS -> {
                double number = number(filter);
                DoublePredicate test = compare(filter, number, number);
                yield row -> test.test(column.number(people, row));
            }
            case TIME -> {
                ZoneId zone = people.rules().zone();
                LocalDate day = day(filter);
                long first = day.atStartOfDay(zone).toEpochSecond();
                long last = day.plusDays(1).atStartOfDay(zone).toEpochSecond() - 1;
                DoublePredicate test = compare(filter, first, last);
                yield row -> test.test(column.number(people, row));
            }
        };
    }

    private static IntPredicate known(Qualification people, LeadColumn column, LeadFilter filter)
            throws InvalidQueryException {
        boolean wanted = equality(filter) == Operator.NOT_EQUAL;
        return column.isText()
                ? row -> (column.text(people, row) != null) == wanted
                : row -> !Double.isNaN(column.number(people, row)) == wanted;
    }

    private static IntPredicate ofWords(Qualification people, LeadColumn column, LeadFilter filter)
            throws InvalidQueryException {
        String value = FoldedText.fold(filter.value());
        return switch (filter.operator()) {
            case CONTAINS -> words(people, column, text -> text.contains(value), false);
            case NOT_CONTAINS -> words(people, column, text -> !text.contains(value), true);
            case EQUAL -> words(people, column, isOne(column, filter.value()), false);
            case NOT_EQUAL ->
                words(people, column, isOne(column, filter.value()).negate(), true);
            case AT_LEAST, AT_MOST, ABOVE, BELOW -> {
                int rank = SortKeys.rank(value);
                if (!column.key().equals(CategoryKey.SENIORITY.name()) || rank < 0) {
                    throw invalid("noOrder", filter.column(), filter);
                }
                DoublePredicate test = compare(filter, rank, rank);
                yield words(people, column, text -> SortKeys.rank(text) >= 0 && test.test(SortKeys.rank(text)), false);
            }
        };
    }

    /** Whether folded words are the value asked for, in any of its forms: a country's code or name, a level's key or label. */
    private static Predicate<String> isOne(LeadColumn column, String value) {
        if (column.key().equals(CategoryKey.COUNTRY.name())) {
            Optional<Country> country = Country.of(value);
            if (country.isPresent()) {
                return text -> Country.of(text).equals(country);
            }
        }
        String folded = FoldedText.fold(value);
        return ContactField.byKey(column.key())
                .<Predicate<String>>map(field -> text -> text.equals(folded)
                        || FoldedText.fold(field.valueLabel(text)).equals(folded))
                .orElse(text -> text.equals(folded));
    }

    /** Tests the folded words of a row; {@code unknown} is the answer where there are none. */
    private static IntPredicate words(
            Qualification people, LeadColumn column, Predicate<String> test, boolean unknown) {
        FactTable facts = people.facts();
        if (column.kind() == LeadColumn.Kind.CATEGORY) {
            CategoryKey key = new CategoryKey(column.key());
            List<String> values = facts.dictionary(key).values();
            boolean[] answers = new boolean[values.size()];
            for (int code = 0; code < answers.length; code++) {
                answers[code] = test.test(FoldedText.fold(values.get(code)));
            }
            return row -> {
                int code = facts.code(key, row);
                return code == Dictionary.UNKNOWN ? unknown : answers[code];
            };
        }
        return row -> {
            String text = column.text(people, row);
            return text == null ? unknown : test.test(FoldedText.fold(text));
        };
    }

    /** Compares with a value that spans from {@code first} to {@code last}: a day has many seconds. */
    private static DoublePredicate compare(LeadFilter filter, double first, double last) throws InvalidQueryException {
        return switch (filter.operator()) {
            case EQUAL -> value -> value >= first && value <= last;
            case NOT_EQUAL -> value -> !(value >= first && value <= last);
            case AT_LEAST -> value -> value >= first;
            case AT_MOST -> value -> value <= last;
            case ABOVE -> value -> value > last;
            case BELOW -> value -> value < first;
            case CONTAINS, NOT_CONTAINS -> throw invalid("noText", filter.column(), filter);
        };
    }

    private static Operator equality(LeadFilter filter) throws InvalidQueryException {
        return switch (filter.operator()) {
            case EQUAL, CONTAINS -> Operator.EQUAL;
            case NOT_EQUAL, NOT_CONTAINS -> Operator.NOT_EQUAL;
            case AT_LEAST, AT_MOST, ABOVE, BELOW -> throw invalid("noOrder", filter.column(), filter);
        };
    }

    /** The one of few words, by its key or in the user's language, that a filter asks for. */
    private static <T> T word(LeadFilter filter, T[] all, Function<T, String> key, Function<T, String> label)
            throws InvalidQueryException {
        String value = FoldedText.fold(filter.value());
        for (T each : all) {
            if (value.equals(key.apply(each)) || value.equals(FoldedText.fold(label.apply(each)))) {
                return each;
            }
        }
        String keys = Arrays.stream(all).map(key).collect(Collectors.joining(", "));
        throw invalid("noWord", filter.column(), filter.value(), keys);
    }

    private static boolean yes(LeadFilter filter) throws InvalidQueryException {
        String value = FoldedText.fold(filter.value());
        if (List.of("yes", "true", "1").contains(value)) {
            return true;
        }
        if (List.of("no", "false", "0").contains(value)) {
            return false;
        }
        throw invalid("notYesOrNo", filter.column(), filter.value());
    }

    private static double number(LeadFilter filter) throws InvalidQueryException {
        try {
            return Double.parseDouble(filter.value());
        } catch (NumberFormatException e) {
            throw invalid("notANumber", filter.column(), filter.value());
        }
    }

    private static LocalDate day(LeadFilter filter) throws InvalidQueryException {
        try {
            return LocalDate.parse(filter.value());
        } catch (DateTimeException e) {
            throw invalid("notADate", filter.column(), filter.value());
        }
    }

    private static InvalidQueryException invalid(String key, Object... arguments) {
        Object[] texts = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new InvalidQueryException(Texts.of(RowFilters.class).get(key, texts));
    }
}
