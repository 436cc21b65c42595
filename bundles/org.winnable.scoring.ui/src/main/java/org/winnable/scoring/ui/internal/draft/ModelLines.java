package org.winnable.scoring.ui.internal.draft;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.winnable.application.ModelDraft;
import org.winnable.application.ModelDraft.Threshold;
import org.winnable.core.parameter.Parameter;
import org.winnable.core.rules.ScoringModel.StrategyUse;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.TrainedState;
import org.winnable.core.scoring.TrainingReport;
import org.winnable.scoring.ui.internal.Messages;
import org.winnable.scoring.ui.internal.draft.ModelLine.Group;
import org.winnable.ui.text.Patterns;

/** Tells a draft in lines: a group for each strategy, then the caps of the axes, then the thresholds of the lifecycle. Pure. */
public final class ModelLines {

    private static final double MOST_WEIGHT = 10;
    private static final double HIGHEST_CAP = 1000;
    private static final double HIGHEST_THRESHOLD = 1000;

    private final Strategies strategies;

    private ModelLines(Strategies strategies) {
        this.strategies = strategies;
    }

    /** The lines of a draft. */
    public static List<Group> of(ModelDraft draft, Strategies strategies) {
        ModelLines lines = new ModelLines(strategies);
        List<Group> groups = new ArrayList<>();
        List<StrategyUse> uses = draft.model().strategies();
        for (int use = 0; use < uses.size(); use++) {
            List<ModelLine> inForce = lines.inForce(draft, use);
            groups.add(lines.strategy(use, uses.get(use)).marked(line -> isChanged(line, inForce)));
        }
        ModelDraft published = ModelDraft.of(draft.published());
        groups.add(caps(draft).marked(line -> isChanged(line, caps(published).lines())));
        List<ModelLine> thresholds = thresholds(draft);
        if (!thresholds.isEmpty()) {
            List<ModelLine> inForce = thresholds(published);
            groups.add(new Group(Messages.Group_thresholds, thresholds).marked(line -> isChanged(line, inForce)));
        }
        return groups;
    }

    /** The strategies that can be added to a draft, by name. */
    public static List<ModelEdit> additions(ModelDraft draft, Strategies strategies) {
        String path = "strategies/" + draft.model().strategies().size() + "/weight";
        return strategies.known().entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().label()))
                .map(entry -> new ModelEdit(
                        Patterns.format(
                                Messages.Edit_addStrategy, entry.getValue().label()),
                        path,
                        changed -> changed.withStrategy(entry.getKey())))
                .toList();
    }

    private List<ModelLine> inForce(ModelDraft draft, int use) {
        return draft.inForce(use).map(before -> strategy(use, before).lines()).orElse(List.of());
    }

    /** Rows are known by what they hold, since they move when others come and go; all other lines by their place. */
    private static boolean isChanged(ModelLine line, List<ModelLine> inForce) {
        return inForce.stream()
                .filter(before -> line.removal().isPresent()
                        ? before.table().equals(line.table())
                        : before.path().equals(line.path()))
                .noneMatch(before -> before.values().equals(line.values()));
    }

    private Group strategy(int place, StrategyUse use) {
        String path = "strategies/" + place;
        Strategies.Known known = strategies.known().get(use.strategy());
        if (known == null) {
            String sentence = Patterns.format(Messages.Line_notInstalled, use.strategy());
            return new Group(
                    use.strategy(),
                    List.of(new ModelLine(path, sentence, List.of())),
                    List.of(),
                    Optional.of(removal(place, use.strategy())));
        }
        List<ModelLine> lines = new ArrayList<>();
        List<Setting> plain = new ArrayList<>();
        List<ModelEdit> additions = new ArrayList<>();
        for (Parameter parameter : known.schema().parameters()) {
            if (parameter instanceof Parameter.Table table) {
                List<ModelLine> rows = TableLines.of(place, table, use.parameters());
                additions.add(TableLines.addition(place, table, rows.size()));
                lines.addAll(rows);
            } else {
                plain.add(ParameterSettings.of(place, "", parameter, use.parameters()));
            }
        }
        for (Setting setting : plain) {
            lines.add(new ModelLine(setting.path(), Sentences.plain(List.of(setting)), List.of(setting)));
        }
        use.trained().ifPresent(state -> lines.add(trained(path + "/trained", state)));
        lines.add(weight(path + "/weight", place, use.weight()));
        return new Group(known.label(), lines, additions, Optional.of(removal(place, known.label())));
    }

    /** What it learnt, and the first of the figures that its training gives. */
    private static ModelLine trained(String path, TrainedState state) {
        TrainingReport report = state.report();
        String figures = report.figures().stream()
                .findFirst()
                .map(figure ->
                        Messages.Line_comma + Patterns.format(Messages.Line_figure, figure.name(), figure.text()))
                .orElse("");
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(report.trained());
        return new ModelLine(
                path,
                Patterns.format(Messages.Line_trained, state.name(), state.version(), day, report.people()) + figures,
                List.of());
    }

    private static ModelEdit removal(int place, String name) {
        return new ModelEdit(
                Patterns.format(Messages.Edit_removeStrategy, name), "", draft -> draft.withoutStrategy(place));
    }

    private static ModelLine weight(String path, int place, double weight) {
        Setting setting = new Setting(
                path,
                Messages.Weight_label,
                Messages.Weight_help,
                new Setting.Range("", 0, MOST_WEIGHT, false),
                Optional.of(weight),
                (draft, value) -> draft.withWeight(place, number(value)));
        return new ModelLine(path, Patterns.format(Messages.Line_weight, weight), List.of(setting));
    }

    private static Group caps(ModelDraft draft) {
        List<ModelLine> lines = new ArrayList<>();
        for (Axis axis : Axis.values()) {
            String path = "caps/" + axis.key();
            Optional<Double> cap = Optional.ofNullable(draft.model().caps().get(axis));
            Setting setting = new Setting(
                    path,
                    Patterns.format(Messages.Cap_label, axis.label()),
                    Messages.Cap_help,
                    new Setting.Range(Messages.Unit_points, 0, HIGHEST_CAP, true),
                    cap.map(Object.class::cast),
                    (changed, value) -> changed.withCap(
                            axis, value.isPresent() ? OptionalDouble.of(number(value)) : OptionalDouble.empty()));
            String sentence = cap.map(points -> Patterns.format(Messages.Line_cap, axis.label(), points))
                    .orElseGet(() -> Patterns.format(Messages.Line_noCap, axis.label()));
            lines.add(new ModelLine(path, sentence, List.of(setting)));
        }
        return new Group(Messages.Group_caps, lines);
    }

    private static List<ModelLine> thresholds(ModelDraft draft) {
        List<ModelLine> lines = new ArrayList<>();
        List<Threshold> thresholds = draft.thresholds();
        for (int number = 0; number < thresholds.size(); number++) {
            Threshold threshold = thresholds.get(number);
            int place = number;
            String path = "thresholds/" + number;
            String axis = threshold.score().axis().label();
            Setting setting = new Setting(
                    path,
                    Patterns.format(Messages.Threshold_label, axis),
                    Messages.Threshold_help,
                    new Setting.Range(Messages.Unit_points, 0, HIGHEST_THRESHOLD, false),
                    Optional.of(threshold.score().points()),
                    (changed, value) -> changed.withThreshold(place, number(value)));
            String sentence = Patterns.format(
                    pattern(threshold.rule()),
                    threshold.name(),
                    axis,
                    threshold.score().points());
            lines.add(new ModelLine(path, sentence, List.of(setting)));
        }
        return lines;
    }

    private static String pattern(Threshold.Rule rule) {
        return switch (rule) {
            case ENTER -> Messages.Line_enter;
            case STAY -> Messages.Line_stay;
            case LEAVE -> Messages.Line_leave;
            case LABEL, MARKET -> Messages.Line_label;
            case REMOVAL -> Messages.Line_removal;
        };
    }

    private static double number(Optional<Object> value) {
        return value.filter(Number.class::isInstance)
                .map(one -> ((Number) one).doubleValue())
                .orElseThrow(() -> new IllegalArgumentException("a number is needed"));
    }
}
