package org.winnable.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.FieldKind;
import org.winnable.core.lead.ModelField;
import org.winnable.core.source.Issue;
import org.winnable.core.text.Texts;

/** Sorts what is wrong with a file into groups that are mended by one decision each. Pure. */
public final class Problems {

    private static final Texts TEXTS = Texts.of(Problems.class);

    /** From here on issues of a kind are counted, but not told of one by one. */
    private static final int MANY = 100;

    private static final Set<ModelField> PHONES = Set.of(ContactField.PHONE, ContactField.MOBILE);

    /** What a column may hold that makes a row tell of somebody. */
    private static final List<ContactField> IDENTIFYING = List.of(ContactField.FULL_NAME, ContactField.EMAIL);

    private final ImportReport report;
    private final ImportOptions options;
    private final List<String> regions;

    private Problems(ImportReport report, ImportOptions options, List<String> regions) {
        this.report = report;
        this.options = options;
        this.regions = regions;
    }

    /** Issues of one kind; their messages differ by the column alone. */
    private record Kind(Issue.Severity severity, Optional<String> column, String message) {

        static Kind of(Issue issue) {
            return new Kind(issue.severity(), issue.column(), issue.message());
        }
    }

    /**
     * The problems of an import or a rehearsal.
     *
     * @param report of it
     * @param options with which it ran
     * @param regions where phone numbers without country code may belong, the likeliest first, as two letters of ISO 3166
     * @return the worst first
     */
    public static List<Problem> of(ImportReport report, ImportOptions options, List<String> regions) {
        return new Problems(report, options, regions).all();
    }

    private List<Problem> all() {
        Map<Kind, List<Issue>> kinds = report.issues().stream()
                .collect(Collectors.groupingBy(Kind::of, LinkedHashMap::new, Collectors.toList()));
        List<Problem> problems = new ArrayList<>();
        for (ColumnDates dates : report.columnDates()) {
            dates(dates, kinds).ifPresent(problems::add);
        }
        kinds.forEach((kind, issues) -> problems.add(problem(kind, issues)));
        placeholders().ifPresent(problems::add);
        return problems.stream()
                .sorted(Comparator.comparing(Problem::severity, Comparator.reverseOrder()))
                .toList();
    }

    private Problem problem(Kind kind, List<Issue> issues) {
        int count = issues.size();
        String message = count == 1
                ? kind.message()
                : TEXTS.get(count < MANY ? "problem.times" : "problem.many", kind.message(), count);
        boolean ofRows = issues.stream().anyMatch(issue -> issue.value().isPresent());
        List<Issue> examples = ofRows ? issues.stream().limit(Problem.EXAMPLES).toList() : List.of();
        return new Problem(kind.severity(), message, kind.column(), examples, remedies(kind));
    }

    private List<Remedy> remedies(Kind kind) {
        Optional<ColumnMapping> column = kind.column().flatMap(this::column);
        if (column.isEmpty()) {
            return List.of();
        }
        String label = column.get().label();
        Optional<ModelField> field = column.get().field();
        return switch (kind.severity()) {
            case REJECTION -> field.isPresent() ? List.of() : identify(label);
            case WARNING ->
                field.map(each -> Stream.of(region(each), orders(each, label), Stream.of(keep(label)))
                                .flatMap(Function.identity())
                                .toList())
                        .orElse(List.of());
            case NOTE -> List.of();
        };
    }

    /** A row tells of nobody although something stands in a column that is only kept. */
    private static List<Remedy> identify(String label) {
        return IDENTIFYING.stream()
                .map(field -> new Remedy(
                        TEXTS.get("remedy.map", label, field.label()),
                        to -> to.withReading(reading -> reading.withColumn(label, Optional.of(field)))))
                .toList();
    }

    private Stream<Remedy> region(ModelField field) {
        if (!PHONES.contains(field)) {
            return Stream.empty();
        }
        return regions.stream()
                .filter(region -> !options.reading().region().equals(Optional.of(region)))
                .map(region -> new Remedy(
                        TEXTS.get("remedy.region", Locale.of("", region).getDisplayCountry()),
                        to -> to.withReading(reading -> reading.withRegion(region))));
    }

    private Stream<Remedy> orders(ModelField field, String label) {
        return field.kind() == FieldKind.INSTANT ? orders(label, DateOrder.UNKNOWN) : Stream.empty();
    }

    private static Stream<Remedy> orders(String label, DateOrder now) {
        return Stream.of(DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST)
                .filter(order -> order != now)
                .map(order -> new Remedy(
                        TEXTS.get("remedy.order." + order.key()),
                        to -> to.withReading(reading -> reading.withDates(label, order))));
    }

    private static Remedy keep(String label) {
        return new Remedy(
                TEXTS.get("remedy.keep"), to -> to.withReading(reading -> reading.withColumn(label, Optional.empty())));
    }

    /** Dates with two meanings: said where nothing decides, and where something does, since it may be wrong. */
    private Optional<Problem> dates(ColumnDates dates, Map<Kind, List<Issue>> kinds) {
        if (dates.undecided() == 0 && !dates.isContradictory()) {
            return Optional.empty();
        }
        boolean open = dates.order() == DateOrder.UNKNOWN;
        String contradictory = open ? "dates.contradictory" : "dates.contradictoryDecided";
        String key = dates.isContradictory()
                ? contradictory
                : "dates." + dates.basis().key();
        String message = TEXTS.get(
                key,
                dates.label(),
                dates.undecided(),
                dates.order().label().toLowerCase(Locale.getDefault()),
                dates.dayFirst(),
                dates.monthFirst());
        // the issues about it say less than the counts of the whole file
        List<Kind> about = open
                ? kinds.entrySet().stream()
                        .filter(entry -> isAbout(dates, entry.getKey(), entry.getValue()))
                        .map(Map.Entry::getKey)
                        .toList()
                : List.of();
        List<Issue> examples = about.stream()
                .flatMap(kind -> kinds.get(kind).stream())
                // what is told of the column as a whole stands where the labels are
                .filter(issue -> issue.line() > report.layout().headerLine().orElse(0L))
                .limit(Problem.EXAMPLES)
                .toList();
        kinds.keySet().removeAll(about);
        List<Remedy> remedies = Stream.concat(
                        orders(dates.label(), dates.order()), open ? Stream.of(keep(dates.label())) : Stream.empty())
                .toList();
        return Optional.of(new Problem(
                open ? Issue.Severity.WARNING : Issue.Severity.NOTE,
                message,
                Optional.of(dates.label()),
                examples,
                remedies));
    }

    private static boolean isAbout(ColumnDates dates, Kind kind, List<Issue> issues) {
        return kind.column().equals(Optional.of(dates.label()))
                && issues.stream().anyMatch(issue -> issue.value().equals(dates.example()));
    }

    private Optional<Problem> placeholders() {
        if (!options.reading().placeholdersAsEmpty()) {
            Remedy remedy = new Remedy(
                    TEXTS.get("remedy.empty"), to -> to.withReading(reading -> reading.withPlaceholdersAsEmpty(true)));
            return Optional.of(note(TEXTS.get("placeholders.kept"), remedy));
        }
        if (report.readAsEmpty().isEmpty()) {
            return Optional.empty();
        }
        String all = report.readAsEmpty().stream()
                .map(one -> TEXTS.get("placeholder", one.placeholder(), one.values()))
                .collect(Collectors.joining(", "));
        Remedy remedy = new Remedy(
                TEXTS.get("remedy.values"), to -> to.withReading(reading -> reading.withPlaceholdersAsEmpty(false)));
        return Optional.of(note(TEXTS.get("placeholders.emptied", all), remedy));
    }

    private static Problem note(String message, Remedy remedy) {
        return new Problem(Issue.Severity.NOTE, message, Optional.empty(), List.of(), List.of(remedy));
    }

    private Optional<ColumnMapping> column(String label) {
        return report.mapping().stream()
                .filter(column -> column.label().equals(label))
                .findFirst();
    }
}
