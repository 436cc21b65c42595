package org.winnable.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.LeadMagnet;
import org.winnable.core.lead.SourceClass;
import org.winnable.core.source.SourceSettings;

class MappingFileTest {

    @TempDir
    private Path folder;

    private ImportOptions read(String text) throws Exception {
        return MappingFile.read(Files.writeString(folder.resolve("fair.yaml"), text), "fair.yaml");
    }

    @Test
    void everyKeyIsRead() throws Exception {
        ImportOptions options = read("""
                # the fair in spring
                name: Spring fair
                class: incentivised
                channel: trade-show
                campaign: Spring
                lead-magnet: prize-draw
                dialect: generic
                region: Deutschland
                delimiter: ";"
                encoding: windows-1252
                header-line: 3
                sheet: Visitors
                columns:
                  Who: name
                  "Badge #": externalId
                  Remark: keep
                dates:
                  Scanned: month-first
                """);
        assertEquals(
                new ListOptions(
                        Optional.of("Spring fair"),
                        Optional.of(SourceClass.INCENTIVISED),
                        Optional.of("trade-show"),
                        Optional.of("Spring"),
                        Optional.empty(),
                        Optional.of(LeadMagnet.PRIZE_DRAW)),
                options.list());
        assertEquals(
                new ReadingOptions(
                        Optional.of("generic"),
                        Map.of(
                                "Who", Optional.of(ContactField.FULL_NAME),
                                "Badge #", Optional.of(ContactField.EXTERNAL_ID),
                                "Remark", Optional.empty()),
                        Map.of("Scanned", DateOrder.MONTH_FIRST),
                        Optional.of("DE"),
                        true,
                        new SourceSettings(
                                Optional.of(';'),
                                Optional.of(Charset.forName("windows-1252")),
                                Optional.of(3L),
                                Optional.of("Visitors"),
                                Set.of())),
                options.reading());
    }

    @Test
    void anEmptyFileDecidesNothing() throws Exception {
        assertEquals(ImportOptions.DEFAULT, read("# nothing yet\n"));
    }

    @Test
    void everyMistakeIsNamedWithFileLineKeyAndWhatWasProbablyMeant() {
        ImportException refused = assertThrows(ImportException.class, () -> read("""
                colums:
                  A: email
                columns:
                  Mail: e-mail
                dates:
                  Since: day-frist
                region: Utopia
                """));
        assertEquals("fair.yaml", refused.file());
        assertEquals(4, String.valueOf(refused.getMessage()).lines().count(), refused.getMessage());
        assertSays(refused, "fair.yaml, line 1: ", "columns");
        assertSays(refused, "fair.yaml, line 4: ", "email");
        assertSays(refused, "fair.yaml, line 6: ", "day-first");
        assertSays(refused, "fair.yaml, line 7: ", "\"Utopia\" is no country");
    }

    private static void assertSays(ImportException refused, String where, String what) {
        assertTrue(
                String.valueOf(refused.getMessage())
                        .lines()
                        .anyMatch(line -> line.startsWith(where) && line.contains(what)),
                refused.getMessage());
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        ImportException refused =
                assertThrows(ImportException.class, () -> MappingFile.read(folder.resolve("none.yaml"), "none.yaml"));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("none.yaml cannot be read"), refused.getMessage());
        byte[] bytes = "columns: [".getBytes(StandardCharsets.UTF_8);
        assertThrows(
                ImportException.class,
                () -> MappingFile.read(Files.write(folder.resolve("broken.yaml"), bytes), "broken.yaml"));
    }
}
