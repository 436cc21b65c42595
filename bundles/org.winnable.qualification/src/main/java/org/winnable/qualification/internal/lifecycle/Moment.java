package org.winnable.qualification.internal.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.winnable.core.rules.AttributeTest;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Interactions;
import org.winnable.core.scoring.Points;
import org.winnable.qualification.internal.lead.FactsAsOf;
import org.winnable.qualification.internal.lead.LeadCursor;
import org.winnable.qualification.internal.lead.MonthEnds;
import org.winnable.qualification.internal.lead.RecentEnds;
import org.winnable.qualification.internal.scoring.MomentScores;
import org.winnable.qualification.internal.scoring.ReplayedModel;
import org.winnable.qualification.internal.scoring.ScoreColumns;
import org.winnable.qualification.internal.verdict.VerdictRules;

/**
 * A contact as it stood at a moment of its history. Moves from moment to moment and from contact to contact; what is asked is
 * found out when it is asked. Used by one thread.
 */
public final class Moment implements Standing {

    private final LeadCursor lead;
    private final MomentScores scores;
    private final LeadCursor scout;
    private final MomentScores later;
    private final VerdictRules verdict;
    private final boolean[] acts;
    private final ZoneId zone;
    private final RecentEnds ends;
    private final long[] found = new long[Axis.values().length];
    private final int activeMonths;
    private long time;
    private long entered;
    private boolean judged;
    private boolean fits;
    private boolean activeKnown;
    private long activeUntil;
    private int scored;
    private int asked;
    private @Nullable ScoreColumns known;

    /**
     * A moment that stands nowhere yet.
     *
     * @param model asks the strategies that count
     */
    public Moment(
            FactsAsOf facts, ReplayedModel model, VerdictRules verdict, ZoneId zone, MonthEnds ends, int activeMonths) {
        this.lead = facts.cursor();
        this.scores = model.at(lead);
        this.scout = facts.cursor();
        this.later = model.at(scout);
        this.verdict = verdict;
        this.acts = facts.acts();
        this.zone = zone;
        this.ends = new RecentEnds(ends);
        this.activeMonths = activeMonths;
    }

    /** Shows a contact. */
    void begin(int row, long newTime) {
        lead.moveTo(row, newTime);
        time = newTime;
        judged = false;
        activeKnown = false;
        scored = 0;
        asked = 0;
        known = null;
    }

    /** Shows a contact as of the date for which everyone's scores are known, standing in its stage since some time. */
    public void show(int row, long asOf, long since, ScoreColumns columns) {
        begin(row, asOf);
        entered = since;
        known = columns;
    }

    /** Goes on to a later moment. */
    void moveTo(long newTime) {
        lead.goOn(newTime);
        time = newTime;
        activeKnown = false;
        scored = 0;
    }

    /** Says since when the contact stands in its stage. */
    void setEntered(long newEntered) {
        entered = newEntered;
    }

    /** The axes whose scores were asked for since the contact is shown, a bit each: nothing else of the model has a part in this. */
    int askedAxes() {
        return asked;
    }

    LeadCursor lead() {
        return lead;
    }

    @Override
    public long time() {
        return time;
    }

    @Override
    public long entered() {
        return entered;
    }

    @Override
    public boolean isLead() {
        return fits() && time < activeUntil();
    }

    /** Whether the clauses hold that time does not change. */
    boolean fits() {
        if (!judged) {
            fits = verdict.fits(lead);
            judged = true;
        }
        return fits;
    }

    /** Until when the last qualifying action keeps the contact active; {@link Standing#NEVER} where there is none. */
    long activeUntil() {
        if (!activeKnown) {
            long last = verdict.lastQualifying(lead);
            activeUntil = last == NEVER ? NEVER : ends.of(last, activeMonths);
            activeKnown = true;
        }
        return activeUntil;
    }

    @Override
    public double score(Axis axis) {
        ScoreColumns columns = known;
        if (columns != null) {
            return Points.fromThousandths(columns.thousandths(axis, lead.row()));
        }
        int bit = 1 << axis.ordinal();
        asked |= bit;
        if ((scored & bit) == 0) {
            scores.compute(axis);
            found[axis.ordinal()] = scores.thousandths();
            scored |= bit;
        }
        return Points.fromThousandths(found[axis.ordinal()]);
    }

    @Override
    public long lastDone(Actions actions) {
        return last(actions.codes());
    }

    @Override
    public long lastAct() {
        long last = last(acts);
        return last == NEVER ? lead.facts().knownSince(lead.row()) : last;
    }

    @Override
    public AttributeTest.Answer attribute(AttributeTest test) {
        return test.on(lead);
    }

    @Override
    public long end(long of, int months) {
        return ends.of(of, months);
    }

    /**
     * The first beginning of a day, behind this moment and not behind the limit, at which a score is below a threshold that it
     * reaches now; {@link StageTest#NEVER_AGAIN} if there is none.
     */
    long fallsBelow(Axis axis, double points, long limit) {
        LocalDate today = day(time);
        long first = 1;
        long last = day(limit).toEpochDay() - today.toEpochDay();
        if (last < first) {
            return StageTest.NEVER_AGAIN;
        }
        scout.moveTo(lead.row(), time);
        long day = later.fades()
                ? firstBelow(axis, points, today, first, last)
                : eachBelow(axis, points, today, first, last);
        return day == 0 ? StageTest.NEVER_AGAIN : start(today, day);
    }

    private long eachBelow(Axis axis, double points, LocalDate today, long first, long last) {
        for (long day = first; day <= last; day++) {
            if (below(axis, points, today, day)) {
                return day;
            }
        }
        return 0;
    }

    /**
     * The first of some days on which a score is below a threshold, 0 if there is none. What fades is nowhere lower than with
     * the positive points of the last day and the negative ones of the first: where that is enough, no day need be looked at.
     */
    private long firstBelow(Axis axis, double points, LocalDate today, long first, long last) {
        scout.waitUntil(start(today, first));
        later.compute(axis);
        long negative = later.negative();
        if (later.of(later.positive() + negative) < points) {
            return first;
        }
        scout.waitUntil(start(today, last));
        later.compute(axis);
        if (first == last || later.of(later.positive() + negative) >= points) {
            return 0;
        }
        long middle = first + (last - first) / 2;
        long found = middle == first ? 0 : firstBelow(axis, points, today, first + 1, middle);
        return found == 0 ? firstBelow(axis, points, today, middle + 1, last) : found;
    }

    private boolean below(Axis axis, double points, LocalDate today, long day) {
        scout.waitUntil(start(today, day));
        later.compute(axis);
        return Points.fromThousandths(later.thousandths()) < points;
    }

    private long last(boolean[] codes) {
        Interactions interactions = lead.interactions();
        for (int index = interactions.size() - 1; index >= 0; index--) {
            if (codes[interactions.type(index)]) {
                return interactions.time(index);
            }
        }
        return NEVER;
    }

    private LocalDate day(long moment) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(moment), zone);
    }

    private long start(LocalDate today, long days) {
        return today.plusDays(days).atStartOfDay(zone).toEpochSecond();
    }
}
