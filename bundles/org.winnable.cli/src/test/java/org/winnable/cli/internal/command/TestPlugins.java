package org.winnable.cli.internal.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.winnable.core.catalog.ListedPlugins;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.parameter.ParameterSchema;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.plugin.Contribution;
import org.winnable.core.plugin.ContributionId;
import org.winnable.core.plugin.ContributionId.Point;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Reason;
import org.winnable.core.scoring.Scorer;
import org.winnable.core.scoring.ScoringStrategy;
import org.winnable.core.source.Confidence;
import org.winnable.core.source.Dialect;
import org.winnable.core.source.ImportRun;
import org.winnable.core.source.Input;
import org.winnable.core.source.Issues;
import org.winnable.core.source.Layout;
import org.winnable.core.source.LeadSource;
import org.winnable.core.source.RecordBatch;
import org.winnable.core.source.Sample;
import org.winnable.core.source.SourceSettings;
import org.winnable.core.work.Progress;

/** A source that splits lines at bars, a dialect for it, and a strategy whose points are no round numbers. */
final class TestPlugins {

    private TestPlugins() {}

    static PluginCatalog working() {
        return with(Thirds::new);
    }

    /** The only strategy cannot be made. */
    static PluginCatalog broken() {
        return with(() -> {
            throw new IllegalStateException("the licence has expired");
        });
    }

    private static PluginCatalog with(Callable<ScoringStrategy> strategy) {
        ListedPlugins none = ListedPlugins.none();
        Contribution<LeadSource> source = new Contribution<>(
                id(Point.LEAD_SOURCES, "test.bars"), "Bars", "", LeadSource.class, BarSource::new, none.guard());
        Dialect dialect = new Dialect(
                id(Point.LEAD_SOURCES, "test.dialect"),
                "Test lists",
                "",
                Objects.requireNonNull(TestPlugins.class.getResource("test-dialect.yaml")));
        Contribution<ScoringStrategy> thirds = new Contribution<>(
                id(Point.SCORING_STRATEGIES, "test.thirds"),
                "Thirds",
                "",
                ScoringStrategy.class,
                strategy,
                none.guard());
        Contribution<ScoringStrategy> learnt = new Contribution<>(
                id(Point.SCORING_STRATEGIES, LearntWorth.ID),
                "Learnt",
                "",
                ScoringStrategy.class,
                LearntWorth::new,
                none.guard());
        return none.withSources(List.of(source), List.of(dialect)).withScoringStrategies(List.of(thirds, learnt));
    }

    private static ContributionId id(Point point, String id) {
        return new ContributionId(point, id, "test.plugin");
    }

    private static final class BarSource implements LeadSource {
        @Override
        public Confidence recognise(Sample sample) {
            boolean bars = new String(sample.head(), StandardCharsets.UTF_8).contains("|");
            return new Confidence(bars ? 1 : 0, "bars");
        }

        @Override
        public ImportRun open(Input input, SourceSettings settings) throws IOException {
            return new BarRun(new BufferedReader(new InputStreamReader(input.open(), StandardCharsets.UTF_8)));
        }
    }

    private static final class BarRun implements ImportRun {

        private final BufferedReader lines;
        private final Layout layout;
        private long line = 1;

        BarRun(BufferedReader lines) throws IOException {
            this.lines = lines;
            this.layout = new Layout(List.of(lines.readLine().split("\\|")), Optional.of(1L), "Bars");
        }

        @Override
        public Layout layout() {
            return layout;
        }

        @Override
        public boolean next(RecordBatch batch, Issues issues, Progress progress) throws IOException {
            String text = lines.readLine();
            while (text != null) {
                batch.add(++line, List.of(text.split("\\|", -1)));
                text = lines.readLine();
            }
            return false;
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }

    private static final class Thirds implements ScoringStrategy {

        private static final Reason REASON = new Reason("third", "Did something");

        @Override
        public ParameterSchema parameters() {
            return ParameterSchema.NONE;
        }

        @Override
        public Scorer prepare(Parameters parameters, FactSchema facts) {
            return (lead, ledger) -> {
                for (int index = 0; index < lead.interactions().size(); index++) {
                    ledger.add(REASON, Axis.INTENT, 1.0 / 3, index);
                    ledger.add(REASON, Axis.INTEREST, 10.0 / 3, index);
                    ledger.add(REASON, Axis.INTEREST, -0.1);
                }
            };
        }
    }
}
