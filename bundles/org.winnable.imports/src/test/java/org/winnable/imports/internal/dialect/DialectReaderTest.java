package org.winnable.imports.internal.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.plugin.FailureKind;
import org.winnable.core.source.LeadSource;
import org.winnable.imports.Lists;
import org.winnable.yaml.YamlProblem;

class DialectReaderTest {

    private static final String CRM = """
            family: crm
            id-length: 15
            recognise:
              required: [Record ID]
              labels: [Record ID, Stage, Owner]
              at-least: 2
              without: [Deal]
            fields:
              externalId: [Record ID]
              seniority: [Level]
            values:
              seniority:
                vice-president: [VP]
            interactions:
              - type: contact-created
                at: createdAt
            skip-rows: [Total]
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
        assertEquals(15, rules.idLength().orElseThrow());
        assertEquals(Map.of("vp", "vice-president"), rules.values().get(ContactField.SENIORITY));
        assertEquals(
                List.of(new DialectRules.Touch(InteractionType.CONTACT_CREATED, ContactField.CREATED_AT)),
                rules.interactions());
        assertEquals(List.of("Total"), rules.skipRows());
    }

    @Test
    void aFileIsOfTheDialectByTheSetOfItsLabels() throws Exception {
        Signature signature = read(CRM).rules().signature().orElseThrow();

        assertEquals(2, signature.match(Set.of("Owner", "Record ID", "Foo")));
        assertEquals(0, signature.match(Set.of("Owner", "Stage")), "the required label is missing");
        assertEquals(0, signature.match(Set.of("Owner", "Record Id", "Stage")), "case counts");
        assertEquals(0, signature.match(Set.of("Owner", "Record ID", "Deal")), "a deal is none");
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
                    at: email
                """).problems();

        assertEquals(
                List.of(1, 3, 5, 8, 9),
                problems.stream().map(YamlProblem::line).distinct().toList());
        assertTrue(
                problems.getFirst().message().contains("fields"),
                problems.getFirst().message());
    }

    @Test
    void aBrokenDialectIsNamedInPluginHealthAndTheOthersAreUsed() throws Exception {
        LeadSource source = new Lists.PlainSource();
        PluginCatalog catalog = Lists.catalog(source, folder, "fields: {emial: [X]}", CRM);

        DialectLibrary library = DialectLibrary.of(catalog);

        assertEquals(List.of("test.dialect1"), library.ids());
        assertEquals(
                Optional.of("test.dialect1"),
                library.recognise(List.of("Record ID", "Stage")).map(DialectRules::id));
        assertEquals(Optional.empty(), library.recognise(List.of("Email")));
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
