package org.winnable.content.internal.found;

import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.winnable.content.internal.found.AssetColumns.Field;
import org.winnable.core.content.AssetKind;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.content.PlannedAsset.Dates;
import org.winnable.core.journey.BuyerProblem;
import org.winnable.core.lead.Money;
import org.winnable.core.source.RecordBatch;
import org.winnable.core.text.NearestWord;

/** Turns rows of a table into assets. Not thread-safe. */
final class AssetRow {

    private static final Pattern COST =
            Pattern.compile("([A-Z]{3})? ?(\\d{1,3}(?:,\\d{3})+|\\d{1,12})(\\.\\d{1,2})? ?([A-Z]{3})?");

    private final AssetColumns columns;
    private final Finding finding;

    AssetRow(AssetColumns columns, Finding finding) {
        this.columns = columns;
        this.finding = finding;
    }

    /** The asset of a row; empty if the row was rejected. */
    Optional<Found> read(RecordBatch.Row row) {
        String address = cell(row, Field.ADDRESS);
        String title = cell(row, Field.TITLE);
        if (title.isEmpty() && address.isEmpty()) {
            finding.reject(row.line(), "title", Optional.empty(), "row.nothing");
            return Optional.empty();
        }
        Optional<String> page = address.isEmpty() ? Optional.of("") : place(row, address);
        return page.map(found -> found(row, title.isEmpty() ? WebAddress.title(found) : title, found, title.isEmpty()));
    }

    /** A page's whole address, or the name of a file. */
    private Optional<String> place(RecordBatch.Row row, String address) {
        boolean path = address.startsWith("/") || address.startsWith("../") || address.startsWith("./");
        boolean file = !path && !address.contains("://") && address.matches(".*\\.[A-Za-z0-9]{2,5}");
        return file
                ? Optional.of(address)
                : finding.address(
                        row.line(), Field.ADDRESS.name().toLowerCase(Locale.ROOT), address, Optional.<URI>empty());
    }

    private Found found(RecordBatch.Row row, String title, String address, boolean untitled) {
        FoundAsset named = FoundAsset.named(title).of(word(cell(row, Field.FORMAT)));
        FoundAsset placed = (address.isEmpty() ? named : named.at(address))
                .in(language(row))
                .tagged(AssetColumns.several(cell(row, Field.KEYWORDS)))
                .labelled(labels(row))
                .about(problems(row));
        Optional<AssetStatus> status = choice(row, Field.STATUS, Arrays.asList(AssetStatus.values()), AssetStatus::key);
        Optional<AssetKind> kind = choice(row, Field.KIND, Arrays.asList(AssetKind.values()), AssetKind::key);
        Dates dates = new Dates(date(row, Field.DUE), date(row, Field.PUBLISHED), date(row, Field.REVIEW));
        boolean readable = dates.published().isPresent() || !address.isEmpty();
        PlannedAsset asset = new PlannedAsset(
                placed.asset(cell(row, Field.KEY)),
                kind.orElseGet(() -> AssetKind.usual(placed.format())),
                status.orElse(readable ? AssetStatus.LIVE : AssetStatus.PLANNED),
                AssetColumns.several(cell(row, Field.ALIASES)),
                filled(row, Field.OWNER),
                filled(row, Field.NEXT),
                dates,
                cost(row),
                List.of());
        return new Found(row.line(), asset, !untitled, status.isPresent());
    }

    private Optional<String> filled(RecordBatch.Row row, Field field) {
        return Optional.of(cell(row, field)).filter(text -> !text.isEmpty());
    }

    private Map<String, String> labels(RecordBatch.Row row) {
        Map<String, String> labels = new HashMap<>();
        columns.others()
                .forEach((column, label) -> labels.put(label, row.value(column).strip()));
        return labels;
    }

    private Set<String> problems(RecordBatch.Row row) {
        Set<String> known = new HashSet<>();
        for (String told : AssetColumns.several(cell(row, Field.PROBLEM))) {
            List<BuyerProblem> problems = finding.journey().problems();
            Optional<String> key = problems.stream()
                    .filter(problem -> problem.key().equalsIgnoreCase(told)
                            || problem.name().equalsIgnoreCase(told))
                    .map(BuyerProblem::key)
                    .findFirst();
            if (key.isPresent() || problems.isEmpty()) {
                known.add(key.orElse(told));
            } else {
                List<String> words = problems.stream().map(BuyerProblem::key).toList();
                warn(row, Field.PROBLEM, told, "word.unknown", nearest(told, words));
            }
        }
        return known;
    }

    private <T> Optional<T> choice(RecordBatch.Row row, Field field, List<T> values, Function<T, String> key) {
        String told = cell(row, field);
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = values.stream()
                .filter(each -> key.apply(each).equals(word(told)))
                .findFirst();
        if (value.isEmpty()) {
            warn(
                    row,
                    field,
                    told,
                    "word.unknown",
                    nearest(word(told), values.stream().map(key).toList()));
        }
        return value;
    }

    private static String nearest(String word, List<String> known) {
        return NearestWord.to(word, known).orElseGet(() -> String.join(", ", known));
    }

    private Optional<String> language(RecordBatch.Row row) {
        String told = cell(row, Field.LANGUAGE).toLowerCase(Locale.ROOT).replace('_', '-');
        if (told.isEmpty() || told.matches("[a-z]{2,3}(-[a-z0-9]{2,8})*")) {
            return Optional.of(told).filter(code -> !code.isEmpty());
        }
        warn(row, Field.LANGUAGE, told, "language.bad");
        return Optional.empty();
    }

    private Optional<LocalDate> date(RecordBatch.Row row, Field field) {
        String told = cell(row, field);
        if (told.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(told.length() > 10 ? told.substring(0, 10) : told));
        } catch (DateTimeException e) {
            warn(row, field, told, "date.bad");
            return Optional.empty();
        }
    }

    private Optional<Money> cost(RecordBatch.Row row) {
        String told = cell(row, Field.COST);
        Matcher matcher = COST.matcher(told);
        if (matcher.matches()) {
            String code = Optional.ofNullable(matcher.group(1))
                    .or(() -> Optional.ofNullable(matcher.group(4)))
                    .orElse("");
            try {
                Currency currency = code.isEmpty() ? finding.currency() : Currency.getInstance(code);
                String cents = Optional.ofNullable(matcher.group(3)).orElse("");
                return Optional.of(new Money(new BigDecimal(matcher.group(2).replace(",", "") + cents), currency));
            } catch (IllegalArgumentException e) {
                // three letters that are no currency are told like everything else that is no cost
            }
        }
        if (!told.isEmpty()) {
            warn(row, Field.COST, told, "cost.bad");
        }
        return Optional.empty();
    }

    private void warn(RecordBatch.Row row, Field field, String value, String key, Object... arguments) {
        finding.warn(row.line(), field.name().toLowerCase(Locale.ROOT), Optional.of(value), key, arguments);
    }

    private String cell(RecordBatch.Row row, Field field) {
        return columns.column(field).map(column -> row.value(column).strip()).orElse("");
    }

    /** As our files write it: {@code In production} is {@code in-production}. */
    private static String word(String text) {
        return text.toLowerCase(Locale.ROOT).strip().replaceAll("[ _]+", "-");
    }
}
