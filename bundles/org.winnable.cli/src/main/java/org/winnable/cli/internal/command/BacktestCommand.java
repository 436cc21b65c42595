package org.winnable.cli.internal.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.application.InvalidQueryException;
import org.winnable.application.PublishedModels;
import org.winnable.cli.internal.output.ConsoleProgress;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.rules.Rules;
import org.winnable.core.scoring.Axis;
import org.winnable.core.text.Texts;
import org.winnable.qualification.backtest.BacktestPlan;
import org.winnable.qualification.backtest.BacktestReport;
import org.winnable.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tries scoring models on the past, beside the one in force. */
@Command(name = "backtest")
final class BacktestCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Texts texts = Texts.of(BacktestCommand.class);

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Parameters(paramLabel = "MODEL", arity = "0..*", descriptionKey = "backtest.models")
    private List<String> models = new ArrayList<>();

    @Option(names = "--since", paramLabel = "DATE", descriptionKey = "backtest.since")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "DATE", descriptionKey = "backtest.until")
    private @Nullable LocalDate until;

    @Option(
            names = "--every",
            paramLabel = "DAYS",
            defaultValue = "" + BacktestPlan.EVERY_DAYS,
            descriptionKey = "backtest.every")
    private int every = BacktestPlan.EVERY_DAYS;

    @Option(
            names = "--horizon",
            paramLabel = "DAYS",
            defaultValue = "" + BacktestPlan.HORIZON_DAYS,
            descriptionKey = "backtest.horizon")
    private int horizon = BacktestPlan.HORIZON_DAYS;

    @Option(names = "--outcome", paramLabel = "TYPE", split = ",", descriptionKey = "backtest.outcome")
    private List<String> outcomes = new ArrayList<>();

    @Option(names = "--axis", paramLabel = "AXIS", defaultValue = "intent", descriptionKey = "backtest.axis")
    private String axis = "intent";

    @Option(names = "--stage", paramLabel = "STAGE", descriptionKey = "backtest.stage")
    private @Nullable String stage;

    @Option(names = "--capacity", paramLabel = "N", descriptionKey = "backtest.capacity")
    private double capacity;

    BacktestCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** A model and what came of trying it. */
    record Tried(String reference, Rules rules, BacktestReport report) {}

    @Override
    public Integer call() throws WorkspaceException, InvalidQueryException {
        try (ClientSession session = workspace.open(surroundings)) {
            PublishedModels published = session.models();
            Set<String> references = new LinkedHashSet<>();
            references.add(session.workspace().rules().model().id());
            references.addAll(models);
            List<Tried> tried = new ArrayList<>();
            for (String reference : references) {
                Rules rules = published.rules(reference);
                BacktestPlan plan = plan(rules);
                try (ConsoleProgress progress = new ConsoleProgress(surroundings.console())) {
                    tried.add(new Tried(reference, rules, published.backtest(rules, plan, progress)));
                }
            }
            if (common.json()) {
                BacktestText.write(surroundings.console().out(), tried);
            } else {
                surroundings.console().out().println(BacktestText.text(tried));
            }
            return tried.stream().allMatch(each -> each.report().failures().isEmpty())
                    ? ExitCode.DONE
                    : ExitCode.FINDINGS;
        }
    }

    private BacktestPlan plan(Rules rules) throws InvalidQueryException {
        ZoneId zone = rules.zone();
        LocalDate last = until;
        Instant to = last == null
                ? surroundings.clock().instant()
                : last.plusDays(1).atStartOfDay(zone).toInstant();
        LocalDate first = since;
        Instant from = first == null
                ? BacktestPlan.yearBefore(to, zone)
                : first.atStartOfDay(zone).toInstant();
        String threshold = stage == null ? BacktestPlan.thresholdOf(rules.lifecycle()) : stage;
        if (rules.lifecycle().place(threshold).isEmpty()) {
            throw new InvalidQueryException(texts.get("backtest.noStage", threshold));
        }
        if (!from.isBefore(to) || every < 1 || horizon < 1) {
            throw new InvalidQueryException(texts.get("backtest.noTime"));
        }
        return new BacktestPlan(from, to, every, horizon, types(), axis(), threshold, capacity);
    }

    private Axis axis() throws InvalidQueryException {
        return Axis.byKey(axis).orElseThrow(() -> new InvalidQueryException(texts.get("backtest.noAxis", axis)));
    }

    private Set<InteractionType> types() throws InvalidQueryException {
        Set<InteractionType> types = new LinkedHashSet<>();
        for (String outcome : outcomes) {
            if (!InteractionType.isKey(outcome)) {
                throw new InvalidQueryException(texts.get("backtest.noOutcome", outcome));
            }
            types.add(new InteractionType(outcome));
        }
        return types.isEmpty() ? BacktestPlan.OUTCOMES : types;
    }
}
