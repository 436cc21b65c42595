package org.winnable.testkit.scoring;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import javax.management.JMException;
import javax.management.ObjectName;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.FactTable;
import org.winnable.core.facts.NumberKey;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.CompanyView;
import org.winnable.core.scoring.Interactions;
import org.winnable.core.scoring.LeadView;
import org.winnable.core.scoring.Ledger;
import org.winnable.core.scoring.Reason;
import org.winnable.core.scoring.Scorer;

/** Scores the same leads over and over, as an engine does with a million, and sees whether memory is used up. Used by one thread. */
final class BulkCheck {

    /** Until Java has compiled what it runs. */
    private static final int WARM_UP = 40_000;

    private static final int MEASURED = 40_000;
    /** What measuring itself takes, spread over the leads. */
    private static final double MOST_BYTES_EACH = 4;

    private static final long MONTHS = 90 * 86_400L;

    private final Scorer scorer;
    private final List<LeadView> leads;
    private double points;

    BulkCheck(Scorer scorer, FactTable facts, long asOf) {
        this.scorer = scorer.forOneThread();
        this.leads = IntStream.range(0, facts.size())
                .<LeadView>mapToObj(row -> Still.of(new FactLead(facts, row, asOf)))
                .toList();
    }

    /** A lead whose views are made once. */
    private record Still(LeadView lead, Interactions interactions, CompanyView company) implements LeadView {

        static Still of(LeadView lead) {
            long since = lead.asOf() - MONTHS;
            CompanyView company = lead.company();
            return new Still(
                    lead,
                    lead.interactions(),
                    new Numbers(
                            company.people(),
                            company.activeSince(since),
                            company.kindsActiveSince(CategoryKey.BUYING_ROLE, since)));
        }

        @Override
        public long asOf() {
            return lead.asOf();
        }

        @Override
        public int code(CategoryKey key) {
            return lead.code(key);
        }

        @Override
        public double number(NumberKey key) {
            return lead.number(key);
        }
    }

    /** A company of which the answers are ready: telling them in the plainest way takes memory. */
    private record Numbers(int people, int active, int kinds) implements CompanyView {

        @Override
        public int activeSince(long since) {
            return active;
        }

        @Override
        public int kindsActiveSince(CategoryKey kind, long since) {
            return kinds;
        }
    }

    void allocatesNothing() {
        score(WARM_UP);
        long before = allocated();
        score(MEASURED);
        double each = (double) (allocated() - before) / MEASURED;
        assertTrue(each < MOST_BYTES_EACH, () -> "a lead costs " + each + " bytes, points so far " + points);
    }

    private void score(int times) {
        Ledger ledger = this::add;
        for (int time = 0; time < times; time++) {
            scorer.score(leads.get(time % leads.size()), ledger);
        }
    }

    private void add(Reason reason, Axis axis, double more, int interaction) {
        points += more;
    }

    /** By its name, since not every Java has the type of the bean that tells it. */
    private static long allocated() {
        try {
            return (Long) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME),
                            "getThreadAllocatedBytes",
                            new Object[] {Thread.currentThread().threadId()},
                            new String[] {long.class.getName()});
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }
}
