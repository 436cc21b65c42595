package org.winnable.imports.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.winnable.core.source.Issue;
import org.winnable.core.source.Issues;

/**
 * The issues of one import: of each kind the first ones are listed and the others counted, so that a file of nothing but
 * issues cannot fill memory. Thread-safe, as a source writes into it from a thread of the guard.
 */
final class IssueLog implements Issues {

    /** How many issues of one kind are listed. */
    static final int LISTED = 100;

    /** How many kinds are told apart; sources make up their texts. */
    private static final int KINDS = 1000;

    /** Messages differ by numbers and the like, remedies do not. */
    private record Kind(Issue.Severity severity, String column, String remedy) {

        static Kind of(Issue issue) {
            return new Kind(issue.severity(), issue.column().orElse(""), issue.remedy());
        }
    }

    private final List<Issue> listed = new ArrayList<>();
    private final Map<Kind, Integer> counts = new HashMap<>();
    private long notListed;
    private long rejections;

    @Override
    public synchronized void add(Issue issue) {
        Kind kind = Kind.of(Objects.requireNonNull(issue, "issue"));
        rejections += issue.severity() == Issue.Severity.REJECTION ? 1 : 0;
        boolean known = counts.containsKey(kind);
        int count = known || counts.size() < KINDS ? counts.merge(kind, 1, Integer::sum) : LISTED + 1;
        if (count <= LISTED) {
            listed.add(issue);
        } else {
            notListed++;
        }
    }

    /** How many rows were rejected so far. */
    synchronized long rejections() {
        return rejections;
    }

    /** The issues that are listed, in file order. */
    synchronized List<Issue> listed() {
        return listed.stream().sorted(Comparator.comparingLong(Issue::line)).toList();
    }

    /** How many more there were. */
    synchronized long notListed() {
        return notListed;
    }
}
