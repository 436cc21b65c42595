package org.winnable.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class IssueTest {

    @Test
    void aLongValueIsCutButNeverInsideACharacter() {
        String smileys = "x" + "\uD83D\uDE00".repeat(60);

        String kept = new Issue(Issue.Severity.NOTE, 1, Optional.empty(), Optional.of(smileys), "m", "r")
                .value()
                .orElseThrow();

        assertEquals("…", kept.substring(kept.length() - 1));
        assertFalse(Character.isHighSurrogate(kept.charAt(kept.length() - 2)));
        assertEquals(80, kept.length());
    }
}
