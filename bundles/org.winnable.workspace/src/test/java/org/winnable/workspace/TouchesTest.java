package org.winnable.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.winnable.core.content.TouchPolicy;
import org.winnable.core.content.TouchPolicy.Channel;
import org.winnable.core.content.TouchPolicy.Selling;
import org.winnable.core.lead.InteractionType;

/** How often people may be touched, as a client writes it. */
class TouchesTest {

    private static final String SELLING = "selling: {streak: 3}\n";

    @TempDir
    private Path temp;

    private Workspace workspace;

    @BeforeEach
    void create() throws WorkspaceException {
        WorkspaceSettings settings = WorkspaceSettings.of("Acme", Currency.getInstance("EUR"), ZoneId.of("UTC"));
        workspace = Workspace.create(temp.resolve("acme"), settings);
    }

    @AfterEach
    void close() throws WorkspaceException {
        workspace.close();
    }

    @Test
    void withoutAFileThereAreCapsForMailAndPhone() throws WorkspaceException {
        TouchPolicy policy = workspace.content().touches();

        assertEquals(
                List.of("email", "phone"),
                policy.channels().stream().map(Channel::key).toList());
        assertTrue(policy.channels().getFirst().types().contains(InteractionType.EMAIL_SENT));
        assertTrue(policy.selling().formats().contains("proposal"));
    }

    @Test
    void aClientSaysItsOwnCaps() throws Exception {
        write("""
                channels:
                  - {key: post, name: Letters, types: [letter-sent], most: 2, withinDays: 90}
                selling: {streak: 5, stages: [deciding], formats: [offer], words: [Buy Now]}
                """);

        assertEquals(
                new TouchPolicy(
                        List.of(new Channel("post", "Letters", Set.of(new InteractionType("letter-sent")), 2, 90)),
                        new Selling(5, Set.of("deciding"), Set.of("offer"), Set.of("buy now"))),
                workspace.content().touches());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- {key: a, name: A, types: [email-snt], most: 2, withinDays: 9}|email-sent",
                "- {key: a, name: A, types: [], most: 2, withinDays: 9}|at least one type",
                "- {key: a, name: A, types: [call], most: 0, withinDays: 9}|0",
                "- {key: a, name: A, types: [call], mots: 2, withinDays: 9}|most",
                "- {key: a, name: A, types: [call, call], most: 2, withinDays: 9}|shows touches of the channel 'a'"
            })
    void aMistakeIsNamedWithItsLine(String channel, String told) throws Exception {
        write(SELLING + "channels:\n  " + channel + "\n");

        WorkspaceException e =
                assertThrows(WorkspaceException.class, () -> workspace.content().touches());

        List<String> problems =
                e.problems().stream().map(WorkspaceProblem::text).toList();
        assertTrue(
                problems.stream().anyMatch(text -> text.startsWith("touches.yaml:3:") && text.contains(told)),
                problems::toString);
    }

    @Test
    void aStageThatTheJourneyDoesNotHaveIsNamed() throws Exception {
        write("channels: []\nselling: {streak: 3, stages: [decidign]}\n");

        WorkspaceException e =
                assertThrows(WorkspaceException.class, () -> workspace.content().touches());

        assertTrue(e.problems().getFirst().text().contains("deciding"), e::toString);
    }

    private void write(String text) throws Exception {
        Files.writeString(workspace.folder().resolve(ContentFiles.TOUCHES), text);
    }
}
