package org.winnable.imports.internal.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.DealField;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.lead.LeadMagnet;
import org.winnable.core.lead.SourceClass;
import org.winnable.core.plugin.FailureKind;
import org.winnable.core.source.Confidence;
import org.winnable.core.source.LeadSource;
import org.winnable.imports.DateOrder;
import org.winnable.imports.Lists;
import org.winnable.yaml.YamlProblem;

class DialectReaderTest {

    private static final String CRM = """
            family: crm
            rows: contacts
            id-length: 15
            recognise:
              required: [Owner]
              exact: [Record ID]
              labels: [Record ID, Stage, Owner, "UTM_*"]
              at-least: 2
              columns-at-most: 4
              without: [Deal, "DEAL_*"]
            source-class: seeking
            channel: web
            lead-magnet: trial
            fields:
              externalId: [Record ID]
              seniority: [Level]
            others: [Title]
            values:
              seniority:
                vice-president: [VP]
            set:
              optOut: yes
            prefixes:
              "r:": [Record ID]
              "x:": [Record ID, Level]
            separators:
              ";": [Level]
            none: [--]
            dates: month-first
            scale:
              companySize: 1000
            interactions:
              - type: stage-claimed
                at: [createdAt, Stage Date]
                when: {Stage: [Won, Lost]}
                unless: {Deleted: ["Yes"]}
                asset: [Stage, Phase]
                asset-text: Customer
                campaign: UTM Campaign
            skip-rows: ["Total:"]
            test-rows: ["<test"]
            """;

    @TempDir
    Path folder;

    private DialectReader.Result read(String yaml) throws Exception {
        return DialectReader.read(Lists.dialect(Files.writeString(folder.resolve("crm.yaml"), yaml)));
    }

    @Test
    void aDialectIsReadWhole() throws Exception {
        DialectReader.Result result = read(CRM);
        DialectRules rules = result.rules();

        assertEquals(List.of(), result.problems());
        assertEquals("crm", rules.family());
        assertEquals(RowKind.CONTACTS, rules.rows());
        assertEquals(Optional.of(SourceClass.SEEKING), rules.sourceClass());
        assertEquals(Optional.of("web"), rules.channel());
        assertEquals(Optional.of(LeadMagnet.TRIAL), rules.leadMagnet());
        assertEquals(List.of("Title"), rules.others());
        assertEquals(
                new CellRules(
                        OptionalInt.of(15),
                        Map.of(ContactField.SENIORITY, Map.of("vp", "vice-president")),
                        Map.of(ContactField.OPT_OUT, "true"),
                        Map.of("recordid", List.of("r:", "x:"), "level", List.of("x:")),
                        Map.of("level", ";"),
                        Set.of("--"),
                        DateOrder.MONTH_FIRST,
                        Map.of(ContactField.COMPANY_SIZE, new BigDecimal("1000.0"))),
                rules.cells());
        assertEquals(
                List.of(new InteractionRule(
                        Optional.of(InteractionType.STAGE_CLAIMED),
                        List.of(),
                        Map.of(),
                        List.of("createdAt", "Stage Date"),
                        Map.of("Stage", Set.of("won", "lost")),
                        Map.of("Deleted", Set.of("yes")),
                        List.of("Stage", "Phase"),
                        Optional.of("Customer"),
                        List.of("UTM Campaign"))),
                rules.interactions());
        assertEquals(List.of("Total:"), rules.skipRows());
        assertEquals(List.of("<test"), rules.testRows());
    }

    @Test
    void wordsOfAColumnAreGivenTheirTypes() throws Exception {
        DialectReader.Result result = read("""
                rows: interactions
                interactions:
                  - type-of: [Activity]
                    types: {email-open: [Opened, OPEN], Not A Key: [x]}
                    at: [Timestamp]
                """);

        InteractionRule rule = result.rules().interactions().getFirst();
        assertEquals(Optional.empty(), rule.type());
        assertEquals(List.of("Activity"), rule.typeOf());
        assertEquals(Map.of("opened", InteractionType.EMAIL_OPEN, "open", InteractionType.EMAIL_OPEN), rule.types());
        assertEquals(1, result.problems().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | Owner,Record ID,Foo | as they are",
                "2 | OWNER,Record ID,Foo | spelled differently",
                "3 | Foo,Owner,Record ID,utm_source | a label that begins so",
                "0 | Record ID,Stage | the required label is missing",
                "0 | Owner,Record Id,Stage | case counts where it distinguishes",
                "0 | Owner,Record ID,deal | a deal is none",
                "0 | Owner,Record ID,Deal_ID | nor is what begins like one",
                "0 | Owner,Record ID,Stage,Foo,Bar | too many columns"
            })
    void aFileIsOfTheDialectByTheSetOfItsLabels(int found, String labels, String why) throws Exception {
        Signature signature = read(CRM).rules().signature().orElseThrow();

        assertEquals(found, signature.found(FileLabels.of(List.of(labels.split(",")))), why);
    }

    @Test
    void theConfidenceTellsHowMuchOfFileAndDialectFit() throws Exception {
        DialectRules rules = read(CRM).rules();

        Confidence exact = rules.confidence(List.of("Record ID", "Owner")).orElseThrow();
        Confidence loose = rules.confidence(List.of("Record ID", "owner")).orElseThrow();
        Confidence foreign =
                rules.confidence(List.of("Record ID", "Owner", "Shoe Size")).orElseThrow();

        assertEquals((2 / 4.0 + 1) / 2, exact.degree(), 1e-9);
        assertEquals((1.9 / 4.0 + 1) / 2, loose.degree(), 1e-9);
        assertEquals((2 / 4.0 + 2 / 3.0) / 2, foreign.degree(), 1e-9);
        assertEquals("2 of its 4 distinctive labels are there; it knows 2 of the 3 columns", foreign.reason());
        assertEquals(Optional.empty(), rules.confidence(List.of("Owner", "Stage")));
    }

    @Test
    void whatIsWrongIsNamedWithItsLine() throws Exception {
        List<YamlProblem> problems = read("""
                feilds: {}
                fields:
                  emial: [Email]
                recognise:
                  labels: [A]
                  at-least: 3
                interactions:
                  - type: Not A Key
                    on: email
                  - type: call
                    at: []
                set: {optOut: perhaps}
                rows: persons
                """).problems();

        assertEquals(
                List.of(1, 3, 5, 8, 9, 10, 12, 13),
                problems.stream().map(YamlProblem::line).distinct().sorted().toList());
        assertTrue(
                problems.getFirst().message().contains("fields"),
                problems.getFirst().message());
    }

    @Test
    void onlyRowsOfContactsTellOfInteractionsAndOnlyOfTheirOwnFields() throws Exception {
        List<YamlProblem> problems = read("""
                rows: spend
                fields:
                  cost: [Cost]
                  email: [Email]
                interactions:
                  - type: call
                    at: Day
                """).problems();

        assertEquals(
                List.of(4, 6), problems.stream().map(YamlProblem::line).sorted().toList());
    }

    @Test
    void wordsOfTheVocabularyHoldWhereADialectHasNone() throws Exception {
        String vocabulary = "rows: deals\nvalues: {status: {won: [Gewonnen, Yes], lost: [Verloren]}}";
        String deals = "rows: deals\nrecognise: {labels: [Deal]}\nvalues: {status: {won: [Closed], open: [Yes]}}";
        DialectLibrary library = DialectLibrary.of(Lists.catalog(new Lists.PlainSource(), folder, vocabulary, deals));

        Map<String, String> words =
                library.named("dialect1").orElseThrow().cells().words().get(DealField.STATUS);

        assertEquals(Map.of("gewonnen", "won", "yes", "open", "verloren", "lost", "closed", "won"), words);
    }

    @Test
    void aBrokenDialectIsNamedInPluginHealthAndTheOthersAreUsed() throws Exception {
        LeadSource source = new Lists.PlainSource();
        PluginCatalog catalog = Lists.catalog(source, folder, "fields: {emial: [X]}", CRM);

        DialectLibrary library = DialectLibrary.of(catalog);

        assertEquals(List.of("test.dialect1"), library.ids());
        assertEquals(
                Optional.of("test.dialect1"),
                library.recognise(List.of("Record ID", "Owner")).stream()
                        .map(match -> match.rules().id())
                        .findFirst());
        assertEquals(List.of(), library.recognise(List.of("Email")));
        assertEquals(
                FailureKind.INVALID_DECLARATION,
                catalog.guard()
                        .health()
                        .reports()
                        .getFirst()
                        .failures()
                        .getFirst()
                        .kind());
    }
}
