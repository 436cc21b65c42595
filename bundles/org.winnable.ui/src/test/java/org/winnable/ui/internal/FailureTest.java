package org.winnable.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.winnable.core.source.SourceException;
import org.winnable.ui.jobs.Notice;

class FailureTest {

    @Test
    void aCheckedExceptionOfOursSpeaksForItself() {
        Notice notice =
                new Failure("Import a.csv", new SourceException(3, "Line 3 is damaged. Save it again.")).notice();
        assertEquals(Notice.Kind.FAILED, notice.kind());
        assertTrue(notice.title().contains("Import a.csv"));
        assertEquals("Line 3 is damaged. Save it again.", notice.message());
        assertEquals("", notice.details());
    }

    @Test
    void aDefectIsToldCalmlyWithItsTypeInTheDetails() {
        Notice notice = new Failure("Import a.csv", new IllegalStateException("out of step")).notice();
        assertFalse(notice.message().contains("out of step"));
        assertTrue(notice.details().contains("IllegalStateException"));
        assertFalse(notice.details().contains("\tat "));
    }
}
