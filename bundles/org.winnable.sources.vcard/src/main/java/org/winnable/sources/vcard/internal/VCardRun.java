package org.winnable.sources.vcard.internal;

import ezvcard.VCard;
import ezvcard.io.ParseWarning;
import ezvcard.io.text.VCardReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.winnable.core.source.ImportRun;
import org.winnable.core.source.Issue;
import org.winnable.core.source.Issues;
import org.winnable.core.source.Layout;
import org.winnable.core.source.RecordBatch;
import org.winnable.core.text.Texts;
import org.winnable.core.work.Progress;

/** One file of vCards being read: a row for each card. */
final class VCardRun implements ImportRun {

    private static final int CARDS_PER_CHECK = 64;
    private static final Texts TEXTS = Texts.of(VCardRun.class);

    private final CardReader cards;
    private final Layout layout = new Layout(Column.labels(), Optional.of(Layout.OF_FORMAT), TEXTS.get("layout"));

    /** A run that closes the cards. */
    VCardRun(CardReader cards) {
        this.cards = cards;
    }

    @Override
    public Layout layout() {
        return layout;
    }

    @Override
    public boolean next(RecordBatch batch, Issues issues, Progress progress) throws IOException {
        boolean more = true;
        for (int count = 1; more && !batch.isFull(); count++) {
            Optional<Card> card = cards.next();
            cards.takeStrays().forEach(line -> issues.add(issue(Issue.Severity.WARNING, line, "stray")));
            more = card.isPresent();
            if (card.isPresent()) {
                read(card.get(), batch, issues);
            }
            if (count % CARDS_PER_CHECK == 0 || !more) {
                progress.advance(cards.takeCount());
                progress.checkCancelled();
            }
        }
        return more;
    }

    private static void read(Card card, RecordBatch batch, Issues issues) throws IOException {
        if (!card.broken().isEmpty()) {
            issues.add(issue(Issue.Severity.REJECTION, card.line(), card.broken()));
            return;
        }
        try (VCardReader reader = new VCardReader(card.text())) {
            VCard read = reader.readNext();
            if (read == null) {
                issues.add(issue(Issue.Severity.REJECTION, card.line(), "card.unreadable"));
            } else if (CardRow.isGroup(read)) {
                issues.add(issue(Issue.Severity.REJECTION, card.line(), "card.group"));
            } else {
                batch.add(card.line(), CardRow.of(read));
                card.cut().forEach(line -> issues.add(issue(Issue.Severity.WARNING, line, "value.long")));
                report(card, reader.getWarnings(), issues);
            }
        } catch (RuntimeException e) {
            // the parser promises warnings instead; a card that it stumbles over must not stop the others
            issues.add(issue(Issue.Severity.REJECTION, card.line(), "card.unreadable"));
        }
    }

    /** What of a card could not be read, as far as a row would hold it. */
    private static void report(Card card, List<ParseWarning> warnings, Issues issues) {
        for (ParseWarning warning : warnings) {
            String property = warning.getPropertyName();
            if (property == null || Column.hold(property)) {
                Integer line = warning.getLineNumber();
                issues.add(new Issue(
                        Issue.Severity.WARNING,
                        line == null ? card.line() : card.lineOf(line),
                        Optional.ofNullable(property),
                        Optional.empty(),
                        TEXTS.get("value.unreadable"),
                        TEXTS.get("value.unreadable.remedy")));
            }
        }
    }

    private static Issue issue(Issue.Severity severity, long line, String key) {
        return new Issue(
                severity, line, Optional.empty(), Optional.empty(), TEXTS.get(key), TEXTS.get(key + ".remedy"));
    }

    @Override
    public void close() throws IOException {
        cards.close();
    }
}
