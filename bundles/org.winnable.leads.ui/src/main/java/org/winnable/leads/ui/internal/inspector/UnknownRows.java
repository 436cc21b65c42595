package org.winnable.leads.ui.internal.inspector;

import java.util.List;
import org.winnable.core.lead.ContactField;
import org.winnable.leads.ui.internal.Messages;
import org.winnable.leads.ui.internal.rows.Row;
import org.winnable.leads.ui.internal.rows.Sign;
import org.winnable.leads.ui.internal.rows.Span;
import org.winnable.ui.theme.Tone;

/** What the agreement wants to be known before sales takes a lead, and is not. Pure. */
final class UnknownRows {

    private UnknownRows() {}

    /** A row per field, or one that says that all is known. */
    static List<Row> of(List<ContactField> missing) {
        if (missing.isEmpty()) {
            return List.of(Row.of(Span.muted(Messages.Unknown_nothing)).with(new Row.Glyph(Sign.MET, Tone.SUCCESS)));
        }
        return missing.stream()
                .map(field -> Row.of(Span.plain(field.label())).with(new Row.Glyph(Sign.UNKNOWN, Tone.WARNING)))
                .toList();
    }
}
