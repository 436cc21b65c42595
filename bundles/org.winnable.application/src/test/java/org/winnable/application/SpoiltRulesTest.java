package org.winnable.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winnable.core.catalog.ListedPlugins;
import org.winnable.core.work.Progress;
import org.winnable.workspace.WorkspaceException;
import org.winnable.workspace.WorkspaceSettings;

/** Somebody makes a mistake in the rules while a client is open. */
class SpoiltRulesTest {

    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");

    @TempDir
    Path folder;

    private ClientSession session;
    private Path lifecycle;
    private String sound;

    @BeforeEach
    void open() throws WorkspaceException, IOException {
        WorkspaceSettings settings = WorkspaceSettings.of("Client", Currency.getInstance("EUR"), ZoneOffset.UTC);
        session = ClientSession.create(folder.resolve("client"), settings, ListedPlugins.none());
        lifecycle = session.workspace().folder().resolve("lifecycle.yaml");
        sound = Files.readString(lifecycle);
    }

    @AfterEach
    void close() throws WorkspaceException {
        session.close();
    }

    @Test
    void theLastSoundRulesStayInForceAndTheMistakeIsNamedUntilItIsMended() throws Exception {
        Judgement before = session.judgement(MARCH, Progress.NONE);
        assertEquals(List.of(), before.problems());
        Files.writeString(lifecycle, sound.replace("axis: intent", "axis: intend"));
        Judgement spoilt = session.judgement(MARCH, Progress.NONE);
        assertSame(before.people(), spoilt.people());
        assertEquals("lifecycle.yaml", spoilt.problems().getFirst().file());
        assertTrue(spoilt.problems().getFirst().line().isPresent());
        Judgement later = session.judgement(APRIL, Progress.NONE);
        assertEquals(before.people().rules(), later.people().rules());
        assertEquals(APRIL, later.people().asOf());
        Files.writeString(lifecycle, sound.replace("atLeast: 40}", "atLeast: 41}"));
        Judgement mended = session.judgement(APRIL, Progress.NONE);
        assertEquals(List.of(), mended.problems());
        assertNotEquals(before.people().rules(), mended.people().rules());
    }

    @Test
    void whereNoRulesWereSoundYetNobodyIsJudged() throws IOException {
        Files.writeString(lifecycle, "stages: []\n");
        WorkspaceException refused =
                assertThrows(WorkspaceException.class, () -> session.judgement(MARCH, Progress.NONE));
        assertTrue(refused.problems().getFirst().isOfRules());
    }

    @Test
    void aSavedFileOfRulesGivesAnotherStampAndFactsDoNot() throws Exception {
        RuleStamp before = RuleStamp.of(session.workspace());
        session.judgement(MARCH, Progress.NONE);
        assertEquals(before, RuleStamp.of(session.workspace()));
        Files.writeString(lifecycle, sound + "# longer\n");
        RuleStamp after = RuleStamp.of(session.workspace());
        assertNotEquals(before, after);
        Files.writeString(session.workspace().folder().resolve("scoring/summer.yaml"), "name: Summer\n");
        assertNotEquals(after, RuleStamp.of(session.workspace()));
    }
}
