package org.winnable.leads.ui.internal.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.winnable.core.lead.ContactField;
import org.winnable.leads.ui.internal.Messages;
import org.winnable.leads.ui.internal.rows.Row;
import org.winnable.leads.ui.internal.rows.Sign;
import org.winnable.leads.ui.internal.rows.Span;
import org.winnable.qualification.verdict.OpenQuestion;
import org.winnable.qualification.verdict.OpenQuestion.Effect;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Tone;

/** What we still need to know of a person, the most valuable first, and what knowing it would do. Pure. */
final class UnknownRows {

    /** So many questions are told in full: nobody asks more of them in one talk. */
    static final int IN_FULL = 4;

    private UnknownRows() {}

    /**
     * A row per question, or one that says that all is known.
     *
     * @param questions by value
     * @param missing what the agreement wants to be known; what no question asks for stands behind the questions
     */
    static List<Row> of(List<OpenQuestion> questions, List<ContactField> missing) {
        Set<String> asked = questions.stream().map(OpenQuestion::attribute).collect(Collectors.toSet());
        List<String> rest = new ArrayList<>();
        questions.stream().skip(IN_FULL).map(OpenQuestion::label).forEach(rest::add);
        missing.stream()
                .filter(field -> !asked.contains(field.key()))
                .map(ContactField::label)
                .forEach(rest::add);
        List<Row> rows = new ArrayList<>();
        questions.stream().limit(IN_FULL).map(UnknownRows::row).forEach(rows::add);
        if (!rest.isEmpty()) {
            String pattern = rows.isEmpty() ? Messages.Unknown_fields : Messages.Unknown_more;
            rows.add(Row.of(Span.muted(Patterns.format(pattern, String.join(", ", rest))))
                    .with(new Row.Glyph(Sign.UNKNOWN, Tone.MUTED)));
        }
        return rows.isEmpty()
                ? List.of(Row.of(Span.muted(Messages.Unknown_nothing)).with(new Row.Glyph(Sign.MET, Tone.SUCCESS)))
                : rows;
    }

    private static Row row(OpenQuestion question) {
        String sentence = question.sentence();
        // most sentences begin with what is asked; in other languages it may stand elsewhere
        boolean first = sentence.startsWith(question.label());
        Row row = first
                ? Row.of(
                        Span.bold(question.label()),
                        Span.plain(sentence.substring(question.label().length())))
                : Row.of(Span.plain(sentence));
        boolean decides = question.effect() == Effect.STANDING || question.effect() == Effect.CLAUSE;
        return row.with(new Row.Glyph(Sign.UNKNOWN, decides ? Tone.WARNING : Tone.MUTED));
    }
}
