package org.winnable.application;

import java.util.List;
import org.winnable.core.lead.Contact;
import org.winnable.core.lead.ContactField;
import org.winnable.qualification.Explanation;
import org.winnable.qualification.history.StageChange;

/**
 * Everything a face shows of one person.
 *
 * @param row what lists show of them
 * @param contact values with their provenance, and the records behind them
 * @param explanation verdict and ledger, by the same computation as in bulk
 * @param history how they came to the stage in which they stand, oldest first
 * @param timeline what they did, and what happened to them, until the as-of date, newest first
 * @param missing what the agreement wants to be known before sales takes a lead, and is not
 */
public record LeadDetails(
        LeadRow row,
        Contact contact,
        Explanation explanation,
        List<StageChange> history,
        List<TimelineEntry> timeline,
        List<ContactField> missing) {

    /** Copies the lists. */
    public LeadDetails {
        history = List.copyOf(history);
        timeline = List.copyOf(timeline);
        missing = List.copyOf(missing);
    }
}
