package org.winnable.workspace.internal.store;

import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;
import org.winnable.core.facts.FactTableBuilder;
import org.winnable.core.facts.InteractionColumns;
import org.winnable.core.facts.NumberKey;
import org.winnable.core.facts.TextKey;
import org.winnable.core.lead.Company;
import org.winnable.core.lead.CompanyDomain;
import org.winnable.core.lead.Contact;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.FieldKind;
import org.winnable.core.work.Progress;
import org.winnable.workspace.internal.match.NameFolding;
import org.winnable.workspace.internal.rules.SurvivorPolicy;
import org.winnable.workspace.internal.rules.SurvivorRules;

/** Puts the table of all people together, attribute by attribute. Used once. */
public final class PeopleLoader {

    private final DuckDBConnection connection;
    private final RecordIndex index;
    private final DealEvents deals;
    private final SurvivorRules survivors;
    private final Progress progress;
    private final ColumnReader columns;
    private final InteractionLoader interactions;
    private final FactTableBuilder table;
    private final Set<ContactField> present;
    private final Map<String, Company> companies;
    private final int rows;

    /**
     * Begins to load.
     *
     * @param connection in a transaction of its own, so that all columns tell of the same moment
     * @param zone in which the days of deals begin
     */
    public PeopleLoader(DuckDBConnection connection, SurvivorRules survivors, ZoneId zone, Progress progress)
            throws SQLException {
        this.connection = connection;
        this.index = RecordIndex.read(connection);
        this.deals = DealEvents.read(connection, zone);
        Encoder encoder = new Encoder(connection);
        this.survivors = survivors;
        this.progress = progress;
        this.columns = new ColumnReader(connection, index, encoder);
        this.interactions = new InteractionLoader(connection, index, encoder);
        this.rows = index.people().length;
        this.table = new FactTableBuilder(rows).ids(index.people()).known(FirstTold.read(connection, index));
        this.present = present(connection);
        this.companies = CompanyTable.read(connection);
    }

    /** The table, with further columns of the given names, each {@link CategoryKey#OTHER} and a label. */
    public FactTable load(Set<String> otherAttributes) throws SQLException {
        Map<ContactField, Category> categories = new EnumMap<>(ContactField.class);
        Map<ContactField, double[]> numbers = new EnumMap<>(ContactField.class);
        for (ContactField field : present) {
            progress.checkCancelled();
            switch (field.kind()) {
                case CATEGORY -> categories.put(field, columns.words(column(field), survivors.of(field)));
                case FLAG -> categories.put(field, columns.flags(column(field)));
                case NUMBER -> numbers.put(field, columns.numbers(column(field), survivors.of(field)));
                case IDENTITY, TEXT, INSTANT -> {
                    // shown for one person at a time, or read below
                }
            }
        }
        @Nullable String[] addresses = texts(ContactField.EMAIL);
        readDomains(categories, addresses);
        fillFromCompanies(categories, numbers);
        readTitles(categories);
        Category employers = categories.getOrDefault(ContactField.COMPANY, Category.none(rows));
        numbers.forEach((field, values) -> table.number(NumberKey.of(field), values));
        categories.forEach((field, category) -> category(CategoryKey.of(field), category));
        texts(addresses);
        for (String name : otherAttributes) {
            progress.checkCancelled();
            String value = "others[" + Encoder.literal(name.substring(CategoryKey.OTHER.length())) + "]";
            category(new CategoryKey(name), columns.words(value, SurvivorPolicy.NEWEST));
            double[] figures = columns.numbers(value, SurvivorPolicy.NEWEST);
            if (Arrays.stream(figures).anyMatch(number -> !Double.isNaN(number))) {
                table.number(new NumberKey(name), figures);
            }
        }
        progress.checkCancelled();
        return table.interactions(interactions(employers)).build();
    }

    /** What records tell, and what happened to deals. */
    private InteractionColumns interactions(Category employers) throws SQLException {
        InteractionColumns told = interactions.load();
        return deals.isEmpty() ? told : WithDeals.of(told, deals.ofAll(connection, index, employers));
    }

    /** What lists of companies tell counts where a person's own records are silent. */
    private void fillFromCompanies(Map<ContactField, Category> categories, Map<ContactField, double[]> numbers) {
        Category named = categories.get(ContactField.COMPANY);
        if (named == null || companies.isEmpty()) {
            return;
        }
        Function<String, Optional<Company>> facts = companies(named);
        for (ContactField field : Company.FIELDS) {
            Function<String, Optional<String>> told =
                    name -> facts.apply(name).map(company -> company.values().get(field));
            if (field.kind() == FieldKind.CATEGORY) {
                Category said = categories.getOrDefault(field, Category.none(rows));
                categories.put(field, said.filledFrom(named, told));
            } else if (field.kind() == FieldKind.NUMBER) {
                double[] said = numbers.computeIfAbsent(field, key -> filledWithNothing());
                fill(said, named, told);
            }
        }
    }

    /** Looks companies up by any spelling of their name, each spelling once. */
    private Function<String, Optional<Company>> companies(Category named) {
        Map<String, Optional<Company>> bySpelling = new HashMap<>();
        for (String spelling : named.words().values()) {
            bySpelling.put(spelling, Optional.ofNullable(companies.get(NameFolding.company(spelling))));
        }
        return name -> bySpelling.getOrDefault(name, Optional.empty());
    }

    private double[] filledWithNothing() {
        double[] numbers = new double[rows];
        Arrays.fill(numbers, Double.NaN);
        return numbers;
    }

    private static void fill(double[] numbers, Category named, Function<String, Optional<String>> told) {
        double[] byCode = named.words().values().stream()
                .mapToDouble(name -> told.apply(name).map(Survivorship::number).orElse(Double.NaN))
                .toArray();
        for (int row = 0; row < numbers.length; row++) {
            int code = named.codes()[row];
            if (Double.isNaN(numbers[row]) && code != Dictionary.UNKNOWN) {
                numbers[row] = byCode[code];
            }
        }
    }

    /** In the order of {@link Survivorship}, and before companies are asked: what a person's own records tell comes first. */
    private void readDomains(Map<ContactField, Category> categories, @Nullable String[] addresses) {
        Category said = categories.getOrDefault(ContactField.DOMAIN, Category.none(rows));
        Category websites = categories.get(ContactField.WEBSITE);
        Category read = websites == null ? said : said.filledFrom(websites, CompanyDomain::ofWebsite);
        categories.put(ContactField.DOMAIN, read.filledFrom(mailHosts(addresses), CompanyDomain::ofMailHost));
    }

    private static Category mailHosts(@Nullable String[] addresses) {
        String[] hosts = Arrays.stream(addresses).map(PeopleLoader::mailHost).toArray(String[]::new);
        Dictionary words = Dictionary.of(Arrays.stream(hosts)
                .filter(host -> !host.isEmpty())
                .distinct()
                .sorted()
                .toList());
        Map<String, Integer> codes = HashMap.newHashMap(words.size());
        for (int code = 0; code < words.size(); code++) {
            codes.put(words.value(code), code);
        }
        int[] coded = Arrays.stream(hosts)
                .mapToInt(host -> codes.getOrDefault(host, Dictionary.UNKNOWN))
                .toArray();
        return new Category(words, coded);
    }

    /** What stands behind the @; empty where there is none. */
    private static String mailHost(@Nullable String address) {
        int at = address == null ? -1 : address.lastIndexOf('@');
        return address == null || at < 1 ? "" : address.substring(at + 1);
    }

    private void readTitles(Map<ContactField, Category> categories) {
        Category titles = categories.get(ContactField.TITLE);
        if (titles != null) {
            for (ContactField field : Survivorship.READ_FROM_TITLE) {
                Category said = categories.getOrDefault(field, Category.none(rows));
                categories.put(field, said.filledFrom(titles, title -> Survivorship.fromTitle(field, title)));
            }
        }
    }

    private void category(CategoryKey key, Category category) {
        if (category.words().size() > 0) {
            table.category(key, category.words(), category.codes());
        }
    }

    private void texts(@Nullable String[] addresses) throws SQLException {
        Map<ContactField, @Nullable String[]> texts = new EnumMap<>(ContactField.class);
        for (ContactField field : EnumSet.of(
                ContactField.FIRST_NAME,
                ContactField.LAST_NAME,
                ContactField.FULL_NAME,
                ContactField.PHONE,
                ContactField.MOBILE)) {
            progress.checkCancelled();
            texts.put(field, texts(field));
        }
        @Nullable String[] names = new @Nullable String[rows];
        @Nullable String[] phones = new @Nullable String[rows];
        for (int row = 0; row < rows; row++) {
            int person = row;
            names[row] = Contact.displayName(field -> at(texts, field, person)).orElse(null);
            phones[row] = at(texts, ContactField.PHONE, row)
                    .or(() -> at(texts, ContactField.MOBILE, person))
                    .orElse(null);
        }
        table.text(TextKey.NAME, names).text(TextKey.PHONE, phones);
        if (present.contains(ContactField.EMAIL)) {
            table.text(TextKey.EMAIL, addresses);
        }
    }

    private @Nullable String[] texts(ContactField field) throws SQLException {
        return present.contains(field) ? columns.texts(column(field), survivors.of(field)) : new @Nullable String[rows];
    }

    private static Optional<String> at(Map<ContactField, @Nullable String[]> texts, ContactField field, int row) {
        @Nullable String[] column = texts.get(field);
        return column == null ? Optional.empty() : Optional.ofNullable(column[row]);
    }

    /** The fields that at least one record carries; most lists know few. */
    private static Set<ContactField> present(DuckDBConnection connection) throws SQLException {
        Set<ContactField> present = EnumSet.noneOf(ContactField.class);
        String counts = Arrays.stream(ContactField.values())
                .map(field -> "count(" + column(field) + ")")
                .collect(Collectors.joining(", "));
        Chunks.forEach(
                connection, "SELECT " + counts + " FROM records r SEMI JOIN links l ON l.record = r.id", chunk -> {
                    for (ContactField field : ContactField.values()) {
                        if (chunk.vector(field.ordinal()).getLong(0) > 0) {
                            present.add(field);
                        }
                    }
                });
        return present;
    }

    private static String column(ContactField field) {
        return '"' + Schema.column(field) + '"';
    }
}
