package org.winnable.qualification.ledger;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Points;

/**
 * Why a score changed: what became of each entry between two ledgers of an axis. The sum of the differences is exactly the
 * difference of the scores, in whole thousandths. Two entries are the same if strategy, reason and interaction are.
 *
 * @param axis which
 * @param before the score before
 * @param after the score after
 * @param changes what became of entries; those that give what they gave are left out
 */
public record LedgerDiff(Axis axis, double before, double after, List<Change> changes) {

    /** What became of an entry. */
    public enum Kind {
        /** Is there only afterwards. */
        CAME,
        /** Was there only before. */
        WENT,
        /** Gives, or takes, less than before. */
        FADED,
        /** Gives, or takes, more than before, or gives what it took. */
        GREW;

        /** The name of this kind in JSON. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A change.
     *
     * @param kind what became of it
     * @param entry as it is afterwards, or for what went, as it was
     * @param before its points before, 0 for what came
     * @param after its points afterwards, 0 for what went
     */
    public record Change(Kind kind, LedgerEntry entry, double before, double after) {

        /** The difference in whole thousandths of a point. */
        public long thousandths() {
            return Points.toThousandths(after) - Points.toThousandths(before);
        }
    }

    /** What makes two entries the same. */
    private record Key(String strategy, String reason, Optional<Instant> at, Optional<String> asset) {}

    /** Copies the changes and refuses some that do not explain the difference. */
    public LedgerDiff {
        changes = List.copyOf(changes);
        long sum = changes.stream().mapToLong(Change::thousandths).sum();
        if (sum != Points.toThousandths(after) - Points.toThousandths(before)) {
            throw new IllegalArgumentException("changes of " + axis + " sum to " + sum);
        }
    }

    /**
     * The difference of two ledgers of the same axis. Of several entries that are the same the first is compared with the first.
     *
     * @throws IllegalArgumentException if the axes differ
     */
    public static LedgerDiff of(AxisLedger before, AxisLedger after) {
        if (before.axis() != after.axis()) {
            throw new IllegalArgumentException(before.axis() + " is not " + after.axis());
        }
        Map<Key, Deque<LedgerEntry>> left = new LinkedHashMap<>();
        before.entries()
                .forEach(entry -> left.computeIfAbsent(key(entry), each -> new ArrayDeque<>())
                        .add(entry));
        List<Change> changes = new ArrayList<>();
        for (LedgerEntry entry : after.entries()) {
            LedgerEntry earlier =
                    left.getOrDefault(key(entry), new ArrayDeque<>()).poll();
            if (earlier == null) {
                changes.add(new Change(Kind.CAME, entry, 0, entry.points()));
            } else if (entry.points() != earlier.points()) {
                Kind kind = fades(earlier.points(), entry.points()) ? Kind.FADED : Kind.GREW;
                changes.add(new Change(kind, entry, earlier.points(), entry.points()));
            }
        }
        left.values()
                .forEach(gone -> gone.forEach(entry -> changes.add(new Change(Kind.WENT, entry, entry.points(), 0))));
        return new LedgerDiff(before.axis(), before.score(), after.score(), changes);
    }

    /** The difference of the scores in whole thousandths of a point. */
    public long thousandths() {
        return Points.toThousandths(after) - Points.toThousandths(before);
    }

    private static boolean fades(double before, double after) {
        return Math.signum(before) == Math.signum(after) && Math.abs(after) < Math.abs(before);
    }

    private static Key key(LedgerEntry entry) {
        return new Key(entry.strategy(), entry.reason().id(), entry.at(), entry.asset());
    }
}
