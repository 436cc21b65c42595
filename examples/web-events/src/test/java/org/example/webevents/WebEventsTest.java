package org.example.webevents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.winnable.core.source.Input;
import org.winnable.core.source.Issue;
import org.winnable.core.source.Sample;
import org.winnable.core.source.SourceException;
import org.winnable.core.source.SourceSettings;
import org.winnable.core.source.WholeReading;
import org.winnable.testkit.source.LeadSourceContract;

class WebEventsTest {

    @Test
    void everyEventIsARowOfWhatIsKnownOfIt() throws Exception {
        WholeReading read = read(file());
        assertEquals(List.of("page", "track", "track"), read.column("type"));
        assertEquals(List.of("Migrating without standstill", "", "Prices"), read.column("context.page.title"));
        assertEquals(
                List.of("ada@example.com", "ada@example.com", "ben@example.com"), read.column("context.traits.email"));
    }

    @Test
    void aLineThatWasCutOffIsRejectedAndTheRestGoesOn() throws Exception {
        List<Issue> rejected = read(file()).rejections();
        assertEquals(List.of(3L), rejected.stream().map(Issue::line).toList());
        assertEquals(Optional.empty(), rejected.getFirst().value());
    }

    @Test
    void anObjectThatIsNoEventIsNotRecognisedAndAnEmptyFileIsRefused() {
        byte[] other = "{\"type\":\"Feature\",\"geometry\":{}}\n".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                0,
                new WebEvents().recognise(new Sample("a", other, other.length)).degree());
        assertThrows(SourceException.class, () -> read(new byte[0]));
    }

    @Test
    void membersOfMembersHaveThePathOfTheirNames() {
        assertEquals(
                Optional.of(Map.of("a", "1", "b.c.d", "x", "b.g", "true")),
                FlatJson.read("{\"a\":1,\"b\":{\"c\":{\"d\":\"x\"},\"e\":null,\"f\":[1,{\"h\":2}],\"g\":true}}"));
    }

    /** All that holds of every source: the same rows on any thread, no exception for damaged files, streams closed. */
    @Test
    void theContractIsKept() throws Exception {
        new LeadSourceContract(new WebEvents(), file()).check();
    }

    private static WholeReading read(byte[] bytes) throws Exception {
        return WholeReading.of(new WebEvents(), Input.of("events.jsonl", bytes), SourceSettings.AUTOMATIC);
    }

    private static byte[] file() throws IOException {
        try (InputStream stream = WebEventsTest.class.getResourceAsStream("/events.jsonl")) {
            return stream.readAllBytes();
        }
    }
}
