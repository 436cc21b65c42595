package org.winnable.content.internal.found;

import java.net.URI;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.winnable.core.journey.Journey;
import org.winnable.core.source.Issue;
import org.winnable.core.source.Issue.Severity;
import org.winnable.core.source.Issues;
import org.winnable.core.text.Texts;
import org.winnable.core.work.Progress;

/** What is found in one file, entry by entry, and what is wrong with it. Not thread-safe. */
public final class Finding {

    /** What the protocol of sitemaps allows in a file, and far more than anyone plans. */
    static final int MOST_ENTRIES = 50_000;

    private static final Texts TEXTS = Texts.of(Finding.class);

    private final Optional<URI> base;
    private final Journey journey;
    private final Currency currency;
    private final Issues issues;
    private final Progress progress;
    private final List<Found> found = new ArrayList<>();
    private long read;
    private long rejected;
    private boolean full;

    /**
     * An empty one.
     *
     * @param base what relative addresses begin with
     * @param journey whose problems assets may name
     * @param currency of costs that name none
     * @param issues told what is wrong
     */
    public Finding(Optional<URI> base, Journey journey, Currency currency, Issues issues, Progress progress) {
        this.base = base;
        this.journey = journey;
        this.currency = currency;
        this.issues = issues;
        this.progress = progress;
    }

    /** Counts one entry; false if it is beyond the most that is taken, and rejected. */
    boolean begin(long line) {
        read++;
        progress.advance(1);
        progress.checkCancelled();
        if (found.size() < MOST_ENTRIES) {
            return true;
        }
        rejected++;
        if (!full) {
            full = true;
            tell(issue(Severity.REJECTION, line, "", Optional.empty(), "entries", MOST_ENTRIES));
        }
        return false;
    }

    void take(Found asset) {
        found.add(asset);
    }

    /** Rejects the entry that was begun last. */
    void reject(long line, String column, Optional<String> value, String key, Object... arguments) {
        rejected++;
        tell(issue(Severity.REJECTION, line, column, value, key, arguments));
    }

    /** Rejects the entry that was begun last, as its source did. */
    void rejected(Issue issue) {
        rejected++;
        tell(issue);
    }

    void warn(long line, String column, Optional<String> value, String key, Object... arguments) {
        tell(issue(Severity.WARNING, line, column, value, key, arguments));
    }

    private static Issue issue(
            Severity severity, long line, String column, Optional<String> value, String key, Object... arguments) {
        return new Issue(
                severity,
                line,
                Optional.of(column).filter(label -> !label.isEmpty()),
                value,
                TEXTS.get(key, arguments),
                TEXTS.get(key + ".remedy", arguments));
    }

    /** Tells of something. */
    public void tell(Issue issue) {
        issues.add(issue);
    }

    Progress progress() {
        return progress;
    }

    Currency currency() {
        return currency;
    }

    Journey journey() {
        return journey;
    }

    /**
     * The whole address of a page; empty after it was rejected because it is relative, or no address at all.
     *
     * @param near what the file itself says that addresses are relative to
     */
    Optional<String> address(long line, String column, String text, Optional<URI> near) {
        Optional<URI> absolute = WebAddress.absolute(text);
        if (absolute.isPresent()) {
            return Optional.of(text.strip());
        }
        Optional<URI> from = base.or(() -> near);
        if (text.isBlank()) {
            reject(line, column, Optional.empty(), "address.none");
        } else if (from.isPresent()) {
            Optional<String> resolved = resolve(from.get(), text.strip());
            if (resolved.isPresent()) {
                return resolved;
            }
            reject(line, column, Optional.of(text), "address.bad");
        } else {
            reject(line, column, Optional.of(text), "address.relative");
        }
        return Optional.empty();
    }

    private static Optional<String> resolve(URI base, String text) {
        try {
            return WebAddress.absolute(base.resolve(text.replace(" ", "%20")).toString())
                    .map(URI::toString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What was found, in the order of the file. */
    public List<Found> found() {
        return List.copyOf(found);
    }

    /** How many entries there are. */
    public long read() {
        return read;
    }

    /** How many of them were rejected. */
    public long rejected() {
        return rejected;
    }
}
