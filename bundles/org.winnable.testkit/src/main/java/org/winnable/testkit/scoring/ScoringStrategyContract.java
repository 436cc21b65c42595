package org.winnable.testkit.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.winnable.core.facts.FactTable;
import org.winnable.core.parameter.InvalidParametersException;
import org.winnable.core.parameter.Parameter;
import org.winnable.core.parameter.ParameterProblem;
import org.winnable.core.parameter.ParameterSchema;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.LeadView;
import org.winnable.core.scoring.Ledger;
import org.winnable.core.scoring.Points;
import org.winnable.core.scoring.Reason;
import org.winnable.core.scoring.Scorer;
import org.winnable.core.scoring.ScoringChange;
import org.winnable.core.scoring.ScoringStrategy;
import org.winnable.core.scoring.TrainedContent;
import org.winnable.core.scoring.TrainedState;
import org.winnable.core.scoring.TrainingReport;

/**
 * What every scoring strategy must keep to, whatever it scores: call {@link #check} from a test of the plug-in.
 *
 * @param strategy what is tested
 * @param parameters with which
 * @param facts on whom
 * @param dates as of when, epoch seconds
 * @param trained by what the strategy learnt, if it learns
 */
public record ScoringStrategyContract(
        ScoringStrategy strategy,
        Map<String, Object> parameters,
        FactTable facts,
        long[] dates,
        Optional<TrainedState> trained) {

    private static final long DAY = 86_400;
    private static final int DAYS = 200;

    /** The contract of a strategy that is given no trained state. */
    public ScoringStrategyContract(
            ScoringStrategy strategy, Map<String, Object> parameters, FactTable facts, long[] dates) {
        this(strategy, parameters, facts, dates, Optional.empty());
    }

    /** All that holds of every strategy. */
    public void check() throws InvalidParametersException {
        everyParameterHasLabelAndHelp(strategy.parameters());
        theSameFactsGiveTheSameLedgerOnAnyThread();
        anAxisAloneIsScoredAsWithTheOthers();
        whatIsSaidToFadeFades();
        aScorerForOneThreadGivesTheSame();
        whatAChangeDoesNotConcernStaysAsItIs();
        whatCannotBeReadIsRefusedAtTheState();
        new BulkCheck(scorer(), facts, dates[0]).allocatesNothing();
    }

    /** A slider needs a name and a help. */
    private static void everyParameterHasLabelAndHelp(ParameterSchema schema) throws InvalidParametersException {
        for (Parameter parameter : schema.parameters()) {
            assertFalse(parameter.label().isBlank() || parameter.help().isBlank(), parameter.key());
            if (parameter instanceof Parameter.Table table) {
                everyParameterHasLabelAndHelp(table.columns());
            }
        }
    }

    private void theSameFactsGiveTheSameLedgerOnAnyThread() throws InvalidParametersException {
        Scorer one = scorer();
        Scorer other = scorer();
        int entries = 0;
        for (long date : dates) {
            List<List<Object>> alone = IntStream.range(0, facts.size())
                    .mapToObj(row -> entries(one, new FactLead(facts, row, date)))
                    .toList();
            List<List<Object>> together = IntStream.range(0, facts.size())
                    .parallel()
                    .mapToObj(row -> entries(other, new FactLead(facts, row, date)))
                    .toList();
            assertEquals(alone, together);
            entries += alone.stream().mapToInt(List::size).sum();
        }
        assertTrue(entries > 0, "the facts are such that somebody gets points");
    }

    private void anAxisAloneIsScoredAsWithTheOthers() throws InvalidParametersException {
        Scorer scorer = scorer();
        for (int row = 0; row < facts.size(); row++) {
            LeadView lead = new FactLead(facts, row, dates[0]);
            Sums all = Sums.of(scorer, lead, null);
            for (Axis axis : Axis.values()) {
                Sums some = Sums.of(scorer, lead, axis);
                assertEquals(all.positive[axis.ordinal()], some.positive[axis.ordinal()]);
                assertEquals(all.negative[axis.ordinal()], some.negative[axis.ordinal()]);
            }
        }
    }

    private void whatIsSaidToFadeFades() throws InvalidParametersException {
        Scorer scorer = scorer();
        if (!scorer.fades()) {
            return;
        }
        for (int row = 0; row < facts.size(); row++) {
            Sums before = Sums.of(scorer, new FactLead(facts, row, dates[0]), null);
            int done = facts.endInteraction(row, dates[0]);
            for (long date = dates[0] + DAY;
                    date < dates[0] + DAYS * DAY && facts.endInteraction(row, date) == done;
                    date += DAY) {
                Sums after = Sums.of(scorer, new FactLead(facts, row, date), null);
                for (int axis = 0; axis < before.positive.length; axis++) {
                    assertTrue(after.positive[axis] <= before.positive[axis], "positive points do not grow");
                    assertTrue(after.negative[axis] >= before.negative[axis], "nor do negative ones");
                }
                before = after;
            }
        }
    }

    private void aScorerForOneThreadGivesTheSame() throws InvalidParametersException {
        Scorer scorer = scorer();
        Scorer worker = scorer.forOneThread();
        for (long date : dates) {
            for (int row = 0; row < facts.size(); row++) {
                LeadView lead = new FactLead(facts, row, date);
                assertEquals(entries(scorer, lead), entries(worker, lead));
            }
        }
    }

    /** Each number of the parameters is made another, and each row of a table left out. */
    private void whatAChangeDoesNotConcernStaysAsItIs() throws InvalidParametersException {
        Scorer before = scorer();
        for (Map<String, Object> others : ChangedParameters.of(parameters)) {
            Scorer after;
            try {
                after = scorer(others);
            } catch (InvalidParametersException e) {
                // not every number may be any other
                continue;
            }
            ScoringChange change = after.changeFrom(before);
            for (long date : dates) {
                for (int row = 0; row < facts.size(); row++) {
                    staysAsItIs(before, after, change, new FactLead(facts, row, date));
                }
            }
        }
    }

    private static void staysAsItIs(Scorer before, Scorer after, ScoringChange change, LeadView lead) {
        Sums then = Sums.of(before, lead, null);
        Sums now = Sums.of(after, lead, null);
        for (Axis axis : Axis.values()) {
            if (!change.concerns(axis) || !change.concerns(lead)) {
                int place = axis.ordinal();
                assertEquals(then.positive[place], now.positive[place], "a lead that is not concerned");
                assertEquals(then.negative[place], now.negative[place], "a lead that is not concerned");
            }
        }
    }

    /** Files get lost or cut; and who does not learn has no use for any. A strategy that throws anything else is left out instead. */
    private void whatCannotBeReadIsRefusedAtTheState() throws InvalidParametersException {
        Parameters sound = strategy.parameters().check(parameters);
        InvalidParametersException refused =
                assertThrows(InvalidParametersException.class, () -> strategy.prepare(sound, facts, nothing()));
        assertEquals(
                List.of(ParameterProblem.TRAINED),
                refused.problems().stream().map(ParameterProblem::path).toList());
    }

    /** A state of no bytes. */
    private TrainedState nothing() {
        LocalDate day = LocalDate.EPOCH;
        TrainingReport report = trained.map(TrainedState::report)
                .orElseGet(() -> new TrainingReport("test", day, day, day, 0, List.of()));
        return new TrainedState("nothing", 1, report, TrainedContent.of(new byte[0]));
    }

    private Scorer scorer() throws InvalidParametersException {
        return scorer(parameters);
    }

    private Scorer scorer(Map<String, Object> values) throws InvalidParametersException {
        Parameters checked = strategy.parameters().check(values);
        return trained.isPresent() ? strategy.prepare(checked, facts, trained.get()) : strategy.prepare(checked, facts);
    }

    private static List<Object> entries(Scorer scorer, LeadView lead) {
        List<Object> entries = new ArrayList<>();
        scorer.score(lead, (reason, axis, points, interaction) -> {
            assertTrue(interaction >= Ledger.NO_INTERACTION
                    && interaction < lead.interactions().size());
            assertFalse(reason.id().isBlank() || reason.text().isBlank());
            entries.add(List.of(reason, axis, Points.toThousandths(points), interaction));
        });
        return entries;
    }

    /** A ledger as an engine has it for the stages. */
    private static final class Sums implements Ledger {

        private final long[] positive = new long[Axis.values().length];
        private final long[] negative = new long[Axis.values().length];
        private final boolean[] wanted = new boolean[Axis.values().length];

        /** The sums on an axis, or on all for null. */
        static Sums of(Scorer scorer, LeadView lead, @Nullable Axis axis) {
            Sums sums = new Sums();
            Arrays.fill(sums.wanted, axis == null);
            if (axis != null) {
                sums.wanted[axis.ordinal()] = true;
            }
            scorer.score(lead, sums);
            return sums;
        }

        @Override
        public boolean wants(Axis axis) {
            return wanted[axis.ordinal()];
        }

        @Override
        public void add(Reason reason, Axis axis, double points, int interaction) {
            long thousandths = Points.toThousandths(points);
            (thousandths > 0 ? positive : negative)[axis.ordinal()] += thousandths;
        }
    }
}
