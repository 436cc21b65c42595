package org.winnable.scoring.ui.internal.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.winnable.application.ModelDraft;
import org.winnable.application.ModelDraft.Threshold;
import org.winnable.core.parameter.Parameter;
import org.winnable.core.parameter.ParameterSchema;
import org.winnable.core.rules.ScoringModel.StrategyUse;
import org.winnable.core.scoring.Axis;
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
        Map<String, Optional<Object>> inForce = new HashMap<>();
        lines.groups(ModelDraft.of(draft.published()))
                .forEach(group -> group.lines()
                        .forEach(line -> line.settings().forEach(one -> inForce.put(one.path(), one.value()))));
        return lines.groups(draft).stream()
                .map(group -> new Group(
                        group.title(),
                        group.lines().stream()
                                .map(line -> marked(line, inForce))
                                .toList()))
                .toList();
    }

    private static ModelLine marked(ModelLine line, Map<String, Optional<Object>> inForce) {
        boolean changed = line.settings().stream().anyMatch(one -> !one.value().equals(inForce.get(one.path())));
        return new ModelLine(line.path(), line.sentence(), line.settings(), changed);
    }

    private List<Group> groups(ModelDraft draft) {
        List<Group> groups = new ArrayList<>();
        List<StrategyUse> uses = draft.model().strategies();
        for (int use = 0; use < uses.size(); use++) {
            groups.add(strategy(use, uses.get(use)));
        }
        groups.add(caps(draft));
        List<ModelLine> thresholds = thresholds(draft);
        if (!thresholds.isEmpty()) {
            groups.add(new Group(Messages.Group_thresholds, thresholds));
        }
        return groups;
    }

    private Group strategy(int place, StrategyUse use) {
        String path = "strategies/" + place;
        Strategies.Known known = strategies.known().get(use.strategy());
        if (known == null) {
            String sentence = Patterns.format(Messages.Line_notInstalled, use.strategy());
            return new Group(use.strategy(), List.of(new ModelLine(path, sentence, List.of(), false)));
        }
        List<ModelLine> lines = new ArrayList<>();
        List<Setting> plain = new ArrayList<>();
        for (Parameter parameter : known.schema().parameters()) {
            if (parameter instanceof Parameter.Table table) {
                lines.addAll(rows(place, table, use.parameters()));
            } else {
                plain.add(ParameterSettings.of(place, "", parameter, use.parameters()));
            }
        }
        for (Setting setting : plain) {
            lines.add(new ModelLine(setting.path(), Sentences.plain(List.of(setting)), List.of(setting), false));
        }
        lines.add(weight(path + "/weight", place, use.weight()));
        return new Group(known.label(), lines);
    }

    private static List<ModelLine> rows(int use, Parameter.Table table, Map<String, Object> parameters) {
        List<ModelLine> lines = new ArrayList<>();
        List<?> rows = parameters.get(table.key()) instanceof List<?> list ? list : List.of();
        for (int row = 0; row < rows.size(); row++) {
            String inner = table.key() + "/" + row;
            ParameterSchema columns = table.columns();
            Map<?, ?> values = rows.get(row) instanceof Map<?, ?> map ? map : Map.of();
            List<Setting> settings = columns.parameters().stream()
                    .filter(column -> !(column instanceof Parameter.Table))
                    .map(column -> ParameterSettings.of(use, inner + "/", column, values))
                    .toList();
            lines.add(new ModelLine(
                    "strategies/" + use + "/parameters/" + inner, Sentences.of(columns, settings), settings, false));
        }
        return lines;
    }

    private static ModelLine weight(String path, int place, double weight) {
        Setting setting = new Setting(
                path,
                Messages.Weight_label,
                Messages.Weight_help,
                new Setting.Range("", 0, MOST_WEIGHT, false),
                Optional.of(weight),
                (draft, value) -> draft.withWeight(place, number(value)));
        return new ModelLine(path, Patterns.format(Messages.Line_weight, weight), List.of(setting), false);
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
            lines.add(new ModelLine(path, sentence, List.of(setting), false));
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
            lines.add(new ModelLine(path, sentence, List.of(setting), false));
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
