package org.winnable.imports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.winnable.core.work.Progress;
import org.winnable.imports.DialectMatch;
import org.winnable.imports.ImportException;
import org.winnable.imports.ImportOptions;
import org.winnable.imports.ImportPreview;
import org.winnable.imports.ImportReport;
import org.winnable.imports.Importer;

/**
 * One small file of invented people for each dialect, beside it what must become of it. All files are kept as UTF-8; one is
 * handed over in UTF-16 as its system writes it.
 */
class DialectFixturesTest extends ImportsTestCase {

    private static final String UTF16 = "utf16";
    private static final String GOOGLE = "google-ad-spend";

    private static final List<String> FIXTURES = List.of(
            "activities.csv",
            "calendly.csv",
            "deals.csv",
            "eventbrite.csv",
            "google-ad-spend.tsv",
            "google-contacts-old.csv",
            "google-contacts.csv",
            "hubspot-contacts.csv",
            "hubspot-deals.csv",
            "linkedin-ad-spend.csv",
            "linkedin-connections-old.csv",
            "linkedin-connections.csv",
            "linkedin-lead-gen-short.csv",
            "linkedin-lead-gen.csv",
            "mailchimp-cleaned.csv",
            "mailchimp-subscribed.csv",
            "mailchimp-unsubscribed.csv",
            "marketo.csv",
            "mautic.csv",
            "maven-accounts.csv",
            "maven-pipeline.csv",
            "meta-ad-spend.csv",
            "meta-lead-ads-utf16.tsv",
            "meta-lead-ads.csv",
            "meta-leads-center.csv",
            "olist-deals.csv",
            "olist-leads.csv",
            "outlook-desktop.csv",
            "outlook-web.csv",
            "salesforce-api.csv",
            "salesforce-labels.csv",
            "salesforce-report.csv",
            "spend.csv",
            "zoho.csv",
            "zoom-webinar.csv");

    /** Files with lines above the labels or below the rows, with other delimiters, or of dialects that stand in for any other. */
    private static final Set<String> NOT_SHUFFLED = Set.of(
            "deals.csv",
            "google-ad-spend.tsv",
            "linkedin-ad-spend.csv",
            "linkedin-connections.csv",
            "meta-lead-ads-utf16.tsv",
            "salesforce-report.csv",
            "spend.csv",
            "zoom-webinar.csv");

    private static List<String> fixtures() {
        return FIXTURES;
    }

    private static List<String> shuffledFixtures() {
        return FIXTURES.stream().filter(name -> !NOT_SHUFFLED.contains(name)).toList();
    }

    private static String text(String resource) throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(DialectFixturesTest.class.getResourceAsStream("fixtures/" + resource))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The fixture as its system writes it, under a name that tells nothing. */
    private Path file(String name) throws IOException {
        boolean wide = name.contains(UTF16) || name.contains(GOOGLE);
        Charset charset = wide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        return Files.writeString(folder.resolve("list"), (wide ? "\uFEFF" : "") + text(name), charset);
    }

    private ImportPreview preview(Path file) throws Exception {
        return new Importer(Plugins.catalog()).preview(workspace, file, ImportOptions.DEFAULT, Progress.NONE);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyRowBecomesWhatItTellsOf(String name) throws Exception {
        Path file = file(name);

        ImportPreview preview = preview(file);
        ImportReport report = run(file);

        String expected = text(name.substring(0, name.indexOf('.')) + ".expected");
        assertEquals(expected, Told.by(preview, report, workspace.facts()));
    }

    @ParameterizedTest
    @CsvSource({
        "ga4.csv, 'Google Analytics 4 report', counts sessions",
        "maven-products.csv, 'CRM sales opportunities: products', price list",
        "maven-teams.csv, 'CRM sales opportunities: sales teams', who sells"
    })
    void aFileThatTellsOfNothingWeKeepIsRefusedByName(String name, String dialect, String what) throws Exception {
        Path file = file(name);

        ImportException refusal = assertThrows(ImportException.class, () -> run(file));

        String message = String.valueOf(refusal.getMessage());
        assertTrue(message.contains('"' + dialect + '"') && message.contains(what), message);
        assertThrows(ImportException.class, () -> preview(file));
        assertEquals(List.of(), workspace.facts().imports());
    }

    /** Recognised by the set of labels: whatever their order, and surely, which no other dialect comes near. */
    @ParameterizedTest
    @MethodSource("shuffledFixtures")
    void theOrderOfColumnsDoesNotMatterAndNoOtherDialectIsAsSure(String name) throws Exception {
        ImportPreview ordered = preview(file(name));
        Random random = new Random(name.hashCode());
        for (int i = 0; i < 3; i++) {
            ImportPreview shuffled = preview(shuffled(text(name), random));
            assertEquals(ordered.dialect(), shuffled.dialect());
            assertEquals(ordered.dialects(), shuffled.dialects());
            assertEquals(
                    ordered.mapping().stream()
                            .filter(m -> m.field().isPresent())
                            .count(),
                    shuffled.mapping().stream()
                            .filter(m -> m.field().isPresent())
                            .count());
        }
        List<DialectMatch> matches = ordered.dialects();
        assertEquals(ordered.dialect(), matches.getFirst().id());
        assertTrue(
                matches.size() == 1
                        || matches.get(1).confidence().degree() + 0.15
                                < matches.getFirst().confidence().degree(),
                matches.toString());
    }

    private Path shuffled(String csv, Random random) throws IOException {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
            reader.forEach(records::add);
        }
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, records.getFirst().getFieldCount()).boxed().toList());
        Collections.shuffle(order, random);
        Path file = folder.resolve("shuffled");
        try (CsvWriter writer = CsvWriter.builder().build(file)) {
            records.forEach(record ->
                    writer.writeRecord(order.stream().map(record::getField).toList()));
        }
        return file;
    }
}
