import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.duckdb.DuckDBDriver;
import org.winnable.core.catalog.ListedPlugins;
import org.winnable.core.plugin.Contribution;
import org.winnable.core.plugin.ContributionId;
import org.winnable.core.source.Dialect;
import org.winnable.core.source.LeadSource;
import org.winnable.core.work.Progress;
import org.winnable.imports.ImportOptions;
import org.winnable.imports.ImportReport;
import org.winnable.imports.Importer;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceSettings;

/**
 * Imports generated contacts and interactions and, in the same run, lets DuckDB read the same files with nothing else to do. Run by
 * {@code ./winnable bench}; prints a table in Markdown.
 */
public final class ImportBenchmark {

    private static final String LABELS =
            "Record ID,First Name,Last Name,Email,Phone,Company,Job Title,Industry,Country,Employees,Create Date";
    private static final String[] FIRST = {"Ada", "Ben", "Cleo", "Dana", "Emil", "Fatma", "Goran", "Hana", "Ivo", "Jana"};
    private static final String[] TITLES = {"CFO", "Head of IT", "Managing Director", "Controller", "Sales Manager"};
    private static final String[] INDUSTRIES = {"Software", "Banking", "Machinery", "Retail", "Health care"};
    private static final String[] COUNTRIES = {"Germany", "France", "Austria", "Sweden", "Poland"};
    private static final long MEGABYTE = 1_000_000;

    private static final String ACTIVITY_LABELS = "Email,Activity Type,Timestamp,Page";
    private static final String[] ACTIVITIES = {"Page View", "Opened", "Clicked", "Download", "Viewed Pricing"};

    private final Path folder;
    private final List<String> table = new ArrayList<>();

    private ImportBenchmark(Path folder) {
        this.folder = folder;
    }

    /** {@code ImportBenchmark FOLDER CONTACTS [INTERACTIONS]}. */
    public static void main(String[] arguments) throws Exception {
        ImportBenchmark benchmark = new ImportBenchmark(Files.createDirectories(Path.of(arguments[0])));
        int contacts = Integer.parseInt(arguments[1]);
        benchmark.run("contacts", contacts, out -> contacts(out, contacts));
        int interactions = Integer.parseInt(arguments[2]);
        if (interactions > 0) {
            benchmark.run("interactions", interactions, out -> interactions(out, interactions));
        }
        System.out.println("| what | contacts |" + (interactions > 0 ? " interactions |" : "") + "\n|---|---|"
                + (interactions > 0 ? "---|" : ""));
        int rows = benchmark.table.size() / (interactions > 0 ? 2 : 1);
        for (int i = 0; i < rows; i++) {
            String[] first = benchmark.table.get(i).split("\t");
            System.out.println("| " + first[0] + " | " + first[1] + " |"
                    + (interactions > 0 ? ' ' + benchmark.table.get(rows + i).split("\t")[1] + " |" : ""));
        }
    }

    private void run(String what, int rows, Content content) throws Exception {
        Path file = folder.resolve(what + '-' + rows + ".csv");
        write(file, content);
        double readAlone = seconds(() -> readAlone(file));
        Path client = folder.resolve("client");
        delete(client);
        WorkspaceSettings settings =
                WorkspaceSettings.of("Benchmark", Currency.getInstance("EUR"), ZoneId.of("UTC"));
        try (Workspace workspace = Workspace.create(client, settings)) {
            Importer importer = new Importer(catalog());
            double rehearsal = seconds(() -> importer.rehearse(workspace, file, ImportOptions.DEFAULT, Progress.NONE));
            System.gc();
            ImportPace pace = new ImportPace(rows);
            HeapUse heap = HeapUse.begin();
            long processor = processorTime();
            ImportReport[] report = new ImportReport[1];
            double whole = seconds(() -> report[0] = importer.run(workspace, file, ImportOptions.DEFAULT, pace));
            pace.end();
            processor = processorTime() - processor;
            heap.end();
            double undo = seconds(() -> workspace.facts().undo(report[0].importId(), Instant.now()));
            double redo = seconds(() -> workspace.facts().redo(report[0].importId()));
            row("file", "%.0f MB, %,d rows", Files.size(file) / (double) MEGABYTE, rows);
            row("taken for", "%s", report[0].dialect());
            row(
                    "created, merged, unchanged, rejected",
                    "%,d, %,d, %,d, %,d",
                    report[0].counts().created(),
                    report[0].counts().merged(),
                    report[0].counts().unchanged(),
                    report[0].counts().rejected());
            row("DuckDB read_csv alone", "%.2f s", readAlone);
            row("import", "%.2f s, %.1f × read_csv, %,.0f rows/s", whole, whole / readAlone, rows / whole);
            row("until the first row (encoding, hash, labels)", "%.2f s", pace.untilFirst());
            row("first and last tenth of the rows", "%.2f s and %.2f s", pace.firstTenth(), pace.lastTenth());
            row("likeness and commit, after the last row", "%.2f s", pace.afterLast());
            row("processor time of the import", "%.1f s", processor / 1e9);
            row("heap during import", "%s", heap);
            row("rehearsal (first, cold)", "%.2f s", rehearsal);
            row("undo", "%.2f s", undo);
            row("redo", "%.2f s", redo);
        }
        delete(client);
    }

    private void row(String what, String format, Object... values) {
        table.add(what + '\t' + String.format(Locale.ROOT, format, values));
    }

    /** Writes the lines of a file. */
    private interface Content {
        void write(BufferedWriter out) throws IOException;
    }

    private static void write(Path file, Content content) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            content.write(out);
        }
    }

    /** One in twenty rows is about somebody who came before. */
    private static void contacts(BufferedWriter out, int rows) throws IOException {
        Random random = new Random(42);
        out.write(LABELS);
        out.newLine();
        for (int i = 0; i < rows; i++) {
            int person = i > 0 && random.nextInt(20) == 0 ? random.nextInt(i) : i;
            out.write("C-" + person + ',' + FIRST[person % FIRST.length] + ",Surname" + person % 50_021 + ','
                    + address(person) + ",+49 30 " + (1_000_000 + person) + ",Company " + person % 40_009 + " GmbH,"
                    + TITLES[random.nextInt(TITLES.length)] + ',' + INDUSTRIES[person % INDUSTRIES.length] + ','
                    + COUNTRIES[person % COUNTRIES.length] + ',' + (1 + person % 5000) + ",2026-0" + (1 + person % 9)
                    + "-1" + person % 10 + " 08:00");
            out.newLine();
        }
    }

    /** Twenty of each person, one in twenty of them told twice. */
    private static void interactions(BufferedWriter out, int rows) throws IOException {
        Random random = new Random(43);
        out.write(ACTIVITY_LABELS);
        out.newLine();
        Instant begin = Instant.parse("2026-01-01T00:00:00Z");
        String last = "";
        for (int i = 0; i < rows; i++) {
            if (i == 0 || random.nextInt(20) > 0) {
                last = address(random.nextInt(rows / 20 + 1)) + ','
                        + ACTIVITIES[random.nextInt(ACTIVITIES.length)] + ',' + begin.plusSeconds(random.nextInt(20_000_000))
                        + ",/" + random.nextInt(500);
            }
            out.write(last);
            out.newLine();
        }
    }

    private static String address(int person) {
        return FIRST[person % FIRST.length].toLowerCase(Locale.ROOT) + '.' + person + "@c" + person % 40_009 + ".example";
    }

    private Void readAlone(Path file) throws Exception {
        Path database = folder.resolve("alone.duckdb");
        Files.deleteIfExists(database);
        try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:" + database, new Properties());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE contacts AS SELECT * FROM read_csv('" + file + "')");
            statement.execute("CHECKPOINT");
        }
        Files.deleteIfExists(database);
        return null;
    }

    private static ListedPlugins catalog() throws Exception {
        ListedPlugins none = ListedPlugins.none();
        LeadSource source = (LeadSource) Class.forName("org.winnable.sources.tabular.internal.DelimitedTextSource")
                .getConstructor()
                .newInstance();
        ContributionId id = new ContributionId(ContributionId.Point.LEAD_SOURCES, "benchmark.delimited", "benchmark");
        Contribution<LeadSource> reader =
                new Contribution<>(id, "Delimited text", "", LeadSource.class, () -> source, none.guard());
        return none.withSources(List.of(reader), List.of(dialect("generic"), dialect("activities")));
    }

    private static Dialect dialect(String name) {
        ContributionId id = new ContributionId(ContributionId.Point.LEAD_SOURCES, "benchmark." + name, "benchmark");
        return new Dialect(
                id, name, "", ImportBenchmark.class.getClassLoader().getResource("dialects/" + name + ".yaml"));
    }

    private static double seconds(Callable<?> work) throws Exception {
        long started = System.nanoTime();
        work.call();
        return (System.nanoTime() - started) / 1e9;
    }

    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> all = Files.walk(path)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
