package org.winnable.imports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.winnable.core.lead.Deal;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.source.Issue;
import org.winnable.imports.ImportException;
import org.winnable.imports.ImportReport;
import org.winnable.testkit.SharedData;

/**
 * Every delimited file that nobody here made: what it is taken for, what becomes of its rows, and how many values or rows have
 * a problem. The table is {@code shared-lists.txt}.
 */
class SharedListsTest extends ImportsTestCase {

    private static final List<String> FOLDERS = List.of("crm-files", "crm-pipeline", "csv-edge", "leads");

    private static List<String> table() throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(SharedListsTest.class.getResourceAsStream("shared-lists.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void everyRowIsAccountedFor(String line) throws Exception {
        String file = line.substring(0, line.indexOf(' '));

        assertEquals(line, imported(file, SharedData.at(file)));
    }

    @Test
    void noFileIsMissingInTheTable() throws Exception {
        Set<String> found = new TreeSet<>();
        for (String name : FOLDERS) {
            try (Stream<Path> files = Files.list(SharedData.at(name))) {
                files.map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(".csv"))
                        .forEach(file -> found.add(name + "/" + file));
            }
        }

        assertEquals(
                found,
                table().stream()
                        .map(line -> line.substring(0, line.indexOf(' ')))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void thePipelineHasTheDealsThatItsReferenceCounts() throws Exception {
        run(SharedData.at("crm-pipeline/sales_pipeline.csv"));
        List<Deal> deals = workspace.facts().deals();

        assertEquals(4238, count(deals, Deal.Status.WON));
        assertEquals(2473, count(deals, Deal.Status.LOST));
        assertEquals(1589 + 500, count(deals, Deal.Status.OPEN));
        assertEquals(1425, deals.stream().filter(d -> d.company().isEmpty()).count());
        assertEquals(
                10_005_534,
                deals.stream()
                        .filter(d -> d.status() == Deal.Status.WON)
                        .mapToLong(d -> d.value().orElseThrow().amount().longValueExact())
                        .sum());
    }

    private static long count(List<Deal> deals, Deal.Status status) {
        return deals.stream().filter(d -> d.status() == status).count();
    }

    private String imported(String name, Path file) throws Exception {
        try {
            ImportReport report = run(file);
            ImportCounts counts = report.counts();
            assertEquals(counts.read(), counts.created() + counts.merged() + counts.unchanged() + counts.rejected());
            assertEquals(counts.rejected(), count(report, Issue.Severity.REJECTION));
            return String.format(
                    Locale.ROOT,
                    "%-46s %-18s %6d %6d %6d %6d %6d %6d",
                    name,
                    report.dialect().substring(report.dialect().lastIndexOf('.') + 1),
                    counts.read(),
                    counts.created(),
                    counts.merged(),
                    counts.unchanged(),
                    counts.rejected(),
                    count(report, Issue.Severity.WARNING));
        } catch (ImportException refusal) {
            assertTrue(String.valueOf(refusal.getMessage()).contains("Nothing was imported."));
            return String.format(Locale.ROOT, "%-46s refused", name);
        }
    }

    private static long count(ImportReport report, Issue.Severity severity) {
        return report.issues().stream().filter(i -> i.severity() == severity).count();
    }
}
